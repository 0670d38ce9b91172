"""The linked API in lines to compare with a fixture.

A schema is shown as ``hint@table`` (``hint@page:table`` in a set of pages), with the path inside an example behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from scraper.linked import (
    AnyOfType,
    AnyType,
    ArrayType,
    Body,
    Example,
    FreeObject,
    JsonTextType,
    LinkedApi,
    LinkedOperation,
    MapType,
    Parameter,
    PrimitiveType,
    Property,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
)


class Show:
    """Shows the parts of one API."""

    def __init__(self, schemas: Mapping[SchemaId, Schema]) -> None:
        self.schemas = schemas
        self.has_pages = len({id.page for id in schemas}) > 1

    def id(self, id: SchemaId) -> str:
        page = f"{PurePosixPath(id.page).stem}:" if self.has_pages else ""
        table = f"{id.table}" if id.table > 0 else f"example {-id.table}"
        path = f" {id.path}" if id.path else ""
        return f"{self.schemas[id].hint or 'body'}@{page}{table}{path}"

    def type(self, type: TypeRef) -> str:
        match type:
            case PrimitiveType(kind, is_wide):
                return f"wide {kind}" if is_wide else kind
            case ArrayType(items):
                return f"array of {self.type(items)}"
            case MapType(values):
                return f"map of {self.type(values)}"
            case SchemaRef(id):
                return self.id(id)
            case JsonTextType(content):
                return f"text of {self.type(content)}"
            case AnyOfType(options):
                return " or ".join(map(self.type, options))
            case FreeObject():
                return "free object"
            case AnyType():
                return "anything"
        raise AssertionError(type)

    def api(self, api: LinkedApi) -> Iterator[str]:
        for operation in api.operations:
            yield from self.operation(operation)
        yield from self.all_schemas()

    def operation(self, operation: LinkedOperation) -> Iterator[str]:
        yield operation.key
        yield from self.parameters(operation.parameters)
        yield from self.body("request", operation.request)
        for response in operation.responses:
            words = f" “{response.description}”" if response.description else ""
            yield from self.body(f"{response.status}{words}", response.body)
            yield from (f"    header {self.parameter(header)}" for header in response.headers)
        yield from (f"  unplaced {line}" for line in self.examples(operation.unplaced))

    def parameters(self, parameters: Iterable[Parameter]) -> Iterator[str]:
        for parameter in parameters:
            yield f"  {parameter.place} {self.parameter(parameter)}"

    def parameter(self, parameter: Parameter) -> str:
        return f"{parameter.name}: {self.type(parameter.type)}" + (", required" if parameter.is_required else "")

    def body(self, name: str, body: Body) -> Iterator[str]:
        if body.type is not None or body.examples or name != "request":
            observed = ", observed" if body.is_observed else ""
            yield f"  {name}: {self.type(body.type) if body.type is not None else 'no body'}{observed}"
        yield from (f"    {line}" for line in self.examples(body.examples))

    def examples(self, examples: Iterable[Example]) -> Iterator[str]:
        for example in examples:
            words = [*example.repairs, *(f"{item.code} at {item.field or 'the body'}" for item in example.conflicts)]
            yield f"example {example.sample.index} {example.outcome}" + (f": {', '.join(words)}" if words else "")

    def all_schemas(self) -> Iterator[str]:
        for id in sorted(self.schemas):
            yield from self.schema(self.schemas[id])

    def schema(self, schema: Schema) -> Iterator[str]:
        yield self.id(schema.id) + (", observed" if schema.is_observed else "")
        yield from (f"  {self.property(item)}" for item in schema.properties)
        if schema.values is not None:
            yield f"  any key: {self.type(schema.values)}"

    def property(self, item: Property) -> str:
        marks = {"required": item.is_required, "nullable": item.is_nullable, "observed": item.is_observed}
        return ", ".join([f"{item.name}: {self.type(item.type)}", *(name for name, is_set in marks.items() if is_set)])
