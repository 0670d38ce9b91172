"""The rules for parameters, held against the values given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from .operation import Check


def problem(check: Check, value: Any) -> str | None:
    """What is wrong with `value`, None if nothing is. Every item of a list is held against the rules."""
    if isinstance(value, list | tuple | set | frozenset):
        return next((found for item in cast("list[Any]", value) if (found := problem(check, item))), None)
    if isinstance(value, Mapping):
        return None
    if check.choices and value not in check.choices:
        return f"{value!r} is none of {', '.join(map(repr, check.choices))}"
    if isinstance(value, str):
        return _text_problem(check, value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        if check.minimum is not None and value < check.minimum:
            return f"{value} is less than {check.minimum:g}"
        if check.maximum is not None and value > check.maximum:
            return f"{value} is more than {check.maximum:g}"
    return None


def _text_problem(check: Check, value: str) -> str | None:
    if check.min_length is not None and len(value) < check.min_length:
        return f"{len(value)} characters are fewer than {check.min_length}"
    if check.max_length is not None and len(value) > check.max_length:
        return f"{len(value)} characters are more than {check.max_length}"
    if check.pattern is not None and not re.search(check.pattern, value):
        return f"{value!r} does not match {check.pattern}"
    return None
