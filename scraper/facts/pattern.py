"""Stated character sets as anchored regular expressions: "only letters, digits, and hyphens (-)", "cannot contain &<>".

Read are sets whose every member is named; a set with a member that no row of the table names is no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.sentences import Sentence
from scraper.facts.source import FactSource
from scraper.vocab.types import Prim

_PUNCTUATION = r"[!-/:-@\[-`{-~]"
_TERMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), members)
    for pattern, members in (
        (
            r"(?:both\s+)?(?:uppercase\s+and\s+lowercase|lowercase\s+and\s+uppercase|upper\s+and\s+lower\s*case)\s+(?:English\s+)?letters",
            "A-Za-z",
        ),
        (r"uppercase\s+(?:English\s+)?letters(?:\s*\(A\s*(?:-|to)\s*Z\))?", "A-Z"),
        (r"lowercase\s+(?:English\s+)?letters(?:\s*\(a\s*(?:-|to)\s*z\))?", "a-z"),
        (
            r"(?:case-(?:in)?sensitive\s+)?(?:English\s+)?letters(?:\s*\((?:case-(?:in)?sensitive|a-z,?\s*(?:and|or)?\s*A-Z|A-Z,?\s*(?:and|or)?\s*a-z)\))?",
            "A-Za-z",
        ),
        (r"alphanumeric\s+characters", "A-Za-z0-9"),
        (r"(?:digits|numbers)(?:\s*\(0\s*(?:-|to)\s*9\))?", "0-9"),
    )
)
_SIGN = re.compile(
    rf"(?:[a-z]+\s+){{0,3}}?[a-z]+\s*\(\s*(?P<sign>{_PUNCTUATION}(?:\s*(?:,|and|or)?\s*{_PUNCTUATION}){{0,2}})\s*\)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(
    rf"(?:the\s+following\s+|any\s+of\s+the\s+following\s+)?special\s+characters?\s*[:：]?\s*(?:\((?P<inside>{_PUNCTUATION}+)\)|(?P<signs>{_PUNCTUATION}+))(?=\s*(?:$|[.,]|and\b))",
    re.IGNORECASE,
)
_NAMED = {
    "underscore": "_", "hyphen": "-", "dash": "-", "period": ".", "dot": ".", "space": " ", "comma": ",", "slash": "/",
    "colon": ":", "asterisk": "*", "at sign": "@", "plus sign": "+", "equal sign": "=",
}  # fmt: skip
_NAMED_SIGN = re.compile(rf"(?P<word>{'|'.join(_NAMED)})(?:e?s)?\b(?!\s*\()", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:,\s*(?:and|or)?|and|or)\s+", re.IGNORECASE)
_ALLOWED = re.compile(
    r"\b(?:(?:(?:can|may|must|should)\s+)?only\s+(?:contains?|consists?\s+of|includes?|use)|(?:(?:can|may|must|should)\s+)?(?:contains?|consists?\s+of|includes?)\s+only"
    r"|consisting\s+of(?:\s+only)?|(?:can|may)\s+(?:only\s+)?(?:contain|consist\s+of|include)|consists?\s+of(?:\s+only)?|composed\s+of(?:\s+only)?"
    r"|(?<!special\s)characters,?\s+including(?:\s+only)?|including\s+only)\s+",
    re.IGNORECASE,
)
_ONLY = re.compile(r"^\W*only\s+", re.IGNORECASE)
_ARE_ALLOWED = re.compile(r"\s+(?:are|is)\s+(?:allowed|supported|permitted)\b", re.IGNORECASE)
_END = re.compile(
    r"\s*(?:$|[.;]|,?\s*(?:and|which)?\s*(?:it\s+)?(?:must|cannot|can|should|is|the)\b|,\s*and\s+(?:starts?|ends?)\b)",
    re.IGNORECASE,
)
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
        r"\bspecial\s+characters?\s*(?P<signs>\S+)\s+(?:are\s+not|cannot\s+be|is\s+not)\s+(?:allowed|included|supported|contained|used)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bfollowing\s+(?:special\s+)?characters?\s+(?:are\s+not|cannot\s+be|is\s+not)\s+(?:allowed|included|supported|used)\s*[:：]\s*(?P<signs>.+)$",
        re.IGNORECASE,
    ),
)
_PART = re.compile(r"\b(?:each|every|at\s+least|password|types?\s+of|combination)\b", re.IGNORECASE)


def pattern(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the characters that a string field may hold; a set of forbidden ones only where none is allowed by name."""
    if source.kind is not Prim.STRING or source.is_array:
        return
    sentences = [one for one in source.sentences if not one.context and not _PART.search(one.text)]
    allowed = [
        Stated(facts=Facts(pattern=found), quote=one.text)
        for one in sentences
        for found in _allowed(one)
        if _fits(found, source)
    ]
    yield from allowed
    for one in sentences if not allowed else ():
        if (found := _forbidden(one)) and _fits(found, source):
            yield Stated(facts=Facts(pattern=found), quote=one.text)


def _fits(expression: str, source: FactSource) -> bool:
    """Whether the cell's own examples match."""
    return all(re.search(expression, example) for example in source.examples)


def _allowed(sentence: Sentence) -> Iterator[str]:
    for said in _ALLOWED.finditer(sentence.text):
        members, end = _members(sentence.text, said.end())
        is_whole = bool(members) and _END.match(sentence.text, end)
        if is_whole and not is_conditional(sentence, said.start(), end):
            yield f"^[{members}]*$"
    if only := _ONLY.match(sentence.text):
        members, end = _members(sentence.text, only.end())
        if members and _ARE_ALLOWED.match(sentence.text, end):
            yield f"^[{members}]*$"


def _members(text: str, start: int) -> tuple[str, int]:
    """Return the class of the characters listed from ``start`` on, and where the list ends; "" if one has no name."""
    ranges: list[str] = []
    signs: set[str] = set()
    at = start
    while True:
        if term := next(((found, members) for row, members in _TERMS if (found := row.match(text, at))), None):
            ranges.append(term[1])
            at = term[0].end()
        elif special := _SPECIAL.match(text, at):
            signs.update(special["inside"] or special["signs"])
            at = special.end()
        elif sign := _SIGN.match(text, at):
            signs.update(re.findall(_PUNCTUATION, re.sub(r"(?<=.),(?=\s|.)|and|or", "", sign["sign"])) or ",")
            at = sign.end()
        elif named := _NAMED_SIGN.match(text, at):
            signs.add(_NAMED[named["word"].casefold()])
            at = named.end()
        else:
            return "", at
        following = _SEPARATOR.match(text, at)
        if not following or _END.match(text, at):
            return _character_class(ranges, signs), at
        at = following.end()


def _character_class(ranges: list[str], signs: set[str]) -> str:
    parts = "".join(dict.fromkeys(ranges))
    parts = parts.replace("A-Z", "", 1) if parts.count("A-Z") > 1 else parts
    return parts + "".join(_escaped(sign) for sign in sorted(signs))


def _escaped(sign: str) -> str:
    return "\\" + sign if sign in "\\]^-[" else sign


def _forbidden(sentence: Sentence) -> str:
    found = next(filter(None, (row.search(sentence.text) for row in _FORBIDDEN)), None)
    if found is None or is_conditional(sentence, found.start(), len(sentence.text)):
        return ""
    signs = _bare(found["signs"])
    if not signs or not re.fullmatch(f"{_PUNCTUATION}+", signs):
        return ""
    return f"^[^{''.join(_escaped(sign) for sign in sorted(set(signs)))}]*$"


def _bare(text: str) -> str:
    """Return the characters of a list without the blanks between them, the brackets around it and its full stop."""
    signs = re.sub(r"\s+", "", text)
    signs = signs[:-1] if signs.endswith(".") and len(signs) > 1 else signs
    return signs[1:-1] if signs.startswith("(") and signs.endswith(")") else signs
