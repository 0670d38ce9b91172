"""The value of a field that is left out: "The default value is **X**", ``Default: X``, "(default value)" on an item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional_default
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.sentences import Sentence
from scraper.facts.source import FactSource
from scraper.facts.value_items import ValueItem
from scraper.facts.values import NUMERIC, Value, coerce, value_at
from scraper.vocab.types import Prim

_BEFORE = re.compile(
    r"\b(?:(?<!value of )default\s+(?:value|option|setting|offset|number|\w+\s+value)?(?:\s+of\s+(?:this\s+)?\w+)?"
    r"\s*is(?:\s+set\s+to)?"
    r"|default(?:\s+(?:value|option))?\s*[:：]|defaults\s+to"
    r"|by default,?\s+(?:the\s+value\s+is|it\s+is(?:\s+set\s+to)?|the\s+value\s+of\s+this\s+parameter\s+is"
    r"|this\s+parameter\s+is\s+set\s+to|(?=\S+\s+is\s+used\b))|default\s+value\s+(?=\S+\s+is\s+used\b))\s*",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?<!of the )(?<!of a )default\s+(?!(?:\w+\s+)?(?:value|option|setting|offset|number)\b)(?:\w+\s+){0,2}"
    r"(?P<noun>\w+)\s*(?:is(?:\s+set\s+to)?\s|[:：])\s*",
    re.IGNORECASE,
)
"""The default by the name of what it is: "The default retention period is **3600**"."""

_AFTER = re.compile(r"\s*(?:is\s+(?:used\s+)?)?by\s+default\b", re.IGNORECASE)
_BARE = re.compile(r"\b(?:is|are|be|to|value)\s+(?=\S+\s+by\s+default\b)", re.IGNORECASE)
_SET = re.compile(r"\b(?:is|are|be|to|value)\s+$", re.IGNORECASE)
_USED = re.compile(r"\s+is\s+used\s+by\s+default\b", re.IGNORECASE)
_ITEM = re.compile(
    r"\(\s*(?:the\s+)?default(?:\s+value|\s+option|\s+mode)?\s*\)"
    r"|\b(?:this|it|which)\s+is\s+the\s+default(?:\s+value|\s+option)?\s*(?:[.;]|$)"
    r"|^(?:the\s+)?default(?:\s+value)?\s*(?:[.,;]|$)"
    r"|(?:^|[.;:,]\s*)(?:the\s+)?default\s+value\s*\.?\s*$|(?:^|[.;:,]\s*)default\s*\.?\s*$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"\s*\(\s*default(?:\s+value)?\s*\)", re.IGNORECASE)
_NOTHING = frozenset({"null", "none", "empty", "blank", "left", "nil", "n/a", '""', "not", "no", "-"})
_PROSE = frozenset(
    [
        "the",
        "a",
        "an",
        "all",
        "any",
        "this",
        "that",
        "its",
        "same",
        "current",
        "as",
        "used",
        "set",
        "system",
        "determined",
        "automatically",
        "enabled",
        "disabled",
        "on",
        "off",
    ]
)
_REST = re.compile(r"\s*(?:$|is\s+used\b|[.,;:()\[]|and\b|which\b|indicating\b|[–—]|-\s|\[)", re.IGNORECASE)
_UNIT = re.compile(r"\s*(?:%|[A-Za-z]+(?:/[a-z]+)?)(?=\s*(?:$|[.,;)(]|for\b|when\b|if\b|and\b))")
_OR = re.compile(r"\s*(?:or|to|/)\s", re.IGNORECASE)


def default(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield every default that the cell states; one that depends on a condition is kept as text."""
    if source.kind is None or source.is_array or source.kind is Prim.NULL:
        return
    for sentence in source.sentences:
        for said in _BEFORE.finditer(sentence.text):
            if value := value_at(sentence, said.end()):
                yield from _stated(source.kind, sentence, said.start(), value)
        for said in _NAMED.finditer(sentence.text):
            value = value_at(sentence, said.end()) if _names(source, said["noun"]) else None
            if value and (value.is_marked or source.is_called(said["noun"])):
                yield from _stated(source.kind, sentence, said.start(), value)
        yield from _trailing(source.kind, sentence)
    for values in source.lists:
        if not values.context:
            yield from _in_list(source.kind, values.items)


def _in_list(kind: Prim, items: tuple[ValueItem, ...]) -> Iterator[Stated | Unusable]:
    """Yield the value of the item that is called the default, or that the remark on an item names as the default."""
    for item in items:
        if _ITEM.search(item.remark):
            yield _default(kind, item.value, item.text)
        for said in _BEFORE.finditer(item.remark):
            named = [one.value for one in items if _is_named(one.value, item.remark, said.end())]
            if named and not is_conditional_default(Sentence(text=item.remark), said.start(), said.end()):
                yield _default(kind, max(named, key=len), item.text)


def _is_named(value: str, text: str, at: int) -> bool:
    """Whether a value stands at a place of a text, and nothing after it in its sentence."""
    return text.startswith(value, at) and bool(_REST.match(text, at + len(value)))


def _names(source: FactSource, noun: str) -> bool:
    """Whether a noun names the field: it is the last word of its name, or the cell begins with it."""
    return source.is_called(noun) or noun.casefold() in source.sentences[0].text.casefold().split()


def _stated(kind: Prim, sentence: Sentence, start: int, value: Value) -> Iterator[Stated | Unusable]:
    word = value.text.casefold()
    if word in _NOTHING or (word in _PROSE and not value.is_marked and kind is not Prim.BOOLEAN):
        return
    end = value.end
    if kind in NUMERIC and (unit := _UNIT.match(sentence.text, end)):
        end = unit.end()
    if is_conditional_default(sentence, start, end):
        yield Stated(facts=Facts(default_when=(sentence.text,)), quote=sentence.text)
    elif _OR.match(sentence.text, end):
        yield Unusable(kind="default", quote=sentence.text)
    elif value.is_marked or _REST.match(sentence.text, end):
        yield _default(kind, value.text, sentence.text)


def _trailing(kind: Prim, sentence: Sentence) -> Iterator[Stated | Unusable]:
    """Yield "is **X** by default", "**X** is used by default" and "**X** (default)", where X is marked."""
    for start, end in sentence.marked:
        value = value_at(sentence, start)
        if value is None or value.text.casefold() in _NOTHING:
            continue
        is_set = bool(_SET.search(sentence.text[:start])) and bool(_AFTER.match(sentence.text, end))
        if is_set or _USED.match(sentence.text, end) or _LABELLED.match(sentence.text, end):
            yield from _stated_here(kind, sentence, start, value)

    for said in _BARE.finditer(sentence.text):
        value = value_at(sentence, said.end())
        is_plain = value is not None and not value.is_marked and coerce(value.text, kind) is not None
        if value and is_plain and kind is not Prim.STRING and _AFTER.match(sentence.text, value.end):
            yield from _stated_here(kind, sentence, said.end(), value)


def _stated_here(kind: Prim, sentence: Sentence, start: int, value: Value) -> Iterator[Stated | Unusable]:
    if is_conditional_default(sentence, start, len(sentence.text)):
        yield Stated(facts=Facts(default_when=(sentence.text,)), quote=sentence.text)
    else:
        yield _default(kind, value.text, sentence.text)


def _default(kind: Prim, text: str, quote: str) -> Stated | Unusable:
    value = coerce(text, kind)
    return Unusable(kind="default", quote=quote) if value is None else Stated(facts=Facts(default=value), quote=quote)
