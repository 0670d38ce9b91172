"""Ways in which the documentation says that there is nothing."""

from __future__ import annotations

EMPTY: frozenset[str] = frozenset(
    {"", "-", "--", '""', "none", "n/a", "na", "null", "no parameters", "void", "{}", "{ }", "no content"}
)
