"""One page → what it documents: an operation, or the reason why it is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper import codes
from scraper.diagnostics import Diagnostic, Findings, Location
from scraper.documented import DocOperation, DocSample, DocStatus, FieldTable, PageKind, Role
from scraper.page import Block, Listing, Page, Paragraph, Section, Table, iter_blocks, tables
from scraper.read.fields import is_field_table, is_status_table, is_typed_table, read_fields, table_location
from scraper.read.parts import Part, read_parts
from scraper.read.roles import Placed, assign_roles
from scraper.read.samples import EXAMPLE_SECTIONS, ListingCounter, read_samples
from scraper.read.statuses import read_status_table, status_lead, unite_statuses
from scraper.read.uri import read_endpoints
from scraper.read.uri_table import split_uri_tables
from scraper.vocab.empties import EMPTY
from scraper.vocab.labels import STATUS_LEAD
from scraper.vocab.normal import normal
from scraper.vocab.sections import SectionKind

_CALL_CELL = re.compile(r"^(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s+/")
_FIELD_SECTIONS = frozenset({SectionKind.URI, SectionKind.REQUEST, SectionKind.RESPONSE})
_IN_RESPONSE = frozenset({Role.RESPONSE_BODY, Role.RESPONSE_HEADER})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """What a page yielded: its kind, the reason if it is no operation, and the findings on the way."""

    kind: PageKind
    reason: str
    operation: DocOperation | None
    tables: tuple[FieldTable, ...]
    """The field tables of the page: those of its operation, or those that other pages may refer to."""
    diagnostics: tuple[Diagnostic, ...]


def read_operation(page: Page) -> ReadPage:
    """Read a page. It documents an operation if a section headed "URI" states a METHOD and a path."""
    findings = Findings()
    parts = read_parts(page, findings)
    uri = [part for part in parts if part.kind is SectionKind.URI]
    if not uri:
        return _no_operation(page)
    place = Location(page=page.path, section=uri[0].section.heading, line=uri[0].section.line)
    endpoints = read_endpoints(tuple(block for part in uri for block in part.section.blocks), place)
    if not endpoints:
        findings.add(codes.URI_UNREADABLE, place, subject=page.title, quote=_text(uri[0].section.blocks))
        return ReadPage(
            kind=PageKind.UNREADABLE,
            reason="its URI section states no METHOD and path",
            operation=None,
            tables=(),
            diagnostics=findings.sorted(),
        )
    samples = tuple(_samples(page, parts, findings))
    operation = DocOperation(
        page=page.path,
        title=page.title,
        anchors=page.anchors,
        api_name=_api_name(parts),
        description=_description(parts),
        endpoints=endpoints,
        tables=split_uri_tables(_tables(page, parts, endpoints[0].method, findings), endpoints, samples, findings),
        statuses=unite_statuses(_statuses(page, parts, findings)),
        samples=samples,
        location=Location(page=page.path, line=page.sections[0].line if page.sections else 0),
    )
    return ReadPage(
        kind=PageKind.OPERATION,
        reason="",
        operation=operation,
        tables=operation.tables,
        diagnostics=findings.sorted(),
    )


def _no_operation(page: Page) -> ReadPage:
    """Say what a page without a URI section is; its field tables may describe objects of other pages."""
    findings = Findings()
    found = [
        _field_table(
            table, section, table_location(page.path, section, table), Role.SCHEMA, "", findings, in_response=False
        )
        for section, table in tables(page)
        if is_typed_table(table)
    ]
    kind, reason = _kind(page)
    return ReadPage(kind=kind, reason=reason, operation=None, tables=tuple(found), diagnostics=findings.sorted())


def _kind(page: Page) -> tuple[PageKind, str]:
    if page.children:
        return PageKind.INDEX, "it lists other pages"
    rows = [row for _, table in tables(page) for row in table.rows]
    if any(_CALL_CELL.match(cell.text) for row in rows for cell in row.cells):
        return PageKind.INVENTORY, "it lists calls in a table but has no URI section"
    return PageKind.CONCEPT, "it has no URI section"


def _description(parts: Sequence[Part]) -> tuple[Block, ...]:
    wanted = {SectionKind.FUNCTION, SectionKind.CONSTRAINTS}
    found = [part for part in parts if part.kind in wanted]
    return tuple(block for part in found for block in part.section.blocks if normal(_text((block,))) not in EMPTY)


def _api_name(parts: Sequence[Part]) -> str:
    words = [_text(part.section.blocks).strip() for part in parts if part.kind is SectionKind.NAME]
    return next((word for word in words if word.isidentifier()), "")


def _text(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text for block in iter_blocks(tuple(blocks)) if isinstance(block, Paragraph | Listing))


def _tables(page: Page, parts: Sequence[Part], method: str, findings: Findings) -> Iterator[FieldTable]:
    placed: list[Placed] = []
    places: dict[int, tuple[Section, Location]] = {}
    for part in parts:
        status = ""
        for block in iter_blocks(part.section.blocks):
            if isinstance(block, Paragraph) and (lead := STATUS_LEAD.match(block.text)):
                status = lead["code"]
            if not isinstance(block, Table) or is_status_table(block):
                continue
            place = table_location(page.path, part.section, block)
            if part.kind in _FIELD_SECTIONS and is_field_table(block):
                placed.append(Placed(block, part.kind, status if part.kind is SectionKind.RESPONSE else ""))
                places[block.index] = (part.section, place)
            elif part.kind is not None:
                findings.add(codes.TABLE_UNREAD, place, subject=block.caption, detail=" | ".join(block.headers))
    roles = assign_roles(placed, method)
    for item in placed:
        role, table = roles[item.table.index], item.table
        in_response = item.section is SectionKind.RESPONSE or role in _IN_RESPONSE
        section, place = places[table.index]
        yield _field_table(table, section, place, role, item.status, findings, in_response=in_response)


def _field_table(
    table: Table,
    section: Section,
    place: Location,
    role: Role,
    status: str,
    findings: Findings,
    *,
    in_response: bool,
) -> FieldTable:
    return FieldTable(
        index=table.index,
        number=table.number,
        caption=table.caption,
        anchors=table.anchors,
        section_anchors=section.anchors if section.level != 1 else (),
        role=role,
        status=status,
        fields=read_fields(table, place, findings, in_response=in_response),
        location=place,
    )


def _statuses(page: Page, parts: Sequence[Part], findings: Findings) -> Iterator[DocStatus]:
    """Yield the statuses of tables first: their words describe a status better than the paragraph before an example."""
    leads: list[DocStatus] = []
    for part in parts:
        for block in iter_blocks(part.section.blocks):
            if isinstance(block, Table) and is_status_table(block):
                yield from read_status_table(block, table_location(page.path, part.section, block))
            elif isinstance(block, Paragraph) and (lead := STATUS_LEAD.match(block.text)):
                leads.append(status_lead(lead["code"], lead["description"], page.path, part.section, block.line))
    yield from leads


def _samples(page: Page, parts: Sequence[Part], findings: Findings) -> Iterator[DocSample]:
    counter = ListingCounter()
    for part in parts:
        if part.kind in EXAMPLE_SECTIONS:
            for found in read_samples(page.path, part.section, part.kind, counter):
                if isinstance(found, Location):
                    findings.add(codes.LISTING_UNREAD, found)
                else:
                    yield found
            continue
        for block in iter_blocks(part.section.blocks):
            if isinstance(block, Listing):
                counter.next()
                if part.kind is not SectionKind.URI:
                    place = Location(page=page.path, section=part.section.heading, line=block.line)
                    findings.add(codes.LISTING_UNREAD, place, quote=block.text)
