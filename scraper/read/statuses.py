"""Where a page states response statuses: tables with a Status Code column, and leads such as "Status code: 200"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scraper.diagnostics import Location
from scraper.documented import DocStatus
from scraper.page import Section, Table
from scraper.read.fields import columns_of
from scraper.vocab.columns import Column

STATUS_CODE = re.compile(r"\b([1-5]\d\d)\b")
_IN_SENTENCE = re.compile(r"\bstatus code is ([1-5]\d\d)\b", re.IGNORECASE)
_STATED_CODE = re.compile(r"([1-5]\d\d)|.*?\b([1-5]\d\d)\b[^.]*\bis returned\b.*", re.DOTALL)


def read_status_table(table: Table, place: Location) -> tuple[DocStatus, ...]:
    """Read the rows of a status table. A cell such as "500 Internal Server Error" states one status, "200/201" two."""
    columns = columns_of(table)
    found: list[DocStatus] = []
    for number, row in enumerate(table.rows, start=1):
        cells = {column: cell for column, cell in zip(columns, row.cells, strict=False) if column}
        words = cells.get(Column.DESCRIPTION) or cells.get(Column.MESSAGE)
        at = Location(page=place.page, section=place.section, table=place.table, row=number, line=row.line)
        for code in STATUS_CODE.findall(cells[Column.STATUS].text if Column.STATUS in cells else ""):
            found.append(DocStatus(code=code, description=words.text if words else "", location=at))
    return tuple(found)


def read_status_paragraph(text: str) -> str:
    """Return the status that a paragraph of a status section states: "200" alone, or "… 202 … is returned"; else ""."""
    stated = _STATED_CODE.fullmatch(text.strip())
    return (stated[1] or stated[2]) if stated else ""


def read_status_sentences(text: str) -> list[str]:
    """Return the statuses that running text states: "… the status code is 200. Otherwise, the status code is 201."."""
    return _IN_SENTENCE.findall(text)


def unite_statuses(found: Iterable[DocStatus]) -> tuple[DocStatus, ...]:
    """Return each status once, sorted by code; the first that has a description speaks for it."""
    united: dict[str, DocStatus] = {}
    for status in found:
        known = united.get(status.code)
        if known is None or (not known.description and status.description):
            united[status.code] = status
    return tuple(united[code] for code in sorted(united))


def status_lead(code: str, description: str, page: str, section: Section, line: int) -> DocStatus:
    """Return the status that a paragraph before a table or listing states."""
    return DocStatus(
        code=code,
        description=description,
        location=Location(page=page, section=section.heading, line=line),
    )
