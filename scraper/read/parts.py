"""Sections of an operation page → parts, each of one kind, whatever level the page gives their headings.

Templates T1–T3 have a heading for each part. T4 and T4b put labels into lists (``<li>Example request<pre>…``), some
pages make a sub-heading of a bold paragraph, and one page sets "URI" as a plain paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper import codes
from scraper.diagnostics import Findings, Location
from scraper.page import Block, ListBlock, Page, Paragraph, Section
from scraper.vocab.normal import normal
from scraper.vocab.sections import HEADINGS, SUB_HEADINGS, SectionKind

_REMARK = re.compile(r"\s*\([^()]*\)$")
_NUMBER = re.compile(r"\s*\d+$")


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks of one kind; ``section`` is the page's section or the piece of it below a sub-heading."""

    section: Section
    kind: SectionKind | None


def read_parts(page: Page, findings: Findings) -> tuple[Part, ...]:
    """Return the parts of a page in document order.

    A heading that no rule knows is reported if the page documents an operation; its part has no kind.
    """
    sections = [section for section in page.sections if section.level > 1]
    has_uri = any(heading_kind(section.heading) is SectionKind.URI for section in sections)
    opening = [
        Part(section, SectionKind.FUNCTION) for section in page.sections if section.level <= 1 and section.blocks
    ]
    parts = [*opening, *(part for section in sections for part in _split(section, has_uri))]
    if not has_uri:
        for part in parts:
            if part.kind is SectionKind.URI:
                heading = part.section.heading
                findings.add(codes.SECTION_MISSING, _place(page, part), subject=heading, quote=heading)
    if any(part.kind is SectionKind.URI for part in parts):
        for part in parts:
            if part.kind is None and part.section.heading:
                heading = part.section.heading
                findings.add(codes.HEADING_UNKNOWN, _place(page, part), subject=heading, quote=heading)
    return tuple(parts)


def heading_kind(heading: str) -> SectionKind | None:
    """Return what a heading announces; a remark in brackets and a number at its end do not matter."""
    return HEADINGS.get(_plain(heading))


def _plain(text: str) -> str:
    return normal(_NUMBER.sub("", _REMARK.sub("", text.strip().rstrip(":"))))


def _place(page: Page, part: Part) -> Location:
    return Location(page=page.path, section=part.section.heading, line=part.section.line)


def _split(section: Section, has_uri: bool) -> Iterator[Part]:
    """Split a section at its sub-headings."""
    heading, kind, line, blocks = section.heading, heading_kind(section.heading), section.line, list[Block]()
    for block, is_label in _dissolved(section.blocks):
        opened = _opened(block, is_label, has_uri)
        if isinstance(block, Paragraph) and opened is not None and opened is not kind:
            if blocks or heading == section.heading:
                yield Part(Section(heading=heading, level=section.level, blocks=tuple(blocks), line=line), kind)
            heading, kind, line, blocks = block.text, opened, block.line, []
        else:
            blocks.append(block)
    yield Part(Section(heading=heading, level=section.level, blocks=tuple(blocks), line=line), kind)


def _opened(block: Block, is_label: bool, has_uri: bool) -> SectionKind | None:
    """Return the kind of the part that a paragraph opens, if it is nothing but a sub-heading."""
    if not isinstance(block, Paragraph):
        return None
    text = _plain(block.text)
    if is_label or block.is_strong:
        return SUB_HEADINGS.get(text)
    return SectionKind.URI if not has_uri and HEADINGS.get(text) is SectionKind.URI else None


def _dissolved(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, bool]]:
    """Yield blocks with lists of labelled items taken apart; the flag marks a paragraph that begins such an item."""
    for block in blocks:
        if isinstance(block, ListBlock) and any(_is_labelled(item.blocks) for item in block.items):
            for item in block.items:
                labelled = _is_labelled(item.blocks)
                for position, (inner, is_label) in enumerate(_dissolved(item.blocks)):
                    yield inner, is_label or (labelled and position == 0)
        else:
            yield block, False


def _is_labelled(blocks: tuple[Block, ...]) -> bool:
    first = blocks[0] if blocks else None
    return isinstance(first, Paragraph) and _plain(first.text) in SUB_HEADINGS
