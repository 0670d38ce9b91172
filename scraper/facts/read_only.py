"""Fields that travel one way: "This parameter is read-only", "This field is only returned"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource

_SUBJECT = r"\b(?:this|the)\s+(?:parameter|field|attribute|value)\s+(?:is|can\s+be)\s+"
_READ = re.compile(
    rf"{_SUBJECT}(?:a\s+)?read-?only\b|^\W*read-?only(?:\s+(?:parameter|field|attribute))?\W*$|\(read-?only\)\W*$",
    re.IGNORECASE,
)
_WRITE = re.compile(
    rf"{_SUBJECT}(?:a\s+)?write-?only\b|^\W*write-?only(?:\s+(?:parameter|field|attribute))?\W*$|\(write-?only\)\W*$",
    re.IGNORECASE,
)
_LABELS = re.compile(r"\bread\W?write\b|\b(?:can|may|must) be\b|\bvalues?\b", re.IGNORECASE)
"""Words of a sentence that lists values: "(read-only)" in it says what one of them means."""


def read_only(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield that a field cannot be set, or cannot be read."""
    for sentence in source.sentences:
        if sentence.context or (_LABELS.search(sentence.text) and "(" in sentence.text):
            continue
        if _READ.search(sentence.text):
            yield Stated(facts=Facts(is_read_only=True), quote=sentence.text)
        if _WRITE.search(sentence.text):
            yield Stated(facts=Facts(is_write_only=True), quote=sentence.text)
