"""Text → PascalCase names. The only place of the scraper in which identifiers are built."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ACRONYMS = r"[A-Z]{2,}s(?![a-z])"
_WORD = re.compile(rf"{_ACRONYMS}|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_SPLIT = re.compile(r"[^A-Za-z0-9]+")


def words(text: str) -> list[str]:
    """Split text into words at spaces, punctuation and changes of case: "vpcId of NICs" → vpc, Id, of, NICs."""
    return [word for part in _SPLIT.split(text) for word in _WORD.findall(part)]


def pascal(text: str) -> str:
    """Return ``text`` as one PascalCase name made of ASCII letters and digits; "" if it holds none.

    A name that is PascalCase already stays as it is, acronyms included.
    """
    if re.fullmatch(r"[A-Z][A-Za-z0-9]*", text):
        return text
    return join(words(text))


def join(parts: Iterable[str]) -> str:
    """Join words to a PascalCase name; one that would begin with a digit gets an ``N`` before it."""
    name = "".join(
        part.capitalize() if part.isupper() or re.fullmatch(_ACRONYMS, part) else part[:1].upper() + part[1:]
        for part in parts
    )
    return f"N{name}" if name[:1].isdigit() else name


def singular(word: str) -> str:
    """Return the singular of a resource segment by its ending: "policies" → "policy", "servers" → "server"."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def plural(word: str) -> str:
    """Return the plural of a word by its ending; one that ends in "s" counts as plural already."""
    if word.endswith("s"):
        return word
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"
