"""The form of a text, where the page says that the value itself has it: uuid, date-time, date, IP address, URL …"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.facts.conditions import is_conditional
from scraper.facts.model import Facts, Stated, Unusable
from scraper.facts.source import FactSource
from scraper.vocab.types import Prim

_SPECIFIES = r"(?:(?:specifies|indicates|provides|displays|defines|shows)\s+)?(?:(?:the|a|an|whether)\s+)?"

_STATED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("uuid", r"\bin\s+(?:the\s+)?(?:standard\s+)?(?:universally\s+unique\s+identifier\s+\()?UUID\)?\s+format\b"),
        (
            "uuid",
            r"\b(?:value|it|ID|identifier)\s+(?:is|must\s+be)\s+(?:in\s+)?(?:an?\s+)?(?:valid\s+|standard\s+)?UUID\b(?!\s+generated)",
        ),
        ("uuid", r"\bcompl(?:y|ies)\s+with\s+(?:the\s+)?UUID\b|\bUUID\s+format\b"),
        ("date-time", r"\bYYYY-MM-DD[T ]?'?T?'?HH:MM:SS(?:[.,]\w+)?\s*(?:Z|\+\w+|±\w+)"),
        ("date-time", r"\bUTC\b[^.]*\bYYYY-MM-DD'?T'?HH:MM:SS"),
        (
            "date-time",
            r"\bin\s+(?:the\s+)?(?:ISO\s*-?8601|RFC\s*-?3339)(?:\s+format)?\b|\bISO\s*-?8601\s+(?:format|time)",
        ),
        ("date-time", r"\bUTC\s+(?:time\s+)?(?:format|string)\b|\btime\s+is\s+(?:a\s+)?UTC\s+time\s*(?:\.|$)"),
        (
            "date-time",
            r"\b(?:time|timestamp)\b[^.]*(?:for\s+example|e\.g\.|such\s+as)\W+\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)",
        ),
        ("date", r"\bin\s+(?:the\s+)?(?:format\s+(?:of\s+)?)?YYYY-MM-DD(?:\s+format)?(?!\s*'?T?'?\s*HH)\b"),
        (
            "byte",
            r"\b(?:must|should|needs?\s+to|has\s+to|is|are|be|been|value)\s+(?:be\s+)?(?:encoded|encrypted)\s+(?:using|with|in|by)\s+base64\b",
        ),
        ("byte", r"\bbase64[- ]encoded\b|\bin\s+base64\s+(?:format|encoding)\b|\bencoded\s+using\s+base64\b"),
        (
            "ipv4",
            rf"^{_SPECIFIES}(?:\w+\s+){{0,3}}IPv4\s+address\b(?!\s+(?:segment|range|block|pool|group|type|version|family))",
        ),
        (
            "ipv6",
            rf"^{_SPECIFIES}(?:\w+\s+){{0,3}}IPv6\s+address\b(?!\s+(?:segment|range|block|pool|group|type|version|family))",
        ),
        ("email", rf"^{_SPECIFIES}(?:\w+\s+){{0,2}}e-?mail\s+address\b"),
        (
            "uri",
            rf"^{_SPECIFIES}(?:(?!OBS|SWR|relative|API|image|subsample|whether)\w+\s+){{0,2}}(?:URL|URI|hyperlink)\b(?!\s+(?:path|list|of\s+(?:the\s+)?(?:OBS|SWR)|format))",
        ),
    )
)
_TIME = frozenset({"date-time", "date"})
_FIRST_ONLY = frozenset({"ipv4", "ipv6", "email", "uri"})
_NOT: dict[str, re.Pattern[str]] = {
    "uuid": re.compile(r"\bwithout\s+hyphens|\b32-(?:bit|digit|character)|\bmultiple\b|\bnot\b", re.IGNORECASE),
    "date-time": re.compile(
        r"\b(?:timestamp|milliseconds?|epoch|interval|between|separated)\b(?!,?\s+(?:for example|e\.g\.|such as))",
        re.IGNORECASE,
    ),
    "date": re.compile(r"HH", re.IGNORECASE),
    "byte": re.compile(r"\bor\b|\bbefore\b|\bafter\b|\bsalted\b", re.IGNORECASE),
    "ipv4": re.compile(
        r"\bIPv6\b|\bCIDR\b|\bmask\b|\bsubnet\b|\bID\b|\bwhether\b|\bnumber\b|\bname\b|\bor\b", re.IGNORECASE
    ),
    "ipv6": re.compile(
        r"\bIPv4\b|\bCIDR\b|\bmask\b|\bsubnet\b|\bID\b|\bwhether\b|\bnumber\b|\bname\b|\bor\b", re.IGNORECASE
    ),
    "email": re.compile(r"\bor\b|\bwhether\b|\bmobile\b|\bphone\b", re.IGNORECASE),
    "uri": re.compile(
        r"\bwhether\b|\brelative\b|\bpath\b|\bmatch|\bor\b|\bOBS\b|\bSWR\b|\bAPI\s+URL\b|\bsuffix|\bprefix"
        r"|\bto which traffic",
        re.IGNORECASE,
    ),
}
_PATH = re.compile(r"\b(?:starts?|begins?)\s+with\s+(?:a\s+(?:forward\s+)?slash|\W*/)", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def format_of(source: FactSource) -> Iterator[Stated | Unusable]:
    """Yield the format of a string field, or of the items of an array of strings."""
    if source.kind is not Prim.STRING or source.lists:
        return
    for number, sentence in enumerate(source.sentences):
        for name, pattern in _STATED:
            said = pattern.search(sentence.text)
            if said is None or (name in _FIRST_ONLY and number) or _NOT[name].search(sentence.text):
                continue
            if is_conditional(sentence, said.start(), said.end()) and name not in _FIRST_ONLY | {"uuid"} | _TIME:
                continue
            if sentence.context or (name == "uri" and not _is_whole_uri(source)):
                continue
            yield Stated(facts=Facts(format=name), quote=sentence.text)
            break


def _is_whole_uri(source: FactSource) -> bool:
    """Whether nothing in the cell shows that what it calls a URL is only the path of one."""
    return all(map(_SCHEME.match, source.examples)) and not _PATH.search(source.text)
