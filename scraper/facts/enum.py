"""Closed lists of values: those of :mod:`scraper.facts.enum_lists` and of :mod:`scraper.facts.enum_sentences`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.enum_lists import closed_lists
from scraper.facts.enum_sentences import closed_sentences
from scraper.facts.model import Facts, Scalar, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.facts.value_items import ValueItem
from scraper.facts.values import coerce
from scraper.vocab.types import Prim

_OPEN = re.compile(
    r"\b(?:for reference only|and so on|and more|etc\b|not limited to|to separate\b|combinations? of"
    r"|separated? (?:\w+ )*(?:by|with|using)\b|one or more (?:of the|values|options)|which may be added"
    r"|multiple \w+ (?:are|can be) (?:allowed|specified|set|selected|entered|configured))",
    re.IGNORECASE,
)
"""Words of a cell, outside the remarks on its values, by which a list is not all that a value can be."""

_OPEN_END = re.compile(
    r"\b(?:and so on|etc)\b\W*$|\bmultiple \w+ are allowed\b|\bfor reference only\b|\bcombination of the preceding\b",
    re.IGNORECASE,
)
"""The same in the remark on the last value: pages write there what concerns the list."""

_PLACEHOLDER = re.compile(
    r"[{}<>*]|yyyy|xxx|\.\.\.|…|^\$|,\s|\w\s*\+\s*\w|^[\d./]+\s*[-–]\s*[\d./]+$|\w/(?:true|false)$", re.IGNORECASE
)
"""Marks of a value that stands for others: a form, a combination of names, a range, two spellings."""

_DEFAULT_REMARK = re.compile(
    r"[,;.]?\s*\(?\s*(?:(?:this|which|it) is the )?default(?: value)?\s*\)?\s*\.?\s*$", re.IGNORECASE
)


def enum(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield each closed list of values that the cell states; of an array they are the values of its items."""
    if source.kind is None or source.kind in {Prim.BOOLEAN, Prim.NULL} or _is_open(source):
        return
    listed = tuple(closed_sentences(source))
    for items, quote in listed:
        yield from _stated(source.kind, items, quote)
    for values in closed_lists(source, frozenset(item.value for items, _ in listed for item in items)):
        yield from _stated(source.kind, values.items, values.text)


def _is_open(source: FactSource) -> bool:
    return any(map(_OPEN.search, (sentence.text for sentence in source.sentences))) or any(
        map(_OPEN_END.search, (values.items[-1].remark for values in source.lists))
    )


def _stated(kind: Prim, items: tuple[ValueItem, ...], quote: str) -> Iterator[Stated | Unusable]:
    """Yield the enum of a closed list; one with a placeholder among its values is open."""
    if any(_PLACEHOLDER.search(item.value) for item in items):
        return
    values: dict[tuple[type, Scalar], str] = {}
    for item in items:
        value = coerce(item.value, kind)
        if value is None:
            yield Unusable(kind="enum", quote=quote)
            return
        values.setdefault((type(value), value), _DEFAULT_REMARK.sub("", item.remark).strip())
    words = tuple((value, remark) for (_, value), remark in values.items() if remark)
    yield Stated(facts=Facts(enum=tuple(value for _, value in values), enum_descriptions=words), quote=quote)
