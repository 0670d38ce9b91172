"""Whether a text has a format: at least as strict as JSON Schema validators and the types of clients are."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from types import MappingProxyType

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_URI = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://[^\s\"<>\\^`{|}]+")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)


def _parses(parse: Callable[[str], object], text: str) -> bool:
    try:
        parse(text)
    except (ValueError, AddressValueError, binascii.Error):
        return False
    return True


def _is_time(text: str) -> bool:
    return bool(_TIME.fullmatch(text)) and _parses(datetime.fromisoformat, text)


def _is_base64(text: str) -> bool:
    return text.isascii() and _parses(lambda value: base64.b64decode(value, validate=True), text)


_CHECKS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {
        "uuid": lambda text: bool(_UUID.fullmatch(text)),
        "date-time": _is_time,
        "date": lambda text: len(text) == len("2024-01-31") and _parses(date.fromisoformat, text),
        "ipv4": lambda text: _parses(IPv4Address, text),
        "ipv6": lambda text: _parses(IPv6Address, text),
        "uri": lambda text: bool(_URI.fullmatch(text)),
        "email": lambda text: bool(_EMAIL.fullmatch(text)),
        "byte": _is_base64,
    }
)


def has_format(format: str, text: str) -> bool:
    """Whether ``text`` has one of the formats that the rules state."""
    return _CHECKS[format](text)
