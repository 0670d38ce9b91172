"""Rows of URI, query and header tables → parameters; the placeholders of the path decide what is a path parameter."""

from __future__ import annotations

from collections.abc import Iterator

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import DocField, DocOperation, Endpoint, FieldTable, Role
from scraper.link.types import TypeLinker
from scraper.linked import Parameter, ParameterPlace, PrimitiveType, TypeRef
from scraper.read.roles import caption_role
from scraper.read.uri import placeholders
from scraper.typeexpr import Unknown
from scraper.vocab.captions import CaptionRole
from scraper.vocab.types import Prim

_URI_ROLES = (Role.URI, Role.QUERY)
_CLIENT_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""OpenAPI 3.0.3 (Parameter Object) ignores header parameters of these names."""


def link_parameters(
    operation: DocOperation, endpoint: Endpoint, linker: TypeLinker, findings: Findings
) -> tuple[Parameter, ...]:
    """Return the parameters of one endpoint: path parameters in the order of the path, then query, then headers."""
    wanted = dict.fromkeys(placeholders(endpoint.path))
    found: dict[str, Parameter] = {}
    query: dict[str, Parameter] = {}
    left_over: list[tuple[FieldTable, DocField]] = []
    for table in operation.tables_of(*_URI_ROLES):
        for doc in table.fields:
            if doc.name in wanted and table.role is Role.URI:
                found[doc.name] = _parameter(operation, table, doc, ParameterPlace.PATH, doc.name, linker)
            elif table.role is Role.URI and _is_path_table(table):
                left_over.append((table, doc))
            else:
                query.setdefault(doc.name, _parameter(operation, table, doc, ParameterPlace.QUERY, doc.name, linker))
    missing = [name for name in wanted if name not in found]
    if len(missing) == len(left_over) == 1:
        table, doc = left_over.pop()
        name = missing.pop()
        findings.add(
            codes.PATH_PARAMETER_MISMATCH, doc.location, subject=doc.name, detail=f"{{{name}}}", quote=doc.name
        )
        found[name] = _parameter(operation, table, doc, ParameterPlace.PATH, name, linker)
    for table, doc in left_over:
        findings.add(codes.PATH_PARAMETER_UNUSED, doc.location, subject=doc.name, quote=doc.name)
        query.setdefault(doc.name, _parameter(operation, table, doc, ParameterPlace.QUERY, doc.name, linker))
    for name in missing:
        findings.add(codes.PATH_PARAMETER_UNDOCUMENTED, endpoint.location, subject=name, detail=endpoint.path)
        found[name] = _bare(name, ParameterPlace.PATH, endpoint)
    for name in endpoint.query:
        if name not in query and name not in found:
            query[name] = _bare(name, ParameterPlace.QUERY, endpoint)
    headers = {header.name.casefold(): header for header in link_headers(operation, Role.REQUEST_HEADER, "", linker)}
    return (*(found[name] for name in wanted), *query.values(), *headers.values())


def link_headers(operation: DocOperation, role: Role, status: str, linker: TypeLinker) -> Iterator[Parameter]:
    """Yield the headers that tables in ``role`` list for ``status``, without those OpenAPI leaves to the client."""
    for table in operation.tables_of(role):
        for doc in table.fields:
            if table.status == status and doc.name.casefold() not in _CLIENT_HEADERS:
                yield _parameter(operation, table, doc, ParameterPlace.HEADER, doc.name, linker)


def _is_path_table(table: FieldTable) -> bool:
    """Whether the caption says that all rows are path parameters ("URI parameters" mixes path and query)."""
    return caption_role(table.caption) is CaptionRole.PATH and table.caption.casefold().startswith("path")


def _parameter(
    operation: DocOperation, table: FieldTable, doc: DocField, place: ParameterPlace, name: str, linker: TypeLinker
) -> Parameter:
    return Parameter(
        name=name,
        place=place,
        type=_type(operation, table, doc, linker),
        is_required=place is ParameterPlace.PATH or bool(doc.mandatory),
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
            if doc.name not in names:
                found.append(_parameter(operation, table, doc, ParameterPlace.QUERY, doc.name, linker))
    return tuple(found)
