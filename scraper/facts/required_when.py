"""Fields that are mandatory in some case: "This parameter is mandatory when **type** is set to **obs**"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.model import Condition, Facts, Stated, Unusable
from scraper.facts.sentences import Sentence
from scraper.facts.source import FactSource
from scraper.facts.values import value_at

_MANDATORY = r"(?:mandatory|required|must\s+be\s+(?:specified|set|configured|passed|provided|transferred|delivered))"
_BEHIND = re.compile(rf"\b(?:(?:is|are)\s+)?{_MANDATORY}\s+(?:only\s+)?(?P<when>(?:when|if)\b)", re.IGNORECASE)
_BEFORE = re.compile(
    rf"^\W*(?P<when>(?:when|if)\b)(?P<text>[^.;]*?),\s*(?:this\s+(?:parameter|field)|it)\s+(?:is|becomes)?\s*{_MANDATORY}",
    re.IGNORECASE,
)
_NOT = re.compile(r"\bnot\s+(?:mandatory|required)\b|\boptional\b", re.IGNORECASE)
_SIMPLE = re.compile(r"\s*(?:when|if)\s+(?:the\s+(?:value\s+of\s+)?)?", re.IGNORECASE)
_IS = re.compile(r"\s*(?:(?:parameter|field)\s+)?(?:is\s+set\s+to|is|=|==|equals)\s+", re.IGNORECASE)
_END = re.compile(r"\W*$|\s*[,.;)]")


def required_when(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield each condition under which the field is mandatory."""
    for sentence in source.sentences:
        text = sentence.text
        if _NOT.search(text):
            continue
        if before := _BEFORE.match(text):
            yield _stated(sentence, before.start("when"), before.end("text"))
        elif behind := _BEHIND.search(text):
            yield _stated(sentence, behind.start("when"), len(text))


def _stated(sentence: Sentence, start: int, end: int) -> Stated:
    words = sentence.text[start:end].strip(" .;")
    field, value = _field_and_value(sentence, start, end)
    condition = Condition(text=words, field=field, value=value)
    return Stated(facts=Facts(required_when=(condition,)), quote=sentence.text)


def _field_and_value(sentence: Sentence, start: int, end: int) -> tuple[str, str]:
    """Return the field and the value of "when **type** is set to **obs**"; blanks where it is not that simple."""
    said = _SIMPLE.match(sentence.text, start)
    field = value_at(sentence, said.end()) if said else None
    if field is None or not (field.is_marked or "_" in field.text) or " " in field.text:
        return "", ""
    verb = _IS.match(sentence.text, field.end)
    value = value_at(sentence, verb.end()) if verb else None
    if value is None or not value.is_marked or not _END.match(sentence.text[:end], value.end):
        return "", ""
    return field.text, value.text
