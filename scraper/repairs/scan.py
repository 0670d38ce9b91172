"""JSON-like text → stretches outside and inside string literals, so that a repair knows where it is."""

from __future__ import annotations

import re
from collections.abc import Callable

_STRING = re.compile(r'("(?:[^"\\]|\\.)*")', re.DOTALL)


def outside_strings(text: str, change: Callable[[str], str]) -> str:
    """Return ``text`` with ``change`` applied to every stretch between string literals."""
    parts = _STRING.split(text)
    return "".join(part if index % 2 else change(part) for index, part in enumerate(parts))


def inside_strings(text: str, change: Callable[[str], str]) -> str:
    """Return ``text`` with ``change`` applied to every string literal, quotes included."""
    return _STRING.sub(lambda match: change(match[0]), text)


def stretches(text: str) -> list[str]:
    """Return the stretches of ``text``: even positions lie outside string literals, odd ones are literals."""
    return _STRING.split(text)
