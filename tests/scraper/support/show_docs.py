"""What a page documents, in lines to compare with a fixture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scraper.diagnostics import Diagnostic
from scraper.documented import DocErrorCode, DocField, DocOperation, DocSample, DocStatus, Endpoint, FieldTable
from scraper.typeexpr import Unknown
from tests.scraper.support.show_types import show_expr

_MANDATORY = {True: "mandatory", False: "optional"}


def show(*groups: Iterable[str]) -> str | None:
    """Join lines; None if there are none."""
    return "\n".join(line for group in groups for line in group) or None


def finding_lines(findings: Iterable[Diagnostic]) -> Iterator[str]:
    """``! code subject: detail``: the mark by which the tests find out which codes fixtures emit."""
    for finding in findings:
        subject = f" {finding.subject}" if finding.subject else ""
        yield f"! {finding.code}{subject}" + (f": {finding.detail}" if finding.detail else "")


def field_lines(fields: Iterable[DocField]) -> Iterator[str]:
    for field in fields:
        words = [
            "?" if isinstance(field.type, Unknown) else show_expr(field.type),
            *([_MANDATORY[field.mandatory]] if field.mandatory is not None else []),
            *(["any key"] if field.is_dynamic else []),
        ]
        yield f"{field.name}: {', '.join(words)}"


def endpoint_lines(endpoints: Iterable[Endpoint]) -> Iterator[str]:
    for endpoint in endpoints:
        yield f"{endpoint.method} {endpoint.path}" + (f" query {', '.join(endpoint.query)}" if endpoint.query else "")


def table_lines(tables: Iterable[FieldTable], *, with_fields: bool = False) -> Iterator[str]:
    for table in tables:
        status = f" of {table.status}" if table.status else ""
        caption = f" ({table.caption})" if table.caption else ""
        yield f"table {table.number or f'#{abs(table.index)}'}{caption}: {table.role}{status}"
        if with_fields:
            yield from (f"  {line}" for line in field_lines(table.fields))


def status_lines(statuses: Iterable[DocStatus]) -> Iterator[str]:
    for status in statuses:
        yield status.code + (f": {status.description}" if status.description else "")


def sample_lines(samples: Iterable[DocSample]) -> Iterator[str]:
    for sample in samples:
        status = f" of {sample.status}" if sample.status else ""
        title = f" “{sample.title}”" if sample.title else ""
        yield f"{sample.index} {sample.kind}{status}{title}: {' '.join(sample.text.split())}"


def error_lines(errors: Iterable[DocErrorCode]) -> Iterator[str]:
    for error in errors:
        words = (error.code, error.status, error.message, error.description, error.solution)
        yield " / ".join(word or "-" for word in words)


def operation_lines(operation: DocOperation) -> Iterator[str]:
    """Yield all that a page says about its operation."""
    yield f"“{operation.title}”" + (f" named {operation.api_name}" if operation.api_name else "")
    yield from endpoint_lines(operation.endpoints)
    yield from table_lines(operation.tables, with_fields=True)
    yield from status_lines(operation.statuses)
    yield from sample_lines(operation.samples)
