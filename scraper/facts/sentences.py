"""Paragraphs → sentences, each with the spans that the page sets in bold or as code: there the values stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.page import Paragraph, Style

_MARKED = frozenset({Style.STRONG, Style.CODE})
_END = re.compile(
    r"(?<=[.!?;])(?<!e\.g\.)(?<!i\.e\.)\s+(?=[^a-z\s])|(?<=[a-z0-9)]\.)(?=[A-Z][a-z]+ )"
    # A full stop was forgotten: "Workspace ID If no workspace …", "Sales status The options are …".
    r"|(?<=[^\s.,:;!?(])\s+(?=(?:If|When) [a-z*]|The (?:default |options?|values?|enum)|By default|For details"
    r"|Options?:|Enums?:|Default(?: value)?:|Value range:|M(?:in|ax)imum:|Example(?: value)?:"
    r"|This (?:parameter|field) )"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A stretch of text. ``context`` is the condition that its paragraph or list item begins with, "" for none."""

    text: str
    marked: tuple[tuple[int, int], ...] = ()
    context: str = ""

    def marked_from(self, start: int) -> tuple[int, int] | None:
        """Return the marked span that begins at ``start``."""
        return next((span for span in self.marked if span[0] == start), None)

    def part(self, start: int, end: int | None = None) -> Sentence:
        """Return the stretch between two positions, without the blanks around it."""
        end = len(self.text) if end is None else end
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        inside = tuple((low - start, min(high, end) - start) for low, high in self.marked if start <= low < end)
        return Sentence(text=self.text[start:end], marked=inside, context=self.context)


def flatten(paragraph: Paragraph) -> Sentence:
    """Return a paragraph as one stretch."""
    text, marked = "", []
    for run in paragraph.runs:
        bare = run.text.strip()
        if run.style in _MARKED and bare:
            start = len(text) + run.text.index(bare)
            marked.append((start, start + len(bare)))
        text += run.text
    return Sentence(text=text, marked=tuple(marked)).part(0)


def split(whole: Sentence) -> Iterator[Sentence]:
    """Yield the sentences of a stretch; a full stop inside a marked span ends none."""
    start = 0
    for end in _END.finditer(whole.text):
        if any(low < end.start() < high for low, high in whole.marked):
            continue
        yield whole.part(start, end.start())
        start = end.end()
    if start < len(whole.text):
        yield whole.part(start)
