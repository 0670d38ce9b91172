"""A key without quotes: ``{ versions: [] }``."""

from __future__ import annotations

import re

from scraper.repairs.scan import outside_strings

_KEY = re.compile(r"([{,]\s*)([A-Za-z_][\w.\-]*)(\s*:)")


def quote_keys(text: str) -> str:
    """Put quotes around bare keys."""
    return outside_strings(text, lambda part: _KEY.sub(r'\1"\2"\3', part))
