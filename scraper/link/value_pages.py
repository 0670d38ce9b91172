"""Pages that list the values of a field ("Job Statuses"), for the cells that link to them.

Taken is a page without an operation whose only table has a column of values and one of their meanings, and of it only
what a cell links to whose field has the name of what the page lists: "status" for "Job Statuses".
"""

from __future__ import annotations

from collections.abc import Iterable

from scraper.documented import DocField
from scraper.facts.source import is_named
from scraper.page import Block, ListBlock, ListItem, Paragraph, Run, Style, Table, tables
from scraper.source import SourcePage
from scraper.vocab.normal import normal

_MEANINGS = frozenset({"description", "meaning", "remarks"})
_VALUES = frozenset({"value", "values"})

ValuePages = dict[str, tuple[str, tuple[Block, ...]]]
"""By page: the last word of its title, and its values as the list that a cell would hold."""


def value_pages(sources: Iterable[SourcePage]) -> ValuePages:
    """Return the pages of a set that list values."""
    pages = [source.page for source in sources if source.page and not source.operation]
    found = [(page, _last_word(page.title), [table for _, table in tables(page)]) for page in pages]
    return {
        page.path: (word, _as_list(one[0]))
        for page, word, one in found
        if len(one) == 1 and _lists_values(one[0], word)
    }


def with_linked_values(doc: DocField, pages: ValuePages) -> tuple[Block, ...]:
    """Return the description of a field, with the values that it leaves to another page."""
    for page in dict.fromkeys(link.page for _, link in doc.description_links if link.page in pages):
        word, values = pages[page]
        if is_named(doc.name, word):
            return (*doc.description, *values)
    return doc.description


def _lists_values(table: Table, word: str) -> bool:
    """Whether a table has single words with their meanings, under the name of what the page lists."""
    if len(table.headers) != 2 or normal(table.headers[1]) not in _MEANINGS or len(table.rows) < 2:
        return False
    header = _last_word(table.headers[0])
    cells = [row.cells[0].text for row in table.rows if row.cells]
    return (header in _VALUES or is_named(header, word)) and all(len(cell.split()) == 1 for cell in cells)


def _as_list(table: Table) -> tuple[Block, ...]:
    items = tuple(
        ListItem(
            blocks=(
                Paragraph(
                    runs=(Run(text=row.cells[0].text, style=Style.STRONG), Run(text=f": {row.cells[1].text}")),
                    line=row.line,
                ),
            ),
            line=row.line,
        )
        for row in table.rows
    )
    return (
        Paragraph(runs=(Run(text="Options:"),), line=table.line),
        ListBlock(ordered=False, items=items, line=table.line),
    )


def _last_word(text: str) -> str:
    return normal(text).rpartition(" ")[2]
