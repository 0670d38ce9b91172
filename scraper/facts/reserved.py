"""Fields without effect yet: "This parameter is reserved", "Reserved parameter", "This parameter is unsupported"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource

_STATED = re.compile(
    r"(?<!by default, )"
    r"\b(?:this|the)\s+(?:parameter|field|attribute|function)\s+is\s+(?:currently\s+)?(?:a\s+)?(?:reserved|unsupported|not\s+(?:supported|used|available)|unused)"
    r"(?:\s+(?:parameter|field))?(?:\s+currently)?(?=\s*(?:$|[.,;]|and\b|for\s+future))"
    r"|^\W*(?:a\s+)?reserved(?:\s+(?:parameter|field|attribute))?\W*$|\breserved\s+(?:parameter|field|attribute)\b"
    r"|\((?:reserved|unsupported|unused)\)|^\W*(?:currently\s+)?(?:unsupported|unused|not\s+supported)\W*$",
    re.IGNORECASE,
)


def reserved(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield that a field is reserved or unsupported."""
    for sentence in source.sentences:
        said = _STATED.search(sentence.text)
        if said and not is_conditional(sentence, said.start(), said.end()):
            yield Stated(facts=Facts(is_reserved=True), quote=sentence.text)
