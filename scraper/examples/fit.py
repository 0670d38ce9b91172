"""A JSON value against a type: what the example adds to the table, and where it contradicts it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scraper import codes
from scraper.facts.check import OUR_READING, broken, has_count
from scraper.facts.model import Facts, Scalar
from scraper.jsonvalue import JsonValue
from scraper.linked import (
    AnyOfType,
    AnyType,
    ArrayType,
    Conflict,
    FreeObject,
    JsonTextType,
    MapType,
    PrimitiveType,
    Schema,
    SchemaId,
    SchemaRef,
    TypeRef,
)
from scraper.vocab.types import Prim

_INT32 = range(-(2**31), 2**31)
_WHOLE = frozenset({Prim.INTEGER, Prim.LONG, Prim.BYTE})
_REAL = frozenset({Prim.FLOAT, Prim.DOUBLE, Prim.NUMBER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Undocumented:
    """A key of an object that its table does not list."""

    schema: SchemaId
    name: str
    value: JsonValue
    path: str


@dataclass(slots=True)
class Fit:
    """The comparison of one example with its type. Paths read ``a.b[].c``; "" is the body itself."""

    conflicts: set[Conflict] = field(default_factory=set)
    undocumented: list[Undocumented] = field(default_factory=list)
    nullable: dict[tuple[SchemaId, str], str] = field(default_factory=dict)
    wide: dict[tuple[SchemaId, str], str] = field(default_factory=dict)
    keyed: dict[tuple[SchemaId, str], tuple[str, TypeRef]] = field(default_factory=dict)
    """Objects of which the table lists the inside of each value, and only the example shows the keys."""
    beyond: dict[tuple[SchemaId, str], set[Scalar]] = field(default_factory=dict)
    """Values outside a documented enum."""
    fields: dict[str, tuple[SchemaId, str]] = field(default_factory=dict)
    """The documented fields of every object that was compared, by path."""
    shown: set[str] = field(default_factory=set)
    """The paths among them that the example shows."""
    values: dict[str, str] = field(default_factory=dict)
    """What the example shows at a path that is wide or keyed, as JSON."""
    refuted: dict[tuple[SchemaId, str], tuple[str, set[str], str]] = field(default_factory=dict)
    """Facts that are only our reading of the description, and that the example does not keep; with the value shown."""

    def documented(self, path: str) -> tuple[SchemaId, str] | None:
        """Return the field that a path leads to; of ``a[]`` it is ``a``."""
        return self.fields.get(re.sub(r"(?:\[\]|\{\})+$", "", path))

    @property
    def distance(self) -> tuple[int, int]:
        """How far the example is from the type: conflicts first, then undocumented keys."""
        return len(self.conflicts), len(self.undocumented)

    def add(self, other: Fit) -> None:
        """Take over what another comparison found."""
        self.conflicts |= other.conflicts
        self.undocumented += other.undocumented
        self.nullable.update(other.nullable)
        self.wide.update(other.wide)
        self.keyed.update(other.keyed)
        self.fields.update(other.fields)
        self.shown |= other.shown
        self.values.update(other.values)
        for key, values in other.beyond.items():
            self.beyond.setdefault(key, set()).update(values)
        for key, (path, kinds, shown) in other.refuted.items():
            self.refuted.setdefault(key, (path, set(), shown))[1].update(kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitter:
    """Compares values with types over ``schemas``. Requests must hold their mandatory fields; responses need not."""

    schemas: Mapping[SchemaId, Schema]
    is_request: bool

    def fit(self, type: TypeRef, value: JsonValue, path: str = "") -> Fit:
        """Compare ``value`` with ``type``. Types of which the page says nothing accept everything."""
        match type:
            case AnyType():
                return Fit()
            case AnyOfType(options):
                return min((self.fit(option, value, path) for option in options), key=lambda fit: fit.distance)
            case SchemaRef(id) if isinstance(value, dict):
                return self._object(self.schemas[id], value, path)
            case MapType(values) if isinstance(value, dict):
                return self._all(values, list(value.values()), f"{path}{{}}")
            case FreeObject() if isinstance(value, dict):
                return Fit()
            case ArrayType(items) if isinstance(value, list):
                return self._all(items, value, f"{path}[]")
            case PrimitiveType(kind) if _is_kind(kind, value):
                return Fit()
            case JsonTextType() if isinstance(value, str):
                return Fit()
        return Fit(conflicts={Conflict(code=codes.EXAMPLE_TYPE.id, field=path, shown=as_json(value))})

    def _all(self, type: TypeRef, values: list[JsonValue], path: str) -> Fit:
        whole = Fit()
        for value in values:
            whole.add(self.fit(type, value, path))
        return whole

    def _object(self, schema: Schema, value: dict[str, JsonValue], path: str) -> Fit:
        whole = Fit()
        prefix = f"{path}." if path else ""
        known = {item.name: item for item in schema.properties}
        whole.fields = {prefix + name: (schema.id, name) for name in known}
        whole.shown = {prefix + name for name in known if name in value}
        for name, item in value.items():
            at = prefix + name
            if name not in known and schema.values is not None:
                whole.add(self.fit(schema.values, item, f"{path}{{}}"))
            elif name not in known:
                whole.undocumented.append(Undocumented(schema=schema.id, name=name, value=item, path=at))
            elif item is None:
                if known[name].type != PrimitiveType(Prim.NULL) and not (
                    known[name].is_nullable or known[name].facts.is_nullable
                ):
                    whole.nullable[schema.id, name] = at
            else:
                type = known[name].type
                if (keyed := keyed_type(self.schemas, type, item)) is not None:
                    whole.keyed[schema.id, name] = (at, keyed)
                    whole.values[at] = as_json(item)
                    type = keyed
                whole.add(self.fit(type, item, at))
                self._check(whole, (schema.id, name), known[name].facts, item, at)
                if _exceeds(known[name].type, item):
                    whole.wide[schema.id, name] = at
                    whole.values[at] = as_json(item)
        if self.is_request:
            missing = [item.name for item in schema.properties if item.is_required and item.name not in value]
            whole.conflicts |= {missing_field(prefix + name, value) for name in missing}
        return whole

    def _check(self, fit: Fit, key: tuple[SchemaId, str], facts: Facts, value: JsonValue, path: str) -> None:
        """Enter what a field's value breaks of its facts; in an array the items hold the values."""
        if isinstance(value, list):
            if not has_count(facts, len(value)):
                fit.conflicts.add(Conflict(code=codes.EXAMPLE_LIMIT.id, field=path, shown=as_json(value)))
            for item in value:
                self._check(fit, key, replace(facts, min_items=None, max_items=None), item, f"{path}[]")
        elif (
            isinstance(value, str | int | float)
            and Conflict(code=codes.EXAMPLE_TYPE.id, field=path) not in fit.conflicts
        ):
            for kind in broken(facts, value):
                if kind in OUR_READING:
                    fit.refuted.setdefault(key, (path, set(), as_json(value)))[1].add(kind)
                elif kind == "enum":
                    fit.beyond.setdefault(key, set()).add(value)
                    fit.conflicts.add(Conflict(code=codes.EXAMPLE_ENUM.id, field=path, shown=as_json(value)))
                else:
                    fit.conflicts.add(Conflict(code=codes.EXAMPLE_LIMIT.id, field=path, shown=as_json(value)))


def missing_field(path: str, value: JsonValue) -> Conflict:
    """Return the conflict of an object that lacks a mandatory field."""
    return Conflict(code=codes.EXAMPLE_MISSING_FIELD.id, field=path, shown=as_json(value))


def as_json(value: JsonValue) -> str:
    """Return a value as an example would show it, on one line."""
    return json.dumps(value, ensure_ascii=False)


def keyed_type(schemas: Mapping[SchemaId, Schema], type: TypeRef, value: JsonValue) -> TypeRef | None:
    """Return a map of ``type``, or of arrays of it, where ``value`` shows the documented names below its own keys."""
    if not isinstance(type, SchemaRef) or not isinstance(value, dict) or not value:
        return None
    names = {item.name for item in schemas[type.id].properties}
    if not names.isdisjoint(value):
        return None
    inside = list(value.values())
    if all(isinstance(item, dict) and names & item.keys() for item in inside):
        return MapType(type)
    items = [entry for item in inside if isinstance(item, list) for entry in item]
    is_array = all(isinstance(item, list) for item in inside) and bool(items)
    if is_array and all(isinstance(entry, dict) and names & entry.keys() for entry in items):
        return MapType(ArrayType(type))
    return None


def _is_kind(kind: Prim, value: JsonValue) -> bool:
    if kind is Prim.NULL:
        return value is None
    if isinstance(value, bool):
        return kind is Prim.BOOLEAN
    if isinstance(value, int):
        return kind in _WHOLE or kind in _REAL
    if isinstance(value, float):
        return kind in _REAL
    return isinstance(value, str) and kind is Prim.STRING


def _exceeds(type: TypeRef, value: JsonValue) -> bool:
    """Whether a value of an Integer, or an item of an array of them, needs more than 32 bits."""
    match type, value:
        case ArrayType(items), list(values):
            return any(_exceeds(items, item) for item in values)
        case MapType(values), dict(entries):
            return any(_exceeds(values, item) for item in entries.values())
        case PrimitiveType(Prim.INTEGER, is_wide=False), int(number):
            return number not in _INT32
    return False
