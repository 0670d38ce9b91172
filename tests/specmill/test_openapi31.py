"""OpenAPI 3.1 says the same as 3.0: both are read, by rules of their own, into one normal form of what is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.bundle import as_openapi31, with_shared_schemas
from specmill.checks.openapi_tree import Kind, nodes
from specmill.documents import load_document

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = sorted((ROOT / "spec").glob("*/*.yaml"))

each_committed = pytest.mark.parametrize("file", COMMITTED, ids=lambda file: f"{file.parent.name}/{file.stem}")

Meaning = dict[str, object]


def meaning_in_3_0(schema: JsonObject) -> Meaning:
    """What one schema of OpenAPI 3.0 says (3.0.3, "Schema Object", and proposal 2019-10-31 about nullable)."""
    said: Meaning = {name: schema[name] for name in schema.keys() - SPOKEN_DIFFERENTLY}
    kind = schema.get("type")
    if schema.get("nullable") and schema.get("enum") == [None]:
        said["types"] = {"null"}
    elif "type" in schema:
        said["types"] = {kind, "null"} if schema.get("nullable") else {kind}
        if "enum" in schema:
            said["enum"] = schema["enum"]
    elif "enum" in schema:
        said["enum"] = schema["enum"]
    for side in ("Minimum", "Maximum"):
        if side.lower() in schema:
            said[side] = (schema[side.lower()], schema.get(f"exclusive{side}", False))
    if "example" in schema:
        said["examples"] = [schema["example"]]
    if "format" in schema:
        said |= {"binary": {"is binary": True}, "byte": {"is base64": True}}.get(
            str(schema["format"]), {"format": schema["format"]}
        )
    if "x-content-schema" in schema:
        said["holds JSON"] = schema["x-content-schema"]
    return said


def meaning_in_3_1(schema: JsonObject) -> Meaning:
    """What one schema of OpenAPI 3.1 says (JSON Schema 2020-12)."""
    said: Meaning = {name: schema[name] for name in schema.keys() - SPOKEN_DIFFERENTLY}
    kinds = schema.get("type")
    if "type" in schema:
        said["types"] = set(kinds) if isinstance(kinds, list) else {kinds}
    for side in ("Minimum", "Maximum"):
        for key, is_exclusive in ((side.lower(), False), (f"exclusive{side}", True)):
            if key in schema:
                said[side] = (schema[key], is_exclusive)
    said |= {name: schema[name] for name in ("examples", "enum", "format") if name in schema}
    match schema.get("contentMediaType"):
        case "application/octet-stream":
            said["is binary"] = True
        case "application/json":
            said["holds JSON"] = schema["contentSchema"]
    if schema.get("contentEncoding") == "base64":
        said["is base64"] = True
    return said


INNER = {"properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"}
"""These hold schemas, which are compared on their own."""

SPOKEN_DIFFERENTLY = INNER | {
    *("type", "nullable", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "example", "examples"),
    *("format", "x-content-schema", "contentMediaType", "contentSchema", "contentEncoding"),
}


def schemas(document: JsonObject) -> dict[str, JsonObject]:
    return {node.pointer: node.value for node in nodes(document) if node.kind is Kind.SCHEMA and node.reference is None}


@each_committed
def test_every_schema_says_the_same(file: Path) -> None:
    before = schemas(load_document(file))
    after = schemas(as_openapi31(load_document(file)))
    assert before
    assert {pointer: meaning_in_3_1(schema) for pointer, schema in after.items()} == {
        pointer: meaning_in_3_0(schema) for pointer, schema in before.items()
    }


@pytest.mark.slow
@each_committed
def test_the_rest_stays_and_the_document_is_valid(file: Path) -> None:
    document = with_shared_schemas(load_document(file))
    converted = as_openapi31(document)
    assert list(OpenAPIV31SpecValidator(converted).iter_errors()) == []
    assert [(node.kind, node.pointer) for node in nodes(converted)] == [
        (node.kind, node.pointer) for node in nodes(document)
    ]
    others = [node.value for node in nodes(converted) if node.kind in (Kind.INFO, Kind.TAG, Kind.EXAMPLE)]
    assert others == [node.value for node in nodes(document) if node.kind in (Kind.INFO, Kind.TAG, Kind.EXAMPLE)]
    assert not {"nullable", "example"} & {key for schema in schemas(converted).values() for key in schema}


VALUES: list[JsonValue] = [None, "", "a", "aa", 0, 1, 2, 1.5, True, [], [None], {}, {"a": None}, {"a": 1}]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": "string", "nullable": False},
        {"type": "string", "nullable": True, "enum": ["a", None]},
        {"type": "string", "nullable": True, "enum": ["a"]},
        {"anyOf": [{"type": "integer"}, {"type": "object", "nullable": True, "enum": [None]}]},
        {"type": "object", "nullable": True, "maxProperties": 0},
        {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
        {"type": "integer", "minimum": 1, "exclusiveMinimum": False, "maximum": 2, "exclusiveMaximum": True},
        {"type": "object", "properties": {"a": {"type": "integer", "nullable": True}}},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {},
    ],
)
def test_both_allow_the_same_values(schema: JsonObject) -> None:
    document: JsonObject = {"openapi": "3.0.3", "components": {"schemas": {"A": schema}}}
    converted = schemas(as_openapi31(document))["/components/schemas/A"]
    old, new = OAS30Validator(schema), OAS31Validator(converted)
    assert [new.is_valid(value) for value in VALUES] == [old.is_valid(value) for value in VALUES]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "format": "binary"}, {"type": "string", "contentMediaType": "application/octet-stream"}),
        ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
        ({"type": "string", "example": "a"}, {"type": "string", "examples": ["a"]}),
        (
            {"type": "string", "x-content-schema": {"$ref": "#/components/schemas/A"}},
            {
                "type": "string",
                "contentMediaType": "application/json",
                "contentSchema": {"$ref": "#/components/schemas/A"},
            },
        ),
        ({"type": "object", "properties": {"nullable": {"type": "string"}}},) * 2,
    ],
)
def test_words_of_3_1(old: JsonObject, new: JsonObject) -> None:
    document: JsonObject = {"openapi": "3.0.3", "components": {"schemas": {"A": old}}}
    assert schemas(as_openapi31(document))["/components/schemas/A"] == new
