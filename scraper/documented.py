"""The documented API: what one page states about operations, before tables are linked and names are given.

Raw text and meaning are different types: :class:`scraper.page.Row` is what stands on the page, :class:`DocField` is
what it says. Everything keeps its location.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scraper.diagnostics import Location
from scraper.page import Block, Link
from scraper.typeexpr import TypeExpr
from scraper.vocab.labels import SampleKind


class Role(StrEnum):
    """Where the rows of a table travel."""

    URI = "uri parameters"
    """Path or query: the placeholders of the path decide row by row."""
    QUERY = "query parameters"
    REQUEST_HEADER = "request headers"
    REQUEST_BODY = "request body"
    REQUEST_FORM = "request form"
    """The fields of a form: a body of type multipart/form-data."""
    RESPONSE_HEADER = "response headers"
    RESPONSE_BODY = "response body"
    SCHEMA = "schema"
    """A nested object: reached from a field of another table, or from none (then it is reported)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocField:
    """One row of a field table. ``mandatory`` is None where the table does not say or its word means nothing there."""

    name: str
    type_text: str
    type: TypeExpr
    mandatory: bool | None
    is_dynamic: bool
    """The row stands for keys that the user chooses; ``name`` is then the cell's description of them."""
    description: tuple[Block, ...]
    type_links: tuple[tuple[str, Link], ...]
    description_links: tuple[tuple[str, Link], ...]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldTable:
    """A table of fields in its role. ``status`` is the response status it belongs to ("" = the page does not say)."""

    index: int
    number: str
    caption: str
    anchors: tuple[str, ...]
    section_anchors: tuple[str, ...]
    """The names by which its section can be linked: such a link means the first table in it."""
    role: Role
    status: str
    fields: tuple[DocField, ...]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A METHOD and a path as the page states them; the query part of the URI is kept as names."""

    method: str
    path: str
    query: tuple[str, ...]
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class DocStatus:
    """A response status that the page states, with the words beside it ("" if none)."""

    code: str
    description: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class DocServer:
    """An address at which the service answers, and the region it belongs to ("" if the page does not say)."""

    url: str
    region: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocErrorCode:
    """A row of a table of error codes; "" for what the row does not say."""

    code: str
    status: str
    message: str
    description: str
    solution: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class DocSample:
    """A listing that shows a request or a response. ``index`` counts the listings of the page from 1."""

    kind: SampleKind
    status: str
    title: str
    text: str
    index: int
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class DocOperation:
    """All that one operation page says. Several endpoints are aliases of one operation."""

    page: str
    title: str
    anchors: tuple[str, ...]
    api_name: str
    """The name that the page gives its API ("API name: CreateTopic"); "" if it gives none."""
    description: tuple[Block, ...]
    endpoints: tuple[Endpoint, ...]
    tables: tuple[FieldTable, ...]
    statuses: tuple[DocStatus, ...]
    status_links: tuple[Link, ...]
    """Links of the status section: where the statuses stand that the page does not state itself."""
    samples: tuple[DocSample, ...]
    location: Location

    def tables_of(self, *roles: Role) -> tuple[FieldTable, ...]:
        """Return the tables in one of ``roles``, in document order."""
        return tuple(table for table in self.tables if table.role in roles)


class PageKind(StrEnum):
    """What a page of the documentation turned out to be."""

    OPERATION = "operation"
    INDEX = "index"
    INVENTORY = "inventory"
    CONCEPT = "concept"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReport:
    """What became of one page: the operations it documents ("POST /v1/…"), or the reason why it yields none.

    ``operation_ids`` are the names that the spec gives them.
    """

    page: str
    kind: PageKind
    operations: tuple[str, ...]
    operation_ids: tuple[str, ...]
    reason: str
    title: str
