"""Equal schemas once: of components that say the same, one holds the schema and the others refer to it.

Names stay, so that nothing that refers to a component has to change. Equal means equal to the last word, up to the
names of equal schemas that both refer to; found by splitting classes until none is left, as in scraper/link/share.py.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy

from scraper.jsonvalue import JsonObject, JsonValue

PREFIX = "#/components/schemas/"


def with_shared_schemas(document: JsonObject) -> JsonObject:
    """Return ``document`` with a reference in place of every schema component that repeats another.

    The one that stays has the shortest of their names, of equals the first by alphabet.
    """
    written = deepcopy(document)
    components = written.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if not isinstance(schemas, dict):
        return written
    members: dict[int, list[str]] = {}
    for name, number in _classes(schemas).items():
        members.setdefault(number, []).append(name)
    for names in members.values():
        kept = min(names, key=lambda name: (len(name), name))
        schemas.update({name: {"$ref": PREFIX + kept} for name in names if name != kept})
    return written


def equal_schemas(document: JsonObject) -> tuple[tuple[str, ...], ...]:
    """Return the names of schema components that repeat each other; a component that is a reference repeats nothing."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    members: dict[int, list[str]] = {}
    for name, number in _classes(schemas if isinstance(schemas, dict) else {}).items():
        members.setdefault(number, []).append(name)
    return tuple(tuple(names) for names in members.values() if len(names) > 1)


def _classes(schemas: Mapping[str, JsonValue]) -> dict[str, int]:
    """Return a number for each schema that is no reference itself; equal schemas have the same one."""
    own = {name: schema for name, schema in schemas.items() if not (isinstance(schema, dict) and "$ref" in schema)}
    classes = dict.fromkeys(own, 0)
    count = 0
    while len(set(classes.values())) > count:
        count = len(set(classes.values()))
        shapes = {name: f"{classes[name]} {_shape(schema, classes)}" for name, schema in own.items()}
        numbers = {shape: number for number, shape in enumerate(dict.fromkeys(shapes.values()))}
        classes = {name: numbers[shape] for name, shape in shapes.items()}
    return classes


def _shape(schema: JsonValue, classes: Mapping[str, int]) -> str:
    return json.dumps(_with_classes(schema, classes), sort_keys=True)


def _with_classes(value: JsonValue, classes: Mapping[str, int]) -> JsonValue:
    if isinstance(value, list):
        return [_with_classes(item, classes) for item in value]
    if not isinstance(value, dict):
        return value
    target = value.get("$ref")
    if isinstance(target, str) and target.removeprefix(PREFIX) in classes:
        return {"$ref": classes[target.removeprefix(PREFIX)]}
    return {key: _with_classes(item, classes) for key, item in value.items()}
