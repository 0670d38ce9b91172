"""Listings as a caller sees them: items and pages, fetched as they are needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from functools import partial, wraps
from itertools import islice
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from .paging import Paging

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class Pages(Generic[R, T]):
    """A listing: its items by iteration, its pages by `pages()`. Nothing is sent before the first one is asked for.

    Every iteration begins anew. `PagingError` is raised where the service does not get on: a marker or a page comes a
    second time, or there are fewer items than it says. A listing is not cut short in silence.
    """

    def __init__(self, fetch: Callable[..., R], arguments: Mapping[str, Any], paging: Paging[T]) -> None:
        self._fetch = fetch
        self._arguments = arguments
        self._paging = paging

    def __iter__(self) -> Iterator[T]:
        return self.items()

    def items(self, max_items: int | None = None) -> Iterator[T]:
        """The items, at most `max_items` of them; a page is fetched when its first item is asked for."""
        return islice((item for page in self.pages() for item in self._paging.listed(page)), max_items)

    def pages(self) -> Iterator[R]:
        """The answers to the single requests, as the method that sends one returns them."""
        moves = self._paging.moves(self._arguments)
        changes = next(moves)
        while True:
            page = self._fetch(**{**self._arguments, **changes})
            yield page
            try:
                changes = moves.send(page)
            except StopIteration:
                return


def iterating(
    method: Callable[Concatenate[Any, P], R], paging: Paging[T]
) -> Callable[Concatenate[Any, P], Pages[R, T]]:
    """The method that lists all that `method` gives page by page, with the same arguments."""

    @wraps(method)
    def iterate(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> Pages[R, T]:
        return Pages(partial(method, self, *args), kwargs, paging)

    iterate.__doc__ = _listing_doc(method)
    return iterate


def _listing_doc(method: Callable[..., object]) -> str:
    return f"All that `{method.__name__}` lists, page after page.\n\n        {method.__doc__}"


class AsyncPages(Generic[R, T]):
    """A listing of an asynchronous client: as `Pages`, with `async for`."""

    def __init__(self, fetch: Callable[..., Awaitable[R]], arguments: Mapping[str, Any], paging: Paging[T]) -> None:
        self._fetch = fetch
        self._arguments = arguments
        self._paging = paging

    def __aiter__(self) -> AsyncIterator[T]:
        return self.items()

    async def items(self, max_items: int | None = None) -> AsyncIterator[T]:
        """The items, at most `max_items` of them; a page is fetched when its first item is asked for."""
        left = max_items
        if left is not None and left < 0:
            raise ValueError(f"max_items is {max_items}, but a number of items is 0 or more")
        if left == 0:
            return
        async for page in self.pages():
            for item in self._paging.listed(page):
                yield item
                left = None if left is None else left - 1
                if left == 0:
                    return

    async def pages(self) -> AsyncIterator[R]:
        """The answers to the single requests, as the method that sends one returns them."""
        moves = self._paging.moves(self._arguments)
        changes = next(moves)
        while True:
            page = await self._fetch(**{**self._arguments, **changes})
            yield page
            try:
                changes = moves.send(page)
            except StopIteration:
                return


def iterating_async(
    method: Callable[Concatenate[Any, P], R], paging: Paging[T]
) -> Callable[Concatenate[Any, P], AsyncPages[R, T]]:
    """The same for an asynchronous client, in which what `method` returns is awaited."""

    @wraps(method)
    def iterate(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> AsyncPages[R, T]:
        return AsyncPages(cast("Callable[..., Awaitable[R]]", partial(method, self, *args)), kwargs, paging)

    iterate.__doc__ = _listing_doc(method)
    return iterate
