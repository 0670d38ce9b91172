"""The types of a document, read out of JSON Schema: what the later stages know instead of raw schemas.

A `Shape` is the type of a value. Objects, and whatever has a name of its own, are `Definition`s that shapes point at by
key; so a type may contain itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from generator.json_values import JsonScalar


class Kind(Enum):
    """The primitive types; the last two differ from plain text in how a client shows them."""

    TEXT = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    TIMESTAMP = "date-time"
    SECRET = "password"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of a value or of its length; they bind requests only."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    above: int | float | None = None
    below: int | float | None = None
    multiple_of: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None

    @property
    def are_set(self) -> bool:
        """Whether there is any bound at all."""
        return self != NO_LIMITS


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A primitive value; `choices` are its documented values."""

    kind: Kind
    choices: tuple[JsonScalar, ...] = ()
    limits: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """An array."""

    items: Shape
    limits: Limits = NO_LIMITS


@dataclass(frozen=True, slots=True, kw_only=True)
class MapOf:
    """An object whose keys are data."""

    values: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A value of a `Definition`."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """A value of one of several types."""

    members: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anything:
    """A value of which nothing is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrNull:
    """A value that may be null."""

    shape: Shape


Shape: TypeAlias = "Scalar | ListOf | MapOf | Reference | AnyOf | Anything | OrNull"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a document says about a value beside its type."""

    description: str = ""
    default: str | None = None
    deprecated: bool = False


class Role(Enum):
    """The direction in which a value travels."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A field of an object; `only` is set for a field that is read-only or write-only."""

    wire: str
    shape: Shape
    required: bool
    facts: Facts = field(default_factory=Facts)
    only: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """An object with known fields; `extra` says that the document allows others beside them."""

    members: tuple[Member, ...]
    extra: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A type with a name: a component, or an object written in place and named after where it stands."""

    key: str
    body: Structure | Shape
    description: str = ""


def children(body: Structure | Shape) -> tuple[Shape, ...]:
    """The shapes that `body` is made of, one level down."""
    match body:
        case Structure(members=members):
            return tuple(member.shape for member in members)
        case ListOf(items=inner) | MapOf(values=inner) | OrNull(shape=inner):
            return (inner,)
        case AnyOf(members=shapes):
            return shapes
        case _:
            return ()


def inside(definition: Definition) -> tuple[Shape, ...]:
    """The shapes that the body of `definition` holds: its fields, or what it is another name for."""
    return children(definition.body) if isinstance(definition.body, Structure) else (definition.body,)


def reachable(shapes: Iterable[Shape], definitions: Mapping[str, Definition]) -> set[str]:
    """The keys of all definitions that `shapes` lead to."""
    found: set[str] = set()
    stack = list(shapes)
    while stack:
        shape = stack.pop()
        if not isinstance(shape, Reference):
            stack.extend(children(shape))
        elif shape.key not in found:
            found.add(shape.key)
            stack.extend(inside(definitions[shape.key]))
    return found
