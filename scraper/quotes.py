"""A location → the text that stands there: what findings and sources quote, and take the fingerprint of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from scraper.codes import CODES
from scraper.diagnostics import Diagnostic, Location, fingerprint
from scraper.page import Listing, Page, Paragraph, Table, iter_blocks, tables
from scraper.read.fields import columns_of
from scraper.vocab.columns import Column


@dataclass(frozen=True, slots=True)
class Quotes:
    """The texts of a documentation set, by place. Pages are the keys of ``pages``."""

    pages: Mapping[str, Page]

    @classmethod
    def of(cls, pages: Iterable[Page]) -> Quotes:
        """Return the texts of ``pages``."""
        return cls({page.path: page for page in pages})

    def text(self, at: Location) -> str:
        """Return the text at a place: a cell, a row, a caption, a listing, a paragraph, a heading or a title.

        "" where nothing stands: the page is not there, or has changed since.
        """
        page = self.pages.get(at.page)
        if page is None:
            return ""
        if at.table:
            return self._of_table(at)
        for section in page.sections:
            for block in iter_blocks(section.blocks):
                if isinstance(block, Listing | Paragraph) and block.line == at.line:
                    return block.text
            if at.line == section.line:
                return section.heading or page.title
        return page.title if not at.line else ""

    def quote(self, at: Location) -> str:
        """Return the text at a place; of an empty cell the whole row."""
        return self.text(at) or (self.text(replace(at, column="")) if at.row else "")

    def row_fingerprint(self, at: Location) -> str:
        """Return the fingerprint of the whole row at a place, or of the text there where it is no row."""
        return fingerprint(self.text(replace(at, column="")))

    def columns(self, at: Location) -> dict[Column, str]:
        """Return the headers of the table at a place by what their columns say; of two in one role the first."""
        table = self._table(at)
        found: dict[Column, str] = {}
        for header, column in zip(table.headers, columns_of(table), strict=True) if table else ():
            if column:
                found.setdefault(column, header)
        return found

    def in_column(self, at: Location, column: Column | None) -> Location:
        """Return the place in another column of the same row, where the table has such a column."""
        header = self.columns(at).get(column) if column and at.row else None
        return replace(at, column=header) if header else at

    def anchored(self, at: Location) -> Location:
        """Return a place outside tables with the anchor of its section."""
        page = self.pages.get(at.page)
        sections = [section for section in page.sections if section.line <= at.line] if page else []
        anchors = sections[-1].anchors if sections else ()
        return replace(at, anchor=anchors[0]) if anchors and not (at.anchor or at.table) else at

    def table_place(self, at: Location) -> Location:
        """Return the place of the table that a row stands in."""
        table = self._table(at)
        line = table.line if table else 0
        return Location(page=at.page, section=at.section, table=at.table, anchor=at.anchor, line=line)

    def _of_table(self, at: Location) -> str:
        table = self._table(at)
        if table is None:
            return ""
        if not at.row:
            return table.caption or " | ".join(table.headers)
        cells = table.rows[at.row - 1].cells
        if at.column in table.headers[: len(cells)]:
            return cells[table.headers.index(at.column)].text
        return " | ".join(cell.text for cell in cells)

    def _table(self, at: Location) -> Table | None:
        """Return the table at a place. Labels repeat on some pages, so its line or that of the row must fit too."""
        page = self.pages.get(at.page)
        for _, table in tables(page) if page else ():
            rows = table.rows[at.row - 1 : at.row] if at.row else ()
            is_here = at.line in {table.line, *(row.line for row in rows)}
            if table.label == at.table and is_here and (rows or not at.row):
                return table
        return None


def with_quotes(finding: Diagnostic, quotes: Quotes) -> Diagnostic:
    """Return a finding that names the column it is about and quotes its places; of an empty cell the whole row."""
    column = CODES[finding.code].column
    if finding.documented.page:
        documented = quotes.in_column(finding.documented, column)
        location, stated = finding.location, quotes.quote(documented)
    else:
        documented, stated = finding.documented, ""
        location = quotes.in_column(finding.location, column)
    location = quotes.anchored(location)
    quote = finding.quote or quotes.quote(location)
    return replace(finding, location=location, quote=quote, documented=documented, documented_quote=stated)
