"""An answer → what it holds of a listing: the list, numbers of items, and the place of the next marker or link.

Names are compared by their words, so that `totalCount` and `total_count` are the same; no name of a service counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.names import words
from generator.shapes import Definition, Kind, ListOf, Member, OrNull, Reference, Role, Scalar, Shape, Structure

Path: TypeAlias = tuple[str, ...]

# Objects of an answer that tell how a listing stands.
_HOLDERS = frozenset({"links", "meta", "metadata", "page", "page info", "page metadata", "paging", "pagination"})
_TOTALS = frozenset(
    {"total", "total count", "total elements", "total items", "total num", "total number", "total size"}
)
_COUNTING = frozenset({"count", "num", "number", "total"})


class Unlisted(Exception):
    """The answer holds no list, or several; the message says which."""


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer with one list: `items` is its place, `item` the type of what is in it.

    `fields` are the places of everything else, at the top and in objects that tell how the listing stands.
    """

    answer: Reference
    items: Path
    item: Shape
    fields: Sequence[tuple[Path, Shape]]
    definitions: Mapping[str, Definition]

    @property
    def total(self) -> Path:
        """The place of the number of all items."""
        numbers = [path for path, _ in self._scalars(Kind.INTEGER, Kind.NUMBER, Kind.TEXT)]
        exact = [path for path in numbers if plain(path[-1]) in _TOTALS]
        return next(iter([*exact, *(path for path in self._counts() if "total" in plain(path[-1]).split())]), ())

    @property
    def count(self) -> Path:
        """The place of a number of items of which nothing says whether they are those of the page or all."""
        return next((path for path in self._counts() if "total" not in plain(path[-1]).split()), ())

    @property
    def links(self) -> Path:
        """The place of a list of links with relations: `links`, or `x_links` beside the list `x`."""
        wanted = {"links", *(f"{plain(name)} links" for name in self.items)}
        lists = ((path, shape.items) for path, shape in self.fields if isinstance(shape, ListOf))
        return next(
            (path for path, item in lists if plain(path[-1]) in wanted and _is_link(item, self.definitions)), ()
        )

    @property
    def key(self) -> Path:
        """The place in an item of what tells it from the others."""
        body = resolved(self.item, self.definitions)
        if not isinstance(body, Structure):
            return ()
        noun = singular(plain(self.items[-1])) if self.items else ""
        wires = {
            plain(member.wire): member.wire
            for member in received(body)
            if isinstance(resolved(member.shape, self.definitions), Scalar)
        }
        return next(((wires[name],) for name in ("id", f"{noun} id") if name in wires), ())

    def value(self, names: Iterable[str], *kinds: Kind) -> Path:
        """The place of a value of one of `kinds`, called by the first of `names` that there is."""
        places = {plain(path[-1]): path for path, _ in reversed([*self._scalars(*kinds)])}
        return next((places[name] for name in names if name in places), ())

    def _counts(self) -> Iterator[Path]:
        """Numbers called after the list, such as `topic_count` beside `topics`, or after nothing at all."""
        noun = plain(self.items[-1]).split() if self.items else []
        allowed = _COUNTING.union(noun, map(singular, noun))
        for path, _ in self._scalars(Kind.INTEGER, Kind.NUMBER, Kind.TEXT):
            parts = set(plain(path[-1]).split())
            if parts & _COUNTING and parts <= allowed:
                yield path

    def _scalars(self, *kinds: Kind) -> Iterator[tuple[Path, Scalar]]:
        return ((path, shape) for path, shape in self.fields if isinstance(shape, Scalar) and shape.kind in kinds)


def read_listing(answer: Reference, definitions: Mapping[str, Definition], nouns: Sequence[str]) -> Listing:
    """The listing in `answer`. Where several lists could be it, one of `nouns` must end with the name of one.

    Raises `Unlisted`.
    """
    body = resolved(answer, definitions)
    if isinstance(body, ListOf):
        return Listing(answer, (), body.items, (), definitions)
    if not isinstance(body, Structure):
        raise Unlisted("the answer is no object with known fields")
    fields = list(_fields(body, definitions))
    lists = {
        path: shape.items
        for path, shape in fields
        if len(path) == 1 and isinstance(shape, ListOf) and not _is_link(shape.items, definitions)
    }
    objects = {path: item for path, item in lists.items() if not isinstance(resolved(item, definitions), Scalar)}
    pool = objects or lists
    if not pool:
        raise Unlisted("the answer holds no list")
    if len(pool) > 1:
        called = [path for path in pool if any(_ends(noun, path[-1]) for noun in nouns)]
        if len(called) != 1:
            raise Unlisted(f"the answer holds several lists: {', '.join(path[-1] for path in sorted(pool))}")
        pool = {called[0]: pool[called[0]]}
    ((items, item),) = pool.items()
    return Listing(answer, items, item, [(path, shape) for path, shape in fields if path != items], definitions)


def plain(name: str) -> str:
    """The words of a name in lower case, joined by spaces."""
    return " ".join(words(name)).lower()


def singular(word: str) -> str:
    """A word without the ending of its plural: rough, but the same for both numbers of a noun."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("ses", "xes", "ches")) else word.removesuffix("s")


def resolved(shape: Shape, definitions: Mapping[str, Definition]) -> Shape | Structure:
    """What `shape` is behind its name and beside null."""
    body: Shape | Structure = shape
    while isinstance(body, OrNull | Reference):
        body = body.shape if isinstance(body, OrNull) else definitions[body.key].body
    return body


def _fields(body: Structure, definitions: Mapping[str, Definition]) -> Iterator[tuple[Path, Shape]]:
    for member in received(body):
        inner = resolved(member.shape, definitions)
        if not isinstance(inner, Structure):
            yield (member.wire,), inner
        elif plain(member.wire) in _HOLDERS:
            for below in received(inner):
                deeper = resolved(below.shape, definitions)
                if isinstance(deeper, Structure):  # a link as an object
                    deeper = next((link.shape for link in deeper.members if link.wire == "href"), deeper)
                if not isinstance(deeper, Structure):
                    yield (member.wire, below.wire), deeper


def received(body: Structure) -> Iterator[Member]:
    """The fields of an object that an answer may have."""
    return (member for member in body.members if member.only is not Role.REQUEST)


def _is_link(item: Shape, definitions: Mapping[str, Definition]) -> bool:
    body = resolved(item, definitions)
    return isinstance(body, Structure) and {"href", "rel"} <= {member.wire for member in body.members}


def _ends(noun: str, name: str) -> bool:
    """Whether the words of `noun` end with those of `name`, in whatever number."""
    last = singular(plain(name)).split()
    return singular(plain(noun)).split()[-len(last) :] == last
