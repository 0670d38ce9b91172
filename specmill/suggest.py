"""'Did you mean' for names that the user typed."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_READABLE = 60


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `` Did you mean "x"?`` for the nearest of ``known``; else `` Known: …`` with all of them, sorted.

    A list too long to read is left out.
    """
    names = sorted(known)
    folded = {name.casefold(): name for name in names}
    nearest = get_close_matches(word.casefold(), folded, n=1)
    if nearest:
        return f' Did you mean "{folded[nearest[0]]}"?'
    return f" Known: {', '.join(names)}." if 0 < len(names) <= _READABLE else ""
