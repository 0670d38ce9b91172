"""Regular expressions that a page writes out: "matches the regular expression **^[a-z]+$**"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.vocab.types import Prim

_WRITTEN = re.compile(
    r"\bregular\s+expressions?(?:\s+matching)?\s*(?:is|:|：)?\s*(?P<expression>\^\S*\$)(?=[\s.,;)]|$)", re.IGNORECASE
)
_BEFORE = re.compile(r"(?P<expression>\^\S*\$)\s+regular\s+expression\b", re.IGNORECASE)
_LABEL = re.compile(r"\W*regular\s+expression", re.IGNORECASE)
_NOT_PORTABLE = re.compile(r"\(\?|\\[1-9pPkuU]|\[\[:|[*+?}]\+")
"""Marks of what regular expressions of other languages cannot say (ECMA-262 is what JSON Schema asks for)."""


def written_expression(text: str) -> str:
    """Return the regular expression that a text states; "" if there is none, or none that every language reads."""
    said = _WRITTEN.search(text) or _BEFORE.search(text)
    if said is None or _NOT_PORTABLE.search(said["expression"]):
        return ""
    try:
        re.compile(said["expression"])
    except re.error:
        return ""
    return said["expression"]


def expression(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the regular expression that a cell writes out, unless the cell tells cases apart."""
    cases = {sentence.context for sentence in source.sentences if not _LABEL.match(sentence.context)} - {""}
    if source.kind is not Prim.STRING or source.is_array or cases:
        return
    if written := written_expression(source.text):
        yield Stated(facts=Facts(pattern=written), quote=written)
