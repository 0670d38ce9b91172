"""Lists of items that are closed lists of values: announced ("Options:"), or plainly of values as they stand."""

from __future__ import annotations

import re

from scraper.facts.source import FactSource, ValueList
from scraper.facts.value_items import ValueItem
from scraper.facts.values import NUMERIC, coerce

OPEN = re.compile(
    r"\b(?:for example|e\.g\.|such as|examples?|includ(?:es?|ed|ing)|among others|currently open)\b|\.\.\.|…",
    re.IGNORECASE,
)
"""Words in the announcing sentence by which a list is not closed."""

_KINDS = (
    r"types?|statuses|status|states?|protocols?|modes?|formats?|policy|policies|algorithms?|methods?|actions?|engines?"
    r"|levels?|category|categories|architectures?|versions?|specifications?|roles?|direction|phases?|reasons?"
)
_ANNOUNCES = re.compile(
    r"(?:\boptions?|\benum\w*(?:\s+values?)?|\bvalues?|\bvalue (?:options|range)|^range|\bpossible \w+|\bvalid \w+"
    r"|\bsupported \w+|\bavailable \w+|\bone of (?:the following|them|these)"
    r"|\b(?:can|may|must|should)(?: only)? be(?: set to)?(?: one of)?(?: the following(?: \w+)*)?"
    r"|\bthe following (?:\w+ )*(?:are|is) (?:supported|available|allowed|provided)"
    rf"|\b(?:options|values?|{_KINDS}) (?:are|include)(?: listed)?(?: as follows)?|\bas follows)"
    r"(?:\s+(?:are|is|include))?(?:\s+as follows|\s+available)?\s*[:：]?",
    re.IGNORECASE,
)
_NO_VALUES = re.compile(
    r"\b(?:rules?|requirements?|constraints?|relationships?|steps?|mappings?|examples?|ways|details|notes?|parameters?"
    r"|conditions?|fields?|attributes?|keys?|restrictions?|scenarios?|format of)\b[^.]*$",
    re.IGNORECASE,
)
_OF_VALUES = re.compile(r"\b(?:options?|enum|values?)\b", re.IGNORECASE)
_KIND = re.compile(rf"(?:\b|_|(?<=[a-z])(?=[A-Z]))(?:{_KINDS})\s*(?:\([^()]*\))?\s*[:：.]?$", re.IGNORECASE)
_INDICATES = re.compile(r"(?:indicates?|means?|represents?)\b", re.IGNORECASE)
_HEADING = re.compile(r"[A-Z][a-z]+")


def closed_lists(source: FactSource, listed: frozenset[str] = frozenset()) -> tuple[ValueList, ...]:
    """Return the lists that are all that a value can be; those under a condition are not.

    Where a sentence lists the values (``listed``), a list without an announcement counts if it has the same ones: it
    may remark on some only.
    """
    announced = tuple(values for values in source.lists if _is_announced(values))
    plain = (values for values in source.lists if _is_plainly_values(values, source))
    lists = announced or tuple(
        values for values in plain if not listed or {item.value for item in values.items} == listed
    )
    return tuple(values for values in lists if not values.context)


def _is_announced(values: ValueList) -> bool:
    lead = values.lead
    said = next(reversed(list(_ANNOUNCES.finditer(lead))), None)
    if said is None or lead[said.end() :].strip() or OPEN.search(lead):
        return False
    return not _NO_VALUES.search(lead) or bool(_OF_VALUES.search(lead))


def _is_plainly_values(values: ValueList, source: FactSource) -> bool:
    """Whether a list without an announcement is one of values: numbers for a number, codes for a text.

    One item is none, nor are several lists. A lead that ends in a colon says what its list is: only one that names a
    kind ("Disk type:") announces values.
    """
    lead = values.lead
    first = source.sentences[0].text if source.sentences else ""
    names_kind = bool(_KIND.search(lead) or _KIND.search(first) or _KIND.search(source.name))
    if (
        (lead.endswith((":", "：")) and not _KIND.search(lead))
        or "{" in lead
        or OPEN.search(lead)
        or len(values.items) < 2
        or len(source.lists) > 1
    ):
        return False
    if source.kind in NUMERIC:
        return all(item.remark and coerce(item.value, source.kind) is not None for item in values.items)
    if names_kind and all(item.is_marked for item in values.items):
        return all(_is_code(item) or _INDICATES.match(item.remark) for item in values.items)
    return all(map(_is_code, values.items)) and all(
        item.remark and (item.is_marked or (names_kind and item.has_colon)) for item in values.items
    )


def _is_code(item: ValueItem) -> bool:
    """Whether an item is no phrase, and no capitalised word that may as well be a heading."""
    return " " not in item.value and not _HEADING.fullmatch(item.value)
