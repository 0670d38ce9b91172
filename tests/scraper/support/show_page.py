"""Page models → the notation of :mod:`tests.scraper.support.notation`, to compare with a fixture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scraper.page import Block, Cell, Link, ListBlock, Listing, Note, Page, Paragraph, Run, Style, Table
from tests.scraper.support.notation import BREAK, FENCE

_MARKS = {Style.PLAIN: "", Style.STRONG: "**", Style.EMPHASIS: "*", Style.CODE: "`"}


def show_page(page: Page) -> str:
    """Return the notation of a page."""
    lines = [f"@trail {topic.title} <{topic.page}>" for topic in page.trail]
    if page.children:
        lines.append(f"@children {' '.join(page.children)}")
    for section in page.sections:
        if section.heading or section.level:
            lines.append(f"{'#' * section.level} {section.heading}{_anchors(section.anchors)}")
        lines += _lines(section.blocks)
    return "\n".join(lines)


def show_blocks(blocks: Iterable[Block]) -> str:
    """Return the notation of blocks."""
    return "\n".join(_lines(blocks))


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                yield "".join(map(_run, block.runs))
            case Listing():
                yield from (FENCE, *block.text.split("\n"), FENCE)
            case Note():
                label = f"[{block.label}] " if block.label else ""
                for number, line in enumerate(_lines(block.blocks)):
                    yield "> " + ("" if number else label) + line
            case ListBlock():
                for number, item in enumerate(block.items, start=1):
                    mark = f"{number}. " if block.ordered else "- "
                    for inner, line in enumerate(_lines(item.blocks)):
                        yield (" " * len(mark) if inner else mark) + line
            case Table():
                yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    number = f" {table.number}" if table.number else ""
    caption = f": {table.caption}" if table.caption else ""
    if number or caption or table.anchors:
        yield f"table{number}{caption}{_anchors(table.anchors)}"
    yield _row(table.headers)
    for row in table.rows:
        yield _row(map(_cell, row.cells))


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _cell(cell: Cell) -> str:
    return BREAK.join(_lines(cell.blocks))


def _run(run: Run) -> str:
    mark = _MARKS[run.style]
    text = f"[{run.text}]({show_link(run.link)})" if run.link else run.text
    return f"{mark}{text}{mark}"


def show_link(link: Link) -> str:
    """Return the target of a link."""
    return link.url or link.page + (f"#{link.anchor}" if link.anchor else "")


def _anchors(anchors: tuple[str, ...]) -> str:
    return " {" + " ".join(f"#{anchor}" for anchor in anchors) + "}" if anchors else ""
