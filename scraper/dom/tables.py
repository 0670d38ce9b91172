"""``<table>`` → :class:`scraper.page.Table`: caption, anchors, header texts and body rows with spans filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from scraper.dom.walk import Walker, fold
from scraper.page import Cell, Row, Table

_SPAN = re.compile(r"\s*([0-9]{1,9})")
_NUMBERED = re.compile(r"Table\s+(?P<number>\d+)\s*[.:]?\s*(?P<caption>.*)", re.IGNORECASE | re.DOTALL)


def read_table(element: HtmlElement, walker: Walker) -> Table:
    """Read one table. The header is the ``thead``, else the first row if it is made of ``<th>`` cells."""
    walker.table_count += 1
    index = walker.table_count
    number, caption = _caption(element, walker)
    header, body = _split(element)
    headers = tuple(fold(cell.text_content()) for row in header[-1:] for cell in _cells(row))
    return Table(
        index=index,
        number=number,
        caption=caption,
        anchors=walker.dialect.table_anchors(element),
        headers=headers,
        rows=tuple(_rows(body, walker)),
        line=element.sourceline or 0,
    )


def _caption(element: HtmlElement, walker: Walker) -> tuple[str, str]:
    found = element.find("caption")
    if found is None:
        return "", ""
    for part in [part for part in found.iter() if isinstance(part.tag, str) and walker.dialect.is_noise(part)]:
        part.drop_tree()
    text = fold(found.text_content())
    numbered = _NUMBERED.fullmatch(text)
    return (numbered["number"], numbered["caption"]) if numbered else ("", text)


def _split(element: HtmlElement) -> tuple[list[HtmlElement], list[HtmlElement]]:
    head, body = list[HtmlElement](), list[HtmlElement]()
    for row in element.iter("tr"):
        if next(row.iterancestors("table")) is not element:
            continue
        parent = row.getparent()
        (head if parent is not None and parent.tag == "thead" else body).append(row)
    if not head and body and all(cell.tag == "th" for cell in _cells(body[0])):
        head, body = body[:1], body[1:]
    return head, body


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in row if cell.tag in {"td", "th"}]


def _span(cell: HtmlElement, name: str) -> int:
    value = _SPAN.match(cell.get(name) or "")
    return max(1, min(int(value[1]), 1000)) if value else 1


def _rows(rows: list[HtmlElement], walker: Walker) -> Iterator[Row]:
    """Yield body rows; a cell that spans rows or columns stands in each place it covers (HTML Standard, 4.9.12)."""
    open_spans: dict[int, tuple[int, Cell]] = {}
    for row in rows:
        cells: dict[int, Cell] = {column: cell for column, (_, cell) in open_spans.items()}
        open_spans = {column: (left - 1, cell) for column, (left, cell) in open_spans.items() if left > 1}
        column = 0
        for element in _cells(row):
            while column in cells:
                column += 1
            cell = Cell(blocks=walker.blocks(element), line=element.sourceline or 0)
            for _ in range(_span(element, "colspan")):
                cells[column] = cell
                if (height := _span(element, "rowspan")) > 1:
                    open_spans[column] = (height - 1, cell)
                column += 1
        if cells:
            yield Row(cells=tuple(cells[index] for index in sorted(cells)), line=row.sourceline or 0)
