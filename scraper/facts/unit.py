"""The unit of a number: "Unit: ms", "in minutes", "(unit: GB)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.facts.values import NUMBER, NUMERIC

_UNITS: dict[str, str] = {
    **dict.fromkeys(("ms", "millisecond", "milliseconds", "utc milliseconds", "utc ms"), "ms"),
    **dict.fromkeys(("s", "sec", "second", "seconds"), "s"),
    **dict.fromkeys(("min", "minute", "minutes"), "min"),
    **dict.fromkeys(("h", "hour", "hours"), "h"),
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("byte", "bytes"), "byte"),
    **{unit.casefold(): unit for unit in ("KB", "MB", "GB", "TB", "PB", "KiB", "MiB", "GiB", "TiB")},
    **dict.fromkeys(("mbit/s", "mbps"), "Mbit/s"),
    **dict.fromkeys(("kbit/s", "kbps"), "kbit/s"),
    **dict.fromkeys(("mb/s",), "MB/s"),
    **dict.fromkeys(("%", "percent", "percentage"), "%"),
    **dict.fromkeys(("pixel", "pixels"), "pixel"),
}
_WORD = "|".join(sorted((re.escape(word) for word in _UNITS), key=len, reverse=True))
_UNIT = re.compile(
    rf"\b(?:unit\s*(?:[:：]|is(?:\s+the)?|of)\s*(?:an?\s+)?|(?:in|measured\s+in)\s+(?:the\s+)?(?:unit\s+of\s+(?:an?\s+)?)?|expressed\s+in\s+)(?P<unit>{_WORD})(?![\w/])",
    re.IGNORECASE,
)
_TIME_MS = re.compile(r"\(UTC\s+(?P<unit>ms)\)|\baccurate\s+to\s+(?P<accurate>millisecond)s?\b", re.IGNORECASE)
_BOUND = re.compile(
    rf"\b(?:ranges?|minimum|maximum|default|value)\b[^.]*?\b{NUMBER}\s*(?P<unit>{_WORD})(?![\w/])", re.IGNORECASE
)


def unit(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the unit of a numeric field."""
    if source.kind not in NUMERIC:
        return
    stated = tuple(_stated(source))
    yield from stated or _beside_limits(source)


def _stated(source: FactSource) -> Iterator[Stated]:
    for sentence in source.sentences:
        for found in _UNIT.finditer(sentence.text):
            yield Stated(facts=Facts(unit=_UNITS[found["unit"].casefold()]), quote=sentence.text)
        if _TIME_MS.search(sentence.text):
            yield Stated(facts=Facts(unit="ms"), quote=sentence.text)


def _beside_limits(source: FactSource) -> Iterator[Stated]:
    """Yield the units that stand beside a limit or a default: "The maximum value is 4096 GB"."""
    for sentence in source.sentences:
        for found in _BOUND.finditer(sentence.text):
            yield Stated(facts=Facts(unit=_UNITS[found["unit"].casefold()]), quote=sentence.text)
