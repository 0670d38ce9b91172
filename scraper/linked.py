"""The linked API: every type resolved to the table that describes it, before names are given.

Schemas refer to each other by :class:`SchemaId`, so cycles need no special care. A schema is scoped to the table that
states it; which of them are one component is decided later, by their shape.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scraper.diagnostics import Location
from scraper.documented import DocSample
from scraper.facts.model import NO_FACTS, Facts, Scalar
from scraper.jsonvalue import JsonValue
from scraper.page import Block
from scraper.vocab.types import Prim


@dataclass(frozen=True, slots=True, order=True)
class SchemaId:
    """A table by its page and index, or ("example") an object that only an example shows, by page and path."""

    page: str
    table: int
    path: str = ""


@dataclass(frozen=True, slots=True)
class PrimitiveType:
    """A primitive; ``is_wide`` marks an Integer for which values beyond 32 bits are shown."""

    kind: Prim
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class ArrayType:
    """An array of one type of items."""

    items: TypeRef


@dataclass(frozen=True, slots=True)
class MapType:
    """An object with free keys and one type of values."""

    values: TypeRef


@dataclass(frozen=True, slots=True)
class SchemaRef:
    """An object described by a schema."""

    id: SchemaId


@dataclass(frozen=True, slots=True)
class JsonTextType:
    """A string that holds JSON: the type cell says String, and the description leads to the table of its content."""

    content: TypeRef


@dataclass(frozen=True, slots=True)
class AnyOfType:
    """Alternatives."""

    options: tuple[TypeRef, ...]


@dataclass(frozen=True, slots=True)
class FreeObject:
    """An object of which the page says no more."""


@dataclass(frozen=True, slots=True)
class AnyType:
    """A value of which the page says nothing that we understand."""


TypeRef = PrimitiveType | ArrayType | MapType | SchemaRef | JsonTextType | AnyOfType | FreeObject | AnyType


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Witness:
    """An example that shows a field; ``against`` are the codes of what it contradicts, () where it agrees."""

    location: Location
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A field of a schema. ``is_required`` is False where the page does not say."""

    name: str
    type: TypeRef
    is_required: bool
    is_nullable: bool = False
    is_observed: bool = False
    """Only an example shows the field."""
    facts: Facts = NO_FACTS
    observed_values: tuple[Scalar, ...] = ()
    """Values that examples show beyond the documented enum."""
    witnesses: tuple[Witness, ...] = field(default=(), compare=False)
    description: tuple[Block, ...]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """An object schema. ``hint`` is the name that caption or field suggests; "" for the root of a body."""

    id: SchemaId
    hint: str
    properties: tuple[Property, ...]
    values: TypeRef | None = None
    """The type of the values under keys that the user chooses; None where the page names all keys."""
    is_observed: bool = False
    location: Location
    also: tuple[Location, ...] = field(default=(), compare=False)
    """Other tables and examples that state the same, and were united with this one."""


class ParameterPlace(StrEnum):
    """Where a parameter travels (OpenAPI 3.0.3, Parameter Object, ``in``)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A path, query or header parameter, or a response header."""

    name: str
    place: ParameterPlace
    type: TypeRef
    is_required: bool
    facts: Facts = NO_FACTS
    description: tuple[Block, ...]
    location: Location


JSON = "application/json"
FORM = "multipart/form-data"


class Outcome(StrEnum):
    """What became of an example."""

    ROUND_TRIPS = "round-trips"
    REPAIRED = "repaired"
    CONTRADICTS = "contradicts"
    REFUSED = "refused"
    NO_BODY = "no body"
    """The listing shows a request line or an empty answer: there is nothing to publish."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Conflict:
    """One contradiction between an example and its schema: the code of the finding and the field, as ``a.b[].c``.

    ``shown`` is what the example shows there, as JSON.
    """

    code: str
    shown: str = field(default="", compare=False, kw_only=True)
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sample read as JSON, with its outcome."""

    sample: DocSample
    value: JsonValue
    outcome: Outcome
    media_type: str = JSON
    repairs: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A request or response body. ``type`` is None where the page says that there is none."""

    type: TypeRef | None
    media_type: str = JSON
    is_observed: bool = False
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The answer of one status ("default" where the page does not say which)."""

    status: str
    description: str
    body: Body
    headers: tuple[Parameter, ...]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedOperation:
    """One METHOD and path as one page documents it."""

    method: str
    path: str
    page: str
    title: str
    anchors: tuple[str, ...]
    api_name: str
    description: tuple[Block, ...]
    parameters: tuple[Parameter, ...]
    request: Body
    responses: tuple[Response, ...]
    unplaced: tuple[Example, ...] = ()
    """Samples that no request or response took."""
    location: Location

    @property
    def key(self) -> str:
        """The operation as a reader names it: ``POST /v1/{project_id}/notebooks``."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedApi:
    """All operations of a service and the schemas that they reach."""

    operations: tuple[LinkedOperation, ...]
    schemas: Mapping[SchemaId, Schema]
