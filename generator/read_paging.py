"""Operation draft → how its listing goes on, or why no client could tell.

Only names and types count: the parameters of a request, the fields of its answer. What could be read in two ways is no
listing; the method that sends one request is there in any case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.drafts import OperationDraft, PagingDraft
from generator.plan import NotPaged, PagingKind, Where
from generator.read_listings import Listing, Path, Unlisted, plain, read_listing, resolved
from generator.shapes import Definition, Facts, Kind, Role, Scalar, Structure

_OFFSETS = frozenset({"offset", "skip", "start index", "start number", "start record", "start row"})
_PAGES = frozenset({"cur page", "current page", "page", "page index", "page no", "page num", "page number"})
_SIZES = frozenset({"limit", "max items", "max results", "page limit", "page size", "per page", "size"})

# Parameters that an answer may give back under their own name, with what the next request is to say.
_TOKENS = frozenset({"continuation token", "continue", "cursor", "next marker", "next token", "page token"})
_LINKS = ("next", "next href", "next link", "next page", "next page url", "next url")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Input:
    """A parameter, or a field of the body, that could say where a page begins or how long it is."""

    wire: str
    where: Where
    scalar: Scalar
    facts: Facts

    @property
    def default(self) -> int | None:
        """The documented default, if it is a number."""
        written = str(json.loads(self.facts.default)) if self.facts.default is not None else ""
        return int(written) if re.fullmatch(r"[0-9]+", written) else None

    @property
    def first(self) -> int | None:
        """The number of the first page or item, if the document says that it is 0 or 1."""
        return next((int(number) for number in (self.default, self.scalar.limits.minimum) if number in (0, 1)), None)


def read_paging(draft: OperationDraft, definitions: Mapping[str, Definition]) -> PagingDraft | NotPaged:
    """The listing that `draft` is."""
    if draft.http_method not in ("GET", "POST"):
        return NotPaged(reason=f"a {draft.http_method} lists nothing")
    answers = {response.type for response in draft.responses if response.type is not None}
    if len(answers) != 1:
        return NotPaged(reason="there are several answers" if answers else "there is no answer with a known type")
    try:
        listing = read_listing(answers.pop(), definitions, _nouns(draft))
    except Unlisted as problem:
        return NotPaged(reason=str(problem))
    inputs = {plain(item.wire): item for item in _inputs(draft, definitions)}
    found = _by_marker(inputs, listing) or _by_number(inputs, listing) or _by_link(draft, listing)
    return found or _no_way_on(inputs)


def _inputs(draft: OperationDraft, definitions: Mapping[str, Definition]) -> Iterator[_Input]:
    """The single values in the query, and in the body of a search."""
    body = resolved(draft.body.type, definitions) if draft.body is not None and draft.body.type is not None else None
    members = body.members if isinstance(body, Structure) and draft.http_method == "POST" else ()
    found = [(item.wire, Where.BODY, item.shape, item.facts) for item in members if item.only is not Role.RESPONSE]
    found += [(item.wire, item.where, item.shape, item.facts) for item in draft.parameters if item.where is Where.QUERY]
    for wire, where, shape, facts in found:
        scalar = resolved(shape, definitions)
        if isinstance(scalar, Scalar):
            yield _Input(wire=wire, where=where, scalar=scalar, facts=facts)


def _nouns(draft: OperationDraft) -> list[str]:
    """What the operation may be about: its name, and the collection that its path leads to."""
    segments = [segment for segment in draft.path.split("/") if segment and "{" not in segment]
    return [draft.operation_id, *segments[-1:]]


def _by_marker(inputs: Mapping[str, _Input], listing: Listing) -> PagingDraft | NotPaged | None:
    """A parameter of which the answer gives the next value, or a marker, which is the key of the last item."""
    for name in sorted(inputs.keys() & ({"marker"} | _TOKENS | _OFFSETS | _PAGES)):
        called = [f"next {name}", *([name] if name in _TOKENS else [])]
        follows = listing.value(called, Kind.TEXT, Kind.INTEGER)
        key = listing.key if name == "marker" else ()
        if follows or key:
            return _paged(PagingKind.MARKER, listing, inputs[name], follows=follows, key=key)
    if "marker" in inputs:
        return NotPaged(reason="the answer has no next marker, and its items have no id that could be one")
    return None


def _by_number(inputs: Mapping[str, _Input], listing: Listing) -> PagingDraft | NotPaged | None:
    """A parameter that counts items or pages, beside one for the size of a page or a number of all items."""
    counters = [item for name, item in sorted(inputs.items()) if name in _OFFSETS | _PAGES]
    sizes = [item for name, item in sorted(inputs.items()) if name in _SIZES]
    if not counters or not (sizes or listing.total):
        return None
    if len(counters) > 1:
        return NotPaged(reason=f"there are several ways on: {', '.join(item.wire for item in counters)}")
    (counter,) = counters
    is_text = counter.scalar.kind is Kind.TEXT
    if is_text and counter.default is None and not any(size.scalar.kind is Kind.TEXT for size in sizes):
        return NotPaged(reason=f"{counter.wire} is a text, which may be no number")
    kind = PagingKind.OFFSET if plain(counter.wire) in _OFFSETS else PagingKind.PAGE
    if kind is PagingKind.PAGE and counter.first is None:
        return NotPaged(reason=f"nothing says whether the first {counter.wire} is 0 or 1")
    return _paged(kind, listing, counter, first=counter.first or 0)


def _by_link(draft: OperationDraft, listing: Listing) -> PagingDraft | None:
    follows = listing.links or listing.value(_LINKS, Kind.TEXT)
    if not follows or draft.http_method != "GET":
        return None
    return _paged(PagingKind.LINK, listing, None, follows=follows)


def _no_way_on(inputs: Mapping[str, _Input]) -> NotPaged:
    known = sorted(item.wire for name, item in inputs.items() if name in _SIZES | _OFFSETS | _PAGES | _TOKENS)
    return NotPaged(reason=f"{', '.join(known)} alone says nothing" if known else "nothing says how to go on")


def _paged(
    kind: PagingKind,
    listing: Listing,
    counter: _Input | None,
    *,
    follows: Path = (),
    key: Path = (),
    first: int = 0,
) -> PagingDraft:
    total = listing.total if kind in (PagingKind.OFFSET, PagingKind.PAGE) else ()
    count = listing.count if kind in (PagingKind.OFFSET, PagingKind.PAGE) and not total else ()
    return PagingDraft(
        kind=kind,
        wire=counter.wire if counter is not None else "",
        where=counter.where if counter is not None else Where.QUERY,
        is_text=counter is not None and counter.where is Where.BODY and counter.scalar.kind is Kind.TEXT,
        answer=listing.answer,
        items=listing.items,
        item=listing.item,
        follows=follows,
        key=key,
        total=total,
        count=count,
        first=first,
    )
