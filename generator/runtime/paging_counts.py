"""Listings that go on at a number: that of an item (an offset) or that of a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from .errors import PagingError
from .paging import Moves, Paging, at, changed, given

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CountedPaging(Paging[T]):
    """`argument` takes the number, which counts from `first`.

    `total` is where a page says how many items there are in all; a listing ends there. So it does with an empty page,
    the only end there is without a total: a service may always give less than it was asked for. `count` is a number of
    items of which the documentation does not say whether it is that of the page. `field` is what a body calls the
    argument, and `is_text` says that the number is documented as a text there.
    """

    argument: str
    unit: Literal["items", "pages"] = "items"
    first: int = 0
    total: str = ""
    count: str = ""
    field: str = ""
    is_text: bool = False

    def moves(self, arguments: Mapping[str, Any]) -> Moves:
        """Go on until all is listed.

        Documentation does not tell offsets from numbers of pages well. An offset that leads to an empty page, though
        there must be more, is taken for the number of a page if it is the first.
        """
        begin = given(arguments, self.argument, self.field)
        unit = self.unit
        number = self.first if begin is None else int(begin)
        is_whole = begin is None or unit == "items"
        seen = number - self.first if unit == "items" else 0
        previous: list[T] = []
        page = yield {}
        while not self._is_last(page, seen if is_whole else None):
            items = self.listed(page)
            if items and items == previous[: len(items)]:
                raise PagingError(f"{self.argument}={number} gives the page before once more.")
            if items:
                seen += len(items)
                previous = items
            elif unit == "items" and begin is None and 0 < seen == len(previous):
                unit, number = "pages", self.first
            else:
                raise PagingError(f"The listing ends after {seen} items, but says that there are more.")
            number = number + 1 if unit == "pages" else self.first + seen
            page = yield changed(arguments, self.argument, self.field, str(number) if self.is_text else number)

    def _is_last(self, page: object, before: int | None) -> bool:
        """Whether all is listed with `page`, `before` being the number of items before it if that is known."""
        items = self.listed(page)
        total = self._number(page, self.total)
        if items:
            return before is not None and before + len(items) == total
        return before is None or before >= (total or self._number(page, self.count) or 0)

    def _number(self, page: object, path: str) -> int | None:
        value = at(page, path) if path else None
        if isinstance(value, str) and value.isascii() and value.isdigit():
            return int(value)
        return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
