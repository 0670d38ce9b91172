"""Operations that share a name."""

from __future__ import annotations

from collections.abc import Iterator

from specmill.checks.openapi_tree import Kind, child
from specmill.checks.rule import Rule, Subject


def _find(subject: Subject) -> Iterator[tuple[str, str]]:
    """An operationId that another operation of the document has is refused.

    OpenAPI 3.0.3, "Operation Object": "The id MUST be unique among all operations described in the API." Rename one.
    """
    first: dict[str, str] = {}
    for node in subject.nodes:
        name = node.value.get("operationId")
        if node.kind is not Kind.OPERATION or not isinstance(name, str):
            continue
        if name in first:
            yield child(node.pointer, "operationId"), f'"{name}" is the operationId of {first[name]} already'
        else:
            first[name] = node.pointer


RULE = Rule(code="spec-operation-id", title="Two operations have one operationId", find=_find)
