"""Tables that say the same become one schema: equal in name, fields, types, facts and all that they lead to.

A schema is scoped to its page until proven equal to another. The proof is partition refinement (Hopcroft's idea, the
simple form): start with the shapes one level deep and split classes until no split is left, so that cycles need no
special care. Descriptions do not count: the same fields in other words are the same shape.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from scraper.linked import (
    AnyOfType,
    ArrayType,
    JsonTextType,
    LinkedApi,
    LinkedOperation,
    MapType,
    Parameter,
    Property,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
    Witness,
)

Shape = tuple[object, ...]
Rename = Callable[[SchemaId], SchemaId]


def share_schemas(api: LinkedApi) -> LinkedApi:
    """Return ``api`` with every class of equal schemas replaced by the one that sorts first. Bodies stay their own."""
    first = _representatives(api.schemas)
    united = _united(api.schemas, first)
    schemas = {id: _map_schema(schema, first.__getitem__) for id, schema in united.items()}
    operations = tuple(_map_operation(operation, first.__getitem__) for operation in api.operations)
    return LinkedApi(operations=operations, schemas=schemas)


def _united(schemas: Mapping[SchemaId, Schema], first: Mapping[SchemaId, SchemaId]) -> dict[SchemaId, Schema]:
    """Return the first schema of each class with the places and the witnesses of the others."""
    classes: dict[SchemaId, list[Schema]] = {}
    for id, schema in sorted(schemas.items()):
        classes.setdefault(first[id], []).append(schema)
    return {id: _with_others(classes[id]) for id in schemas if first[id] == id}


def _with_others(equal: Sequence[Schema]) -> Schema:
    witnesses: dict[str, set[Witness]] = {}
    for item in (item for schema in equal for item in schema.properties):
        witnesses.setdefault(item.name, set()).update(item.witnesses)
    places = {place for schema in equal for place in (schema.location, *schema.also)}
    return replace(
        equal[0],
        properties=tuple(replace(item, witnesses=tuple(sorted(witnesses[item.name]))) for item in equal[0].properties),
        also=tuple(sorted(places - {equal[0].location})),
    )


def _representatives(schemas: Mapping[SchemaId, Schema]) -> dict[SchemaId, SchemaId]:
    classes: dict[SchemaId, object] = {
        id: (schema.hint.casefold(), schema.is_observed) if schema.hint else id for id, schema in schemas.items()
    }
    count = 0
    while len(set(classes.values())) > count:
        count = len(set(classes.values()))
        shapes = {id: (classes[id], schema_shape(schema, classes)) for id, schema in schemas.items()}
        numbers = {shape: number for number, shape in enumerate(dict.fromkeys(shapes[id] for id in sorted(shapes)))}
        classes = {id: numbers[shape] for id, shape in shapes.items()}
    first: dict[object, SchemaId] = {}
    for id in sorted(schemas):
        first.setdefault(classes[id], id)
    return {id: first[classes[id]] for id in schemas}


def schema_shape(schema: Schema, classes: Mapping[SchemaId, object]) -> Shape:
    """Return a value that is equal for schemas with the same fields, types, requirements and facts."""
    fields = [(item.name, type_shape(item.type, classes), item.is_required, _marks(item)) for item in schema.properties]
    values = type_shape(schema.values, classes) if schema.values is not None else ()
    return (values, *sorted(fields, key=lambda field: field[0]))


def _marks(item: Property) -> tuple[object, ...]:
    return item.is_nullable, item.is_observed, item.facts, item.observed_values


def type_shape(type: TypeRef, classes: Mapping[SchemaId, object]) -> Shape:
    """Return a value that is equal for types that are equal up to the classes of the schemas they refer to."""
    match type:
        case SchemaRef(id):
            return ("ref", classes[id])
        case ArrayType(items):
            return ("array", type_shape(items, classes))
        case MapType(values):
            return ("map", type_shape(values, classes))
        case JsonTextType(content):
            return ("text", type_shape(content, classes))
        case AnyOfType(options):
            return ("any of", *(type_shape(option, classes) for option in options))
        case _:
            return ("plain", type)


def map_type(type: TypeRef, rename: Rename) -> TypeRef:
    """Return ``type`` with every reference renamed."""
    match type:
        case SchemaRef(id):
            return SchemaRef(rename(id))
        case ArrayType(items):
            return ArrayType(map_type(items, rename))
        case MapType(values):
            return MapType(map_type(values, rename))
        case JsonTextType(content):
            return JsonTextType(map_type(content, rename))
        case AnyOfType(options):
            return AnyOfType(tuple(dict.fromkeys(map_type(option, rename) for option in options)))
        case _:
            return type


def _map_schema(schema: Schema, rename: Rename) -> Schema:
    return replace(
        schema,
        properties=tuple(replace(item, type=map_type(item.type, rename)) for item in schema.properties),
        values=map_type(schema.values, rename) if schema.values is not None else None,
    )


def _map_parameters(parameters: tuple[Parameter, ...], rename: Rename) -> tuple[Parameter, ...]:
    return tuple(replace(item, type=map_type(item.type, rename)) for item in parameters)


def _map_operation(operation: LinkedOperation, rename: Rename) -> LinkedOperation:
    def body_type(type: TypeRef | None) -> TypeRef | None:
        return map_type(type, rename) if type is not None else None

    return replace(
        operation,
        parameters=_map_parameters(operation.parameters, rename),
        request=replace(operation.request, type=body_type(operation.request.type)),
        responses=tuple(
            replace(
                response,
                body=replace(response.body, type=body_type(response.body.type)),
                headers=_map_parameters(response.headers, rename),
            )
            for response in operation.responses
        ),
    )
