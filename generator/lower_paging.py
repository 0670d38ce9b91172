"""Listings → the code that iterates over them: places in an answer become attributes, the rest literals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.code import Code, Identifier, call, literal
from generator.drafts import PagingDraft
from generator.lower_descriptors import ArgumentNames
from generator.lower_places import Places
from generator.names import words
from generator.plan import PagingKind, PagingPlan, Where
from generator.read_listings import Path
from generator.shapes import (
    AnyOf,
    Anything,
    Kind,
    ListOf,
    MapOf,
    OrNull,
    Reference,
    Role,
    Scalar,
    Shape,
)

_VERBS = frozenset({"desc", "describe", "fetch", "find", "get", "list", "query", "read", "search", "show"})
_CLASSES = {
    PagingKind.MARKER: "MarkerPaging",
    PagingKind.OFFSET: "CountedPaging",
    PagingKind.PAGE: "CountedPaging",
    PagingKind.LINK: "LinkPaging",
}
_TYPES = {
    Kind.TEXT: "str",
    Kind.SECRET: "str",
    Kind.INTEGER: "int",
    Kind.NUMBER: "float",
    Kind.BOOLEAN: "bool",
    Kind.TIMESTAMP: "datetime | str",
}


def iterator_wish(method: Identifier) -> str:
    """What the iterator over the listing of `method` would like to be called."""
    parts = words(method)
    return "_".join(["iter", *(parts[1:] if len(parts) > 1 and parts[0] in _VERBS else parts)])


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingLowering:
    """Lowers the listings of one version."""

    places: Places

    def paging(self, found: PagingDraft, name: Identifier, arguments: ArgumentNames) -> PagingPlan:
        """The listing `found`, over which `name` iterates; `arguments` are those of the method for a page."""
        items = self.places.attributes(found.answer, found.items)
        positional = [literal(items)]
        if found.kind is PagingKind.LINK:
            positional.append(literal(self.places.attributes(found.answer, found.follows)))
        else:
            positional.append(literal(arguments[found.where, found.wire]))
        is_marker = found.kind is PagingKind.MARKER
        keywords = {
            "unit": literal("pages") if found.kind is PagingKind.PAGE else None,
            "first": literal(found.first) if found.first else None,
            "follows": self._place(found.answer, found.follows) if is_marker else None,
            "key": self._place(found.item, found.key),
            "total": self._place(found.answer, found.total),
            "count": self._place(found.answer, found.count),
            "field": literal(found.wire) if found.where is Where.BODY else None,
            "is_text": Code("True") if found.is_text else None,
        }
        given = [(key, value) for key, value in keywords.items() if value is not None]
        return PagingPlan(
            kind=found.kind,
            name=name,
            constant=Identifier(f"_{name.upper()}"),
            wire=found.wire,
            items="/".join(found.items),
            follows="/".join(found.follows),
            key="/".join(found.key),
            total="/".join(found.total),
            count="/".join(found.count),
            first=found.first,
            item=self._type(found.item),
            descriptor=call(_CLASSES[found.kind], positional, given),
        )

    def _place(self, shape: Shape, path: Path) -> Code | None:
        return literal(self.places.attributes(shape, path)) if path else None

    def _type(self, shape: Shape) -> Code:
        return Code(" | ".join(dict.fromkeys(self._alternatives(shape))))

    def _alternatives(self, shape: Shape) -> Iterator[str]:
        """The types that an item of an answer may have; documented values are not all that may come."""
        match shape:
            case Reference(key=key):
                yield f"models.{self.places.models[key, Role.RESPONSE].name}"
            case Scalar(kind=kind):
                yield _TYPES[kind]
            case ListOf(items=items):
                yield f"list[{self._type(items)}]"
            case MapOf(values=values):
                yield f"dict[str, {self._type(values)}]"
            case AnyOf(members=members):
                for member in members:
                    yield from self._alternatives(member)
            case OrNull(shape=inner):
                yield from self._alternatives(inner)
                yield "None"
            case Anything():
                yield "Any"
