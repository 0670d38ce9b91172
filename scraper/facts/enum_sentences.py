"""Closed lists of values inside a sentence: "can be **A**, **B**, or **C**", "Options: 0 (label), 1 (label)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.enum_lists import OPEN
from scraper.facts.sentences import Sentence
from scraper.facts.source import FactSource
from scraper.facts.value_items import ValueItem
from scraper.facts.values import value_at

_CAN_BE = re.compile(
    r"\b(?P<subject>\w+(?:'s)?)?\s*\b(?P<verb>(?:can|must|may|should|could)\s+(?:only\s+)?be(?:\s+set)?(?:\s+to)?(?:\s+either)?"
    r"(?:\s+one\s+of(?:\s+the\s+following)?)?\s*[:：]?)\s*",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^|[,;:]\s*|\.\s+)(?:the\s+|its\s+)?"
    r"(?P<words>(?:(?:value|enumerat\w+|enum|possible|valid|supported|available|optional)\s+)*"
    r"(?:options?|enums?|enumerations?|values?|range)(?:\s+(?:include|are|is)(?:\s+as follows)?)?"
    r"(?P<colon>\s*[:：])?)\s+",
    re.IGNORECASE,
)
_OF = re.compile(r"\bof\s+(?:\w+\s+)?$", re.IGNORECASE)
_FIXED = re.compile(
    r"\b(?:(?:the|its)\s+only\s+(?:\w+\s+)?value(?:\s+of\s+this\s+parameter)?\s+is|(?:the|its)\s+value\s+is\s+(?:always|consistently|fixed\s+(?:at|to|as)))"
    r"(?!\s+be\b)\s+",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\bonly\s+(?:the\s+value\s+)?(?=\S)", re.IGNORECASE)
_ONLY_END = re.compile(r"\s+(?:is|are)\s+supported\b\s*(?:\.|$)", re.IGNORECASE)
_GAP = re.compile(
    r"\s*(?:\((?P<label>[^()]*)\)|:\s*(?P<colon>[^,;.]*?)(?=[,;.]|$))?(?P<sign>\s*(?:,?\s*(?:and|or)\s+|[,;/]\s*))?",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\s*(?:$|[.;]|,?\s*and\s+(?:the|its)\s+default\b"
    r"|,\s*(?:in\s+(?:de|a)scending|which|where|indicat\w+|respectively|with\s+the\s+default)\b|,?\s+by default"
    r"|,?\s*which default|,\s*and\s+(?:it\s+)?defaults\b|\(default|,?\s*and\s+(?:it\s+)?cannot\b)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*,\s*(?:in\s+(?:de|a)scending|which|where|indicat\w+|respectively|with\s+the)\b|,?\s*and\s+(?:it\s+)?cannot\b",
    re.IGNORECASE,
)
_THEN_DEFAULT = re.compile(r"(?:its|the)\s+default", re.IGNORECASE)
_INDICATES = re.compile(r"\s*(?:indicates?|means?|stands? for|represents?)\s+", re.IGNORECASE)
_VALUE = re.compile(r"[\w.+\-/]+")
_CODE = re.compile(r".*[A-Z\d_]")
_NO_VALUES = frozenset(
    [
        *("a", "an", "the", "any", "one", "none", "null", "empty", "blank", "left", "set", "used", "specified"),
        *("changed", "modified", "obtained", "up", "to", "either", "only", "not", "customized", "in", "configured"),
        *("updated", "queried", "created", "multiple", "several", "different", "from", "of", "at", "true", "false"),
    ]
)
"""Words behind "can be" that are no values unless the page marks or labels them."""

_Found = list[ValueItem]


def closed_sentences(source: FactSource) -> Iterator[tuple[tuple[ValueItem, ...], str]]:
    """Yield the values that each sentence lists as all there are, with the sentence."""
    for sentence in source.sentences:
        if not sentence.context and not OPEN.search(sentence.text):
            found = _announced(source, sentence) or _only(sentence) or _indicated(sentence)
            if found:
                yield tuple(found), sentence.text


def _announced(source: FactSource, sentence: Sentence) -> _Found:
    for lead, is_of_value, is_sole in _leads(source, sentence):
        found, end = _values(sentence, lead)
        if not found or is_conditional(sentence, lead, end) or not _REST.match(sentence.text, end):
            continue
        if len(found) == 1 and not _is_sole(found[0], sentence.text[end:], is_said=is_sole, is_value=is_of_value):
            continue
        if all(item.is_marked for item in found) or (is_of_value and all(map(_is_value, found))):
            return found
    return []


def _is_sole(item: ValueItem, rest: str, *, is_said: bool, is_value: bool) -> bool:
    """Whether one value is all there is: the sentence says so, or it says nothing but this value."""
    is_all = is_said or (is_value and not rest.strip(" .;"))
    return is_all and (item.is_marked or bool(_CODE.match(item.value)))


def _leads(source: FactSource, sentence: Sentence) -> Iterator[tuple[int, bool, bool]]:
    """Yield where values may begin, whether the words before speak of the field's value, and whether of a sole one."""
    for said in _CAN_BE.finditer(sentence.text):
        subject, verb = (said["subject"] or "").casefold(), said["verb"].casefold()
        is_of_field = (
            source.is_called(subject) and verb.startswith("can") and not _OF.search(sentence.text[: said.start()])
        )
        is_of_value = subject in {"value", "values"} or is_of_field
        yield said.end(), is_of_value, is_of_value and "only" in verb
    for said in _LABEL.finditer(sentence.text):
        is_whole = bool(said["colon"]) or "are" in said["words"].split() or "include" in said["words"]
        if is_whole or said["words"].casefold().endswith(" is"):
            yield said.end(), is_whole, is_whole
    for said in _FIXED.finditer(sentence.text):
        yield said.end(), True, True


def _values(sentence: Sentence, start: int) -> tuple[_Found, int]:
    """Return the values listed from ``start`` on, with their labels, and where the list ends."""
    found: _Found = []
    at = start
    while (value := value_at(sentence, at)) is not None:
        if found and found[-1].is_marked and not value.is_marked and sentence.text[:at].rstrip().endswith(","):
            return found, len(sentence.text[:at].rstrip()) - 1
        gap = _GAP.match(sentence.text, value.end)
        assert gap is not None, "every part of the pattern is optional"
        label = (gap["label"] or gap["colon"] or "").strip()
        found.append(ValueItem(value=value.text, remark=label, is_marked=value.is_marked))
        at = gap.end()
        if not gap["sign"] and not (value.is_marked and at > value.end and sentence.marked_from(at)):
            return found, at
        if gap["sign"] and (_THEN_DEFAULT.match(sentence.text, at) or _TAIL.match(sentence.text, gap.start("sign"))):
            return found, gap.start("sign")
    return found, at


def _is_value(item: ValueItem) -> bool:
    return item.is_marked or (
        bool(_VALUE.fullmatch(item.value)) and (bool(item.remark) or item.value.casefold() not in _NO_VALUES)
    )


def _only(sentence: Sentence) -> _Found:
    """Return the value of "Only **X** is supported"."""
    said = _ONLY.search(sentence.text)
    value = value_at(sentence, said.end()) if said else None
    if said is None or value is None or not value.is_marked or is_conditional(sentence, said.start(), value.end):
        return []
    is_whole = _ONLY_END.match(sentence.text, value.end)
    return [ValueItem(value=value.text, remark="", is_marked=True)] if is_whole else []


def _indicated(sentence: Sentence) -> _Found:
    """Return the values of "**A** indicates this, and **B** indicates that", where the sentence says nothing else."""
    found: _Found = []
    at = 0
    while (value := value_at(sentence, at)) is not None and (said := _INDICATES.match(sentence.text, value.end)):
        if not value.is_marked:
            return []
        following = [low for low, high in sentence.marked if low > said.end() and _INDICATES.match(sentence.text, high)]
        end = following[0] if following else len(sentence.text)
        remark = re.sub(r"[,;]?\s*(?:and\s*)?$", "", sentence.text[said.end() : end]).rstrip(".")
        found.append(ValueItem(value=value.text, remark=remark, is_marked=True))
        if not following:
            return found if len(found) > 1 else []
        at = end
    return []
