"""The normal form in which words of the documentation are compared with the rows of the vocabulary."""

from __future__ import annotations

import re

_TAIL = re.compile(r"[\s:：.]+$")
_SPACE = re.compile(r"\s+")


def normal(text: str) -> str:
    """Fold case and white space and drop a final colon or full stop."""
    return _TAIL.sub("", _SPACE.sub(" ", text)).strip().casefold()
