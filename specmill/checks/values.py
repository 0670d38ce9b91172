"""Examples and defaults that their own schema does not allow."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from jsonschema.exceptions import best_match
from jsonschema.protocols import Validator
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30Validator,
    OAS30WriteValidator,
    oas30_format_checker,
)
from referencing import Registry, Resource

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import Direction, Kind, Node, child, follow
from specmill.checks.rule import Rule, Subject

_BASE = "urn:specmill:document"
_SHOWN = 200
"""An error quotes the value; nobody reads more of it than this."""


def _find(subject: Subject) -> Iterator[tuple[str, str]]:
    """An example or a default that misses the schema beside it is refused, formats included.

    ``nullable`` counts as OpenAPI 3.0.3 says: next to ``type`` in the same schema. A property that is ``readOnly`` may
    be absent from a request, one that is ``writeOnly`` from a response. Correct the value or the schema.
    """
    schemas = _Schemas(subject.document)
    for node in subject.nodes:
        if node.reference is not None:
            continue
        for pointer, schema, value in _stated_values(node, subject.document):
            for message in schemas.errors(schema, value, node.direction):
                yield pointer, message


def _stated_values(node: Node, document: JsonObject) -> Iterator[tuple[str, str, JsonValue]]:
    """Yield (pointer of the value, pointer of its schema, value) for everything that ``node`` states."""
    if node.kind is Kind.SCHEMA:
        for key in ("default", "example"):
            if key in node.value:
                yield child(node.pointer, key), node.pointer, node.value[key]
    elif node.kind in (Kind.MEDIA_TYPE, Kind.PARAMETER, Kind.HEADER) and "schema" in node.value:
        schema = child(node.pointer, "schema")
        if "example" in node.value:
            yield child(node.pointer, "example"), schema, node.value["example"]
        examples = node.value.get("examples")
        for name, example in examples.items() if isinstance(examples, dict) else ():
            target = follow(document, example)
            if "value" in target:
                yield child(node.pointer, "examples", name), schema, target["value"]


class _Schemas:
    """The schemas of one document, by pointer."""

    def __init__(self, document: JsonObject) -> None:
        # Opaque: a property called "id" is no identifier of a schema.
        self._registry: Registry[JsonObject] = Registry().with_resource(_BASE, Resource.opaque(document))

    def errors(self, pointer: str, value: JsonValue, direction: Direction) -> Iterator[str]:
        """Yield a message for each way in which ``value`` misses the schema at ``pointer``."""
        kind = _VALIDATORS[direction]
        validator: Validator = kind(
            {"$ref": f"{_BASE}#{quote(pointer)}"}, registry=self._registry, format_checker=oas30_format_checker
        )
        try:
            found = list(validator.iter_errors(value))
        except RecursionError:
            yield "the schema contains itself without end"
            return
        for error in found:
            deepest = best_match([error]) or error
            place = child("", *deepest.absolute_path)
            message = deepest.message if len(deepest.message) <= _SHOWN else deepest.message[:_SHOWN] + "…"
            yield f"{place}: {message}" if place else message


_VALIDATORS = {
    Direction.REQUEST: OAS30WriteValidator,
    Direction.RESPONSE: OAS30ReadValidator,
    Direction.EITHER: OAS30Validator,
}

RULE = Rule(code="spec-value", title="An example or a default misses its schema", find=_find)
