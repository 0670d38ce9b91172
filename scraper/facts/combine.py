"""Statements of one cell → its facts, whatever the order of the statements; what contradicts itself is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from scraper.facts.check import OUR_READING, broken
from scraper.facts.model import NO_FACTS, Bound, Facts, Stated

_UNITED = ("exclusive_with", "default_when", "required_when")
"""Facts of which a cell may state several."""

_ALONG = ("enum_descriptions", "rules")
"""What comes along with a fact and is none itself."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Contradiction:
    """Statements that exclude each other: the kinds of fact, and the words."""

    kinds: tuple[str, ...]
    quotes: tuple[str, ...]


def combine(statements: Iterable[Stated]) -> tuple[Facts, tuple[Contradiction, ...]]:
    """Return the facts that ``statements`` agree on, and what they contradict each other in."""
    ordered = sorted(set(statements), key=repr)
    facts, found = NO_FACTS, list[Contradiction]()
    for item in fields(Facts):
        if item.name in _ALONG:
            continue
        stated = [one for one in ordered if getattr(one.facts, item.name) != getattr(NO_FACTS, item.name)]
        values = {_key(getattr(one.facts, item.name)) for one in stated}
        if item.name in _UNITED:
            united = {value: None for one in stated for value in getattr(one.facts, item.name)}
            value: Any = tuple(united)
            facts = replace(facts, **{item.name: value})
        elif len(values) == 1:
            chosen = min(stated, key=lambda one: (-len(one.facts.enum_descriptions), repr(one.facts)))
            facts = replace(facts, **{item.name: getattr(chosen.facts, item.name)})
            if item.name == "enum":
                facts = replace(facts, enum_descriptions=chosen.facts.enum_descriptions)
        elif values:
            found.append(Contradiction(kinds=(item.name,), quotes=tuple(sorted({one.quote for one in stated}))))
    for kinds, dropped in _excluded(facts):
        quotes = {one.quote for one in ordered for name in kinds if getattr(one.facts, name) != getattr(NO_FACTS, name)}
        found.append(Contradiction(kinds=kinds, quotes=tuple(sorted(quotes))))
        facts = without(facts, *dropped)
    return facts, tuple(sorted(found))


def set_facts(facts: Facts) -> frozenset[str]:
    """Return the names of the facts that are stated."""
    known = {item.name for item in fields(Facts)} - {*_ALONG}
    return frozenset(name for name in known if getattr(facts, name) != getattr(NO_FACTS, name))


def without(facts: Facts, *names: str) -> Facts:
    """Return ``facts`` without some of them."""
    if "enum" in names:
        names = (*names, "enum_descriptions")
    return replace(facts, **{name: getattr(NO_FACTS, name) for name in names})


def _key(value: object) -> object:
    """Return a value that is equal for equal facts: an enum is a set, and 1 is not True."""
    return frozenset((type(one), one) for one in value) if isinstance(value, tuple) else (type(value), value)


def _excluded(facts: Facts) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the facts that exclude each other, and which of them go: all, or the one that is only our reading."""
    kept = facts
    for lower, upper in (("minimum", "maximum"), ("min_length", "max_length"), ("min_items", "max_items")):
        if not _is_possible(getattr(facts, lower), getattr(facts, upper)):
            kept = without(kept, lower, upper)
            yield (lower, upper), (lower, upper)
    for value in facts.enum:
        for name in broken(without(kept, "enum"), value):
            kinds = ("enum", name)
            dropped = (name,) if name in OUR_READING else kinds
            kept = without(kept, *dropped)
            yield kinds, dropped
    for name in broken(kept, facts.default) if facts.default is not None else ():
        yield ("default", name), (name,) if name in OUR_READING else ("default", name)


def _is_possible(lower: Bound | int | None, upper: Bound | int | None) -> bool:
    if isinstance(lower, Bound) and isinstance(upper, Bound):
        return lower.value < upper.value or (
            lower.value == upper.value and not (lower.is_exclusive or upper.is_exclusive)
        )
    if isinstance(lower, int) and isinstance(upper, int):
        return lower <= upper
    return True
