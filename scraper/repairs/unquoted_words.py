"""A string value without quotes: ``"az": az-7c``."""

from __future__ import annotations

import re

from scraper.repairs.scan import outside_strings

_WORD = re.compile(r"(:\s*)(?!(?:true|false|null|True|False|None)\b)([A-Za-z_][\w.\-]*)(?=\s*[,}\]\n])")


def quote_words(text: str) -> str:
    """Put quotes around a bare word that stands as a value."""
    return outside_strings(text, lambda part: _WORD.sub(r'\1"\2"', part))
