"""A large document such as vendors publish, made up from counters: the same bytes every time.

It has what breaks generators: tags that begin with a digit, servers and parameters per path, `*/*` as media type,
discriminators that name one schema twice or miss a field, schemas that contain themselves, names that fold together.
Some of its operations cannot be generated at all; `UNREADABLE` tells which, and what is wrong with each.
"""

from __future__ import annotations

import json
from pathlib import PurePosixPath

from generator import SpecSource
from generator.json_values import JsonObject, JsonValue

RESOURCES = 132
OPERATIONS_PER_RESOURCE = 5
OPERATIONS = RESOURCES * OPERATIONS_PER_RESOURCE
SCHEMAS_PER_RESOURCE = 7

UNREADABLE = {
    "RefuseDangling": "leads nowhere",
    "RefuseRemote": "leaves the document",
    "RefuseCircle": "leads back to itself",
    "RefuseStyle": "is not supported",
    "RefusePlace": "a parameter needs a name",
    "RefuseDeep": "leads nowhere",
}
"""Operations that no client can have, and words of the reason."""

_TAGS = ("2FA Devices", "3D-Models", "5G/Core", "Volumes", "class", "Über Größe")


def large_spec(resources: int = RESOURCES, *, readable: bool = False) -> SpecSource:
    """The document, with five operations and seven schemas for each of `resources`.

    One that is `readable` has no operation that cannot be generated: others refuse it for those.
    """
    document = large_document(resources, readable=readable)
    return SpecSource(PurePosixPath("vendor/v1.json"), json.dumps(document).encode())


def large_document(resources: int = RESOURCES, *, readable: bool = False) -> JsonObject:
    """What `large_spec` holds, parsed."""
    paths: dict[str, JsonValue] = {}
    schemas: dict[str, JsonValue] = {"Shared": _object({"id": {"type": "string"}, "ID": {"type": "integer"}})}
    for number in range(resources):
        paths.update(_paths(number))
        schemas.update(_schemas(number, min(number // 12 * 12 + 12, resources)))
    if not readable:
        paths.update(_unreadable())
        schemas["Loop"] = {"$ref": "#/components/schemas/Loop"}
        schemas["Deep"] = _object({"ok": {"type": "string"}, "bad": {"type": "array", "items": _ref("Nowhere")}})
    return {
        "openapi": "3.0.1",
        "info": {"title": "Vendor Cloud API", "version": "1.0"},
        "servers": [{"url": "https://api.eu-west-1.vendor.example/root/"}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "parameters": {"Trace": {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}},
        },
    }


def _ref(name: str) -> JsonObject:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(properties: JsonObject, *required: str) -> JsonObject:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def _any_media(schema: JsonObject) -> JsonObject:
    return {"*/*": {"schema": schema}}


def _operation(number: int, verb: str, answer: JsonObject | None, **more: JsonValue) -> JsonObject:
    gone: JsonObject = {"204": {"description": "Gone"}}
    fine: JsonObject = {"200": {"description": "Fine", "content": _any_media(answer or {})}}
    return {
        "operationId": f"{verb}Resource{number}",
        "summary": f"{verb} of resource {number}",
        "tags": [f"{_TAGS[number % len(_TAGS)]} {number // 24}"],
        "responses": fine if answer else gone,
        **more,
    }


def _paths(number: int) -> dict[str, JsonValue]:
    """List and create, then show, update and delete, which share a parameter and may share a server."""
    base = f"/v1/{{project_id}}/resource-{number}"
    body: JsonObject = {"required": True, "content": _any_media(_ref(f"Create{number}"))}
    change: JsonObject = {"content": {"application/json; charset=utf-8": {"schema": _ref(f"Update{number}")}}}
    item: dict[str, JsonValue] = {
        "parameters": [
            {"name": "resource_id", "in": "path", "required": True, "schema": {"type": "string", "maxLength": 64}},
            {"$ref": "#/components/parameters/Trace"},
        ],
        "get": _operation(number, "Show", _ref(f"Resource{number}")),
        "put": _operation(number, "Update", _ref(f"Resource{number}"), requestBody=change),
        "delete": _operation(number, "Delete", None),
    }
    if number % 3 == 0:
        item["servers"] = [{"url": f"https://shard{number}.vendor.example"}]
    return {
        base: {
            "get": _operation(number, "List", _ref(f"Resource{number}Page"), parameters=_query(number)),
            "post": _operation(number, "Create", _ref(f"Resource{number}"), requestBody=body),
        },
        f"{base}/{{resource_id}}": item,
    }


def _query(number: int) -> list[JsonValue]:
    kinds: list[JsonObject] = [{"type": "string", "enum": ["on", "off"]}, {"type": "integer", "minimum": 1 + number}]
    names = ["limit", "marker", "filter[name]", "filter-name", "from", "24h", "sort"]
    return [{"name": name, "in": "query", "schema": kinds[place % 2]} for place, name in enumerate(names)]


def _schemas(number: int, end: int) -> dict[str, JsonValue]:
    """The schemas of a resource; twelve resources refer to each other in a circle, the last of which ends at `end`."""
    name = f"Resource{number}"
    text: JsonObject = {"type": "string", "nullable": True, "description": f"A text of resource {number}."}
    limited: JsonObject = {"type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z]"}
    return {
        name: _object(
            {
                "id": text,
                "ID": text,
                "hostId": text,
                "host_id": text,
                "OS-EXT:state": {"type": "string", "enum": ["ok", "bad", None], "nullable": True},
                "class": {"type": "integer"},
                "24h_max": {"type": "number", "format": "double"},
                "created_at": {"type": "string", "format": "date-time"},
                "shape": _ref(f"Shape{number}"),
                "next": _ref(f"Resource{number + 1 if number + 1 < end else number // 12 * 12}"),
                "tags": {"type": "object", "additionalProperties": {"type": "string"}},
                "shared": {"allOf": [_ref("Shared"), {"type": "object", "properties": {"note": text}}]},
            },
            "id",
        ),
        f"{name}Page": _object({"items": {"type": "array", "items": _ref(name)}, "next_marker": text}),
        f"Create{number}": _object(
            {"name": limited, "size": {"type": "integer", "minimum": 1}, "shape": _ref(f"Shape{number}"), "copy": text},
            "name",
        ),
        f"Update{number}": {"allOf": [_ref(f"Create{number}"), _object({"force": {"type": "boolean"}})]},
        # One schema under two names, and a name for a schema that lacks the field: nobody can tell by `kind`.
        f"Shape{number}": {
            "oneOf": [_ref(f"Round{number}"), _ref(f"Flat{number}")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {
                    "round": f"#/components/schemas/Round{number}",
                    "ball": f"#/components/schemas/Round{number}",
                    "flat": f"#/components/schemas/Flat{number}",
                },
            },
        },
        f"Round{number}": _object({"kind": {"type": "string"}, "radius": {"type": "number"}}, "kind"),
        f"Flat{number}": _object({"width": {"type": "number"}, "inner": _ref(f"Shape{number}")}),
    }


def _unreadable() -> dict[str, JsonValue]:
    def item(name: str, parameters: list[JsonValue], schema: JsonObject) -> JsonObject:
        answer: JsonObject = {"200": {"description": "Fine", "content": _any_media(schema)}}
        return {"get": {"operationId": name, "tags": ["Volumes 0"], "parameters": parameters, "responses": answer}}

    matrix: JsonObject = {"name": "m", "in": "query", "style": "matrix", "schema": {"type": "array", "items": {}}}
    return {
        "/refuse/dangling": item("RefuseDangling", [], _ref("Nowhere")),
        "/refuse/remote": item("RefuseRemote", [], {"$ref": "https://vendor.example/schemas.json#/X"}),
        "/refuse/circle": item("RefuseCircle", [], _ref("Loop")),
        "/refuse/style": item("RefuseStyle", [matrix], {}),
        "/refuse/place": item("RefusePlace", [{"name": "x", "in": "nowhere", "schema": {}}], {}),
        "/refuse/deep": item("RefuseDeep", [], _ref("Deep")),
    }
