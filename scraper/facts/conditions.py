"""Statements that hold in some case only: "5 GB for EVS", "When the protocol is TCP, the value ranges …"."""

from __future__ import annotations

import re

from scraper.facts.sentences import Sentence

_WORD = (
    r"(?:if|when|whenever|unless|once|while|where|for|in case|in the case|as for|with|on|in|after|during|before|only)"
)
_START = re.compile(rf"\W*{_WORD}\b(?! addition\b)", re.IGNORECASE)
_INSIDE = re.compile(r"\b(?:if|when|unless|in the case)\b|\bfor example\b|\be\.g\.", re.IGNORECASE)
_LABEL = re.compile(r"(?P<label>[A-Z][^:.;]{2,60}[:：])\s")
_NEUTRAL = re.compile(
    r"value|default|option|enum|range|minimum|maximum|note|constraint|restriction|rule|unit|length|description|format"
    r"|array|characters?|expression|definition|caution|notice",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s\"'”’)]*(?:\([^()]*\)\s*)?(?:(?:[a-zA-Z]+|%)\s+)?,?\s*"
    r"(?:and\s+)?(?:for|when|if|unless|only\s+(?:when|if|for|in|by|after|on)|in case|in the case"
    r"|in \w+ \w*\s?(?:scenarios?|modes?|cases?)|during|while|until|per)\b(?! example\b)",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\W*if\s+(?:no\b|(?:this|the)\s+(?:parameter|field|value|attribute|item)\s+(?:is|has)\s+(?:not\b|left|omitted|empty|null"
    r"|blank)|(?:it|this) is (?:not|left|omitted|empty|null|blank)|(?:not|left)\b|you do not\b|omitted\b)",
    re.IGNORECASE,
)


def opening_condition(text: str) -> str:
    """Return the condition that a paragraph or list item begins with ("Dedicated load balancers:"), "" for none."""
    if (label := _LABEL.match(text)) and not _NEUTRAL.search(label["label"]):
        return label["label"]
    return ""


def is_conditional(sentence: Sentence, start: int, end: int) -> bool:
    """Whether what stands between ``start`` and ``end`` of a sentence holds in some case only."""
    before, after = sentence.text[:start], sentence.text[end:]
    return bool(
        sentence.context
        or _START.match(before)
        or _INSIDE.search(before)
        or opening_condition(before + " ")
        or _AFTER.match(after)
    )


def is_conditional_default(sentence: Sentence, start: int, end: int) -> bool:
    """As :func:`is_conditional`, but "if this parameter is not set" and the like is what every default means."""
    absent = _ABSENT.match(sentence.text[:start])
    if not absent:
        return is_conditional(sentence, start, end)
    return bool(sentence.context or _AFTER.match(sentence.text[end:]))


def is_condition(text: str) -> bool:
    """Whether a list item or sentence begins with a condition."""
    return bool(_START.match(text)) and not _ABSENT.match(text) and not text.casefold().startswith("for example")
