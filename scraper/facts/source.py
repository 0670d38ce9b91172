"""The shared view of a Description cell: its sentences, and its lists of values. Prepared once, read by every rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from scraper.facts.conditions import is_condition, opening_condition
from scraper.facts.sentences import Sentence, flatten, split
from scraper.facts.value_items import ValueItem, read_items, split_dashes
from scraper.facts.values import value_at
from scraper.page import Block, ListBlock, Listing, Note, Paragraph, block_text
from scraper.vocab.types import Prim

_EXAMPLE = re.compile(
    r"\b(?:for\s+example|e\.g\.|such\s+as|example(?:\s+(?:value|URI|URL))?\s*(?:is|[:：]))\s*[,:：]?\s*", re.IGNORECASE
)
_OTHER = re.compile(r"(?:(?:the|its)\s+)?(?:values?\s+of\s+)?", re.IGNORECASE)
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueList:
    """A list whose items each state a value. ``lead`` is the sentence before it; "" if the cell begins with the list.

    ``context`` is the condition under which the list stands, "" for none.
    """

    lead: str
    items: tuple[ValueItem, ...]
    context: str = ""

    @property
    def text(self) -> str:
        """The list as it is quoted."""
        return " ".join([self.lead, *(item.text for item in self.items)]).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSource:
    """What the rules see of a field.

    ``kind`` is the primitive type of its values (in an array: of the items), None for objects and unknown types.
    ``sentences`` are those outside ``lists``; ``examples`` the values that the cell shows; ``text`` is all of it.
    """

    name: str
    kind: Prim | None
    is_array: bool
    sentences: tuple[Sentence, ...]
    lists: tuple[ValueList, ...]
    examples: tuple[str, ...]
    text: str

    def is_about(self, sentence: Sentence) -> bool:
        """Whether a sentence does not begin with the name of something else ("**key** can contain …")."""
        said = _OTHER.match(sentence.text)
        span = sentence.marked_from(said.end()) if said else None
        return span is None or sentence.text[span[0] : span[1]] == self.name

    def is_called(self, word: str) -> bool:
        """Whether a word of the prose, in singular or plural, is the field's name or the last word of it."""
        return is_named(self.name, word)


def fact_source(name: str, kind: Prim | None, is_array: bool, description: tuple[Block, ...]) -> FactSource:
    """Prepare the view of a field with this description."""
    parts = [*_parts(description, "")]
    return FactSource(
        name=name,
        kind=kind,
        is_array=is_array,
        sentences=tuple(part for part in parts if isinstance(part, Sentence)),
        lists=tuple(part for part in parts if isinstance(part, ValueList)),
        examples=tuple(_examples(part for part in parts if isinstance(part, Sentence))),
        text=block_text(description),
    )


def _parts(blocks: tuple[Block, ...], context: str) -> Iterator[Sentence | ValueList]:
    lead = ""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        at += 1
        if isinstance(block, Paragraph):
            whole = replace(flatten(block), context=context)
            items = _paragraph_items(blocks[at:]) if _ends_open(whole.text) else ()
            for part in _paragraph(whole, is_cut=isinstance(next(iter(blocks[at:]), None), Listing)):
                yield part
                lead = part.text if isinstance(part, Sentence) else ""
            if items:
                at += len(items)
                yield ValueList(lead=lead, items=tuple(chain.from_iterable(items)), context=context)
                lead = ""
        elif isinstance(block, ListBlock):
            while at < len(blocks) and isinstance(more := blocks[at], ListBlock):
                block = replace(block, items=block.items + more.items)
                at += 1
            yield from _list(block, lead, context)
            lead = ""
        elif isinstance(block, Note):
            yield from _parts(block.blocks, context)


def _paragraph(whole: Sentence, *, is_cut: bool) -> Iterator[Sentence | ValueList]:
    """Yield the sentences of a paragraph, and the list that dashes make of its end, unless a listing cuts it off."""
    context = whole.context or opening_condition(whole.text)
    head, items = split_dashes(whole)
    last = ""
    for sentence in split(replace(head, context=context)):
        yield sentence
        last = sentence.text
    if items and not is_cut:
        yield ValueList(lead=last, items=items, context=context)


def _paragraph_items(blocks: tuple[Block, ...]) -> tuple[tuple[ValueItem, ...], ...]:
    """Return the values of the paragraphs at the start of ``blocks`` that each state some, if they are at least two."""
    found: list[tuple[ValueItem, ...]] = []
    for block in blocks:
        items = read_items(flatten(block)) if isinstance(block, Paragraph) else ()
        if not items:
            break
        found.append(items)
    return tuple(found) if len(found) > 1 else ()


def _list(block: ListBlock, lead: str, context: str) -> Iterator[Sentence | ValueList]:
    first = [item.blocks[0] for item in block.items]
    values = [read_items(flatten(one)) if isinstance(one, Paragraph) else () for one in first]
    if values and all(values):
        items = tuple(chain.from_iterable(values))
        yield ValueList(lead=lead, items=items, context=context or (lead if is_condition(lead) else ""))
        return
    for item, one in zip(block.items, first, strict=True):
        text = one.text if isinstance(one, Paragraph) else ""
        inner = opening_condition(text) or (text if is_condition(text) else "")
        yield from _parts(item.blocks, context or inner)


def _examples(sentences: Iterable[Sentence]) -> Iterator[str]:
    for sentence in sentences:
        for said in _EXAMPLE.finditer(sentence.text):
            value = value_at(sentence, said.end())
            if value and (value.is_marked or not value.text.isalpha()):
                yield value.text


def _ends_open(text: str) -> bool:
    return bool(re.search(r"[:：]\s*$", text))


def is_named(name: str, word: str) -> bool:
    """Whether a word, in singular or plural, is a name or the last word of it: "disks" for ``root_disk``."""
    last = _WORDS.findall(name)[-1:]
    return bool(word) and [_singular(word)] == [_singular(one) for one in last]


def _singular(word: str) -> str:
    return re.sub(r"(?:(?<=s|x)es|(?<![su])s)$", "", word.casefold())
