"""Fields of which only one can be given: "Either this parameter or **x**", "cannot be used together with **x**"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.sentences import Sentence
from scraper.facts.source import FactSource
from scraper.facts.values import value_at

_EITHER = re.compile(r"\beither\s+(?:this\s+(?:parameter|field)|(?=\S))", re.IGNORECASE)
_OR = re.compile(r"\s*,?\s*or\s+(?:the\s+)?", re.IGNORECASE)
_APART = re.compile(
    r"\b(?:cannot|can\s+not|must\s+not|may\s+not)\s+be\s+(?:used|set|specified|configured|delivered|passed)\s+(?:together|at\s+the\s+same\s+time|simultaneously)\s+(?:with|as)\s+"
    r"|\bmutually\s+exclusive\s+(?:with|to)\s+|\bis\s+(?:an\s+)?alternative\s+to\s+|\b(?:this\s+(?:parameter|field)|it)\s+and\s+(?=\S+\s+(?:are\s+mutually\s+exclusive|cannot\s+be))",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\s*(?:,\s*(?:and|or)?|and|or)\s+", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_@][\w@.:\-]*")


def exclusive(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the fields that exclude this one."""
    for sentence in source.sentences:
        if re.search(r"\bor both\b", sentence.text, re.IGNORECASE):
            continue
        for said in _APART.finditer(sentence.text):
            if names := _names(sentence, said.end(), source.name):
                yield Stated(facts=Facts(exclusive_with=names), quote=sentence.text)
        for said in _EITHER.finditer(sentence.text):
            if names := _either(sentence, said, source.name):
                yield Stated(facts=Facts(exclusive_with=names), quote=sentence.text)


def _either(sentence: Sentence, said: re.Match[str], own: str) -> tuple[str, ...]:
    if "this" in said.group().casefold():
        other = _OR.match(sentence.text, said.end())
        return _names(sentence, other.end(), own) if other else ()
    names = _names(sentence, said.end(), "")
    return tuple(name for name in names if name != own) if own in names else ()


def _names(sentence: Sentence, start: int, own: str) -> tuple[str, ...]:
    """Return the field names listed from ``start`` on: bold words, or words with an underscore."""
    found: list[str] = []
    at: int | None = start
    while at is not None and (value := value_at(sentence, at)) is not None:
        if not _NAME.fullmatch(value.text) or not (value.is_marked or "_" in value.text):
            break
        found.append(value.text)
        following = _NEXT.match(sentence.text, value.end)
        at = following.end() if following else None
    return tuple(sorted({name for name in found if name != own}))
