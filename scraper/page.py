"""The page model: what a documentation page holds, free of any dialect and of HTML.

The adapters in :mod:`scraper.dom` build it; every later stage reads only this. Text is already decoded, white space is
folded, and every block knows the line of the file it came from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a run of text was set in the page."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The target of a hyperlink: a page of the set (relative to its root, "" = this one) and an anchor, or a URL."""

    page: str = ""
    anchor: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text in one style."""

    text: str
    style: Style = Style.PLAIN
    link: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, or text that stands where a paragraph would."""

    runs: tuple[Run, ...]
    line: int

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(run.text for run in self.runs)

    @property
    def is_strong(self) -> bool:
        """Whether the whole paragraph is bold: the templates use such a paragraph as a sub-heading."""
        return bool(self.runs) and all(run.style is Style.STRONG or not run.text.strip() for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """An item of a list; it may hold tables and listings."""

    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock:
    """A bulleted or numbered list."""

    ordered: bool
    items: tuple[ListItem, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Preformatted text (``<pre>``), kept as it stands."""

    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A boxed note, caution or warning."""

    label: str
    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table."""

    blocks: tuple[Block, ...]
    line: int

    @property
    def text(self) -> str:
        """All text of the cell on one line."""
        return " ".join(block_text(self.blocks).split())

    @property
    def links(self) -> tuple[tuple[str, Link], ...]:
        """The hyperlinks of the cell in order, each with its text."""
        return tuple((run.text.strip(), run.link) for run in iter_runs(self.blocks) if run.link is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A body row; the cells follow the headers of its table."""

    cells: tuple[Cell, ...]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table. ``index`` counts the tables of the page from 1; ``number`` is the one its caption states, or ""."""

    index: int
    number: str
    caption: str
    anchors: tuple[str, ...]
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    line: int

    @property
    def label(self) -> str:
        """How a reader finds the table: its printed number, or its position on the page."""
        return f"Table {self.number}" if self.number else f"table #{self.index}"


Block = Paragraph | ListBlock | Listing | Note | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and the blocks up to the next one, in document order; the wrappers of the HTML do not matter."""

    heading: str
    level: int
    blocks: tuple[Block, ...]
    line: int
    anchors: tuple[str, ...] = ()
    """The names by which the heading can be linked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A topic that a page stands under: its title, and the page that introduces it."""

    title: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One documentation page. ``path`` is relative to the root of the set, with forward slashes."""

    path: str
    dialect: str
    title: str
    anchors: tuple[str, ...]
    sections: tuple[Section, ...]
    trail: tuple[Topic, ...]
    """The topics above this page as the page itself names them, outermost first."""
    children: tuple[str, ...]
    """Pages that this page lists as its own, in order: the table of contents where folders are the tree."""


def iter_blocks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks in document order, descending into lists and notes but not into tables."""
    for block in blocks:
        yield block
        if isinstance(block, ListBlock):
            for item in block.items:
                yield from iter_blocks(item.blocks)
        elif isinstance(block, Note):
            yield from iter_blocks(block.blocks)


def iter_runs(blocks: tuple[Block, ...]) -> Iterator[Run]:
    """Yield the runs of all paragraphs among ``blocks``, in document order."""
    for block in iter_blocks(blocks):
        if isinstance(block, Paragraph):
            yield from block.runs


def block_text(blocks: tuple[Block, ...]) -> str:
    """Return the text of ``blocks`` with a line break between them; tables are left out."""
    lines = [block.text for block in iter_blocks(blocks) if isinstance(block, Paragraph | Listing)]
    return "\n".join(lines)


def tables(page: Page) -> Iterator[tuple[Section, Table]]:
    """Yield every table of a page with the section it stands in."""
    for section in page.sections:
        for block in iter_blocks(section.blocks):
            if isinstance(block, Table):
                yield section, block
