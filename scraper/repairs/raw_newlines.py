"""Line breaks and tabs inside a string, as in pasted certificates."""

from __future__ import annotations

from scraper.repairs.scan import inside_strings

_ESCAPES = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})


def escape_raw_newlines(text: str) -> str:
    """Write control characters inside string literals as JSON escapes (RFC 8259, section 7)."""
    return inside_strings(text, lambda literal: literal.translate(_ESCAPES))
