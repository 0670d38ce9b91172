"""One page → what it documents: an operation, or the reason why it is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scraper import codes
from scraper.diagnostics import Findings, Location
from scraper.documented import DocOperation, DocSample, DocStatus, FieldTable, PageKind, Role
from scraper.page import Block, Link, Listing, Page, Paragraph, Section, Table, iter_blocks, iter_runs
from scraper.read.captions import with_caption
from scraper.read.fields import field_table, is_field_table, is_status_table, table_location
from scraper.read.general import read_general_page
from scraper.read.parts import Part, read_parts
from scraper.read.response_headers import split_response_tables
from scraper.read.result import ReadPage
from scraper.read.roles import Placed, assign_roles
from scraper.read.samples import EXAMPLE_SECTIONS, SampleReader
from scraper.read.statuses import (
    read_status_paragraph,
    read_status_sentences,
    read_status_table,
    status_lead,
    unite_statuses,
)
from scraper.read.texts import DESCRIBING, description_blocks, unread_texts
from scraper.read.uri import read_endpoints
from scraper.read.uri_table import split_uri_tables
from scraper.vocab.labels import STATUS_LEAD
from scraper.vocab.sections import SectionKind

_FIELD_SECTIONS = frozenset({SectionKind.URI, SectionKind.REQUEST, SectionKind.RESPONSE})
_IN_RESPONSE = frozenset({Role.RESPONSE_BODY, Role.RESPONSE_HEADER})


def read_operation(page: Page) -> ReadPage:
    """Read a page. It documents an operation if a section headed "URI" states a METHOD and a path."""
    findings = Findings()
    parts = read_parts(page, findings)
    uri = [part for part in parts if part.kind is SectionKind.URI]
    if not uri:
        return read_general_page(page)
    place = Location(page=page.path, section=uri[0].section.heading, line=uri[0].section.line)
    endpoints = read_endpoints(tuple(block for part in uri for block in part.section.blocks), place)
    if not endpoints:
        findings.add(codes.URI_UNREADABLE, place, quote=_text(uri[0].section.blocks))
        return ReadPage(
            kind=PageKind.UNREADABLE,
            reason="its URI section states no METHOD and path",
            operation=None,
            tables=(),
            statuses=(),
            error_codes=(),
            servers=(),
            diagnostics=findings.sorted(),
        )
    samples = tuple(_samples(page, parts, findings))
    for part, text in unread_texts(parts):
        place = Location(page=page.path, section=part.section.heading, line=text.line)
        findings.add(codes.TEXT_UNREAD, place, quote=text.text)
    operation = DocOperation(
        page=page.path,
        title=page.title,
        anchors=page.anchors,
        api_name=_api_name(parts),
        description=description_blocks(parts),
        endpoints=endpoints,
        tables=split_uri_tables(
            split_response_tables(_tables(page, parts, endpoints[0].method, findings)), endpoints, samples, findings
        ),
        statuses=unite_statuses(_statuses(page, parts)),
        status_links=_status_links(parts),
        samples=samples,
        location=Location(page=page.path, line=page.sections[0].line if page.sections else 0),
    )
    return ReadPage(
        kind=PageKind.OPERATION,
        reason="",
        operation=operation,
        tables=operation.tables,
        statuses=(),
        error_codes=(),
        servers=(),
        diagnostics=findings.sorted(),
    )


def _api_name(parts: Sequence[Part]) -> str:
    words = [_text(part.section.blocks).strip() for part in parts if part.kind is SectionKind.NAME]
    return next((word for word in words if word.isidentifier()), "")


def _text(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text for block in iter_blocks(tuple(blocks)) if isinstance(block, Paragraph | Listing))


def _tables(page: Page, parts: Sequence[Part], method: str, findings: Findings) -> Iterator[FieldTable]:
    placed: list[Placed] = []
    places: dict[int, tuple[Section, Location]] = {}
    for part in parts:
        status, before = "", part.section.heading
        for block in iter_blocks(part.section.blocks):
            if isinstance(block, Paragraph) and (lead := STATUS_LEAD.match(block.text)):
                status = lead["code"]
            label, before = before, block.text if isinstance(block, Paragraph) else ""
            if not isinstance(block, Table) or is_status_table(block):
                continue
            place = table_location(page.path, part.section, block)
            if part.kind in _FIELD_SECTIONS and is_field_table(block):
                table = with_caption(block, label)
                placed.append(Placed(table, part.kind, status if part.kind is SectionKind.RESPONSE else ""))
                places[block.index] = (part.section, place)
            else:
                headers = " | ".join(block.headers)
                quote = block.caption or headers
                findings.add(codes.TABLE_UNREAD, place, subject=block.caption, detail=headers, quote=quote)
    roles = assign_roles(placed, method)
    for item in placed:
        role, table = roles[item.table.index], item.table
        in_response = item.section is SectionKind.RESPONSE or role in _IN_RESPONSE
        section, place = places[table.index]
        yield field_table(table, section, place, role, item.status, findings, in_response=in_response)


def _statuses(page: Page, parts: Sequence[Part]) -> Iterator[DocStatus]:
    """Yield the statuses of tables first: their words describe a status better than the paragraph before an example."""
    leads: list[DocStatus] = []
    for part in parts:
        for block in iter_blocks(part.section.blocks):
            if isinstance(block, Table) and is_status_table(block):
                yield from read_status_table(block, table_location(page.path, part.section, block))
            elif isinstance(block, Paragraph) and (lead := STATUS_LEAD.match(block.text)):
                leads.append(status_lead(lead["code"], lead["description"], page.path, part.section, block.line))
            elif (
                isinstance(block, Paragraph)
                and part.kind is SectionKind.STATUS
                and (code := read_status_paragraph(block.text))
            ):
                leads.append(status_lead(code, "", page.path, part.section, block.line))
            elif isinstance(block, Paragraph) and part.kind in DESCRIBING:
                for code in read_status_sentences(block.text):
                    leads.append(status_lead(code, "", page.path, part.section, block.line))
    yield from leads


def _status_links(parts: Sequence[Part]) -> tuple[Link, ...]:
    found = [part.section.blocks for part in parts if part.kind is SectionKind.STATUS]
    return tuple(run.link for blocks in found for run in iter_runs(blocks) if run.link and run.link.page)


def _samples(page: Page, parts: Sequence[Part], findings: Findings) -> Iterator[DocSample]:
    reader = SampleReader(page=page.path)
    for part in parts:
        if part.kind in EXAMPLE_SECTIONS:
            for found in reader.read(part.section, part.kind):
                if isinstance(found, Location):
                    findings.add(codes.LISTING_UNREAD, found)
                else:
                    yield found
            continue
        for block in iter_blocks(part.section.blocks):
            if isinstance(block, Listing):
                reader.next_index()
                if part.kind is not SectionKind.URI:
                    place = Location(page=page.path, section=part.section.heading, line=block.line)
                    findings.add(codes.LISTING_UNREAD, place, quote=block.text)
