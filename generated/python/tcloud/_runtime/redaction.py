"""Which names hold secrets, so that no `repr` and no log shows them."""

from __future__ import annotations

import re

HIDDEN = "***"

_SECRET = re.compile(
    r"pass(word|wd|phrase)?$|pwd$|secret|token$|private_?key|credential|authorization|signature|^sk$|access_?key"
    r"|^(set-)?cookie$",
    re.IGNORECASE,
)


def is_secret(name: str) -> bool:
    """Whether a field or header called `name` must not be shown."""
    return _SECRET.search(name) is not None
