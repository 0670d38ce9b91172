"""Fields that can be null: "The value can be null", "null is returned if …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource

_STATED = re.compile(
    r"\b(?:this|the|its)\s+(?:parameter|field|value|attribute)?(?:\s+(?:of\s+this\s+parameter|value))?\s*(?:can|may|could)\s+(?:also\s+)?be\s+(?:set\s+to\s+)?null\b"
    r"|\b(?:can|may)\s+be\s+(?:left\s+)?(?:empty|blank)?\s*(?:or\s+)?null\b|\bnull\s+(?:is|will\s+be)\s+(?:returned|displayed)\b"
    r"|\b(?:the|its)\s+value\s+is\s+(?:always|fixed\s+(?:to|at|as))\s+(?:be\s+)?null\b|\b(?:the|its)\s+value\s+(?:is|will\s+be)\s+null\s+(?:if|when|for|in)\b|\bor\s+null\s*(?:\.|$)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:cannot|can\s*not|must\s+not|not)\s+(?:be\s+)?(?:set\s+to\s+)?(?:left\s+)?(?:empty\s+or\s+)?null\b",
    re.IGNORECASE,
)


def nullable(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield that null is a value of the field."""
    for sentence in source.sentences:
        if _STATED.search(sentence.text) and not _NOT.search(sentence.text) and not sentence.context:
            yield Stated(facts=Facts(is_nullable=True), quote=sentence.text)
