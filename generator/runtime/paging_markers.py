"""Listings that go on behind a marker: the one that a page names, else the key of its last item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from .errors import PagingError
from .paging import Moves, Paging, at, changed, given

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class MarkerPaging(Paging[T]):
    """`argument` takes the marker.

    `follows` is where a page names the next one. A page that has that place, but no marker there, is the last. Where no
    page has it, `key` is the attribute of an item that is its marker, and the listing ends with an empty page. `field`
    is what the argument is called in a body.
    """

    argument: str
    follows: str = ""
    key: str = ""
    field: str = ""

    def moves(self, arguments: Mapping[str, Any]) -> Moves:
        """Go on until there is no marker, or nothing behind it."""
        seen = {str(given(arguments, self.argument, self.field))}
        page = yield {}
        while (marker := self._next(page)) is not None:
            if str(marker) in seen and not self.listed(page):
                return
            if str(marker) in seen:
                raise PagingError(f"The marker {marker!r} came a second time; what follows it cannot be listed.")
            seen.add(str(marker))
            page = yield changed(arguments, self.argument, self.field, marker)

    def _next(self, page: object) -> Any:
        if self.follows and at(page, self.follows.rpartition(".")[0]) is not None:
            return at(page, self.follows) or None
        items = self.listed(page)
        if not self.key or not items:
            return None
        marker = at(items[-1], self.key)
        if marker is None:
            raise PagingError(f"The last item of a page has no {self.key}; what follows it cannot be listed.")
        return marker
