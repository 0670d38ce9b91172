"""Tables of error codes → rows: code, status, message, meaning and remedy."""

from __future__ import annotations

import re

from scraper.diagnostics import Location
from scraper.documented import DocErrorCode
from scraper.page import Table
from scraper.read.fields import columns_of
from scraper.vocab.columns import Column

_STATUS = re.compile(r"[1-5]\d\d")
_CODE = re.compile(r"\S*\d\S*|[A-Za-z]+(?:\.\w+)+")


def read_error_codes(table: Table, place: Location) -> tuple[DocErrorCode, ...]:
    """Return the rows of a table of error codes, without those whose code is none (a heading across the table)."""
    columns = columns_of(table)
    found: list[DocErrorCode] = []
    for number, row in enumerate(table.rows, start=1):
        cells = {column: cell.text for column, cell in zip(columns, row.cells, strict=False) if column}
        code = cells.get(Column.ERROR_CODE, "")
        if not _CODE.fullmatch(code):
            continue
        status = _STATUS.search(cells.get(Column.STATUS, ""))
        found.append(
            DocErrorCode(
                code=code,
                status=status[0] if status else "",
                message=cells.get(Column.ERROR_MESSAGE) or cells.get(Column.MESSAGE, ""),
                description=cells.get(Column.DESCRIPTION, ""),
                solution=cells.get(Column.SOLUTION, ""),
                location=Location(page=place.page, section=place.section, table=place.table, row=number, line=row.line),
            )
        )
    return tuple(found)
