"""The step of a number: "must be a multiple of 10"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.facts.values import NUMBER, NUMERIC, number

_MULTIPLE = re.compile(
    rf"\b(?:value|it|size|capacity|number)\s+(?:must|should|has\s+to|can\s+only)\s+be\s+(?:an?\s+)?(?:integer\s+)?multiples?\s+of\s+(?P<step>{NUMBER})\b",
    re.IGNORECASE,
)


def multiple_of(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the step of a numeric field."""
    if source.kind not in NUMERIC:
        return
    for sentence in source.sentences:
        for found in _MULTIPLE.finditer(sentence.text):
            step = number(found["step"])
            if step and step > 0 and not is_conditional(sentence, found.start(), found.end()):
                yield Stated(facts=Facts(multiple_of=step), quote=sentence.text)
