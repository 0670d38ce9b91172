"""Rows of URI, query and header tables → parameters; the placeholders of the path decide what is a path parameter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import DocField, DocOperation, Endpoint, FieldTable, Role
from scraper.link.facts import typed_facts
from scraper.link.types import TypeLinker
from scraper.linked import Parameter, ParameterPlace, PrimitiveType, TypeRef
from scraper.read.roles import caption_role
from scraper.read.uri import placeholders
from scraper.typeexpr import Unknown
from scraper.vocab.captions import CaptionRole
from scraper.vocab.types import Prim

_URI_ROLES = (Role.URI, Role.QUERY)
_ALIKE = 0.85
"""How alike two names must be to be one with a typing error (``flavors_id``, ``{flavor_id}``)."""

_CLIENT_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""OpenAPI 3.0.3 (Parameter Object) ignores header parameters of these names."""


def link_parameters(
    operation: DocOperation, endpoint: Endpoint, linker: TypeLinker, findings: Findings
) -> tuple[Parameter, ...]:
    """Return the parameters of one endpoint: path parameters in the order of the path, then query, then headers."""
    wanted = tuple(dict.fromkeys(placeholders(endpoint.path)))
    rows = [_Row(table, doc) for table in operation.tables_of(*_URI_ROLES) for doc in table.fields]
    in_path = _path_rows(wanted, rows, findings)
    path = [_path_parameter(operation, name, in_path.get(name), endpoint, linker, findings) for name in wanted]
    taken = {id(row.doc) for row in in_path.values()}
    query: dict[str, Parameter] = {}
    for row in rows:
        if id(row.doc) in taken:
            continue
        if row.doc.name in query or row.doc.name in wanted:
            findings.add(codes.FIELD_REPEATED, row.doc.location, subject=row.doc.name, quote=row.doc.name)
            continue
        if row.is_of_path_table:
            findings.add(codes.PATH_PARAMETER_UNUSED, row.doc.location, subject=row.doc.name, quote=row.doc.name)
        query[row.doc.name] = _parameter(operation, row.table, row.doc, ParameterPlace.QUERY, row.doc.name, linker)
    for name in endpoint.query:
        if name not in query and name not in wanted:
            query[name] = _bare(name, ParameterPlace.QUERY, endpoint)
    headers: dict[str, Parameter] = {}
    for header in link_headers(operation, Role.REQUEST_HEADER, "", linker, findings):
        headers.setdefault(header.name.casefold(), header)
    return (*path, *query.values(), *headers.values())


@dataclass(frozen=True, slots=True)
class _Row:
    table: FieldTable
    doc: DocField

    @property
    def is_of_path_table(self) -> bool:
        """Whether the caption says that all rows are path parameters ("URI parameters" mixes path and query)."""
        caption = self.table.caption
        return caption_role(caption) is CaptionRole.PATH and caption.casefold().startswith("path")


def _path_rows(wanted: tuple[str, ...], rows: list[_Row], findings: Findings) -> dict[str, _Row]:
    """Return the row of each placeholder that has one.

    A placeholder without a row takes the only row left over of a path table, or one whose name is spelled almost alike.
    """
    found: dict[str, _Row] = {}
    for row in rows:
        if row.doc.name in wanted and row.table.role is Role.URI:
            found.setdefault(row.doc.name, row)
    missing = [name for name in wanted if name not in found]
    left_over = {row.doc.name: row for row in rows if row.table.role is Role.URI and row.doc.name not in wanted}
    of_path_table = [name for name, row in left_over.items() if row.is_of_path_table]
    for name in missing:
        alike = get_close_matches(name, left_over, n=1, cutoff=_ALIKE)
        if not alike and len(missing) == len(of_path_table) == 1:
            alike = of_path_table
        if alike:
            row = found[name] = left_over.pop(alike[0])
            location = row.doc.location
            findings.add(
                codes.PATH_PARAMETER_MISMATCH, location, subject=row.doc.name, detail=f"{{{name}}}", quote=row.doc.name
            )
    return found


def _path_parameter(
    operation: DocOperation, name: str, row: _Row | None, endpoint: Endpoint, linker: TypeLinker, findings: Findings
) -> Parameter:
    if row is None:
        findings.add(codes.PATH_PARAMETER_UNDOCUMENTED, endpoint.location, subject=name, detail=endpoint.path)
        return _bare(name, ParameterPlace.PATH, endpoint)
    return _parameter(operation, row.table, row.doc, ParameterPlace.PATH, name, linker)


def link_headers(
    operation: DocOperation, role: Role, status: str, linker: TypeLinker, findings: Findings
) -> Iterator[Parameter]:
    """Yield the headers that tables in ``role`` list for ``status``, without those OpenAPI leaves to the client."""
    for table in operation.tables_of(role):
        for doc in table.fields:
            if table.status != status:
                continue
            if doc.name.casefold() in _CLIENT_HEADERS:
                findings.add(codes.HEADER_IMPLIED, doc.location, subject=doc.name)
            else:
                yield _parameter(operation, table, doc, ParameterPlace.HEADER, doc.name, linker)


def _parameter(
    operation: DocOperation, table: FieldTable, doc: DocField, place: ParameterPlace, name: str, linker: TypeLinker
) -> Parameter:
    type, facts = typed_facts(doc, _type(operation, table, doc, linker), linker.value_pages, linker.findings)
    return Parameter(
        name=name,
        place=place,
        type=type,
        is_required=place is ParameterPlace.PATH or bool(doc.mandatory),
        facts=facts,
        description=doc.description,
        location=doc.location,
    )


def _type(operation: DocOperation, table: FieldTable, doc: DocField, linker: TypeLinker) -> TypeRef:
    """Return the type of a parameter. In a URL or a header all is text: a row without a type (reported) is a string."""
    if isinstance(doc.type, Unknown) and not doc.type.text:
        return PrimitiveType(Prim.STRING)
    return linker.resolve(operation.page, table, doc)


def _bare(name: str, place: ParameterPlace, endpoint: Endpoint) -> Parameter:
    return Parameter(
        name=name,
        place=place,
        type=PrimitiveType(Prim.STRING),
        is_required=place is ParameterPlace.PATH,
        description=(),
        location=endpoint.location,
    )


def query_from_body(
    operation: DocOperation,
    tables: tuple[FieldTable, ...],
    known: tuple[Parameter, ...],
    linker: TypeLinker,
    findings: Findings,
) -> tuple[Parameter, ...]:
    """Return the rows of body tables of a GET as query parameters: such a body has no meaning (RFC 9110, 9.3.1)."""
    names = {parameter.name for parameter in known}
    found: list[Parameter] = []
    for table in tables:
        findings.add(codes.GET_BODY_DROPPED, table.location, subject=table.caption, quote=table.caption)
        for doc in table.fields:
            if doc.name in names:
                findings.add(codes.FIELD_REPEATED, doc.location, subject=doc.name, quote=doc.name)
            else:
                found.append(_parameter(operation, table, doc, ParameterPlace.QUERY, doc.name, linker))
    return tuple(found)
