"""Types and schemas → Schema Objects (OpenAPI 3.0.3, 4.7.24)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scraper.facts.model import Facts, Scalar
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.linked import (
    AnyOfType,
    AnyType,
    ArrayType,
    FreeObject,
    JsonTextType,
    MapType,
    PrimitiveType,
    Property,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
)
from scraper.markdown import first_sentence, markdown
from scraper.openapi.facts import with_facts
from scraper.openapi.options import Prose
from scraper.page import Block
from scraper.vocab.types import Prim

_FORMATS: dict[Prim, tuple[str, str]] = {
    Prim.STRING: ("string", ""),
    Prim.INTEGER: ("integer", "int32"),
    Prim.LONG: ("integer", "int64"),
    Prim.BYTE: ("integer", "int32"),
    Prim.FLOAT: ("number", "float"),
    Prim.DOUBLE: ("number", "double"),
    # Without a format some generators take 32 bits, which is too few for a time in milliseconds.
    Prim.NUMBER: ("number", "double"),
    Prim.BOOLEAN: ("boolean", ""),
    Prim.FILE: ("string", "binary"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaWriter:
    """Writes schemas with the component ``names`` of one document and as much prose as asked for."""

    names: Mapping[SchemaId, str]
    prose: Prose

    def type(self, type: TypeRef) -> JsonObject:
        """Return the Schema Object of a type; {} accepts any value."""
        match type:
            case PrimitiveType(Prim.NULL):
                return {"type": "object", "nullable": True, "maxProperties": 0}
            case PrimitiveType(kind, is_wide):
                name, format = _FORMATS[kind]
                format = "int64" if is_wide else format
                return {"type": name, "format": format} if format else {"type": name}
            case ArrayType(items):
                return {"type": "array", "items": self.type(items)}
            case MapType(values):
                return {"type": "object", "additionalProperties": self.type(values)}
            case SchemaRef(id):
                return schema_ref(self.names[id])
            case JsonTextType(content):
                return {"type": "string", "x-content-schema": self.type(content)}
            case AnyOfType(options):
                return {"anyOf": [self.type(option) for option in options]}
            case FreeObject():
                # The default, said aloud: some generators take an object without properties for an empty one.
                return {"type": "object", "additionalProperties": True}
            case AnyType():
                return {}
        raise AssertionError(type)

    def described(
        self,
        type: TypeRef,
        description: tuple[Block, ...],
        facts: Facts,
        *,
        is_nullable: bool = False,
        observed: tuple[Scalar, ...] = (),
    ) -> JsonObject:
        """Return the Schema Object of a type with its description and its facts.

        A reference takes no siblings (4.7.23), so a described one stands in ``allOf``.
        """
        schema = self.type(type)
        if is_nullable or facts.is_nullable:
            schema = _nullable(schema)
        if text := self.text(description):
            schema = {"allOf": [schema]} if "$ref" in schema else schema
            schema["description"] = text
        return with_facts(schema, facts, observed, self.prose)

    def text(self, description: tuple[Block, ...]) -> str:
        """Return a description as the rendering wants it; "" for none."""
        match self.prose:
            case Prose.FULL:
                return markdown(description)
            case Prose.SUMMARY:
                return first_sentence(description)
            case Prose.NONE:
                return ""

    def component(self, schema: Schema) -> JsonObject:
        """Return the Schema Object of a component; properties keep the order of the table.

        A property without a name is left out.
        """
        written: JsonObject = {"type": "object"}
        # No language can name the empty key that an example may show; the finding about the example tells of it.
        properties = [item for item in schema.properties if item.name.strip()]
        if required := [item.name for item in properties if item.is_required]:
            written["required"] = list[JsonValue](sorted(required))
        if properties:
            written["properties"] = {item.name: self.property(item) for item in properties}
        if schema.values is not None:
            written["additionalProperties"] = self.type(schema.values)
        if schema.is_observed:
            written["x-observed"] = ["schema"]
        return written

    def property(self, item: Property) -> JsonObject:
        """Return a property; what only an example shows is named under ``x-observed``."""
        schema = self.described(
            item.type, item.description, item.facts, is_nullable=item.is_nullable, observed=item.observed_values
        )
        observed = [name for name, shown in (("field", item.is_observed), ("nullable", item.is_nullable)) if shown]
        if observed and "$ref" in schema:
            schema = {"allOf": [schema]}
        if observed:
            schema["x-observed"] = list[JsonValue](observed)
        return schema


def schema_ref(name: str) -> JsonObject:
    """Return a Reference Object to a schema component."""
    return {"$ref": f"#/components/schemas/{name}"}


def _nullable(schema: JsonObject) -> JsonObject:
    """Allow null. ``nullable`` acts only beside ``type`` (3.0.3, proposal 2019-10-31), so others get an alternative."""
    if "type" in schema:
        return {**schema, "nullable": True}
    if not schema:
        return schema
    null: JsonObject = {"type": "object", "nullable": True, "enum": [None]}
    options = schema.get("anyOf")
    return {"anyOf": [*(options if isinstance(options, list) else [schema]), null]}
