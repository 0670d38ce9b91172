"""What single keywords of a JSON Schema say: types, alternatives, limits, and facts for the documentation."""

from __future__ import annotations

import math
import re
import warnings
from dataclasses import replace

from generator.json_values import JsonObject, JsonScalar, JsonValue, as_array, as_object, as_text, canonical
from generator.shapes import Facts, Kind, Limits, Scalar

_KINDS = {
    "string": Kind.TEXT,
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
    "boolean": Kind.BOOLEAN,
}
_TEXT_KINDS = {"date-time": Kind.TIMESTAMP, "password": Kind.SECRET}

ALTERNATIVES = ("oneOf", "anyOf")
_BY_TYPE = frozenset({"type", "properties", "items", "enum", "const", "additionalProperties", "pattern", *ALTERNATIVES})
STRUCTURAL = _BY_TYPE | {"required", "minimum", "maximum"}


def facts(schema: JsonObject) -> Facts:
    """What `schema` says for the documentation."""
    return Facts(
        description=as_text(schema.get("description")),
        default=canonical(schema["default"]) if schema.get("default") is not None else None,
        deprecated=schema.get("deprecated") is True,
    )


def types_of(schema: JsonObject) -> list[str]:
    """The types that `schema` states, or those that its other keywords imply; null is not among them."""
    written = schema.get("type")
    if written is not None:
        names = [written] if isinstance(written, str) else as_array(written)
        return [name for name in names if name in ("array", "object", *_KINDS)]
    if schema.keys() & {"properties", "additionalProperties"}:
        return ["object"]
    if "items" in schema:
        return ["array"]
    kinds = {type(value) for value in _choices(schema)}
    return ["string"] if kinds == {str} else ["integer"] if kinds == {int} else []


def has_properties(schema: JsonObject) -> bool:
    """Whether `schema` is an object with known fields."""
    return bool(as_object(schema.get("properties"))) and types_of(schema) == ["object"]


def is_plain(schema: JsonObject) -> bool:
    """Whether `schema` is a mere primitive, for which a name of its own would only hide the type."""
    types = types_of(schema)
    return len(types) == 1 and types[0] in _KINDS and not schema.keys() & {"enum", "const", "allOf", *ALTERNATIVES}


def is_nullable(schema: JsonObject) -> bool:
    """Whether `schema` allows null, in the words of OpenAPI 3.0 or 3.1."""
    written = schema.get("type")
    return (
        schema.get("nullable") is True
        or (not isinstance(written, str) and "null" in as_array(written))
        or None in as_array(schema.get("enum"))
    )


def says_type(option: JsonValue) -> bool:
    """Whether an option is a type; a bare list of required fields is a rule that no type can say."""
    return bool(as_object(option).keys() & (_BY_TYPE | {"$ref", "allOf"}))


def _choices(schema: JsonObject) -> tuple[JsonScalar, ...]:
    listed = [schema["const"]] if "const" in schema else as_array(schema.get("enum"))
    return tuple(value for value in listed if isinstance(value, str | int | float))


def scalar(schema: JsonObject, name: str) -> Scalar:
    """The primitive type called `name` with what `schema` says of it; choices of another type are none."""
    kind = _KINDS[name]
    if kind is Kind.TEXT:
        kind = _TEXT_KINDS.get(as_text(schema.get("format")), kind)
    wanted = {Kind.TEXT: str, Kind.INTEGER: int, Kind.BOOLEAN: bool}.get(kind)
    choices = _choices(schema)
    fitting = tuple(dict.fromkeys(choices)) if all(type(value) is wanted for value in choices) else ()
    match kind:
        case Kind.INTEGER | Kind.NUMBER:
            limits = _bounds(schema)
        case Kind.TEXT | Kind.SECRET:
            limits = replace(lengths(schema, "minLength", "maxLength"), pattern=_pattern(schema.get("pattern")))
        case _:
            limits = Limits()
    return Scalar(kind=kind, choices=fitting, limits=limits)


def lengths(schema: JsonObject, shortest: str, longest: str) -> Limits:
    """The limits of a length, which stand under the two keywords."""
    return Limits(min_length=_count(schema.get(shortest)), max_length=_count(schema.get(longest)))


def _bounds(schema: JsonObject) -> Limits:
    low, high = _number(schema.get("minimum")), _number(schema.get("maximum"))
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    return Limits(
        minimum=None if above is True else low,
        maximum=None if below is True else high,
        above=low if above is True else _number(above),
        below=high if below is True else _number(below),
        multiple_of=_count(schema.get("multipleOf")) or None,
    )


def _number(value: JsonValue) -> int | float | None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        return None
    return value


def _count(value: JsonValue) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _pattern(value: JsonValue) -> str | None:
    """The pattern, unless Python's expressions cannot say it or say it otherwise: then the server alone judges."""
    if not isinstance(value, str):
        return None
    try:
        with warnings.catch_warnings(action="error"):
            re.compile(value)
    except (re.error, RecursionError, OverflowError, Warning):
        return None
    return value
