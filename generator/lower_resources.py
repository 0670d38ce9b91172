"""The methods of a tag → a module with one class, and what that module imports."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from generator.annotations import names_in
from generator.code import Identifier, docstring
from generator.imports import import_lines
from generator.names import Style, identifier
from generator.plan import MethodPlan, PagingPlan, ResourcePlan

_SOURCES = {
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "datetime": "datetime",
    "Any": "typing",
    "Literal": "typing",
    "Unpack": "typing",
    "TYPE_CHECKING": "typing",
    "overload": "typing",
    "JsonObject": "..._runtime.arguments",
    "UNSET": "..._runtime.arguments",
    "Unset": "..._runtime.arguments",
    "CallOptions": "..._runtime.options",
    "Content": "..._runtime.uploads",
    "AsyncOperations": "..._runtime.async_client",
    "awaited": "..._runtime.async_client",
    "Operations": "..._runtime.client",
    "Body": "..._runtime.operation",
    "Check": "..._runtime.operation",
    "Operation": "..._runtime.operation",
    "Parameter": "..._runtime.operation",
    "Paging": "..._runtime.paging",
    "iterating": "..._runtime.pages",
    "iterating_async": "..._runtime.pages",
    "CountedPaging": "..._runtime.paging_counts",
    "LinkPaging": "..._runtime.paging_links",
    "MarkerPaging": "..._runtime.paging_markers",
    "WaitOptions": "..._runtime.waiting",
    "wait": "..._runtime.waiting",
    "wait_async": "..._runtime.waiting",
}


def lower_resource(tag: str, module: Identifier, methods: Sequence[MethodPlan]) -> ResourcePlan:
    """The module called `module` for the operations of `tag`."""
    used = {"AsyncOperations", "Operations", "awaited"}.union(*map(_names_in, methods))
    if "models" in used:
        used.add("TYPE_CHECKING")
    return ResourcePlan(
        tag=tag,
        module=module,
        class_name=Identifier(f"{class_of(module)}Operations"),
        async_class_name=async_class_of(Identifier(f"{class_of(module)}Operations")),
        docstring=docstring([f"The operations under {' '.join(tag.split())}."], 4),
        imports=import_lines(used, _SOURCES),
        needs_models="models" in used,
        methods=tuple(methods),
    )


def class_of(attribute: Identifier) -> Identifier:
    """The name of the class that is reached by `attribute`."""
    return identifier(attribute, Style.CLASS)


def async_class_of(name: Identifier) -> Identifier:
    """The name of the class that an asynchronous client has in place of the class `name`."""
    return Identifier(f"Async{name}")


def _names_in(method: MethodPlan) -> set[str]:
    """The names that the source of `method` uses; what stands in its strings does not count."""
    signatures = (*method.overloads, method.signature)
    functions = [f"def f({signature}) -> {method.returns}: ..." for signature in signatures]
    tree = ast.parse("\n".join([*functions, method.descriptor]))
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    if isinstance(method.paging, PagingPlan):
        found |= names_in([method.paging.item, method.paging.descriptor])
        found |= {"Paging", "iterating", "iterating_async"}
    if method.waiting is not None:
        found |= {"WaitOptions", "wait", "wait_async"}
    return found | {"overload"} if method.overloads else found
