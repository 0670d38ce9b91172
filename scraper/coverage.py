"""The law of conservation: what operation pages hold is in the spec or in a finding, never lost.

The account is made from two sides that do not know each other: what stands on the pages is counted on the page model,
what became of it is looked up in the linked API and in the findings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from scraper import codes
from scraper.diagnostics import Diagnostic, Location
from scraper.linked import LinkedApi
from scraper.page import Listing, Page, Paragraph, Section, Table, iter_blocks
from scraper.read.fields import columns_of, is_field_table, is_status_table
from scraper.read.parts import heading_kind
from scraper.read.statuses import STATUS_CODE
from scraper.read.texts import is_used
from scraper.read.uri import states_call
from scraper.source import SourcePage
from scraper.vocab.columns import Column


class Kind(StrEnum):
    """What is counted."""

    FIELD_ROW = "field rows"
    STATUS_ROW = "status rows"
    OTHER_ROW = "other rows"
    LISTING = "listings"
    HEADING = "headings"
    SENTENCE = "sentences"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One kind of thing: read = placed + reported + lost. Where something is both placed and reported it is placed."""

    kind: Kind
    read: int
    placed: int
    reported: int
    lost: tuple[str, ...]
    """The places of what is neither in the spec nor in a finding; the law says that there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclaimed:
    """A wording that no rule claimed: the code of its findings, the text, and how often it occurs."""

    code: str
    text: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The accounts of all operation pages, and the newcomer's to-do list, the most frequent wording first."""

    accounts: tuple[Account, ...]
    unclaimed: tuple[Unclaimed, ...]


UNCLAIMED = (
    codes.HEADING_UNKNOWN,
    codes.COLUMN_UNKNOWN,
    codes.TYPE_UNKNOWN,
    codes.TABLE_UNREAD,
    codes.TABLE_ORPHAN,
    codes.LINK_DANGLING,
    codes.MANDATORY_UNKNOWN,
    codes.LISTING_UNREAD,
    codes.TEXT_UNREAD,
)
"""Codes of what no rule claimed: headings, columns, types, captions, link forms, words, listings and sentences."""

Place = tuple[str, int, int]
"""A page, a line of it, and the row of a table (0 for what is no row)."""


def account_for(sources: Iterable[SourcePage], api: LinkedApi, findings: Iterable[Diagnostic]) -> Coverage:
    """Return the account of the operation pages among ``sources``; ``api`` was linked from them with ``findings``.

    ``api`` must hold its examples and its schemas as the tables state them, before equal ones are united.
    """
    findings = tuple(findings)
    reported = _Reported(findings)
    placed = _Placed(api)
    totals = {kind: [0, 0, 0] for kind in Kind}
    lost: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for source in sources:
        if source.operation is None or source.page is None:
            continue
        for item in _items(source.page):
            totals[item.kind][0] += 1
            if placed.holds(source, item):
                totals[item.kind][1] += 1
            elif reported.holds(item):
                totals[item.kind][2] += 1
            else:
                lost[item.kind].append(str(item.at))
    accounts = tuple(
        Account(kind=kind, read=read, placed=in_spec, reported=in_findings, lost=tuple(lost[kind]))
        for kind, (read, in_spec, in_findings) in totals.items()
    )
    return Coverage(accounts=accounts, unclaimed=_unclaimed(findings))


@dataclass(frozen=True, slots=True)
class _Item:
    kind: Kind
    at: Location
    text: str
    """The heading, the sentence, the listing, or the status cell of a row."""

    @property
    def place(self) -> Place:
        return self.at.page, self.at.line, self.at.row


def _items(page: Page) -> Iterator[_Item]:
    for section in page.sections:
        if section.heading:
            yield _Item(Kind.HEADING, _at(page, section, section.line), section.heading)
        for block in iter_blocks(section.blocks):
            if isinstance(block, Paragraph):
                yield _Item(Kind.SENTENCE, _at(page, section, block.line), block.text)
            elif isinstance(block, Listing):
                yield _Item(Kind.LISTING, _at(page, section, block.line), block.text)
            elif isinstance(block, Table):
                yield from _rows(page, section, block)


def _rows(page: Page, section: Section, table: Table) -> Iterator[_Item]:
    kind = Kind.STATUS_ROW if is_status_table(table) else Kind.FIELD_ROW if is_field_table(table) else Kind.OTHER_ROW
    columns = columns_of(table)
    for number, row in enumerate(table.rows, start=1):
        cells = {column: cell.text for column, cell in zip(columns, row.cells, strict=False) if column}
        yield _Item(kind, _at(page, section, row.line, table.label, number), cells.get(Column.STATUS, ""))


def _at(page: Page, section: Section, line: int, table: str = "", row: int = 0) -> Location:
    return Location(page=page.path, section=section.heading, line=line, table=table, row=row)


class _Reported:
    """The places of findings; a finding about a whole table or page covers all in it."""

    def __init__(self, findings: Iterable[Diagnostic]) -> None:
        self._places: set[Place] = set()
        self._tables: set[tuple[str, str]] = set()
        for finding in findings:
            at = finding.location
            self._places.add((at.page, at.line, at.row))
            if at.table and not at.row:
                self._tables.add((at.page, at.table))

    def holds(self, item: _Item) -> bool:
        return item.place in self._places or bool(item.at.table and (item.at.page, item.at.table) in self._tables)


class _Placed:
    """What the linked API took from the pages."""

    def __init__(self, api: LinkedApi) -> None:
        self._rows: set[Place] = set()
        self._listings: set[Place] = set()
        self._statuses: dict[str, set[str]] = {}
        for schema in api.schemas.values():
            self._rows.update(_place(item.location) for item in schema.properties)
        for operation in api.operations:
            headers = [header for response in operation.responses for header in response.headers]
            self._rows.update(_place(parameter.location) for parameter in (*operation.parameters, *headers))
            bodies = [operation.request, *(response.body for response in operation.responses)]
            examples = [*operation.unplaced, *(example for body in bodies for example in body.examples)]
            self._listings.update(_place(example.sample.location) for example in examples)
            statuses = self._statuses.setdefault(operation.page, set())
            statuses.update(response.status for response in operation.responses)

    def holds(self, source: SourcePage, item: _Item) -> bool:
        match item.kind:
            case Kind.FIELD_ROW:
                return item.place in self._rows
            case Kind.STATUS_ROW:
                found = set(STATUS_CODE.findall(item.text))
                return bool(found) and found <= self._statuses.get(source.path, set())
            case Kind.LISTING:
                return item.place in self._listings or states_call(item.text)
            case Kind.HEADING:
                return item.text == (source.page.title if source.page else "") or heading_kind(item.text) is not None
            case Kind.SENTENCE:
                return _is_told(source, item)
            case Kind.OTHER_ROW:
                return False


def _place(at: Location) -> Place:
    return at.page, at.line, at.row


def _is_told(source: SourcePage, item: _Item) -> bool:
    """Whether a sentence is in the description, is an example's title, or was read by a rule."""
    if source.operation is None:
        return False
    description = iter_blocks(source.operation.description)
    lines = {block.line for block in description if isinstance(block, Paragraph)}
    titles = {sample.title for sample in source.operation.samples}
    name = source.operation.api_name
    return item.at.line in lines or item.text in titles or item.text == name or is_used(item.text)


def _unclaimed(findings: Iterable[Diagnostic]) -> tuple[Unclaimed, ...]:
    ids = {code.id for code in UNCLAIMED}
    counted = Counter((finding.code, finding.quote or finding.subject) for finding in findings if finding.code in ids)
    ranked = sorted(counted.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(Unclaimed(code=code, text=text, count=count) for (code, text), count in ranked)
