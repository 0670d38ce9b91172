"""A value against facts: what it breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.formats import has_format
from scraper.facts.model import Bound, Facts, Scalar

OUR_READING = frozenset({"format", "pattern"})
"""Facts that are our reading of the page's words, not stated by them: they give way to what the page shows."""


def broken(facts: Facts, value: Scalar) -> Iterator[str]:
    """Yield the names of the facts that a value does not keep; limits of length are those of texts."""
    if facts.enum and not is_one_of(value, facts.enum):
        yield "enum"
    if isinstance(value, str):
        yield from _broken_by_text(facts, value)
    elif not isinstance(value, bool):
        if facts.minimum and not keeps(facts.minimum, value, is_lower=True):
            yield "minimum"
        if facts.maximum and not keeps(facts.maximum, value, is_lower=False):
            yield "maximum"
        if facts.multiple_of and value % facts.multiple_of:
            yield "multiple_of"


def _broken_by_text(facts: Facts, text: str) -> Iterator[str]:
    if facts.min_length is not None and len(text) < facts.min_length:
        yield "min_length"
    if facts.max_length is not None and len(text) > facts.max_length:
        yield "max_length"
    if facts.pattern and not re.search(facts.pattern, text):
        yield "pattern"
    if facts.format and not has_format(facts.format, text):
        yield "format"


def has_count(facts: Facts, count: int) -> bool:
    """Whether an array may have so many items."""
    return (facts.min_items or 0) <= count and (facts.max_items is None or count <= facts.max_items)


def is_one_of(value: Scalar, values: tuple[Scalar, ...]) -> bool:
    """Whether JSON takes ``value`` for one of ``values``: 1 is 1.0 but neither true nor "1"."""
    return any(value == one and isinstance(value, bool) == isinstance(one, bool) for one in values)


def keeps(bound: Bound, value: int | float, *, is_lower: bool) -> bool:
    """Whether a number keeps a limit."""
    if value == bound.value:
        return not bound.is_exclusive
    return value > bound.value if is_lower else value < bound.value
