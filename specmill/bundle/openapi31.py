"""OpenAPI 3.0 → 3.1: the same, in the words of JSON Schema 2020-12.

Source: https://learn.openapis.org/upgrading/v3.0-to-v3.1.html
"""

from __future__ import annotations

from copy import deepcopy

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import Kind, nodes

VERSION = "3.1.0"


def as_openapi31(document: JsonObject) -> JsonObject:
    """Return a document of OpenAPI 3.0 as one of 3.1 that allows the same. It has to be sound (``specmill check``)."""
    written = deepcopy(document)
    for node in nodes(written):
        if node.kind is Kind.SCHEMA and node.reference is None:
            _convert(node.value)
    return {**written, "openapi": VERSION}


def _convert(schema: JsonObject) -> None:
    """Change one Schema Object in place; those in it are converted on their own."""
    changed = {key: value for name, item in schema.items() for key, value in _keyword(name, item, schema).items()}
    schema.clear()
    schema.update(changed)


def _keyword(name: str, value: JsonValue, schema: JsonObject) -> JsonObject:
    """Return what stands in 3.1 for one keyword of ``schema``."""
    match name, value:
        case "type", str() if schema.get("nullable"):
            return {"type": "null" if schema.get("enum") == [None] else [value, "null"]}
        case "nullable", _:
            return {}
        case "enum", [None] if schema.get("nullable"):
            return {}
        case ("minimum", _) if schema.get("exclusiveMinimum"):
            return {"exclusiveMinimum": value}
        case ("maximum", _) if schema.get("exclusiveMaximum"):
            return {"exclusiveMaximum": value}
        case (("exclusiveMinimum" | "exclusiveMaximum"), _):
            return {}
        case "example", _:
            return {"examples": [value]}
        case "format", "binary":
            return {"contentMediaType": "application/octet-stream"}
        case "format", "byte":
            return {"contentEncoding": "base64"}
        case "x-content-schema", _:
            return {"contentMediaType": "application/json", "contentSchema": value}
    return {name: value}
