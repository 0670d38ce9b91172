"""Bodies of which the table lists only the inside: the wrapper object or the array around it stands in the example."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scraper.diagnostics import Location
from scraper.examples.infer import observed_property
from scraper.jsonvalue import JsonValue
from scraper.linked import ArrayType, Schema, SchemaId, SchemaRef, TypeRef

WRAPPER = "wrapper"
"""The path of a wrapper's :class:`SchemaId`."""


def wrapped_type(
    type: TypeRef | None, values: Iterable[JsonValue], at: Location, schemas: dict[SchemaId, Schema]
) -> TypeRef | None:
    """Return the body that all ``values`` show around the documented object, or None where they show no other.

    ``{"server": {…}}`` around the fields of the table makes a wrapper (entered in ``schemas``), ``[{…}]`` an array. The
    inside must show names of the table, and the outside none.
    """
    values = list(values)
    if not isinstance(type, SchemaRef) or not values:
        return None
    names = {item.name for item in schemas[type.id].properties}
    if not names:
        return None
    if all(_is_list_of(value, names) for value in values):
        return ArrayType(type)
    keys = {_wrapper_key(value, names) for value in values}
    if len(keys) != 1 or not (key := keys.pop()):
        return None
    inner: TypeRef = ArrayType(type) if all(_is_list_of(_inside(value, key), names) for value in values) else type
    id = SchemaId(type.id.page, type.id.table, WRAPPER)
    schemas[type.id] = _named(schemas[type.id], key)
    schemas[id] = Schema(
        id=id,
        hint="",
        properties=(observed_property(key, inner, False, at),),
        is_observed=True,
        location=at,
    )
    return SchemaRef(id)


def _wrapper_key(value: JsonValue, names: set[str]) -> str:
    """Return the only key of an object that holds the documented one; "" if it is no wrapper."""
    if not isinstance(value, dict) or len(value) != 1:
        return ""
    key, inside = next(iter(value.items()))
    is_wrapper = key not in names and (_shows(inside, names) or _is_list_of(inside, names))
    return key if is_wrapper else ""


def _inside(value: JsonValue, key: str) -> JsonValue:
    return value.get(key) if isinstance(value, dict) else None


def _shows(value: JsonValue, names: set[str]) -> bool:
    """Whether an object shows documented names, and at least as many of them as others."""
    return isinstance(value, dict) and bool(value) and 2 * len(names & value.keys()) >= len(value)


def _is_list_of(value: JsonValue, names: set[str]) -> bool:
    return isinstance(value, list) and bool(value) and all(_shows(item, names) for item in value)


def _named(schema: Schema, key: str) -> Schema:
    return replace(schema, hint=schema.hint or key)
