"""Pages that document no operation: what kind of page each is, and what it holds for the operations of other pages."""

from __future__ import annotations

import re

from scraper import codes
from scraper.diagnostics import Findings
from scraper.documented import PageKind, Role
from scraper.page import Page, tables
from scraper.read.endpoints import read_servers
from scraper.read.error_codes import read_error_codes
from scraper.read.fields import field_table, is_error_code_table, is_status_table, is_typed_table, table_location
from scraper.read.raw_request import raw_request
from scraper.read.result import ReadPage
from scraper.read.statuses import read_status_table, unite_statuses

_CALL_CELL = re.compile(r"^(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s+/")


def read_general_page(page: Page) -> ReadPage:
    """Read a page without a URI section: its tables may describe objects, statuses and error codes of other pages."""
    findings = Findings()
    found = [
        field_table(
            table, section, table_location(page.path, section, table), Role.SCHEMA, "", findings, in_response=False
        )
        for section, table in tables(page)
        if is_typed_table(table)
    ]
    statuses = [
        status
        for section, table in tables(page)
        if is_status_table(table)
        for status in read_status_table(table, table_location(page.path, section, table))
    ]
    error_codes = [
        error
        for section, table in tables(page)
        if is_error_code_table(table)
        for error in read_error_codes(table, table_location(page.path, section, table))
    ]
    kind, reason = _kind(page)
    if kind is PageKind.CONCEPT and (raw := raw_request(page)):
        kind, reason = PageKind.UNREADABLE, "it shows its request as raw HTTP, a layout that no rule reads"
        findings.add(codes.REQUEST_RAW, raw, subject=page.title)
    return ReadPage(
        kind=kind,
        reason=reason,
        operation=None,
        tables=tuple(found),
        statuses=unite_statuses(statuses),
        error_codes=tuple(error_codes),
        servers=tuple(server for _, table in tables(page) for server in read_servers(table)),
        diagnostics=findings.sorted(),
    )


def _kind(page: Page) -> tuple[PageKind, str]:
    if page.children:
        return PageKind.INDEX, "it lists other pages"
    rows = [row for _, table in tables(page) for row in table.rows]
    if any(_CALL_CELL.match(cell.text) for row in rows for cell in row.cells):
        return PageKind.INVENTORY, "it lists calls in a table but has no URI section"
    return PageKind.CONCEPT, "it has no URI section"
