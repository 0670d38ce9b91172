"""What a type cell says, before names and tables are linked."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.vocab.types import Prim


@dataclass(frozen=True, slots=True)
class Primitive:
    """A primitive type."""

    kind: Prim


@dataclass(frozen=True, slots=True)
class ObjectOf:
    """An object: of a named schema, of the table with that number, or (both "") without further word."""

    name: str = ""
    table: str = ""


@dataclass(frozen=True, slots=True)
class ArrayOf:
    """An array; ``item`` is None where the cell says only "Array"."""

    item: TypeExpr | None = None


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with free keys; ``value`` is None where the cell says only "Map"."""

    value: TypeExpr | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives in one cell: ``Integer/Boolean``."""

    options: tuple[TypeExpr, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A type cell that the grammar does not cover: the text, and the part of it where reading stopped."""

    text: str
    start: int
    end: int
    expected: str


TypeExpr = Primitive | ObjectOf | ArrayOf | MapOf | Choice | Unknown
