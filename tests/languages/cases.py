"""What the other languages have to read and write: every example of a document with the component that it has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scraper import SpecFile
from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import Kind, Node, follow, nodes

SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One documented example, named after its document and its place there.

    `is_list` means a list of `component`; `is_map` a component that a language may take for a map of its own.
    """

    name: str
    component: str
    is_list: bool
    is_map: bool
    value: JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One document as the generators take it: `package` is a name that every language allows."""

    service: str
    package: str
    file: Path
    document: JsonObject
    cases: Sequence[Case]


Outcomes = dict[str, list[str]]
"""What went wrong, by the name of a case: nothing if the example came back as it was."""


def write_specs(service: str, files: Sequence[SpecFile], folder: Path) -> list[Spec]:
    """Write the documents of a service below `folder` and list their examples."""
    folder.mkdir(parents=True, exist_ok=True)
    specs = []
    for item in files:
        package = re.sub(r"\W", "_", f"{service}_{item.version}")
        file = folder / f"{package}.json"
        file.write_text(json.dumps(item.document), encoding="utf-8")
        cases = tuple(_cases(package, item.document))
        specs.append(Spec(service=service, package=package, file=file, document=item.document, cases=cases))
    return specs


def _cases(package: str, document: JsonObject) -> Iterator[Case]:
    for node in nodes(document):
        if node.kind is not Kind.MEDIA_TYPE:
            continue
        for place, value in _examples(node, document):
            component, is_list = _component(document, node.value["schema"])
            schema = follow(document, node.value["schema"])
            is_map = schema.get("type") == "object" and "properties" not in schema
            name = f"{package} {node.pointer}/{place}"
            yield Case(name=name, component=component, is_list=is_list, is_map=is_map, value=value)


def _examples(node: Node, document: JsonObject) -> Iterator[tuple[str, JsonValue]]:
    if "example" in node.value:
        yield "example", node.value["example"]
    named = node.value.get("examples")
    for name, item in named.items() if isinstance(named, dict) else ():
        yield f"examples/{name}", follow(document, item)["value"]


def _component(document: JsonObject, schema: JsonValue) -> tuple[str, bool]:
    """The component of a body; generators have no type of its own for one that is a list of another."""
    target = follow(document, schema)
    is_list = target.get("type") == "array"
    reference = target["items"] if is_list else schema
    assert isinstance(reference, dict), schema
    name = str(reference["$ref"])
    assert name.startswith(SCHEMAS), name
    return name.removeprefix(SCHEMAS), is_list
