"""Facts → the keys of a Schema Object, in the order of the vendor's own documents (OpenAPI 3.0.3, 4.7.24)."""

from __future__ import annotations

from scraper.facts.combine import set_facts
from scraper.facts.model import Bound, Condition, Facts, Scalar
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.openapi.options import Prose

_ORDER = (
    *("allOf", "anyOf", "type", "format", "items", "additionalProperties", "nullable", "description"),
    *("deprecated", "readOnly", "writeOnly", "default", "enum", "minimum", "exclusiveMinimum", "maximum"),
    *("exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems"),
)


def with_facts(schema: JsonObject, facts: Facts, observed: tuple[Scalar, ...], prose: Prose) -> JsonObject:
    """Return ``schema`` with the facts of a field; those of an array's values go to its innermost items.

    ``observed`` are values of examples beyond the enum. Free text is written in the full rendering only.
    """
    about_values = {**_value_keys(facts), **_value_extensions(facts, observed, prose)}
    about_field = {**_field_keys(facts), **_field_extensions(facts, prose)}
    if "$ref" in schema and (about_values or about_field):
        schema = {"allOf": [schema]}
    return ordered({**_in_items(schema, about_values), **about_field})


_KEYS = {
    "format": "format",
    "default": "default",
    "enum": "enum",
    "minimum": "minimum",
    "maximum": "maximum",
    "min_length": "minLength",
    "max_length": "maxLength",
    "pattern": "pattern",
    "multiple_of": "multipleOf",
    "unit": "x-unit",
    "min_items": "minItems",
    "max_items": "maxItems",
    "is_nullable": "nullable",
    "is_deprecated": "deprecated",
    "is_reserved": "x-reserved",
    "is_read_only": "readOnly",
    "is_write_only": "writeOnly",
    "exclusive_with": "x-exclusive-with",
}
_KEYS_OF_TEXT = {"default_when": "x-default-when", "required_when": "x-required-when"}


def fact_keys(facts: Facts, prose: Prose) -> dict[str, str]:
    """Return the keys under which a rendering writes the facts that are stated, by the names of the facts."""
    known = _KEYS | _KEYS_OF_TEXT if prose is Prose.FULL else _KEYS
    return {name: known[name] for name in set_facts(facts) & known.keys()}


def ordered(schema: JsonObject) -> JsonObject:
    """Return a Schema Object with its keys in canonical order, extensions last."""
    known = {key: schema[key] for key in _ORDER if key in schema}
    return {**known, **schema}


def _in_items(schema: JsonObject, keys: JsonObject) -> JsonObject:
    items = schema.get("items")
    if schema.get("type") == "array" and isinstance(items, dict):
        return {**schema, "items": _in_items(items, keys)}
    written = {**schema, **keys}
    values = written.get("enum")
    if written.get("nullable") and isinstance(values, list):
        written["enum"] = [*values, None]
    return ordered(written)


def _value_keys(facts: Facts) -> JsonObject:
    written: JsonObject = {}
    if facts.format:
        written["format"] = facts.format
    if facts.enum:
        written["enum"] = list[JsonValue](facts.enum)
    written.update(_bound("imum", "min", facts.minimum))
    written.update(_bound("imum", "max", facts.maximum))
    written.update(_given(multipleOf=facts.multiple_of, minLength=facts.min_length, maxLength=facts.max_length))
    if facts.pattern:
        written["pattern"] = facts.pattern
    return written


def _bound(end: str, side: str, bound: Bound | None) -> JsonObject:
    if bound is None:
        return {}
    written: JsonObject = {side + end: bound.value}
    if bound.is_exclusive:
        written[f"exclusive{side.capitalize()}{end}"] = True
    return written


def _value_extensions(facts: Facts, observed: tuple[Scalar, ...], prose: Prose) -> JsonObject:
    written: JsonObject = {}
    if facts.unit:
        written["x-unit"] = facts.unit
    if observed:
        written["x-observed-values"] = list[JsonValue](observed)
    if facts.enum_descriptions and prose is Prose.FULL:
        written["x-enum-descriptions"] = {str(value): text for value, text in facts.enum_descriptions}
    return written


def _field_keys(facts: Facts) -> JsonObject:
    flags = {
        "deprecated": facts.is_deprecated,
        "readOnly": facts.is_read_only,
        "writeOnly": facts.is_write_only,
    }
    written: JsonObject = {name: True for name, is_set in flags.items() if is_set}
    return {**written, **_given(default=facts.default, minItems=facts.min_items, maxItems=facts.max_items)}


def _field_extensions(facts: Facts, prose: Prose) -> JsonObject:
    written: JsonObject = {}
    if facts.is_reserved:
        written["x-reserved"] = True
    if facts.exclusive_with:
        written["x-exclusive-with"] = list[JsonValue](facts.exclusive_with)
    if facts.default_when and prose is Prose.FULL:
        written["x-default-when"] = list[JsonValue](facts.default_when)
    if facts.required_when and prose is Prose.FULL:
        written["x-required-when"] = [_condition(condition) for condition in facts.required_when]
    return written


def _condition(condition: Condition) -> JsonObject:
    written: JsonObject = {"text": condition.text}
    if condition.field:
        written.update({"field": condition.field, "value": condition.value})
    return written


def _given(**keys: Scalar | None) -> JsonObject:
    return {name: value for name, value in keys.items() if value is not None}
