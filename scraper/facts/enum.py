"""Closed lists of values: bullet lists, inline lists, "can be A, B, or C", "0 (label), 1 (label)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Scalar, Stated, Unusable
from scraper.facts.sentences import Sentence
from scraper.facts.source import FactSource, ValueList
from scraper.facts.value_items import ValueItem
from scraper.facts.values import NUMERIC, coerce, value_at
from scraper.vocab.types import Prim

_OPEN = re.compile(
    r"\b(?:for reference only|and so on|and more|etc\b|not limited to|to separate\b"
    r"|separated? (?:\w+ )*(?:by|with|using)\b|combinations? of|one or more (?:of the|values|options))",
    re.IGNORECASE,
)
"""Words anywhere in a cell by which its list is not all that a value can be."""

_OPEN_HERE = re.compile(
    r"\b(?:for example|e\.g\.|such as|examples?|includ\w+|among others|currently open)\b|\.\.\.|…", re.IGNORECASE
)
"""Words in the announcing sentence by which the list is not closed."""

_ANNOUNCES = re.compile(
    r"(?:\boptions?|\benum\w*(?:\s+values?)?|\bvalues?|\bvalue (?:options|range)|\bpossible \w+|\bvalid \w+"
    r"|\bsupported \w+|\bavailable \w+|\bone of (?:the following|them|these)"
    r"|\b(?:can|may|must|should)(?: only)? be(?: set to)?(?: one of)?(?: the following(?: \w+)*)?"
    r"|\bthe following (?:\w+ )*(?:are|is) (?:supported|available|allowed|provided)"
    r"|\b(?:options|values?|types?|statuses|states?|protocols?|modes?|formats?|policies|algorithms|methods|actions|engines"
    r"|levels?|categories|architectures|versions|specifications) are(?: listed)?(?: as follows)?|\bas follows)"
    r"(?:\s+(?:are|is))?(?:\s+as follows|\s+available)?\s*[:：]?",
    re.IGNORECASE,
)
_NO_VALUES = re.compile(
    r"\b(?:rules?|requirements?|constraints?|relationships?|steps?|mappings?|examples?|ways|details|notes?|parameters?"
    r"|conditions?|fields?|attributes?|keys?|restrictions?|scenarios?|format of)\b[^.]*$",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"[{}<>*]|yyyy|xxx|\.\.\.|…|^\$|,\s|\w\s*\+\s*\w|^[\d./]+\s*[-–]\s*[\d./]+$", re.IGNORECASE)
"""Marks of a value that stands for others: a form, a combination of names, a range."""

_SENTENCE = re.compile(
    r"\b(?P<subject>\w+(?:'s)?)?\s*\b(?P<verb>(?:can|must|may|should|could)\s+(?:only\s+)?be(?:\s+set)?(?:\s+to)?(?:\s+either)?"
    r"(?:\s+one\s+of(?:\s+the\s+following)?)?\s*[:：]?)\s*",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^|[,;:]\s*|\.\s+)(?:the\s+|its\s+)?(?P<words>(?:(?:value|enumerat\w+|enum|possible|valid|supported|available|optional)\s+)*"
    r"(?:options?|enums?|enumerations?|values?)(?:\s+(?:include|are|is)(?:\s+as follows)?)?(?P<colon>\s*[:：])?)\s+",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\bonly\s+(?:the\s+value\s+)?(?=\S)", re.IGNORECASE)
_ONLY_END = re.compile(r"\s+(?:is|are)\s+supported\b\s*(?:\.|$)", re.IGNORECASE)
_GAP = re.compile(
    r"\s*(?:\((?P<label>[^()]*)\)|:\s*(?P<colon>[^,;.]*?)(?=[,;.]|$))?(?P<sign>\s*(?:,?\s*(?:and|or)\s+|[,;/]\s*))?",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\s*(?:$|[.;]|,?\s*and\s+(?:the|its)\s+default\b|,\s*(?:in\s+(?:de|a)scending|which|where|indicating|respectively|with\s+the"
    r"\s+default)\b|,?\s+by default|,?\s*which default|,\s*and\s+(?:it\s+)?defaults\b|\(default)",
    re.IGNORECASE,
)
_THEN_DEFAULT = re.compile(r"(?:its|the)\s+default", re.IGNORECASE)
_INDICATES = re.compile(r"\s*(?:indicates?|means?|stands? for|represents?)\s+", re.IGNORECASE)
_DEFAULT_REMARK = re.compile(r"[,;.]?\s*\(?\s*(?:this is the )?default(?: value)?\s*\)?\s*\.?\s*$", re.IGNORECASE)

_Found = list[tuple[str, str, bool]]
"""Values with what is said of each, and whether it is marked as a value."""


def enum(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield each closed list of values that the cell states."""
    if source.kind is None or source.kind in {Prim.BOOLEAN, Prim.NULL} or _OPEN.search(source.text):
        return
    announced = [values for values in source.lists if _is_announced(values, source.text)]
    lists = announced or [values for values in source.lists if _is_plainly_values(values, source)]
    for values in lists:
        if not values.context:
            yield from _stated(source.kind, ((item.value, item.remark) for item in values.items), values.text)
    for sentence in source.sentences:
        for found in _in_sentence(source, sentence):
            yield from _stated(source.kind, ((value, remark) for value, remark, _ in found), sentence.text)


def _stated(kind: Prim, found: Iterable[tuple[str, str]], quote: str) -> Iterator[Stated | Unusable]:
    """Yield the enum of a closed list; one with a placeholder among its values is open."""
    texts = list(found)
    if any(_PLACEHOLDER.search(text) for text, _ in texts):
        return
    values: dict[tuple[type, Scalar], str] = {}
    for text, remark in texts:
        value = coerce(text, kind)
        if value is None:
            yield Unusable(kind="enum", quote=quote)
            return
        values.setdefault((type(value), value), _DEFAULT_REMARK.sub("", remark).strip())
    words = tuple((value, remark) for (_, value), remark in values.items() if remark)
    yield Stated(facts=Facts(enum=tuple(value for _, value in values), enum_descriptions=words), quote=quote)


def _is_announced(values: ValueList, text: str) -> bool:
    lead = values.lead
    said = _last(_ANNOUNCES, lead)
    if said is None or lead[said.end() :].strip():
        return False
    return not _OPEN_HERE.search(lead) and not (
        _NO_VALUES.search(lead) and not re.search(r"\b(?:options?|enum|values?)\b", lead, re.IGNORECASE)
    )


def _is_plainly_values(values: ValueList, source: FactSource) -> bool:
    """Whether a list without an announcement is one of values: numbers for a number, marked words for a string."""
    lead = values.lead
    if (
        lead.endswith((":", "："))
        or "{" in lead
        or _OPEN_HERE.search(lead)
        or len(values.items) < 2
        or len(source.lists) > 1
    ):
        return False
    if source.kind in NUMERIC:
        return all(item.remark and coerce(item.value, source.kind) is not None for item in values.items)
    return all(item.is_marked and _is_code(item) for item in values.items) and all(item.remark for item in values.items)


def _is_code(item: ValueItem) -> bool:
    return " " not in item.value and item.value != source_word(item.value)


def source_word(value: str) -> str:
    """Return a value that may as well be a heading as it stands: a capitalised word; else ""."""
    return value if re.fullmatch(r"[A-Z][a-z]+", value) else ""


def _in_sentence(source: FactSource, sentence: Sentence) -> Iterator[_Found]:
    if sentence.context or _OPEN_HERE.search(sentence.text):
        return
    for lead, is_value in _leads(source, sentence):
        found, end = _values(sentence, lead)
        if not found or is_conditional(sentence, lead, end) or not _REST.match(sentence.text, end):
            continue
        marked = [is_marked for _, _, is_marked in found]
        is_closed = all(marked) or (is_value and all(map(_looks_like_value, (value for value, _, _ in found))))
        if is_closed and (len(found) > 1 or is_value):
            yield found
            return
    if (found := _only(sentence)) or (found := _indicated(sentence)):
        yield found


def _leads(source: FactSource, sentence: Sentence) -> Iterator[tuple[int, bool]]:
    """Yield where a list of values may begin, and whether the words before it speak of the value itself."""
    for said in _SENTENCE.finditer(sentence.text):
        subject = (said["subject"] or "").casefold()
        yield said.end(), subject in {"value", "values"} or ("only" in said["verb"].casefold() and subject == "value")
    for said in _LABEL.finditer(sentence.text):
        is_whole = bool(said["colon"]) or "are" in said["words"].split() or "include" in said["words"]
        if is_whole or said["words"].casefold().endswith(" is"):
            yield said.end(), is_whole


def _values(sentence: Sentence, start: int) -> tuple[_Found, int]:
    """Return the values listed from ``start`` on, with their labels, and where the list ends."""
    found: _Found = []
    at = start
    while (value := value_at(sentence, at)) is not None:
        gap = _GAP.match(sentence.text, value.end)
        assert gap is not None, "every part of the pattern is optional"
        found.append((value.text, (gap["label"] or gap["colon"] or "").strip(), value.is_marked))
        if not gap["sign"]:
            return found, gap.end()
        if _THEN_DEFAULT.match(sentence.text, gap.end()):
            return found, gap.start("sign")
        at = gap.end()
    return found, at


def _looks_like_value(text: str) -> bool:
    return bool(re.fullmatch(r"[\w.+\-/]+", text)) and text.casefold() not in _NO_WORDS


_NO_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "any",
        "one",
        "none",
        "null",
        "empty",
        "blank",
        "left",
        "set",
        "used",
        "specified",
        "changed",
        "modified",
        "obtained",
        "up",
        "to",
        "either",
        "only",
        "not",
        "customized",
        "in",
        "used",
        "configured",
        "updated",
        "queried",
        "created",
        "multiple",
        "several",
        "different",
        "from",
        "of",
        "at",
        "true",
        "false",
    ]
)


def _only(sentence: Sentence) -> _Found:
    """Return the value of "Only **X** is supported"."""
    said = _ONLY.search(sentence.text)
    value = value_at(sentence, said.end()) if said else None
    if said is None or value is None or not value.is_marked or is_conditional(sentence, said.start(), value.end):
        return []
    return [(value.text, "", True)] if _ONLY_END.match(sentence.text, value.end) else []


def _indicated(sentence: Sentence) -> _Found:
    """Return the values of "**A** indicates this, and **B** indicates that", where the sentence says nothing else."""
    found: _Found = []
    at = 0
    while (value := value_at(sentence, at)) is not None and (said := _INDICATES.match(sentence.text, value.end)):
        if not value.is_marked:
            return []
        following = [
            low
            for low, _ in sentence.marked
            if low > said.end() and _INDICATES.match(sentence.text, _end(sentence, low))
        ]
        end = following[0] if following else len(sentence.text)
        found.append(
            (value.text, re.sub(r"[,;]?\s*(?:and\s*)?$", "", sentence.text[said.end() : end]).rstrip("."), True)
        )
        if not following:
            return found if len(found) > 1 else []
        at = end
    return []


def _end(sentence: Sentence, start: int) -> int:
    span = sentence.marked_from(start)
    return span[1] if span else start


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text))), None)
