"""How Python values are written in a request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

from pydantic import BaseModel

from .arguments import UNSET
from .models import write_time
from .operation import Parameter


def text(value: Any) -> str:
    """A single value as it stands in a path, a query or a header."""
    if type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return write_time(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value.value) if isinstance(value, Enum) else str(value)


def escaped(text: str) -> str:
    """A text as it stands in a URL; most need no escaping, and to see that is cheaper than to escape."""
    return text if text.isalnum() and text.isascii() else quote(text, safe="")


def joined(parameter: Parameter, value: Any) -> str:
    """A value as one text: a list joined by the separator, an object as JSON or as `key,value,...`."""
    if type(value) is str and parameter.style != "json":
        return value
    if parameter.style == "json":
        return encoded(value).decode()
    if isinstance(value, Mapping):
        return parameter.separator.join(
            text(item) for pair in cast("Mapping[str, Any]", value).items() for item in pair
        )
    if isinstance(value, list | tuple | set | frozenset):
        return parameter.separator.join(text(item) for item in cast("list[Any]", value))
    return text(value)


def pairs(parameter: Parameter, wire: str, value: Any) -> list[tuple[str, str]]:
    """A value as the pairs of a query."""
    if parameter.style in ("multi", "deep") and isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return [(f"{wire}[{key}]" if parameter.style == "deep" else key, text(item)) for key, item in items]
    if parameter.style == "multi" and isinstance(value, list | tuple | set | frozenset):
        return [(wire, text(item)) for item in cast("list[Any]", value)]
    return [(wire, joined(parameter, value))]


def query_pairs(query: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The pairs of a query that nothing documents; a list is a repeated parameter, None is left out."""
    given = {name: value for name, value in query.items() if value is not None and value is not UNSET}
    return [pair for name, value in given.items() for pair in pairs(Parameter(name, "query"), name, value)]


def encoded(value: Any) -> bytes:
    """A value as JSON. Raises `TypeError` or `ValueError` if JSON has no way to write it."""
    return json.dumps(_plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _plain(value: Any) -> Any:
    """A value in JSON's own types; what is UNSET is left out, what a model does not set too."""
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in cast("Mapping[str, Any]", value).items() if item is not UNSET}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in cast("list[Any]", value)]
    return text(value) if isinstance(value, date | Enum | UUID) else value
