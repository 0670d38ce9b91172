"""How many items an array has: "a maximum of five", "Array Length: 0 - 200"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.facts.values import NUMBER_WORDS

_N = rf"(?:\d+|{'|'.join(NUMBER_WORDS)})"
_ARRAY_LENGTH = re.compile(r"\barray\s+length\s*[:：]?\s*(?P<low>\d+)\s*(?:to|[-–—~])\s*(?P<high>\d+)", re.IGNORECASE)
_AT_MOST = re.compile(
    rf"\b(?:(?:a\s+)?maximum\s+of|up\s+to|at\s+most|no\s+more\s+than)\s+(?P<high>{_N})\s+(?P<noun>(?:[\w-]+\s+){{0,4}}?[\w-]+)\s+(?P<verb>(?:can|may|are|is|"
    r"be)\b)",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    rf"\b(?P<subject>(?:the|this)\s+(?:\w+\s+)?(?:array|list|parameter|value)|it)\s+(?:can\s+)?(?:contains?|holds?|has|have|includes?)\s+(?:a\s+maximum\s+of|up\s+to"
    rf"|at\s+most|no\s+more\s+than)\s+(?P<high>{_N})\s+(?P<noun>[\w-]+)",
    re.IGNORECASE,
)
_MAXIMUM = re.compile(
    rf"\b(?:the\s+)?maximum\s+(?:number|quantity)\s+of\s+(?P<noun>(?:[\w-]+\s+){{0,3}}?[\w-]+)\s+(?:is|allowed\s+is|[:：])\s*(?P<high>{_N})\b",
    re.IGNORECASE,
)
_YOU = re.compile(
    rf"\byou\s+can\s+(?:add|bind|configure|create|enter|select|set|specify)\s+(?:a\s+maximum\s+of|up\s+to|at\s+most|no\s+more\s+than)\s+(?P<high>{_N})\s+(?P<noun>[\w-]+)",
    re.IGNORECASE,
)
_OF_FIELD = re.compile(
    rf"\b(?:(?:a\s+)?maximum\s+of|up\s+to|at\s+most|no\s+more\s+than)\s+(?P<high>{_N})\s+(?P<noun>(?:[\w-]+\s+)?[\w-]+)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:characters?|bytes?|digits?|letters|each|per|gb|mb|kb|seconds?|minutes?|hours?|days?|tag values|records)\b",
    re.IGNORECASE,
)


def items(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the number of items of an array."""
    if not source.is_array:
        return
    for sentence in source.sentences:
        for found in _OF_FIELD.finditer(sentence.text):
            is_own = any(source.is_called(word) for word in found["noun"].split())
            if is_own and not is_conditional(sentence, found.start(), found.end("noun")):
                yield Stated(facts=Facts(max_items=_number(found["high"])), quote=sentence.text)
        for found in _ARRAY_LENGTH.finditer(sentence.text):
            yield Stated(facts=Facts(min_items=int(found["low"]), max_items=int(found["high"])), quote=sentence.text)
        if _OTHER.search(sentence.text):
            continue
        for pattern in (_AT_MOST, _HOLDS, _MAXIMUM, _YOU):
            for found in pattern.finditer(sentence.text):
                if not is_conditional(sentence, found.start(), found.end("noun")):
                    yield Stated(facts=Facts(max_items=_number(found["high"])), quote=sentence.text)


def _number(text: str) -> int:
    return NUMBER_WORDS.get(text.casefold()) or int(text)
