"""Listings whose pages hold a link to the next one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast
from urllib.parse import parse_qs, urlsplit

from .errors import PagingError
from .paging import Moves, Paging, at

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LinkPaging(Paging[T]):
    """`link` is where a page has the link, or a list of links of which one says that it is `next`.

    Only the query of a link is taken. Path, host and credentials stay those of the first request: a link may lead to
    an address that only the service itself can reach, or to somebody else.
    """

    link: str

    def moves(self, arguments: Mapping[str, Any]) -> Moves:
        """Go on until there is no link."""
        seen: set[str] = set()
        page = yield {}
        while (link := _next(at(page, self.link))) is not None:
            query = urlsplit(link).query
            if not query or query in seen:
                raise PagingError(f"The link to the next page does not get on: {link}")
            seen.add(query)
            named = parse_qs(query, keep_blank_values=True)
            page = yield {"extra_query": {**arguments.get("extra_query", {}), **named}}


def _next(found: Any) -> str | None:
    if isinstance(found, list):
        entries = cast("list[object]", found)
        found = next((at(entry, "href") for entry in entries if at(entry, "rel") == "next"), None)
    elif not isinstance(found, str):
        found = at(found, "href")
    return found if isinstance(found, str) and found else None
