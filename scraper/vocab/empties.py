"""Cells that are no values: ways of saying that there is nothing, and names that stand for any key."""

from __future__ import annotations

import re

EMPTY: frozenset[str] = frozenset(
    {"", "-", "--", '""', "none", "n/a", "na", "null", "no parameters", "void", "{}", "{ }", "no content"}
)

DYNAMIC_NAME = re.compile(
    r"user[ -](?:customization|defined.*)|custom(?:ized)? .*|name of (?:the|a) .*|\S+(?: \S+){3,}", re.IGNORECASE
)
"""A name cell that describes keys instead of stating one; no wire name has four words."""
