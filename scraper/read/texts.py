"""Sentences of an operation page outside its tables: which a rule has used, which belong to the description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from scraper.page import Block, ListBlock, Listing, Note, Paragraph, Table, iter_blocks
from scraper.read.parts import Part
from scraper.read.samples import EXAMPLE_SECTIONS, sample_kind
from scraper.read.statuses import read_status_paragraph
from scraper.read.uri import states_call
from scraper.vocab.empties import EMPTY
from scraper.vocab.introductions import INTRODUCTION
from scraper.vocab.labels import STATUS_LEAD
from scraper.vocab.normal import normal
from scraper.vocab.sections import HEADINGS, SUB_HEADINGS, SectionKind

DESCRIBING = frozenset({SectionKind.FUNCTION, SectionKind.CONSTRAINTS})
_REMARKS = frozenset({SectionKind.URI, SectionKind.REQUEST, SectionKind.RESPONSE})
_STATUS_WORDS = frozenset({"normal", "error", "normal response", "abnormal response", "abnormal"})


def description_blocks(parts: Iterable[Part]) -> tuple[Block, ...]:
    """Return what describes an operation: its function and constraints, then remarks beside its URI and its tables."""
    parts = tuple(parts)
    about = [
        block for part in parts if part.kind in DESCRIBING for block in part.section.blocks if not _is_empty(block)
    ]
    remarks = [block for part in parts if part.kind in _REMARKS for block in _remarks(part.section.blocks)]
    return (*about, *remarks)


def unread_texts(parts: Iterable[Part]) -> Iterator[tuple[Part, Paragraph]]:
    """Yield the paragraphs that neither a rule nor the description has used."""
    parts = tuple(parts)
    for part, following in zip_longest(parts, parts[1:]):
        if part.kind in DESCRIBING | _REMARKS | {SectionKind.NAME}:
            continue
        blocks: tuple[Block, ...] = tuple(iter_blocks(part.section.blocks))
        if following and part.kind in EXAMPLE_SECTIONS and following.kind in EXAMPLE_SECTIONS:
            blocks += tuple(iter_blocks(following.section.blocks))[:1]
        for block, after in zip_longest(blocks, blocks[1:]):
            if isinstance(block, Paragraph) and not is_used(block.text) and not isinstance(after, Listing):
                yield part, block


def _remarks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    previous_is_status = False
    for block in blocks:
        if isinstance(block, Paragraph):
            is_status = bool(STATUS_LEAD.match(block.text))
            if not is_used(block.text) and not (previous_is_status and len(block.text) < _SHORT):
                yield block
            previous_is_status = is_status
        elif isinstance(block, ListBlock | Note):
            inner = tuple(iter_blocks((block,)))
            if not any(isinstance(item, Table | Listing) for item in inner) and any(
                isinstance(item, Paragraph) and not is_used(item.text) for item in inner
            ):
                yield block
            previous_is_status = False


_SHORT = 40
"""A paragraph of this many characters after "Status code: 200" is the status' description."""


def is_used(text: str) -> bool:
    """Whether a rule reads a paragraph: a call, a status, a label, "None", or a mere pointer to a table."""
    words = normal(text)
    return bool(
        words in EMPTY
        or words in HEADINGS
        or words in SUB_HEADINGS
        or words in _STATUS_WORDS
        or states_call(text)
        or STATUS_LEAD.match(text)
        or read_status_paragraph(text)
        or sample_kind(text)
        or INTRODUCTION.fullmatch(words)
    )


def _is_empty(block: Block) -> bool:
    return isinstance(block, Paragraph) and normal(block.text) in EMPTY
