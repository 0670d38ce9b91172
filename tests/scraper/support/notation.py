"""Page models in plain text, so that a fixture reads like the page it stands for.

::

    === shelf/CreateShelf.html          the next page of a set; without such a line there is one page, page.html
    @trail Shelves <index.html>         a topic above the page
    @children a.html b.html             pages that the page lists
    # Creating a Shelf {#createshelf}   title, with its anchors
    ## URI                              section
    POST /v1/shelves                    a paragraph a line; **strong**, *emphasis*, `code`, [text](page.html#anchor)
    - an item                           list, nested by indentation; "1. " numbers it
    > [Note] A remark.                  note with its label; "> " goes on
    table 2: Volume {#shelf__volume}    caption line of a table: number, caption, anchors, each optional
    | Parameter | Type |                first row: headers
    | name | String |                   blocks inside a cell are parted by ¶

Listings stand between lines of three backticks. Cells are trimmed, so columns may be aligned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from scraper.page import (
    Block,
    Cell,
    Link,
    ListBlock,
    Listing,
    ListItem,
    Note,
    Page,
    Paragraph,
    Row,
    Run,
    Section,
    Style,
    Table,
    Topic,
)

BREAK = " ¶ "
FENCE = "```"

_PAGE = re.compile(r"^=== (\S+)$", re.MULTILINE)
_ANCHORS = re.compile(r"\s*\{(#[^{}]+)\}$")
_HEADING = re.compile(r"(#+) (.*)")
_TABLE = re.compile(r"table(?: (?P<number>\d+))?(?:: (?P<caption>.*))?")
_ITEM = re.compile(r"(- |\d+\. )")
_LABEL = re.compile(r"\[(\w+)\] ?")
_STYLED = re.compile(r"\*\*(?P<strong>.+?)\*\*|\*(?P<emphasis>[^*]+)\*|`(?P<code>[^`]+)`")
_LINK = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<target>[^)]+)\)")
_BAR = re.compile(r"(?<!\\)\|")

Lines = list[tuple[int, str]]


def pages_of(text: str) -> tuple[Page, ...]:
    """Read a set of pages."""
    first, *rest = _PAGE.split(text)
    named = [*zip(rest[::2], rest[1::2], strict=True)]
    return tuple(page_of(body, path) for path, body in ([("page.html", first)] if first.strip() else []) + named)


def page_of(text: str, path: str = "page.html") -> Page:
    """Read one page."""
    reader = _Reader()
    trail: list[Topic] = []
    children: tuple[str, ...] = ()
    sections = [Section(heading="", level=0, blocks=(), line=0)]
    lines: Lines = []
    for number, line in enumerate(text.splitlines(), start=1):
        if topic := re.fullmatch(r"@trail (.*) <(.*)>", line):
            trail.append(Topic(title=topic[1], page=topic[2]))
        elif line.startswith("@children "):
            children = tuple(line.split()[1:])
        else:
            lines.append((number, line))
    for item in reader.items(lines):
        if isinstance(item, Section):
            sections.append(item)
        else:
            sections[-1] = replace(sections[-1], blocks=(*sections[-1].blocks, item))
    title = next((section for section in sections if section.level == 1), sections[0])
    return Page(
        path=path,
        dialect="notation",
        title=title.heading,
        anchors=title.anchors,
        sections=tuple(section for section in sections if section.heading or section.blocks),
        trail=tuple(trail),
        children=children,
    )


def blocks_of(text: str) -> tuple[Block, ...]:
    """Read blocks without headings."""
    return _Reader().blocks([*enumerate(text.splitlines(), start=1)])


def table_of(text: str) -> Table:
    """Read one table."""
    [table] = blocks_of(text)
    assert isinstance(table, Table), text
    return table


@dataclass(slots=True)
class _Reader:
    tables: int = 0
    _rest: Lines = field(default_factory=list)

    def blocks(self, lines: Lines) -> tuple[Block, ...]:
        found = self.items(lines)
        assert not any(isinstance(item, Section) for item in found), lines
        return tuple(item for item in found if not isinstance(item, Section))

    def items(self, lines: Lines) -> list[Block | Section]:
        found: list[Block | Section] = []
        rest = [*lines]
        while rest:
            if not rest[0][1].strip():
                rest.pop(0)
                continue
            found.append(self._item(rest))
        return found

    def _item(self, rest: Lines) -> Block | Section:
        line, text = rest[0]
        if text == FENCE:
            return self._listing(rest)
        if text.startswith("> "):
            return self._note(rest)
        if _ITEM.match(text):
            return self._list(rest)
        bare, anchors = _anchors(text)
        if text.startswith("|") or (len(rest) > 1 and rest[1][1].startswith("|") and _TABLE.fullmatch(bare)):
            return self._table(rest)
        rest.pop(0)
        if heading := _HEADING.fullmatch(bare):
            return Section(heading=heading[2], level=len(heading[1]), blocks=(), line=line, anchors=anchors)
        return Paragraph(runs=runs_of(text.strip()), line=line)

    def _listing(self, rest: Lines) -> Listing:
        line, _ = rest.pop(0)
        text: list[str] = []
        while rest[0][1] != FENCE:
            text.append(rest.pop(0)[1])
        rest.pop(0)
        return Listing(text="\n".join(text), line=line)

    def _note(self, rest: Lines) -> Note:
        line, label = rest[0][0], ""
        inner: Lines = []
        while rest and rest[0][1].startswith("> "):
            number, text = rest.pop(0)
            inner.append((number, text[2:]))
        if found := _LABEL.match(inner[0][1]):
            label = found[1]
            inner[0] = (line, inner[0][1][found.end() :])
        return Note(label=label, blocks=self.blocks(inner), line=line)

    def _list(self, rest: Lines) -> ListBlock:
        line, first = rest[0]
        is_ordered = not first.startswith("- ")
        items: list[ListItem] = []
        while rest and (mark := _ITEM.match(rest[0][1])) and (mark[1] != "- ") == is_ordered:
            number, text = rest.pop(0)
            indent = " " * len(mark[1])
            inner: Lines = [(number, text[len(indent) :])]
            while rest and rest[0][1].startswith(indent):
                number, text = rest.pop(0)
                inner.append((number, text[len(indent) :]))
            items.append(ListItem(blocks=self.blocks(inner), line=number))
        return ListBlock(ordered=is_ordered, items=tuple(items), line=line)

    def _table(self, rest: Lines) -> Table:
        self.tables += 1
        index, line, number, caption, anchors = self.tables, rest[0][0], "", "", tuple[str, ...]()
        if not rest[0][1].startswith("|"):
            bare, anchors = _anchors(rest.pop(0)[1])
            found = _TABLE.fullmatch(bare)
            assert found
            number, caption = found["number"] or "", found["caption"] or ""
        _, headers = rest.pop(0)
        rows: list[Row] = []
        while rest and rest[0][1].startswith("|"):
            at, row = rest.pop(0)
            rows.append(Row(cells=tuple(self._cell(at, cell) for cell in _cells(row)), line=at))
        return Table(
            index=index,
            number=number,
            caption=caption,
            anchors=anchors,
            headers=tuple(_cells(headers)),
            rows=tuple(rows),
            line=line,
        )

    def _cell(self, line: int, text: str) -> Cell:
        return Cell(blocks=self.blocks([(line, part) for part in text.split(BREAK)]), line=line)


def _anchors(text: str) -> tuple[str, tuple[str, ...]]:
    found = _ANCHORS.search(text)
    if not found:
        return text, ()
    return text[: found.start()], tuple(word.lstrip("#") for word in found[1].split())


def _cells(row: str) -> list[str]:
    return [cell.strip().replace("\\|", "|") for cell in _BAR.split(row.strip())[1:-1]]


def runs_of(text: str) -> tuple[Run, ...]:
    """Read the runs of a paragraph."""
    runs: list[Run] = []
    end = 0
    for found in _STYLED.finditer(text):
        runs += _linked(text[end : found.start()], Style.PLAIN)
        style = Style(str(found.lastgroup))
        runs += [Run(text=found["code"], style=style)] if style is Style.CODE else _linked(found[style.value], style)
        end = found.end()
    return tuple(runs + _linked(text[end:], Style.PLAIN))


def _linked(text: str, style: Style) -> list[Run]:
    runs: list[Run] = []
    end = 0
    for found in _LINK.finditer(text):
        runs += [Run(text=text[end : found.start()], style=style)] if found.start() > end else []
        runs.append(Run(text=found["text"], style=style, link=link_of(found["target"])))
        end = found.end()
    return runs + ([Run(text=text[end:], style=style)] if text[end:] else [])


def link_of(target: str) -> Link:
    """Read the target of a link: ``page.html#anchor``, ``#anchor`` or a URL."""
    if "://" in target:
        return Link(url=target)
    page, _, anchor = target.partition("#")
    return Link(page=page, anchor=anchor)
