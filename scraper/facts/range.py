"""Limits of numbers: "ranges from 1 to 65535", ``[0,1]``, "greater than 0", ``Minimum: 1``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Bound, Facts, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.facts.values import NUMBER, NUMERIC, number

_NUM = rf"(?:{NUMBER}|zero)"
_UNIT = r"(?:\s*(?:[A-Za-z]+|%))?"
_SPAN = (
    rf"(?P<open>[\[(]\s*)?(?P<low>{_NUM})(?:\s*\((?P<first>in|ex)clu\w+\))?{_UNIT}\s*(?:to|[-–—~]|and|(?P<comma>,))\s*(?P<high>{_NUM})"
    r"(?:\s*\((?P<last>in|ex)clu\w+\))?(?P<close>\s*[\])])?(?![\w.]*\d)"
)
_VALUE = (
    r"(?:(?:the|its|this)\s+)?(?:\w+\s+){0,3}?(?:values?|number|port|weight|priority|size|capacity|parameter|quantity|it|integer)"
    r"(?:\s+(?:of|for)\s+this\s+(?:parameter|field))?"
)
_FROM_TO = re.compile(
    rf"(?:\brang(?:es?|ing)\b(?:\s+of\s+(?:the\s+)?(?:\w+\s+)?values?)?(?:\s+is|\s+are|\s*[:：])?(?:\s+from|\s+between|\s+of)?"
    rf"|\b(?:in|within)\s+the\s+range\s+(?:from|of|between)|\bvalue\s+ranges?\s*[:：]?|\b(?:an?\s+)?integers?\s+(?:ranging\s+)?(?:from|between|in)"
    rf"|\b(?:values?|number)\s+(?:is|are|can\s+be|must\s+be|should\s+be)(?:\s+an\s+integer)?(?:\s+(?:from|between|in))?"
    rf"|\b(?:value|number)\s+(?:from|between))"
    rf"\s*{_SPAN}(?P<more>\s*,\s*{NUMBER}|\s*(?:and|or)\s+{NUMBER})?",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"^(?P<side>min|max)(?:imum)?(?:\s+value)?\s*(?:[:：]|is|\s+of)\s*(?P<limit>{NUMBER})\b", re.IGNORECASE
)
_STATED = re.compile(
    rf"\b(?:the\s+)?(?P<side>minimum|maximum|smallest|largest|max\.?|min\.?)\s+value(?:\s+of\s+this\s+parameter)?(?:\s+is|\s*[:：])\s*(?P<limit>{NUMBER})\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    rf"(?P<before>^.*?)\b(?P<not>(?:not|no|cannot(?:\s+be)?|never)\s+(?:be\s+)?)?(?P<word>greater|larger|more|less|smaller|lower)\s+than"
    rf"(?P<equal>\s+or\s+equal\s+to)?\s+(?P<limit>{_NUM})(?![\w.]*\d)",
    re.IGNORECASE,
)
_EXCEED = re.compile(
    rf"(?P<before>^.*?)\b(?:cannot|can\s+not|must\s+not|does\s+not|not)\s+exceed\s+(?P<limit>{NUMBER})\b", re.IGNORECASE
)
_POSITIVE = re.compile(
    r"\b(?:value|parameter|it|this)\s+(?:is|must\s+be|should\s+be|can\s+be)\s+an?\s+(?P<word>positive|non-negative)\s+integer\b",
    re.IGNORECASE,
)
_OF_VALUE = re.compile(
    rf"(?:{_VALUE}|\W*)\s*(?:(?:must|should|can|may|shall|has\s+to)\s+)?(?:be\s+|is\s+)?(?:an?\s+)?(?:(?:positive\s+)?integers?\s+)?(?:that\s+(?:is|are)\s+)?",
    re.IGNORECASE,
)
_ADVISED = re.compile(r"\b(?:recommended|advised|suggested|typical|common)\b", re.IGNORECASE)
_OTHER_MEASURE = re.compile(
    r"\s*(?:-\s*)?(?:unicode\s+|ascii\s+|\w+\s+)?(?:characters?|digits?|letters|bits?\b|chars|decimal)\b", re.IGNORECASE
)


def range_of(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the limits of a numeric field, or of the items of an array of numbers."""
    if source.kind not in NUMERIC:
        return
    for sentence in source.sentences:
        for start, end, facts in _limits(sentence.text):
            other = _OTHER_MEASURE.match(sentence.text, end)
            advised = _ADVISED.search(sentence.text[:end])
            if not other and not advised and not is_conditional(sentence, start, end):
                yield Stated(facts=facts, quote=sentence.text)


def _limits(text: str) -> Iterator[tuple[int, int, Facts]]:
    for span in _FROM_TO.finditer(text):
        if span["more"] is None and (not span["comma"] or (span["open"] and span["close"])):
            yield span.start(), span.end(), _span(span)
    for limit in _LABEL.finditer(text):
        yield limit.start(), limit.end(), _side(limit["side"], Bound(_number(limit["limit"])))
    for limit in _STATED.finditer(text):
        yield limit.start(), limit.end(), _side(limit["side"], Bound(_number(limit["limit"])))
    for limit in _COMPARED.finditer(text):
        if _OF_VALUE.fullmatch(limit["before"]):
            yield limit.start("word"), limit.end(), _compared(limit)
    for limit in _EXCEED.finditer(text):
        if _OF_VALUE.fullmatch(limit["before"]):
            yield limit.start("limit"), limit.end(), Facts(maximum=Bound(_number(limit["limit"])))
    for limit in _POSITIVE.finditer(text):
        yield limit.start(), limit.end(), Facts(minimum=Bound(1 if limit["word"].casefold() == "positive" else 0))


def _span(span: re.Match[str]) -> Facts:
    """Return the limits of a range; "(0, 1]" excludes 0, and "(1 to 5)" is a remark in brackets."""
    is_interval = bool(span["comma"])
    return Facts(
        minimum=Bound(_number(span["low"]), (is_interval and "(" in span["open"]) or span["first"] == "ex"),
        maximum=Bound(_number(span["high"]), (is_interval and ")" in span["close"]) or span["last"] == "ex"),
    )


def _side(word: str, bound: Bound) -> Facts:
    return Facts(minimum=bound) if word.casefold()[:2] in {"mi", "sm"} else Facts(maximum=bound)


def _compared(limit: re.Match[str]) -> Facts:
    is_upper = limit["word"].casefold() in {"less", "smaller", "lower"}
    if limit["not"]:
        bound = Bound(_number(limit["limit"]), bool(limit["equal"]))
        return Facts(minimum=bound) if is_upper else Facts(maximum=bound)
    bound = Bound(_number(limit["limit"]), not limit["equal"])
    return Facts(maximum=bound) if is_upper else Facts(minimum=bound)


def _number(text: str) -> int | float:
    value = number("0" if text.casefold() == "zero" else text)
    assert value is not None, text
    return value
