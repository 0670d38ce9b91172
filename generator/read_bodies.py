"""Request bodies and successful responses: as JSON with a type, as bytes, or empty."""

from __future__ import annotations

from typing import TypeAlias

from generator.drafts import BodyDraft, ResponseDraft
from generator.json_values import JsonObject, JsonValue, as_object, as_text
from generator.load import SpecDocument
from generator.plan import Payload
from generator.read_schemas import Place, SchemaReader
from generator.schema_keywords import facts
from generator.shapes import Reference, Role, Structure

_JSON = "application/json"
_FORM = "multipart/form-data"
_Content: TypeAlias = tuple[Payload, str, Reference | None, tuple[JsonValue, ...]]


def read_body(document: SpecDocument, reader: SchemaReader, value: JsonValue, place: Place) -> BodyDraft | None:
    """The request body of an operation, None if it has none. Raises `SpecProblem`."""
    pointer, body = _resolved(document, value, f"{place.pointer}/requestBody")
    if not as_object(body.get("content")):
        return None
    at = Place(pointer, f"{place.key} request body")
    payload, media_type, found, examples = _content(reader, body, at)
    if payload is Payload.BYTES and (form := _form(document, reader, body, at)) is not None:
        return form
    return BodyDraft(
        payload=payload,
        media_type=media_type,
        required=body.get("required") is True,
        type=found,
        facts=facts(body),
        examples=examples,
    )


def _form(document: SpecDocument, reader: SchemaReader, body: JsonObject, place: Place) -> BodyDraft | None:
    """A body of multipart/form-data whose fields are documented. Raises `SpecProblem`."""
    schema = as_object(as_object(as_object(body.get("content")).get(_FORM)).get("schema"))
    found = reader.shape(schema, Place(f"{place.pointer}/content/{_FORM.replace('/', '~1')}/schema", place.key))
    reader.require([found])
    structure = reader.definitions[found.key].body if isinstance(found, Reference) else None
    if not isinstance(structure, Structure):
        return None
    properties = as_object(_resolved(document, schema, place.pointer)[1].get("properties"))
    return BodyDraft(
        payload=Payload.FORM,
        media_type=_FORM,
        required=body.get("required") is True,
        type=None,
        facts=facts(body),
        examples=(),
        form=tuple(member for member in structure.members if member.only in (None, Role.REQUEST)),
        files=frozenset(name for name, value in properties.items() if _is_file(as_object(value))),
    )


def _is_file(schema: JsonObject) -> bool:
    return schema.get("format") == "binary" or as_object(schema.get("items")).get("format") == "binary"


def read_responses(
    document: SpecDocument, reader: SchemaReader, value: JsonValue, place: Place
) -> tuple[ResponseDraft, ...]:
    """The documented successes by status. Raises `SpecProblem`.

    Where no status says success, what is documented for `default` or for a redirection is what a caller wants.
    """
    listed = as_object(value)
    families = [[status for status in sorted(listed) if status[:1] == first] for first in "2d3"]
    drafts: list[ResponseDraft] = []
    for status in next((family for family in families if family), []):
        pointer, response = _resolved(document, listed[status], f"{place.pointer}/responses/{status}")
        key = f"{place.key} response body" + (f" {status}" if drafts else "")
        payload, media_type, found, examples = _content(reader, response, Place(pointer, key))
        drafts.append(
            ResponseDraft(status=status.upper(), payload=payload, media_type=media_type, type=found, examples=examples)
        )
    return tuple(drafts)


def documented_failures(value: JsonValue) -> tuple[str, ...]:
    """The statuses among the responses of an operation that say failure, sorted."""
    return tuple(status for status in sorted(as_object(value)) if status[:1] in "45")


def _resolved(document: SpecDocument, value: JsonValue, pointer: str) -> tuple[str, JsonObject]:
    if "$ref" in as_object(value):
        pointer, value = document.resolve(as_text(as_object(value)["$ref"]), pointer)
    return pointer, as_object(value)


def _content(reader: SchemaReader, holder: JsonObject, place: Place) -> _Content:
    """How the content is read: JSON if any of the media types is, else bytes of the first one."""
    content = as_object(holder.get("content"))
    for media_type in sorted(content, key=lambda media_type: (not _is_json(media_type), media_type)):
        schema = as_object(content[media_type]).get("schema", {})
        if not _is_json(media_type) or as_object(schema).get("format") == "binary":
            return Payload.BYTES, "application/octet-stream" if "*" in media_type else media_type, None, ()
        at = Place(f"{place.pointer}/content/{media_type.replace('/', '~1')}/schema", place.key)
        written = _JSON if "*" in media_type else media_type
        return Payload.JSON, written, reader.named(schema, at), _examples(as_object(content[media_type]))
    return Payload.EMPTY, "", None, ()


def _examples(media: JsonObject) -> tuple[JsonValue, ...]:
    """The examples of a content: the one, or those that have names, in the order of these."""
    named = [as_object(item) for _, item in sorted(as_object(media.get("examples")).items())]
    one = [media["example"]] if "example" in media else []
    return tuple(one + [item["value"] for item in named if "value" in item])


def _is_json(media_type: str) -> bool:
    """`*/*` counts as JSON: that is what vendors who write it mean."""
    plain = media_type.partition(";")[0].strip().lower()
    return plain in (_JSON, "*/*", "application/*") or plain.endswith("+json")
