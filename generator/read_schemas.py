"""JSON Schema → shapes.

References become `Reference`s to definitions, objects written in place are hoisted under a name made of where they
stand, `allOf` is merged into one object, `nullable` and the `null` of OpenAPI 3.1 become `OrNull`. Keywords that say
nothing about the type are left to the documentation.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.json_values import JsonObject, JsonValue, as_array, as_object, as_text, canonical
from generator.load import SpecDocument
from generator.problems import SpecProblem
from generator.schema_keywords import (
    ALTERNATIVES,
    STRUCTURAL,
    facts,
    has_properties,
    is_nullable,
    is_plain,
    lengths,
    says_type,
    scalar,
    types_of,
)
from generator.shapes import (
    AnyOf,
    Anything,
    Definition,
    ListOf,
    MapOf,
    Member,
    OrNull,
    Reference,
    Role,
    Shape,
    Structure,
    children,
    inside,
)

_COMPONENTS = "#/components/schemas/"
_DEEPEST = 60  # far more than documents have, far less than Python's stack takes


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands (`pointer`, for messages) and what it is called there (`key`, for names).

    `depth` counts the schemas that are written around it.
    """

    pointer: str
    key: str
    depth: int = 0

    def below(self, *segments: str, called: str) -> Place:
        """The place reached by `segments`, named `called` after this one."""
        pointer = "/".join([self.pointer, *map(_escape, segments)])
        return Place(pointer, f"{self.key}/{_escape(called)}", self.depth + 1)


class SchemaReader:
    """Reads the schemas of one document; every definition is read once, whoever refers to it."""

    def __init__(self, document: SpecDocument) -> None:
        self._document = document
        self._waiting: deque[tuple[Place, JsonObject]] = deque()
        self._known: set[str] = set()
        self._broken: dict[str, SpecProblem] = {}
        self._sound: set[str] = set()
        self.definitions: dict[str, Definition] = {}

    def shape(self, schema: JsonValue, place: Place) -> Shape:
        """The shape of `schema`. Raises `SpecProblem` where it makes no sense."""
        if isinstance(schema, bool):
            return Anything()
        if not isinstance(schema, Mapping):
            raise SpecProblem(place.pointer, "a schema must be an object")
        if place.depth > _DEEPEST:
            raise SpecProblem(place.pointer, f"more than {_DEEPEST} schemas are written into each other")
        shape = self._shape(schema, place)
        return OrNull(shape=shape) if is_nullable(schema) and not isinstance(shape, OrNull) else shape

    def named(self, schema: JsonValue, place: Place) -> Reference:
        """The shape of `schema`, made a definition of its own unless it refers to one."""
        shape = self.shape(schema, place)
        if isinstance(shape, Reference):
            return shape
        self._known.add(place.key)
        self.definitions[place.key] = Definition(key=place.key, body=shape)
        return Reference(key=place.key)

    def require(self, shapes: Iterable[Shape]) -> None:
        """Raise `SpecProblem` if a definition that `shapes` lead to cannot be read; each is looked at once."""
        self._read_waiting()
        found: set[str] = set()
        stack = list(shapes)
        while stack:
            shape = stack.pop()
            if not isinstance(shape, Reference):
                stack.extend(children(shape))
            elif shape.key in self._broken:
                raise self._broken[shape.key]
            elif shape.key not in found and shape.key not in self._sound:
                found.add(shape.key)
                stack.extend(inside(self.definitions[shape.key]))
        self._sound |= found

    def _read_waiting(self) -> None:
        while self._waiting:
            place, schema = self._waiting.popleft()
            try:
                body = self._body(schema, place)
            except SpecProblem as problem:
                self._broken[place.key] = problem
                continue
            self.definitions[place.key] = Definition(
                key=place.key, body=body, description=as_text(schema.get("description"))
            )

    def _shape(self, schema: JsonObject, place: Place) -> Shape:
        if "$ref" in schema:
            return self._reference(as_text(schema["$ref"]), place)
        parts = as_array(schema.get("allOf"))
        if len(parts) == 1 and not STRUCTURAL.intersection(schema):
            return self.shape(parts[0], place)
        if parts or has_properties(schema):
            return self._hoist(schema, place)
        return self._unnamed(schema, place)

    def _reference(self, reference: str, place: Place) -> Shape:
        pointer, target = self._document.resolve(reference, place.pointer)
        if not isinstance(target, Mapping):
            raise SpecProblem(place.pointer, f"the reference {reference} does not lead to a schema")
        if is_plain(target):
            return self.shape(target, Place(pointer, _key(pointer)))
        shape = self._hoist(target, Place(pointer, _key(pointer)))
        return OrNull(shape=shape) if is_nullable(target) else shape

    def _hoist(self, schema: JsonObject, place: Place) -> Reference:
        if place.key not in self._known:
            self._known.add(place.key)
            self._waiting.append((place, schema))
        return Reference(key=place.key)

    def _body(self, schema: JsonObject, place: Place) -> Structure | Shape:
        if "allOf" in schema:
            schema = self._merged(schema, place)
        if not has_properties(schema):
            return self._unnamed(schema, place)
        options = [option for key in ALTERNATIVES for option in as_array(schema.get(key)) if says_type(option)]
        if not options:
            return self._structure(schema, place)
        base = {key: value for key, value in schema.items() if key not in ALTERNATIVES}
        return self._union([{"allOf": [base, option]} for option in options], place)

    def _structure(self, schema: JsonObject, place: Place) -> Structure:
        required = {name for name in as_array(schema.get("required")) if isinstance(name, str)}
        properties = as_object(schema.get("properties"))
        members = [self._member(wire, value, wire in required, place) for wire, value in properties.items()]
        members.sort(key=lambda member: (not member.required, member.wire))
        return Structure(members=tuple(members), extra=schema.get("additionalProperties") not in (None, False))

    def _member(self, wire: str, value: JsonValue, required: bool, place: Place) -> Member:
        schema = as_object(value)
        only = Role.RESPONSE if schema.get("readOnly") is True else None
        return Member(
            wire=wire,
            shape=self.shape(value, place.below("properties", wire, called=wire)),
            required=required,
            facts=facts(schema),
            only=Role.REQUEST if schema.get("writeOnly") is True else only,
        )

    def _unnamed(self, schema: JsonObject, place: Place) -> Shape:
        options = [option for key in ALTERNATIVES for option in as_array(schema.get(key))]
        types = types_of(schema)
        if any(says_type(option) for option in options):
            inherited = {"type": types[0]} if len(types) == 1 else {}
            return self._union([{**inherited, **as_object(option)} for option in options], place)
        if len(types) > 1:
            return self._union([{**schema, "type": name} for name in types], place)
        match types:
            case ["array"]:
                items = self.shape(schema.get("items", {}), place.below("items", called="item"))
                return ListOf(items=items, limits=lengths(schema, "minItems", "maxItems"))
            case ["object"]:
                values = schema.get("additionalProperties")
                inner = place.below("additionalProperties", called="value")
                return MapOf(values=self.shape(values, inner) if values else Anything())
            case [name]:
                return scalar(schema, name)
            case _:
                return Anything()

    def _union(self, options: Sequence[JsonObject], place: Place) -> Shape:
        members: list[Shape] = []
        nullable = False
        for number, option in enumerate(options):
            if option.get("type") == "null":
                nullable = True
                continue
            shape = self.shape(option, place.below("anyOf", str(number), called=f"option{number + 1}"))
            if isinstance(shape, OrNull):
                nullable, shape = True, shape.shape
            if shape not in members:
                members.append(shape)
        if not members or Anything() in members:
            return Anything()
        union = members[0] if len(members) == 1 else AnyOf(members=tuple(members))
        return OrNull(shape=union) if nullable else union

    def _merged(self, schema: JsonObject, place: Place) -> JsonObject:
        """One schema that says what `schema` and all parts of its `allOf` say; later words win over earlier ones."""
        merged: dict[str, JsonValue] = {}
        properties: dict[str, JsonValue] = {}
        required: list[JsonValue] = []
        for part in self._parts(schema, place, frozenset({place.pointer})):
            merged.update(part)
            required.extend(as_array(part.get("required")))
            for wire, value in as_object(part.get("properties")).items():
                earlier = properties.get(wire)
                same = earlier is None or canonical(earlier) == canonical(value)
                properties[wire] = value if same else {"allOf": [earlier, value]}
        if properties:
            merged["properties"] = properties
            merged["required"] = required
        merged.pop("nullable", None)
        return merged

    def _parts(self, schema: JsonObject, place: Place, seen: frozenset[str]) -> Iterator[JsonObject]:
        if "$ref" in schema:
            pointer, target = self._document.resolve(as_text(schema["$ref"]), place.pointer)
            if pointer in seen:
                raise SpecProblem(place.pointer, f"allOf includes {pointer} in itself")
            base = as_object(target)
            if self._has_chosen(base, pointer, seen):
                base = {key: value for key, value in base.items() if key not in ALTERNATIVES}
            yield from self._parts(base, Place(pointer, pointer), seen | {pointer})
            return
        for part in as_array(schema.get("allOf")):
            yield from self._parts(as_object(part), place, seen)
        yield {key: value for key, value in schema.items() if key != "allOf"}

    def _has_chosen(self, base: JsonObject, pointer: str, seen: frozenset[str]) -> bool:
        """Whether one of the alternatives of `base` is what includes it here; else they would go on for ever."""
        options = [as_object(option).get("$ref") for key in ALTERNATIVES for option in as_array(base.get(key))]
        listed = {self._document.resolve(as_text(option), pointer)[0] for option in options if option is not None}
        return not listed.isdisjoint(seen) or any(place.startswith(f"{pointer}/") for place in seen)


def _escape(segment: str) -> str:
    return segment.replace("~", "~0").replace("/", "~1")


def _key(pointer: str) -> str:
    return pointer.removeprefix(_COMPONENTS).replace("/properties/", "/")
