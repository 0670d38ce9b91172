"""Values in text: where one stands, and what it is as a value of the field's type."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.facts.sentences import Sentence
from scraper.vocab.types import Prim

NUMBER = r"-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
"""A number as pages write it: ``65535``, ``65,535``, ``-1``, ``0.5``."""

NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}

_WHOLE = frozenset({Prim.INTEGER, Prim.LONG, Prim.BYTE})
_REAL = frozenset({Prim.FLOAT, Prim.DOUBLE, Prim.NUMBER})
NUMERIC = _WHOLE | _REAL

_BLANK = re.compile(r"\s*")
_QUOTED = re.compile(r"\"([^\"]+)\"|“([^”]+)”|'([^']+)'|`([^`]+)`|‘([^’]+)’")
_NUMBER = re.compile(rf"{NUMBER}(?![\w.]*\w)")
_TOKEN = re.compile(r"[A-Za-z0-9_$@#+](?:[\w$@#+./:\-]*[\w$@#+/])?")
_IS_NUMBER = re.compile(rf"\+?({NUMBER})")
_TRAILING = re.compile(r"[\s:：,;.]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value in a sentence: its text and where it ends. ``is_marked`` where bold, code or quotes set it apart."""

    text: str
    end: int
    is_marked: bool


def value_at(sentence: Sentence, start: int) -> Value | None:
    """Return the value that begins at ``start`` (after blanks): a marked span, a quotation, a number or a word."""
    blank = _BLANK.match(sentence.text, start)
    start = blank.end() if blank else start
    if span := sentence.marked_from(start):
        text = _TRAILING.sub("", sentence.text[span[0] : span[1]])
        quoted = _QUOTED.fullmatch(text)
        text = next(filter(None, quoted.groups())) if quoted else text
        return Value(text=text, end=span[1], is_marked=True) if text else None
    if quoted := _QUOTED.match(sentence.text, start):
        return Value(text=next(filter(None, quoted.groups())), end=quoted.end(), is_marked=True)
    word = _NUMBER.match(sentence.text, start) or _TOKEN.match(sentence.text, start)
    return Value(text=word.group(), end=word.end(), is_marked=False) if word else None


def number(text: str) -> int | float | None:
    """Read a number, None for other text; a whole one is an int."""
    found = _IS_NUMBER.fullmatch(text.strip())
    if not found:
        return None
    digits = found[1].replace(",", "")
    value = float(digits)
    return int(digits) if "." not in digits else int(value) if value.is_integer() else value


def coerce(text: str, kind: Prim) -> str | int | float | bool | None:
    """Return ``text`` as a value of the type; None where it is none."""
    if kind is Prim.BOOLEAN:
        return {"true": True, "false": False}.get(text.casefold())
    if kind in NUMERIC:
        value = number(text)
        return None if kind in _WHOLE and isinstance(value, float) else value
    return text if kind is Prim.STRING else None
