"""A JSON value that no table describes → a type; objects become schemas marked as observed."""

from __future__ import annotations

import re

from scraper.diagnostics import Location
from scraper.jsonvalue import JsonValue
from scraper.linked import (
    AnyType,
    ArrayType,
    FreeObject,
    MapType,
    PrimitiveType,
    Property,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
)
from scraper.vocab.types import Prim

_FIELD_NAME = re.compile(r"[A-Za-z_@$]")
_INT32 = range(-(2**31), 2**31)


def infer_type(value: JsonValue, id: SchemaId, hint: str, at: Location, schemas: dict[SchemaId, Schema]) -> TypeRef:
    """Return the type of ``value``; every object in it is entered in ``schemas`` under ``id`` and the path to it.

    Null and an empty array say nothing of the type inside them; an empty object is a free-form one. An object none of
    whose keys could be a field name (``"1.0.2"``) is a map.
    """
    match value:
        case bool():
            return PrimitiveType(Prim.BOOLEAN)
        case int():
            return PrimitiveType(Prim.INTEGER, is_wide=value not in _INT32)
        case float():
            return PrimitiveType(Prim.NUMBER)
        case str():
            return PrimitiveType(Prim.STRING)
        case list():
            item_id = SchemaId(id.page, id.table, f"{id.path}[]")
            types = [infer_type(item, item_id, hint, at, schemas) for item in value]
            return ArrayType(types[0] if len(set(types)) == 1 else AnyType())
        case dict() if value and not any(_FIELD_NAME.match(name) for name in value):
            values = [infer_type(item, id, hint, at, schemas) for item in value.values()]
            return MapType(values[0] if len(set(values)) == 1 else AnyType())
        case dict() if value:
            known = schemas.get(id)
            found = {item.name: item for item in known.properties} if known else {}
            for name, item in value.items():
                type = infer_type(item, SchemaId(id.page, id.table, f"{id.path}.{name}"), name, at, schemas)
                if name not in found or isinstance(found[name].type, AnyType):
                    found[name] = observed_property(name, type, item is None, at)
            schemas[id] = Schema(id=id, hint=hint, properties=tuple(found.values()), is_observed=True, location=at)
            return SchemaRef(id)
        case dict():
            return FreeObject()
    return AnyType()


def observed_property(name: str, type: TypeRef, is_null: bool, at: Location) -> Property:
    """Return an optional property that only an example shows."""
    return Property(
        name=name,
        type=type,
        is_required=False,
        is_nullable=is_null,
        is_observed=True,
        description=(),
        location=at,
    )
