"""A document without what the facts rendering leaves out, so that both renderings can be compared."""

from __future__ import annotations

from scraper.jsonvalue import JsonObject, JsonValue

_FREE_TEXT = frozenset({"x-enum-descriptions", "x-default-when", "x-required-when"})
_PROSE = frozenset({"description", "example", "examples"}) | _FREE_TEXT
_WORDS_OF_ERRORS = frozenset({"message", "description", "solution"})
_MAPS_OF_NAMES = frozenset({"properties", "paths", "schemas", "parameters", "responses", "headers"})
"""Below these the keys are names on the wire or of components: "description" may be one of them."""


def facts_form(document: JsonObject) -> JsonObject:
    """Return ``document`` without prose.

    Words decide which errors are one component, so responses stand where they are used; and a described reference
    stands in ``allOf``, so an ``allOf`` with nothing beside its only reference is that reference.
    """
    components = as_object(document["components"])
    shared = as_object(components.get("responses", {}))
    kept = {**document, "components": {name: item for name, item in components.items() if name != "responses"}}
    return {**as_object(_stripped(kept, "", shared)), "info": document["info"], "tags": document["tags"]}


def _stripped(value: JsonValue, below: str, shared: JsonObject) -> JsonValue:
    if isinstance(value, list):
        return [_stripped(item, below, shared) for item in value]
    if not isinstance(value, dict):
        return value
    if below == "responses":
        value = {status: shared[_last(item)] if "$ref" in item else item for status, item in _objects(value)}
    are_names = below in _MAPS_OF_NAMES
    dropped = _WORDS_OF_ERRORS if below == "x-error-codes" else _PROSE
    kept = {
        key: _stripped(item, "" if are_names else key, shared)
        for key, item in value.items()
        if are_names or key not in dropped
    }
    options = kept.get("allOf")
    return options[0] if not are_names and len(kept) == 1 and isinstance(options, list) else kept


def _objects(value: JsonObject) -> list[tuple[str, JsonObject]]:
    return [(key, as_object(item)) for key, item in value.items()]


def _last(reference: JsonObject) -> str:
    return str(reference["$ref"]).rpartition("/")[2]


def as_object(value: JsonValue) -> JsonObject:
    """Return ``value``, which has to be an object."""
    assert isinstance(value, dict)
    return value
