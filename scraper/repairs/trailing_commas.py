"""A comma with nothing behind it: ``[1, 2, ]``."""

from __future__ import annotations

import re

from scraper.repairs.scan import outside_strings

_TRAILING = re.compile(r",(\s*[}\]])")


def remove_trailing_commas(text: str) -> str:
    """Drop commas directly before a closing bracket."""
    return outside_strings(text, lambda part: _TRAILING.sub(r"\1", part))
