"""Tokens of type cells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of token; the value is what an error message calls it."""

    WORD = "a word"
    OPEN = "'<'"
    CLOSE = "'>'"
    COMMA = "','"
    SLASH = "'/'"
    OTHER = "a character that no type has"
    END = "the end"


_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (Kind.WORD, r"[A-Za-z_@$][\w@$:.\-]*|\d+"),
    (Kind.OPEN, r"[<(\[]"),
    (Kind.CLOSE, r"[>)\]]"),
    (Kind.COMMA, r","),
    (Kind.SLASH, r"/|\|"),
    (Kind.OTHER, r"\S"),
)
_TOKEN = re.compile("|".join(f"(?P<{kind.name}>{pattern})" for kind, pattern in _PATTERNS))


@dataclass(frozen=True, slots=True)
class Token:
    """A token and where it stands in the text."""

    kind: Kind
    text: str
    start: int
    end: int

    @property
    def word(self) -> str:
        """The word in the form in which the vocabulary lists it; "" for other tokens."""
        return self.text.casefold() if self.kind is Kind.WORD else ""


def tokenize(text: str) -> tuple[Token, ...]:
    """Split ``text`` into tokens, an END token last."""
    found = [Token(Kind[str(m.lastgroup)], m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    return (*found, Token(Kind.END, "", len(text), len(text)))
