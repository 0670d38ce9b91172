"""Listings → the cases that the generated tests try them with: pages to serve, and what has to be asked for.

As for single calls, what has to happen is worked out here from the document and not by the code that the client uses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.code import Identifier
from generator.drafts import OperationDraft, PagingDraft
from generator.example_values import ExampleValues, NoValue
from generator.json_values import JsonObject, JsonValue, as_object
from generator.plan import PagingKind, Where
from generator.read_listings import Path, received, resolved
from generator.shapes import AnyOf, Anything, Definition, Kind, ListOf, Role, Scalar, Shape, Structure

_LINK = "https://elsewhere.example/pages?of-the-page=2"


def listing_case(
    draft: OperationDraft, found: PagingDraft, iterator: Identifier, definitions: Mapping[str, Definition]
) -> JsonObject | None:
    """The case of the listing `found` of `draft`; None if no two items can be made up that differ.

    `asked` is what the second request says, `items` is how many there are in the end.
    """
    first, second = (_item(found.item, number, definitions) for number in (1, 2))
    if first is None or second is None:
        return None
    pages: list[Mapping[str, JsonValue]]
    match found.kind:
        case PagingKind.LINK:
            shape = _at(found.answer, found.follows, definitions)
            link: JsonValue = {"rel": "next", "href": _LINK}
            link = [link] if isinstance(shape, ListOf) else _LINK if isinstance(shape, Scalar) else link
            pages = [_set({}, found.follows, link), {}]
            asked: JsonValue = "2"
        case PagingKind.MARKER:
            asked = _marker(draft, found, definitions)
            if asked is None:
                return None
            pages = [_set({}, found.follows, asked), _set({}, found.follows, None)] if found.follows else [{}, {}]
            first = first if found.follows else _set(as_object(first), found.key, asked)
        case _:
            asked = str(found.first + 1) if found.is_text else found.first + 1
            pages = [_set({}, found.total, 2) if found.total else {}] * 2
    items: list[list[JsonValue]] = [[first], [second]]
    if found.kind is PagingKind.MARKER and not found.follows:
        items = [[first], []]
    elif not found.total and found.kind in (PagingKind.OFFSET, PagingKind.PAGE):
        items.append([])
        pages.append({})
    served = zip(pages, items, strict=True)
    return {
        "call": iterator,
        "where": "body" if found.where is Where.BODY else "query",
        "wire": found.wire or "of-the-page",
        "asked": asked,
        "items": sum(map(len, items)),
        "pages": [_set(page, found.items, listed) if found.items else listed for page, listed in served],
    }


def _marker(draft: OperationDraft, found: PagingDraft, definitions: Mapping[str, Definition]) -> JsonValue:
    """A marker that the parameter takes and the answer may give, None if there is none."""
    source = _at(found.answer, found.follows, definitions) if found.follows else _at(found.item, found.key, definitions)
    if isinstance(source, Scalar) and source.kind is Kind.INTEGER:
        return 1
    shapes = [item.shape for item in draft.parameters if (item.where, item.wire) == (found.where, found.wire)]
    try:
        return ExampleValues(definitions=definitions, role=Role.REQUEST).value(shapes[0]) if shapes else "m"
    except NoValue:
        return None


def _item(shape: Shape, number: int, definitions: Mapping[str, Definition]) -> JsonValue:
    """An item that differs from those of another number: a field that nobody documented tells them apart."""
    match resolved(shape, definitions):
        case Structure() | Anything():
            return {"x-number": number}
        case AnyOf(members=members) if all(isinstance(resolved(part, definitions), Structure) for part in members):
            return {"x-number": number}
        case Scalar(kind=Kind.TEXT | Kind.SECRET):
            return f"item-{number}"
        case Scalar(kind=Kind.INTEGER | Kind.NUMBER):
            return number
        case _:
            return None


def _at(shape: Shape, path: Path, definitions: Mapping[str, Definition]) -> Shape | Structure:
    body = resolved(shape, definitions)
    for wire in path:
        members = received(body) if isinstance(body, Structure) else ()
        body = resolved(next(member.shape for member in members if member.wire == wire), definitions)
    return body


def _set(value: Mapping[str, JsonValue], path: Sequence[str], inner: JsonValue) -> Mapping[str, JsonValue]:
    """`value` with `inner` at `path`; None leaves the place of it empty."""
    name, *rest = path
    if rest:
        return {**value, name: _set(as_object(value.get(name)), rest, inner)}
    return {**value, name: inner} if inner is not None else value
