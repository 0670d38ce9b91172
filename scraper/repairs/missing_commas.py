"""A comma left out at the end of a line, or between two objects of an array."""

from __future__ import annotations

import re

from scraper.repairs.scan import stretches

_VALUE_THEN_BREAK = re.compile(r"(?<=[}\]\w])(?=\s*\n\s*$)")
_OBJECT_THEN_OBJECT = re.compile(r"}(\s*){")


def add_missing_commas(text: str) -> str:
    """Add a comma where a value ends, a line break follows and a string (the next key) begins, and between ``} {``."""
    parts = stretches(text)
    last = len(parts) - 1
    for index in range(0, len(parts), 2):
        part = _OBJECT_THEN_OBJECT.sub(r"},\1{", parts[index])
        if index < last:
            is_between_strings = index > 0 and not part.strip() and "\n" in part
            part = "," + part if is_between_strings else _VALUE_THEN_BREAK.sub(",", part)
        parts[index] = part
    return "".join(parts)
