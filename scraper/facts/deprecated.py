"""Fields that are out of date: "This parameter has been deprecated", "(Discarded)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource

_OUT = (
    r"(?:deprecated|discarded|abandoned|obsolete|out\s+of\s+date"
    r"|no\s+longer\s+(?:used|supported|recommended|maintained|available))"
)
_STATED = re.compile(
    rf"\b(?:this|the)\s+(?:parameter|field|attribute|value|option|function)\s+(?:is|has\s+been|was|will\s+be)\s+{_OUT}\b"
    rf"|^\W*(?:it\s+)?(?:is\s+|has\s+been\s+)?{_OUT}\W*$|^[^.]{{0,80}}\(\s*{_OUT}\s*\)|^\W*{_OUT}\s+(?:parameter|field)\b"
    r"|\b(?:this|the)\s+(?:parameter|field)\s+is\s+not\s+(?:supported|used)\s+any\s*more\b|^not\s+supported\s+any\s*more\b"
    r"|^\W*(?:please\s+)?(?:do\s+not|don't)\s+use\s+(?:it|this\s+(?:parameter|field))\W*$",
    re.IGNORECASE,
)


def deprecated(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield that a field is out of date."""
    for sentence in source.sentences:
        said = _STATED.search(sentence.text)
        if said and not is_conditional(sentence, said.start(), said.end()):
            yield Stated(facts=Facts(is_deprecated=True), quote=sentence.text)
