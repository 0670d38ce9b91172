"""What a user means by a place in a spec: a JSON pointer, ``Schema.property``, or an operationId and its parameter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.errors import WrongUse
from specmill.suggest import did_you_mean


class Kind(StrEnum):
    """What has a source of its own."""

    OPERATION = "operation"
    PARAMETER = "parameter"
    RESPONSE = "response"
    HEADER = "header"
    SCHEMA = "schema"
    PROPERTY = "property"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A part of a document. ``owner`` is an operationId or a schema; ``name`` the part of it.

    A parameter is named by place and name ("query limit"), an answer by its status, a header by status and name.
    """

    kind: Kind
    owner: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.owner}.{self.name}" if self.name else self.owner


def find_target(document: JsonObject, text: str) -> Target:
    """Return what ``text`` means in ``document``. Raises :class:`WrongUse` when there is no such part."""
    return _by_pointer(document, text) if text.startswith(("/", "#/")) else _by_name(document, text)


def _by_name(document: JsonObject, text: str) -> Target:
    owner, _, name = text.partition(".")
    operations = {str(operation["operationId"]): operation for operation in _operations(document)}
    schemas = _object(document, "components", "schemas")
    if owner in operations:
        parts = {part.name.rpartition(" ")[2]: part for part in _parts(document, operations[owner])}
        parts |= {part.name: part for part in parts.values()}
        whole = Target(kind=Kind.OPERATION, owner=owner)
    elif owner in schemas:
        properties = _object(schemas, owner, "properties")
        parts = {key: Target(kind=Kind.PROPERTY, owner=owner, name=key) for key in properties}
        whole = Target(kind=Kind.SCHEMA, owner=owner)
    else:
        known = [*operations, *schemas]
        raise WrongUse(f'the spec has neither an operation nor a schema "{owner}".{did_you_mean(owner, known)}')
    if not name:
        return whole
    if name not in parts:
        raise WrongUse(f'{owner} has no "{name}".{did_you_mean(name, parts)}')
    return parts[name]


def _parts(document: JsonObject, operation: JsonObject) -> Iterator[Target]:
    """Yield the parameters and the answers of an operation."""
    owner = str(operation["operationId"])
    for given in _list(operation.get("parameters")):
        parameter = _resolved(document, given)
        yield Target(kind=Kind.PARAMETER, owner=owner, name=f"{parameter.get('in')} {parameter.get('name')}")
    for status, given in _object(operation, "responses").items():
        yield Target(kind=Kind.RESPONSE, owner=owner, name=status)
        for header in _object(_resolved(document, given), "headers"):
            yield Target(kind=Kind.HEADER, owner=owner, name=f"{status} {header}")


def _by_pointer(document: JsonObject, pointer: str) -> Target:
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.removeprefix("#").split("/")[1:]]
    value: JsonValue = document
    for token in tokens:
        value = _child(value, token, pointer)
    match tokens:
        case ["components", "schemas", schema, "properties", name, *_]:
            return Target(kind=Kind.PROPERTY, owner=schema, name=name)
        case ["components", "schemas", schema, *_]:
            return Target(kind=Kind.SCHEMA, owner=schema)
        case ["components", ("parameters" | "responses") as kind, name, *_]:
            return _first_use(document, f"#/components/{kind}/{name}", pointer)
        case ["paths", path, method, *rest] if "operationId" in _object(document, "paths", path, method):
            return _in_operation(document, _object(document, "paths", path, method), rest)
    raise WrongUse(f"{pointer} has no source of its own; name an operation, a parameter, a schema or a property")


def _child(value: JsonValue, token: str, pointer: str) -> JsonValue:
    if isinstance(value, dict) and token in value:
        return value[token]
    if isinstance(value, list) and token.isdecimal() and int(token) < len(value):
        return value[int(token)]
    known = list(value) if isinstance(value, dict) else []
    raise WrongUse(f'the spec has no {pointer}: there is no "{token}".{did_you_mean(token, known)}')


def _in_operation(document: JsonObject, operation: JsonObject, rest: list[str]) -> Target:
    owner = str(operation["operationId"])
    match rest:
        case ["parameters", number, *_]:
            parameter = _resolved(document, _list(operation["parameters"])[int(number)])
            return Target(kind=Kind.PARAMETER, owner=owner, name=f"{parameter.get('in')} {parameter.get('name')}")
        case ["responses", status, "headers", header, *_]:
            return Target(kind=Kind.HEADER, owner=owner, name=f"{status} {header}")
        case ["responses", status, *_]:
            return Target(kind=Kind.RESPONSE, owner=owner, name=status)
        case ["requestBody", *_]:
            media = next(iter(_object(operation, "requestBody", "content").values()), None)
            reference = _object(media, "schema").get("$ref") if isinstance(media, dict) else None
            if isinstance(reference, str):
                return Target(kind=Kind.SCHEMA, owner=reference.rpartition("/")[2])
    return Target(kind=Kind.OPERATION, owner=owner)


def _first_use(document: JsonObject, reference: str, pointer: str) -> Target:
    for operation in _operations(document):
        owner = str(operation["operationId"])
        for status, given in _object(operation, "responses").items():
            if isinstance(given, dict) and given.get("$ref") == reference:
                return Target(kind=Kind.RESPONSE, owner=owner, name=status)
        for number, given in enumerate(_list(operation.get("parameters"))):
            if isinstance(given, dict) and given.get("$ref") == reference:
                return _in_operation(document, operation, ["parameters", str(number)])
    raise WrongUse(f"no operation refers to {pointer}, so it has no source")


def _operations(document: JsonObject) -> Iterator[JsonObject]:
    for item in _object(document, "paths").values():
        for operation in item.values() if isinstance(item, dict) else ():
            if isinstance(operation, dict) and "operationId" in operation:
                yield operation


def _resolved(document: JsonObject, value: JsonValue) -> JsonObject:
    if not isinstance(value, dict):
        return {}
    reference = value.get("$ref")
    return _object(document, *reference.removeprefix("#/").split("/")) if isinstance(reference, str) else value


def _object(value: JsonValue, *keys: str) -> JsonObject:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []
