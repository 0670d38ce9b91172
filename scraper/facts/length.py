"""How many characters a text has: "1 to 64 characters", "a maximum of 64 characters", ``Minimum: 1`` on a String."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.facts.values import NUMBER_WORDS
from scraper.vocab.types import Prim

_N = rf"\d{{1,3}}(?:,\d{{3}})+|\d+|(?:{'|'.join(NUMBER_WORDS)})\b"
_CHARACTERS = r"(?:(?:unicode|ascii|utf-8|chinese|english|case-insensitive|valid|visible)\s+)*(?:characters?|chars?)\b"
_SPAN = rf"(?:\[(?P<first>{_N})\s*,\s*(?P<last>{_N})\]|\b(?P<low>{_N})\s*(?:to|[-–—~]|and)\s*(?P<high>{_N})\b)"
_WITHIN = re.compile(rf"{_SPAN}\s*{_CHARACTERS}", re.IGNORECASE)
_AT_MOST = re.compile(
    rf"\b(?:(?:a\s+)?maximum(?:\s+(?:length|number))?(?:\s+of|\s+is|\s*[:：])?|max\.?|up\s+to|at\s+most|no\s+more\s+than|not\s+more\s+than|(?:not|never)\s+exceed"
    rf"|no\s+longer\s+than|not\s+longer\s+than|cannot\s+exceed|within|less\s+than\s+or\s+equal\s+to|limited\s+to|(?:must|cannot|can)\s+not\s+exceed)\s+(?P<high>{_N})\s+{_CHARACTERS}",
    re.IGNORECASE,
)
_N_AT_MOST = re.compile(
    rf"\b(?P<high>{_N})\s+{_CHARACTERS}\s+(?:at\s+(?:the\s+)?most|or\s+(?:less|fewer))\b", re.IGNORECASE
)
_AT_LEAST = re.compile(
    rf"\b(?:(?:a\s+)?minimum(?:\s+length)?(?:\s+of|\s+is)?|at\s+least|no\s+less\s+than|no\s+fewer\s+than|not\s+less\s+than)\s+(?P<low>{_N})\s+{_CHARACTERS}",
    re.IGNORECASE,
)
_AT_MOST_BYTES = re.compile(
    rf"\b(?:maximum(?:\s+length)?\s+(?:of|is)|up\s+to|at\s+most|no\s+(?:more|longer)\s+than|(?:cannot|can\s+not|must\s+not|not)\s+exceed|{_N}\s*(?:to|[-–])"
    rf")\s+(?P<high>{_N})\s+bytes\b",
    re.IGNORECASE,
)
"""So many bytes are never more characters; a least number of bytes says nothing of characters."""

_EXACTLY = re.compile(
    r"\b(?:must\s+(?:contain|be|have)(?:\s+exactly)?|exactly|(?:fixed\s+)?length\s+(?:of|is)|fixed\s+to"
    r"|(?<!can )contains?|(?:a\s+)?string\s+of|consists\s+of)\s+"
    rf"(?P<low>{_N})\s+{_CHARACTERS}(?!\s+(?:or|at)\b)",
    re.IGNORECASE,
)
_ONLY_ONE = re.compile(rf"\bonly\s+(?P<high>one|1)\s+{_CHARACTERS}", re.IGNORECASE)
_LENGTH = re.compile(
    r"\blength\b(?:\s+of\s+\w+(?:\s+\w+)?)?(?:\s+is|\s*[:：])?(?:\s+ranges?)?(?:\s+from|\s+between|\s+of|\s+in)?\s*"
    rf"{_SPAN}",
    re.IGNORECASE,
)
_LABEL = re.compile(rf"^(?P<side>min|max)(?:imum)?(?:\s+length)?\s*[:：]\s*(?P<limit>{_N})\b", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:bytes?|bits?)\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:each|every)\s+(?P<of>(?:\w+\s+){0,2}\w+)", re.IGNORECASE)


def length(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the lengths of a string field, or of the items of an array of strings where the cell speaks of each."""
    if source.kind is not Prim.STRING:
        return
    for sentence in source.sentences:
        if _is_of_value(sentence.text, source) and source.is_about(sentence):
            for start, end, facts in _limits(sentence.text, source):
                if not is_conditional(sentence, start, end):
                    yield Stated(facts=facts, quote=sentence.text)


def _is_of_value(text: str, source: FactSource) -> bool:
    """Whether a sentence speaks of the length of the value, not of a part of it; "each value" is the field's own."""
    each = _EACH.search(text)
    if source.is_array or not each:
        return source.is_array == bool(each)
    return any(word in {"value", "values"} or source.is_called(word) for word in each["of"].casefold().split())


def _limits(text: str, source: FactSource) -> Iterator[tuple[int, int, Facts]]:
    for found in _WITHIN.finditer(text):
        yield found.start(), found.end(), _span(found)
    for found in _AT_MOST.finditer(text):
        yield found.start(), found.end(), Facts(max_length=_number(found["high"]))
    for pattern in (_AT_MOST_BYTES, _N_AT_MOST, _ONLY_ONE):
        for found in pattern.finditer(text):
            yield found.start(), found.end(), Facts(max_length=_number(found["high"]))
    for found in _AT_LEAST.finditer(text):
        yield found.start(), found.end(), Facts(min_length=_number(found["low"]))
    for found in _EXACTLY.finditer(text):
        size = _number(found["low"])
        yield found.start(), found.end(), Facts(min_length=size, max_length=size)
    for found in _LENGTH.finditer(text):
        if not _OTHER.search(text):
            yield found.start(), found.end(), _span(found)
    for found in _LABEL.finditer(text) if not source.is_array else ():
        size = _number(found["limit"])
        is_lower = found["side"].casefold() == "min"
        yield found.start(), found.end(), Facts(min_length=size) if is_lower else Facts(max_length=size)


def _span(found: re.Match[str]) -> Facts:
    return Facts(min_length=_number(found["first"] or found["low"]), max_length=_number(found["last"] or found["high"]))


def _number(text: str) -> int:
    return NUMBER_WORDS.get(text.casefold()) or int(text.replace(",", ""))
