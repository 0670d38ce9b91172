"""Where an answer holds its state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic import BaseModel

from .paging import at

_FIELDS = ("status", "state", "phase")


def state_of(answer: object, path: str | None) -> Any:
    """The state that `answer` holds, at `path` or in the usual places; also one object deeper, if there is one only."""
    if path is not None:
        return at(answer, path)
    for holder in _holders(answer):
        for name in _FIELDS:
            value = at(holder, name)
            if _is_object(value):
                value = next((deeper for field in _FIELDS if isinstance(deeper := at(value, field), str | int)), None)
            if isinstance(value, str | int):
                return value
    return None


def has_state(answer: object, path: str | None) -> bool:
    """Whether there is a place for a state, though it may hold none yet."""
    return path is not None or any(name in _fields(holder) for holder in _holders(answer) for name in _FIELDS)


def _holders(answer: object) -> list[object]:
    inner = [value for value in _fields(answer).values() if _is_object(value)]
    return [answer, *(inner if len(inner) == 1 else [])]


def _is_object(value: object) -> bool:
    return isinstance(value, BaseModel | Mapping)


def _fields(answer: object) -> Mapping[str, Any]:
    if isinstance(answer, BaseModel):
        return {**vars(answer), **(answer.model_extra or {})}
    return cast("Mapping[str, Any]", answer) if isinstance(answer, Mapping) else {}
