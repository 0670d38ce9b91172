"""A key without a value: ``"engine": ,``. What is not shown cannot be repaired, so the key goes."""

from __future__ import annotations

import re

from scraper.repairs.scan import stretches

_NO_VALUE = re.compile(r"\s*:\s*,\s*")


def drop_missing_values(text: str) -> str:
    """Drop the keys that a comma follows where their value should be."""
    parts = stretches(text)
    for index in range(1, len(parts), 2):
        if found := _NO_VALUE.match(parts[index + 1]):
            parts[index], parts[index + 1] = "", parts[index + 1][found.end() :]
    return "".join(parts)
