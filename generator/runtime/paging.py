"""How listings go on: what the ways of doing that have in common.

A way on is a generator. It yields the changes that make the arguments of the first request those of the next one, is
sent the page, and ends when there is no more. It sends nothing itself.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar, cast

from .arguments import UNSET
from .values import encoded

T = TypeVar("T")

Moves: TypeAlias = Generator[Mapping[str, Any], Any, None]


@dataclass(frozen=True, slots=True)
class Paging(Generic[T]):
    """How a listing of `T` goes on; `items` is where a page holds its items: attributes joined by dots.

    A page that is a list itself has no such place.
    """

    items: str

    def moves(self, arguments: Mapping[str, Any]) -> Moves:
        """The listing that begins with `arguments`. Raises `PagingError` where it cannot be complete."""
        raise NotImplementedError

    def listed(self, page: object) -> list[T]:
        """The items of `page`."""
        found = at(page, self.items)
        return cast("list[T]", found) if isinstance(found, list) else []


def given(arguments: Mapping[str, Any], argument: str, field: str) -> Any:
    """The value of `argument`, None if there is none. It may be the `field` of a body that was given whole."""
    if field and arguments.get("body", UNSET) is not UNSET:
        return _fields(arguments["body"]).get(field)
    value = arguments.get(argument, UNSET)
    return None if value is UNSET else value


def changed(arguments: Mapping[str, Any], argument: str, field: str, value: Any) -> Mapping[str, Any]:
    """The change that gives `argument`, or the `field` of a body that was given whole, its `value`."""
    if field and arguments.get("body", UNSET) is not UNSET:
        return {"body": {**_fields(arguments["body"]), field: value}}
    return {argument: value}


def _fields(body: Any) -> dict[str, Any]:
    """The fields of a body as JSON has them."""
    return cast("dict[str, Any]", json.loads(encoded(body)))


def at(value: object, path: str) -> Any:
    """What stands at `path` in an answer, None if that or something on the way is missing."""
    for name in path.split(".") if path else ():
        value = cast("Mapping[str, Any]", value).get(name) if isinstance(value, Mapping) else getattr(value, name, None)
    return value
