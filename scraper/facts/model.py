"""Facts about the values of one field, and what rules yield."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from scraper.facts.source import FactSource

Number = int | float
Scalar = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Bound:
    """A limit of a number; ``is_exclusive`` where the limit itself is not allowed."""

    value: Number
    is_exclusive: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """When a field is mandatory: the page's words, and the field and value that they name, "" where not that simple."""

    text: str
    field: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a cell states; None, (), "" and False mean that it does not say.

    In an array, ``format`` to ``multiple_of`` and ``unit`` hold of the items. Free text does not count in comparisons:
    the same facts in other words are the same facts.
    """

    format: str = ""
    default: Scalar | None = None
    enum: tuple[Scalar, ...] = ()
    minimum: Bound | None = None
    maximum: Bound | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str = ""
    multiple_of: Number | None = None
    unit: str = ""
    min_items: int | None = None
    max_items: int | None = None
    is_nullable: bool = False
    is_deprecated: bool = False
    is_reserved: bool = False
    is_read_only: bool = False
    is_write_only: bool = False
    exclusive_with: tuple[str, ...] = ()
    enum_descriptions: tuple[tuple[Scalar, str], ...] = field(default=(), compare=False)
    default_when: tuple[str, ...] = field(default=(), compare=False)
    required_when: tuple[Condition, ...] = field(default=(), compare=False)
    rules: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Which rule (a file of this folder) stated each fact: ``("max_length", "length")``. Sources tell it."""


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A statement of a cell: the facts in it (mostly one), and its words."""

    facts: Facts
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unusable:
    """A statement that is no fact about a value of this type: a default of "large" for an Integer."""

    kind: str
    quote: str


Rule = Callable[[FactSource], Iterator[Stated | Unusable]]
"""Reads one kind of fact; never raises, and does not depend on any other rule."""
