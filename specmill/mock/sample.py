"""A value that fits a schema, for answers without a documented example."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import follow

_TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "byte": "c3RyaW5n",
        "date": "2030-01-01",
        "date-time": "2030-01-01T00:00:00Z",
        "email": "user@example.com",
        "hostname": "host.example.com",
        "ipv4": "192.0.2.1",
        "ipv6": "2001:db8::1",
        "uri": "https://example.com/",
        "uuid": "00000000-0000-4000-8000-000000000000",
    }
)
"""A text of each format; the addresses are those reserved for documentation (RFC 2606, RFC 3849, RFC 5737)."""


def sample(schema: JsonValue, document: JsonObject) -> JsonValue:
    """Return a value of a response that fits ``schema``, the same one every time.

    What the schema states comes first: ``example``, ``default``, the first of ``enum``. Otherwise the value is made
    from the type, the format and the limits, with every property that is not ``writeOnly``. A schema that holds itself
    ends where it would repeat. ``not``, ``pattern`` and ``uniqueItems`` are not looked at.
    """
    return _value(schema, document, frozenset())


def _value(schema: JsonValue, document: JsonObject, outer: frozenset[str]) -> JsonValue:
    """``outer`` holds the references that this value stands in."""
    inside = outer | _reference(schema)
    resolved = follow(document, schema)
    for key in ("example", "default"):
        if key in resolved:
            return resolved[key]
    stated = resolved.get("enum")
    if isinstance(stated, list) and stated:
        return stated[0]
    parts = [_value(part, document, inside) for part in _parts(resolved) if not _reference(part) & inside]
    if parts and not isinstance(parts[0], dict):
        return parts[0]
    own = _of_type(resolved, document, inside)
    if not parts:
        return own
    objects = [item for item in (*parts, own) if isinstance(item, dict)]
    return {key: value for item in objects for key, value in item.items()}


def _reference(schema: JsonValue) -> frozenset[str]:
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return frozenset({reference}) if isinstance(reference, str) else frozenset()


def _parts(schema: JsonObject) -> list[JsonValue]:
    """All of ``allOf``, and the first of the alternatives."""
    parts: list[JsonValue] = []
    for key, limit in (("allOf", None), ("oneOf", 1), ("anyOf", 1)):
        branches = schema.get(key)
        parts += branches[:limit] if isinstance(branches, list) else []
    return parts


def _of_type(schema: JsonObject, document: JsonObject, inside: frozenset[str]) -> JsonValue:
    match schema.get("type"):
        case "string":
            return _text(schema)
        case "integer" | "number":
            return _number(schema)
        case "boolean":
            return True
        case "array":
            return _array(schema, document, inside)
        case _:
            return _object(schema, document, inside)


def _object(schema: JsonObject, document: JsonObject, inside: frozenset[str]) -> JsonObject:
    properties = schema.get("properties")
    required = schema.get("required")
    needed = required if isinstance(required, list) else []
    made: JsonObject = {}
    for name, part in properties.items() if isinstance(properties, dict) else ():
        repeats = bool(_reference(part) & inside)
        if (repeats and name not in needed) or follow(document, part).get("writeOnly") is True:
            continue
        made[name] = {} if repeats else _value(part, document, inside)
    free = schema.get("additionalProperties")
    if not made and isinstance(free, dict) and not _reference(free) & inside:
        made["key"] = _value(free, document, inside)
    return made


def _array(schema: JsonObject, document: JsonObject, inside: frozenset[str]) -> list[JsonValue]:
    items = schema.get("items")
    if schema.get("maxItems") == 0 or _reference(items) & inside:
        return []
    return [_value(items, document, inside)] * max(1, int(_limit(schema, "minItems", 1)))


def _text(schema: JsonObject) -> str:
    text = _TEXTS.get(str(schema.get("format")))
    if text is not None:
        return text
    shortest = int(_limit(schema, "minLength", 0))
    longest = int(_limit(schema, "maxLength", max(shortest, len("string"))))
    return ("string" * (shortest // len("string") + 1))[: max(shortest, min(longest, len("string")))]


def _number(schema: JsonObject) -> int | float:
    low = _limit(schema, "minimum", min(0, _limit(schema, "maximum", 0)))
    is_above = schema.get("exclusiveMinimum") is True and "minimum" in schema
    is_below = schema.get("exclusiveMaximum") is True and low == schema.get("maximum")
    if schema.get("type") == "number" and "multipleOf" not in schema:
        return (low + _limit(schema, "maximum", low + 2)) / 2 if is_above else low - is_below
    step = _limit(schema, "multipleOf", 1)
    number = (math.ceil(low / step) + (is_above and low % step == 0) - is_below) * step
    return int(number) if schema.get("type") == "integer" else number


def _limit(schema: JsonObject, key: str, default: float) -> float:
    limit = schema.get(key)
    return limit if isinstance(limit, int | float) else default
