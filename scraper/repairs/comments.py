"""Comments in JSON: ``// remark`` to the end of the line, ``/* remark */``."""

from __future__ import annotations

import re

from scraper.repairs.scan import stretches

_LITERAL_OR_COMMENT = re.compile(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


def remove_comments(text: str) -> str:
    """Drop comments; a remark may hold quotes, so literals and comments are found in one pass."""
    if ("//" not in text and "/*" not in text) or not any("/" in part for part in stretches(text)[::2]):
        return text
    return _LITERAL_OR_COMMENT.sub(lambda match: match[1] or "", text)
