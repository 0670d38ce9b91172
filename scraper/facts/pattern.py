"""Stated character sets as anchored regular expressions: "only letters, digits, and hyphens (-)", "cannot contain &<>".

Read are sets whose every member is named; a set with a member that no row of :mod:`scraper.facts.characters` names is
no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.characters import END, PUNCTUATION, character_class, escaped
from scraper.facts.conditions import is_conditional
from scraper.facts.expression import written_expression
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.sentences import Sentence
from scraper.facts.source import FactSource
from scraper.vocab.types import Prim

_ALLOWED = re.compile(
    r"\b(?:(?:(?:can|may|must|should)\s+)?only\s+(?:contains?|consists?\s+of|includes?|use)|(?:(?:can|may|must|should)\s+)?(?:contains?|consists?\s+of|includes?)\s+only"
    r"|consisting\s+of(?:\s+only)?|(?:can|may)\s+(?:only\s+)?(?:contain|consist\s+of|include)|consists?\s+of(?:\s+only)?|composed\s+of(?:\s+only)?"
    r"|(?<!special\s)characters,?\s+including(?:\s+only)?|including\s+only)\s+",
    re.IGNORECASE,
)
_ONLY = re.compile(r"(?:^|\band|,)\W*only\s+", re.IGNORECASE)
_ARE_ALLOWED = re.compile(r"\s+(?:are|is)\s+(?:allowed|supported|permitted)\b", re.IGNORECASE)
_FORBIDDEN = (
    re.compile(
        r"\b(?:cannot|can\s*not|must\s+not|does\s+not|do\s+not|not)\s+(?:contain|include|support|use)\s+(?:any\s+of\s+)?(?:the\s+)?(?:following\s+)?(?:special\s+)?characters?\s*[.:：]?\s*(?P<signs>.+)$",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:excluding|except)\s+(?:the\s+)?(?:following\s+)?(?:special\s+)?characters?\s*[:：]?\s*(?P<signs>.+)$",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bspecial\s+characters?\s*(?P<signs>[^\w\s]+)\s+(?:are\s+not|cannot\s+be|is\s+not)\s+(?:allowed|included|supported|contained|used)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bfollowing\s+(?:special\s+)?characters?\s+(?:are\s+not|cannot\s+be|is\s+not)\s+(?:allowed|included|supported|used)\s*[:：]\s*(?P<signs>.+)$",
        re.IGNORECASE,
    ),
)
_WITHOUT = re.compile(
    r"\b(?:cannot|can\s*not|must\s+not|does\s+not|do\s+not)\s+(?:contain|include)\s+(?:any\s+|the\s+)?(?!consecutive)",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\bonly\s+the\s+following\s+(?:\w+\s+){0,2}?characters?(?:\s+types?)?\s*[:：]$", re.IGNORECASE)
_PART = re.compile(r"\b(?:each|every|at\s+least|password|types?\s+of|combination)\b", re.IGNORECASE)


def pattern(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the characters that a string field may hold; a set of forbidden ones only where none is allowed by name.

    A regular expression that the page writes out says it better.
    """
    if source.kind is not Prim.STRING or source.is_array or written_expression(source.text):
        return
    sentences = [
        one for one in source.sentences if not one.context and not _PART.search(one.text) and source.is_about(one)
    ]
    allowed = [(one, found) for one in sentences for found in _allowed(one)] + [*_listed(sentences)]
    for said, characters in allowed or [(one, found) for one in sentences for found in _forbidden(one)]:
        expression = f"^[{characters}]*$"
        if all(re.search(expression, example) for example in source.examples):
            yield Stated(facts=Facts(pattern=expression), quote=said.text)


def _allowed(sentence: Sentence) -> Iterator[str]:
    for said in _ALLOWED.finditer(sentence.text):
        found, end = character_class(sentence.text, said.end())
        if found and END.match(sentence.text, end) and not is_conditional(sentence, said.start(), end):
            yield found
    for said in _ONLY.finditer(sentence.text):
        found, end = character_class(sentence.text, said.end())
        if found and _ARE_ALLOWED.match(sentence.text, end) and not is_conditional(sentence, said.start(), end):
            yield found


def _listed(sentences: list[Sentence]) -> Iterator[tuple[Sentence, str]]:
    """Yield the characters of a list, one set an item: "only the following characters: - Letters - Digits"."""
    for at, lead in enumerate(sentences):
        found = ""
        for item in sentences[at + 1 :] if _LISTED.search(lead.text) else ():
            text = item.text.rstrip(" .;,")
            characters, end = character_class(text, 0)
            if not characters or end < len(text):
                break
            found += characters
        if found:
            yield lead, found


def _forbidden(sentence: Sentence) -> Iterator[str]:
    for row in _FORBIDDEN:
        found = row.search(sentence.text)
        if found and not is_conditional(sentence, found.start(), len(sentence.text)):
            signs = _bare(found["signs"])
            if re.fullmatch(f"{PUNCTUATION}+", signs):
                yield "^" + "".join(escaped(sign) for sign in sorted(set(signs)))
                return
    for said in _WITHOUT.finditer(sentence.text):
        named, end = character_class(sentence.text, said.end())
        if named and END.match(sentence.text, end) and not is_conditional(sentence, said.start(), end):
            yield "^" + named


def _bare(text: str) -> str:
    """Return the characters of a list without the blanks between them, the brackets around it and its full stop."""
    signs = re.sub(r"\s+", "", text)
    signs = signs[:-1] if signs.endswith(".") and len(signs) > 1 else signs
    return signs[1:-1] if signs.startswith("(") and signs.endswith(")") else signs
