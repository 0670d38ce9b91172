"""Element tree → blocks, in document order and whatever the wrappers are.

Text that stands directly in a wrapper (``<div class="p">Table 1 describes … <table>``) becomes a paragraph of its own,
so that headings, sentences and tables never run into each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from scraper.dom.dialect import NOTE_KINDS, Dialect, classes
from scraper.dom.links import resolve_link
from scraper.page import Block, Link, ListBlock, Listing, ListItem, Note, Paragraph, Run, Section, Style, Table

_STYLES = {
    "strong": Style.STRONG,
    "b": Style.STRONG,
    "em": Style.EMPHASIS,
    "i": Style.EMPHASIS,
    "cite": Style.EMPHASIS,
    "code": Style.CODE,
    "tt": Style.CODE,
    "samp": Style.CODE,
}
_INLINE = frozenset(_STYLES) | {"a", "span", "sub", "sup", "u", "br", "font", "small", "abbr", "img", "q", "del", "ins"}
_DROPPED = frozenset({"script", "style", "head", "title", "meta", "link", "template", "noscript", "svg"})
_SPACE = re.compile(r"[\s\u00a0]+")
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
_INVISIBLE = re.compile("[\u200b\u200c\u200d\ufeff\u00ad]")

TableReader = Callable[[HtmlElement, "Walker"], Table]


@dataclass(slots=True)
class Walker:
    """Walks one page. ``read_table`` is given from outside so that cells can be walked in turn."""

    dialect: Dialect
    page: str
    read_table: TableReader
    table_count: int = 0
    _line: int = 0
    _runs: list[Run] = field(default_factory=list)

    def sections(self, body: HtmlElement) -> tuple[Section, ...]:
        """Return the page's sections: the first holds what stands before any heading (heading "", level 0)."""
        found: list[Section] = []
        opened, blocks = Section(heading="", level=0, blocks=(), line=0), list[Block]()
        for item in self._walk(body):
            if isinstance(item, Section):
                found.append(replace(opened, blocks=tuple(blocks)))
                opened, blocks = item, []
            else:
                blocks.append(item)
        found.append(replace(opened, blocks=tuple(blocks)))
        return tuple(section for section in found if section.heading or section.blocks)

    def blocks(self, element: HtmlElement) -> tuple[Block, ...]:
        """Return the blocks inside ``element``; headings in it count as bold paragraphs."""
        return tuple(_as_paragraph(item) if isinstance(item, Section) else item for item in self._walk(element))

    def _walk(self, element: HtmlElement) -> Iterator[Block | Section]:
        outer, self._runs = self._runs, []
        try:
            yield from self._content(element)
            yield from self._flush()
        finally:
            self._runs = outer

    def _content(self, element: HtmlElement) -> Iterator[Block | Section]:
        self._text(element.text, element.sourceline, Style.PLAIN, None)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._child(child)
            self._text(child.tail, child.sourceline, Style.PLAIN, None)

    def _child(self, child: HtmlElement) -> Iterator[Block | Section]:
        tag, line = str(child.tag), child.sourceline or 0
        if tag in _DROPPED or self.dialect.is_noise(child):
            return
        if tag in _INLINE and not _holds_block(child):
            self._inline(child, Style.PLAIN, None)
            return
        yield from self._flush()
        if level := self.dialect.heading_level(child):
            text = fold("".join(run.text for run in self._runs_of(child)))
            anchors = self.dialect.heading_anchors(child)
            yield Section(heading=text, level=level, blocks=(), line=line, anchors=anchors)
        elif tag == "table":
            yield self.read_table(child, self)
        elif tag == "pre":
            yield Listing(text=_listing_text(child), line=line)
        elif tag in {"ul", "ol"}:
            yield ListBlock(ordered=tag == "ol", items=tuple(self._items(child)), line=line)
        elif self.dialect.is_note(child):
            yield self._note(child)
        else:
            yield from self._walk(child)

    def _items(self, element: HtmlElement) -> Iterator[ListItem]:
        for item in element:
            if isinstance(item.tag, str) and (blocks := self.blocks(item)):
                yield ListItem(blocks=blocks, line=item.sourceline or 0)

    def _note(self, element: HtmlElement) -> Note:
        """Read a boxed note. One whose label is a picture has the name of its class."""
        labels = [part for part in element.iter() if isinstance(part.tag, str) and self.dialect.is_note_label(part)]
        shown = fold(labels[0].text_content()).rstrip(":") if labels else ""
        label = (shown or next(iter(sorted(classes(element) & NOTE_KINDS)), "")).capitalize()
        for part in labels:
            part.drop_tree()
        return Note(label=label, blocks=self.blocks(element), line=element.sourceline or 0)

    def _inline(self, element: HtmlElement, style: Style, link: Link | None) -> None:
        tag = str(element.tag)
        if tag in _DROPPED or self.dialect.is_noise(element):
            return
        if tag == "br":
            self._text("\n", element.sourceline, style, None)
        if word := _eaten_underscores(element):
            self._text(word, element.sourceline, Style.STRONG, link)
            return
        style = _STYLES.get(tag, style)
        if tag == "a" and (href := element.get("href")):
            link = resolve_link(href, self.page)
        self._text(element.text, element.sourceline, style, link)
        for child in element:
            if isinstance(child.tag, str):
                self._inline(child, style, link)
            self._text(child.tail, child.sourceline, style, link)

    def _runs_of(self, element: HtmlElement) -> list[Run]:
        outer, self._runs = self._runs, []
        try:
            self._inline(element, Style.PLAIN, None)
            return self._runs
        finally:
            self._runs = outer

    def _text(self, text: str | None, line: int | None, style: Style, link: Link | None) -> None:
        if text:
            if not self._runs:
                self._line = line or 0
            self._runs.append(Run(text=_INVISIBLE.sub("", text), style=style, link=link))

    def _flush(self) -> Iterator[Paragraph]:
        runs, self._runs = fold_runs(self._runs), []
        footer = self.dialect.footer
        if runs and not (footer and runs[0].text.startswith(footer)):
            yield Paragraph(runs=runs, line=self._line)


def fold(text: str) -> str:
    """Fold white space (no-break spaces too) and drop invisible characters."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", text)).strip()


def fold_runs(runs: list[Run]) -> tuple[Run, ...]:
    """Fold white space across runs, join neighbours of one style, and strip both ends."""
    joined: list[Run] = []
    for run in runs:
        text = _SPACE.sub(" ", run.text)
        if not joined or joined[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if not text:
            continue
        if joined and (joined[-1].style, joined[-1].link) == (run.style, run.link):
            joined[-1] = Run(text=joined[-1].text + text, style=run.style, link=run.link)
        else:
            joined.append(Run(text=text, style=run.style, link=run.link))
    while joined and not (last := joined.pop()).text.isspace():
        joined.append(Run(text=last.text.rstrip(" "), style=last.style, link=last.link))
        break
    return tuple(joined)


def _holds_block(element: HtmlElement) -> bool:
    return any(
        isinstance(part.tag, str) and part.tag not in _INLINE and part.tag not in _DROPPED
        for part in element.iterdescendants()
    )


def _eaten_underscores(element: HtmlElement) -> str:
    """Return ``__ALL__`` for ``<strong><strong>ALL</strong></strong>``, else "".

    A Markdown renderer took the underscores for bold type.
    """
    if element.tag != "strong" or len(element) != 1 or element[0].tag != "strong" or len(element[0]):
        return ""
    around, word = (element.text or "") + (element[0].tail or ""), fold(element[0].text or "")
    return f"__{word}__" if not around.strip() and _CONSTANT.fullmatch(word) else ""


def _listing_text(element: HtmlElement) -> str:
    for line_break in element.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    return _INVISIBLE.sub("", element.text_content()).replace("\u00a0", " ").strip("\n").rstrip()


def _as_paragraph(section: Section) -> Paragraph:
    return Paragraph(runs=(Run(text=section.heading, style=Style.STRONG),), line=section.line)
