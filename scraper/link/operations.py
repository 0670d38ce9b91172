"""One documented endpoint → one linked operation: parameters, request body and responses with their types."""

from __future__ import annotations

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import DocOperation, DocStatus, Endpoint, FieldTable, Role
from scraper.link.parameters import link_headers, link_parameters, query_from_body
from scraper.link.tables import same_name, schema_hint
from scraper.link.types import TypeLinker
from scraper.linked import FORM, Body, LinkedOperation, Response, SchemaId, TypeRef

ERROR_HINT = "ErrorResponse"
"""The name of error bodies: their tables have no caption of their own."""


def link_operation(
    operation: DocOperation, endpoint: Endpoint, linker: TypeLinker, findings: Findings
) -> LinkedOperation:
    """Return the operation that ``endpoint`` of the page stands for; its examples are attached later."""
    parameters = link_parameters(operation, endpoint, linker, findings)
    bodies = operation.tables_of(Role.REQUEST_BODY)
    request = Body(type=None)
    if endpoint.method == "GET":
        parameters += query_from_body(operation, bodies, parameters, linker, findings)
    elif body := _root(operation, bodies, "", linker):
        request = Body(type=body)
    elif form := _root(operation, operation.tables_of(Role.REQUEST_FORM), "", linker):
        request = Body(type=form, media_type=FORM)
    responses = _responses(operation, linker, findings)
    linked = LinkedOperation(
        method=endpoint.method,
        path=endpoint.path,
        page=operation.page,
        title=operation.title,
        anchors=operation.anchors,
        api_name=operation.api_name,
        description=operation.description,
        parameters=parameters,
        request=request,
        responses=responses,
        location=operation.location,
    )
    _report_orphans(operation, linker, findings)
    return linked


def success_status(operation: DocOperation) -> DocStatus | None:
    """Return the status of the documented success answer: the first 2xx that the page states."""
    return next((status for status in operation.statuses if status.code.startswith("2")), None)


def _root(operation: DocOperation, tables: tuple[FieldTable, ...], hint: str, linker: TypeLinker) -> TypeRef | None:
    """Return the body that the first of ``tables`` describes; a table without rows describes none."""
    for table in tables:
        if table.fields:
            return linker.schema(operation.page, table, hint)
    return None


def _responses(operation: DocOperation, linker: TypeLinker, findings: Findings) -> tuple[Response, ...]:
    stated = {status.code: status for status in operation.statuses}
    success = success_status(operation)
    if success is None:
        success = DocStatus(code="200", description="", location=operation.location)
        stated[success.code] = success
        findings.add(codes.STATUS_ASSUMED, operation.location, subject=success.code)
    responses: list[Response] = []
    for code, status in sorted(stated.items()):
        own = {code, ""} if code == success.code else {code}
        tables = tuple(table for table in operation.tables_of(Role.RESPONSE_BODY) if table.status in own)
        hint = "" if code.startswith("2") else ERROR_HINT
        headers = [
            header
            for value in sorted(own)
            for header in link_headers(operation, Role.RESPONSE_HEADER, value, linker, findings)
        ]
        responses.append(
            Response(
                status=code,
                description=status.description,
                body=Body(type=_root(operation, tables, hint, linker)),
                headers=tuple(headers),
                location=status.location,
            )
        )
    return tuple(responses)


def _report_orphans(operation: DocOperation, linker: TypeLinker, findings: Findings) -> None:
    for table in operation.tables_of(Role.SCHEMA, Role.REQUEST_BODY, Role.REQUEST_FORM, Role.RESPONSE_BODY):
        is_query = table.role is Role.REQUEST_BODY and operation.endpoints[0].method == "GET"
        if not table.fields or is_query or SchemaId(operation.page, table.index) in linker.used:
            continue
        if any(_is_twin(table, other) for other in operation.tables if _is_used(operation, other, linker)):
            linker.nested(operation.page, table, "")
        else:
            findings.add(codes.TABLE_ORPHAN, table.location, subject=table.caption, quote=table.caption)


def _is_used(operation: DocOperation, table: FieldTable, linker: TypeLinker) -> bool:
    return SchemaId(operation.page, table.index) in linker.used


def _is_twin(table: FieldTable, other: FieldTable) -> bool:
    """Whether a page prints one table twice: pages with repeated anchors refer to one of the two prints only."""
    rows, others = ([(doc.name, doc.type_text, doc.mandatory) for doc in one.fields] for one in (table, other))
    return rows == others and same_name(schema_hint(table.caption), schema_hint(other.caption))
