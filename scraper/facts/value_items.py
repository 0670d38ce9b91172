"""List items that state a value: ``**V**: text``, ``V: text``, ``**V** (text)``, ``V``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.facts.sentences import Sentence

_LONGEST = 64
_MOST_WORDS = 4
_DASH = re.compile(r"(?:^|(?<=\s))[-–•]\s+(?=\S)")
_PLAIN = re.compile(r"(?P<value>\"[^\"]+\"|[A-Za-z0-9_$@+][\w$@+./#\-]*)\s*(?:[:：]\s*(?P<text>.*))?[.;]?", re.DOTALL)
_NUMBERED = re.compile(
    r"(?P<value>-?\d+)(?:\s*[:：(,]|\s+(?:indicates?|means?)\b|\s+-\s+(?=\D))\s*(?P<text>.*)", re.DOTALL
)
_AFTER_MARKED = re.compile(
    r"\s*(?:$|[:：]|[(,.;]|[-–—]\s|=\s|(?:indicates?|means?|is|represents?|stands for|refers to|specifies)\b)\s*",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,\s*(?:and|or)?|and|or|/)\s*", re.IGNORECASE)
_LABELS = frozenset(
    [
        "Note",
        "Notes",
        "NOTE",
        "NOTICE",
        "CAUTION",
        "Caution",
        "Example",
        "Examples",
        "Default",
        "Minimum",
        "Maximum",
        "Constraint",
        "Constraints",
        "Options",
        "Option",
        "Value",
        "Values",
        "Range",
        "Unit",
        "Format",
        "Description",
        "Rule",
        "Rules",
        "Type",
        "Enums",
        "Definition",
        "Restrictions",
    ]
)

_NOTES = frozenset(["Note", "Notes", "NOTE", "NOTICE", "CAUTION", "Caution", "Example", "Examples"])


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueItem:
    """A value with what the item says of it.

    ``is_marked`` where it is set in bold, as code or in quotes; ``has_colon`` where a colon sets it apart.
    """

    value: str
    remark: str
    is_marked: bool
    has_colon: bool = False

    @property
    def text(self) -> str:
        """The item as it is quoted."""
        return f"{self.value}: {self.remark}" if self.remark else self.value


def read_items(item: Sentence) -> tuple[ValueItem, ...]:
    """Return the values that a list item states: one, or several of one meaning (``**V** and **W**: text``)."""
    spans = [*_spans(item)]
    if len(spans) > 1 and (last := _marked(item.part(spans[-1][0]), spans[-1][1] - spans[-1][0])):
        values = [item.text[low:high].strip('"“”') for low, high in spans]
        return tuple(ValueItem(value=value, remark=last.remark, is_marked=True) for value in values)
    one = read_item(item)
    return () if one is None else (one,)


def _spans(item: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the marked spans at the start of an item that only commas and the like part."""
    at: int | None = 0
    while at is not None and (span := item.marked_from(at)):
        yield span
        following = _AND.match(item.text, span[1])
        at = following.end() if following else None


def read_item(item: Sentence) -> ValueItem | None:
    """Return the value that a list item states, None where it is a sentence or a label."""
    if span := item.marked_from(0):
        return _marked(item, span[1])
    found = _NUMBERED.fullmatch(item.text) or _PLAIN.fullmatch(item.text)
    if not found or found["value"] in _LABELS or len(found["value"]) > _LONGEST:
        return None
    value, text = found["value"], (found["text"] or "").strip()
    is_quoted = value.startswith('"')
    return ValueItem(
        value=value.strip('"') if is_quoted else value.rstrip("."),
        remark=text,
        is_marked=is_quoted,
        has_colon=item.text[found.end("value") :].lstrip().startswith((":", "：")),
    )


def _marked(item: Sentence, end: int) -> ValueItem | None:
    value = item.text[:end].rstrip(" :：,.;").strip('"“”')
    after = _AFTER_MARKED.match(item.text, end) if not item.text[:end].endswith((":", "：")) else None
    is_open = after is None and not item.text[:end].endswith((":", "："))
    if is_open or not value or len(value) > _LONGEST or len(value.split()) > _MOST_WORDS or value in _NOTES:
        return None
    remark = item.text[after.end() if after else end :].strip()
    if after and after.group().strip() == "(":
        is_all = remark.rstrip(". ").endswith(")") and remark.count(")") == 1
        remark = remark.rstrip(". ").removesuffix(")") if is_all else "(" + remark
    return ValueItem(value=value, remark=remark, is_marked=True)


def split_dashes(whole: Sentence) -> tuple[Sentence, tuple[ValueItem, ...]]:
    """Split off the list that dashes make inside one paragraph: ``Options: - V: text - W: text``.

    Returns what stands before it, and its items; no items where the dashes are no list of values.
    """
    starts: list[tuple[int, int]] = []
    for dash in _DASH.finditer(whole.text):
        if read_item(whole.part(dash.end(), _next_dash(whole.text, dash.end()))) is not None:
            starts.append((dash.start(), dash.end()))
    before = whole.text[: starts[0][0]].rstrip() if starts else ""
    is_short = len(starts) == 1 and not before.endswith((":", "："))
    if not starts or is_short or _DASH.search(before):
        return whole, ()
    ends = [start for start, _ in starts[1:]] + [len(whole.text)]
    items = [read_item(whole.part(start, end)) for (_, start), end in zip(starts, ends, strict=True)]
    values = tuple(item for item in items if item is not None)
    if len(values) != len(items):
        return whole, ()
    return whole.part(0, starts[0][0]), values


def _next_dash(text: str, start: int) -> int:
    found = _DASH.search(text, start)
    return found.start() if found else len(text)
