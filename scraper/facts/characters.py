"""Character sets in words → the inside of a regular expression's class: "letters, digits, and hyphens (-)"."""

from __future__ import annotations

import re

PUNCTUATION = r"[!-/:-@\[-`{-~]"
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
    rf"(?:[a-z]+\s+){{0,3}}?[a-z]+\s*\(\s*(?P<sign>{PUNCTUATION}(?:\s*(?:,|and|or)?\s*{PUNCTUATION}){{0,2}})\s*\)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(
    rf"(?:the\s+following\s+|any\s+of\s+the\s+following\s+)?special\s+characters?\s*[:：]?\s*(?:\((?P<inside>{PUNCTUATION}+)\)|(?P<signs>{PUNCTUATION}+))(?=\s*(?:$|[.,]|and\b))",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(r"special\s+characters?,?\s+including\s+", re.IGNORECASE)
_NAMED = {
    "underscore": "_", "hyphen": "-", "dash": "-", "period": ".", "dot": ".", "space": " ", "comma": ",", "slash": "/",
    "colon": ":", "asterisk": "*", "at sign": "@", "plus sign": "+", "equal sign": "=",
}  # fmt: skip
_NAMED_SIGN = re.compile(rf"(?P<word>{'|'.join(_NAMED)})(?:e?s)?\b(?!\s*\()", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:,\s*(?:and|or)?|and|or)\s+", re.IGNORECASE)
END = re.compile(
    r"\s*(?:$|[.;]|,?\s*(?:and|which)?\s*(?:it\s+)?(?:must|cannot|can|should|is|the)\b|,\s*and\s+(?:starts?|ends?)\b)",
    re.IGNORECASE,
)
"""What may follow a list of characters that is all there is."""


def character_class(text: str, start: int) -> tuple[str, int]:
    """Return the class of the characters listed from ``start`` on, and where the list ends; "" if one has no name.

    The class is the inside of the brackets of a regular expression.
    """
    ranges: list[str] = []
    signs: set[str] = set()
    at, following = start, start
    while member := _member(text, following):
        ranges += member[0]
        signs |= member[1]
        at = member[2]
        separator = _SEPARATOR.match(text, at)
        if not separator or (END.match(text, at) and not _SPECIAL.match(text, separator.end())):
            return _joined(ranges, signs), at
        following = separator.end()
    return (_joined(ranges, signs), at) if (ranges or signs) and END.match(text, at) else ("", at)


def _member(text: str, start: int) -> tuple[list[str], set[str], int] | None:
    """Return the ranges or signs that one member of a list names, and where it ends; None where it names none."""
    at = introduced.end() if (introduced := _INTRODUCTION.match(text, start)) else start
    for row, members in _TERMS:
        if term := row.match(text, at):
            return [members], set(), term.end()
    if special := _SPECIAL.match(text, at):
        return [], set(special["inside"] or special["signs"]), special.end()
    if sign := _SIGN.match(text, at):
        found = re.findall(PUNCTUATION, re.sub(r"(?<=.),(?=\s|.)|and|or", "", sign["sign"]))
        return [], set(found) or {","}, sign.end()
    if named := _NAMED_SIGN.match(text, at):
        return [], {_NAMED[named["word"].casefold()]}, named.end()
    return None


def _joined(ranges: list[str], signs: set[str]) -> str:
    parts = "".join(dict.fromkeys(ranges))
    parts = parts.replace("A-Z", "", 1) if parts.count("A-Z") > 1 else parts
    return parts + "".join(escaped(sign) for sign in sorted(signs))


def escaped(sign: str) -> str:
    """Return a character as it stands in a class."""
    return "\\" + sign if sign in "\\]^-[" else sign
