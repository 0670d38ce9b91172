"""A quote too few or too many before a value: ``"az": az-7c",`` and ``"version": ""V1",``."""

from __future__ import annotations

import re

_TOO_FEW = re.compile(r'^(\s*"[^"\n]+"\s*:\s*)([\w.\-]+)("\s*,?\s*)$', re.MULTILINE)
_TOO_MANY = re.compile(r'^(\s*"[^"\n]+"\s*:\s*)"("[^"\n]+"\s*,?\s*)$', re.MULTILINE)


def set_quotes_right(text: str) -> str:
    """Put one quote before a value that ends in one, on lines that hold one key and its value."""
    return _TOO_MANY.sub(r"\1\2", _TOO_FEW.sub(r'\1"\2\3', text))
