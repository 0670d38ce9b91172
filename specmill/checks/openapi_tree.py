"""The objects of an OpenAPI document as a flat list, each with its kind and its JSON pointer.

One table says which fields of which object hold which objects (OpenAPI 3.0.3, "Schema"); a property that happens to be
called ``default`` or ``$ref`` is therefore never taken for the keyword.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType
from urllib.parse import unquote

from scraper.jsonvalue import JsonObject, JsonValue


class Kind(StrEnum):
    """The objects of OpenAPI 3.0.3 that the checks look at."""

    DOCUMENT = "OpenAPI Object"
    INFO = "Info Object"
    PATH_ITEM = "Path Item Object"
    OPERATION = "Operation Object"
    PARAMETER = "Parameter Object"
    REQUEST_BODY = "Request Body Object"
    RESPONSE = "Response Object"
    HEADER = "Header Object"
    MEDIA_TYPE = "Media Type Object"
    ENCODING = "Encoding Object"
    EXAMPLE = "Example Object"
    LINK = "Link Object"
    CALLBACK = "Callback Object"
    SECURITY_SCHEME = "Security Scheme Object"
    TAG = "Tag Object"
    COMPONENTS = "Components Object"
    SCHEMA = "Schema Object"


class _Shape(Enum):
    ONE = "one"
    LIST = "list"
    MAP = "map"


_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_WITH_VALUES = (
    ("schema", _Shape.ONE, Kind.SCHEMA),
    ("content", _Shape.MAP, Kind.MEDIA_TYPE),
    ("examples", _Shape.MAP, Kind.EXAMPLE),
)

_FIELDS: Mapping[Kind, tuple[tuple[str, _Shape, Kind], ...]] = MappingProxyType(
    {
        Kind.DOCUMENT: (
            ("info", _Shape.ONE, Kind.INFO),
            ("tags", _Shape.LIST, Kind.TAG),
            ("paths", _Shape.MAP, Kind.PATH_ITEM),
            ("components", _Shape.ONE, Kind.COMPONENTS),
        ),
        Kind.PATH_ITEM: (
            ("parameters", _Shape.LIST, Kind.PARAMETER),
            *((method, _Shape.ONE, Kind.OPERATION) for method in _METHODS),
        ),
        Kind.OPERATION: (
            ("parameters", _Shape.LIST, Kind.PARAMETER),
            ("requestBody", _Shape.ONE, Kind.REQUEST_BODY),
            ("responses", _Shape.MAP, Kind.RESPONSE),
            ("callbacks", _Shape.MAP, Kind.CALLBACK),
        ),
        Kind.PARAMETER: _WITH_VALUES,
        Kind.HEADER: _WITH_VALUES,
        Kind.REQUEST_BODY: (("content", _Shape.MAP, Kind.MEDIA_TYPE),),
        Kind.RESPONSE: (
            ("headers", _Shape.MAP, Kind.HEADER),
            ("content", _Shape.MAP, Kind.MEDIA_TYPE),
            ("links", _Shape.MAP, Kind.LINK),
        ),
        Kind.MEDIA_TYPE: (
            ("schema", _Shape.ONE, Kind.SCHEMA),
            ("examples", _Shape.MAP, Kind.EXAMPLE),
            ("encoding", _Shape.MAP, Kind.ENCODING),
        ),
        Kind.ENCODING: (("headers", _Shape.MAP, Kind.HEADER),),
        Kind.COMPONENTS: (
            ("schemas", _Shape.MAP, Kind.SCHEMA),
            ("responses", _Shape.MAP, Kind.RESPONSE),
            ("parameters", _Shape.MAP, Kind.PARAMETER),
            ("examples", _Shape.MAP, Kind.EXAMPLE),
            ("requestBodies", _Shape.MAP, Kind.REQUEST_BODY),
            ("headers", _Shape.MAP, Kind.HEADER),
            ("securitySchemes", _Shape.MAP, Kind.SECURITY_SCHEME),
            ("links", _Shape.MAP, Kind.LINK),
            ("callbacks", _Shape.MAP, Kind.CALLBACK),
        ),
        Kind.SCHEMA: (
            ("properties", _Shape.MAP, Kind.SCHEMA),
            ("items", _Shape.ONE, Kind.SCHEMA),
            ("additionalProperties", _Shape.ONE, Kind.SCHEMA),
            ("allOf", _Shape.LIST, Kind.SCHEMA),
            ("anyOf", _Shape.LIST, Kind.SCHEMA),
            ("oneOf", _Shape.LIST, Kind.SCHEMA),
            ("not", _Shape.ONE, Kind.SCHEMA),
        ),
    }
)


class Direction(StrEnum):
    """Which way a body travels; readOnly and writeOnly depend on it."""

    REQUEST = "request"
    RESPONSE = "response"
    EITHER = "either"


_DIRECTIONS = {Kind.REQUEST_BODY: Direction.REQUEST, Kind.RESPONSE: Direction.RESPONSE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One object of the document. A reference is a node of the kind that it stands for."""

    kind: Kind
    pointer: str
    value: JsonObject
    direction: Direction

    @property
    def reference(self) -> str | None:
        """The ``$ref`` of the node, if it is a reference."""
        target = self.value.get("$ref")
        return target if isinstance(target, str) else None


def nodes(document: JsonObject) -> tuple[Node, ...]:
    """List every object of ``document`` in document order. Values of the wrong type are left to the validator."""
    return tuple(_walk(document, Kind.DOCUMENT, "", Direction.EITHER))


def child(pointer: str, *keys: str | int) -> str:
    """Extend a JSON pointer (RFC 6901) by ``keys``."""
    return pointer + "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def resolve(document: JsonObject, reference: str) -> JsonValue:
    """Return what a reference within the document (``#/…``) points at. Raises LookupError when there is nothing.

    The target may be a reference again.
    """
    if not reference.startswith("#/"):
        raise LookupError(reference)
    value: JsonValue = document
    for part in unquote(reference[2:]).split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value[key]
        elif isinstance(value, list) and key.isdecimal():
            value = value[int(key)]
        else:
            raise LookupError(reference)
    return value


def follow(document: JsonObject, value: JsonValue) -> JsonObject:
    """Return the object that ``value`` is or, over any number of references, stands for; no object is an empty one.

    Raises LookupError for a reference that names nothing.
    """
    while isinstance(value, dict) and isinstance(reference := value.get("$ref"), str):
        value = resolve(document, reference)
    return value if isinstance(value, dict) else {}


def _walk(value: JsonValue, kind: Kind, pointer: str, direction: Direction) -> Iterator[Node]:
    if not isinstance(value, dict):
        return
    direction = _DIRECTIONS.get(kind, direction)
    node = Node(kind=kind, pointer=pointer, value=value, direction=direction)
    yield node
    if node.reference is not None:
        return
    if kind is Kind.CALLBACK:
        for key, inner in value.items():
            yield from _walk(inner, Kind.PATH_ITEM, child(pointer, key), Direction.EITHER)
    for field, shape, inner_kind in _FIELDS.get(kind, ()):
        inner = value.get(field)
        if shape is _Shape.ONE:
            yield from _walk(inner, inner_kind, child(pointer, field), direction)
        elif shape is _Shape.LIST and isinstance(inner, list):
            for index, item in enumerate(inner):
                yield from _walk(item, inner_kind, child(pointer, field, index), direction)
        elif shape is _Shape.MAP and isinstance(inner, dict):
            for key, item in inner.items():
                yield from _walk(item, inner_kind, child(pointer, field, key), direction)
