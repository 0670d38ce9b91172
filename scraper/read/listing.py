"""The text of a listing → request lines and body."""

from __future__ import annotations

import re
from dataclasses import dataclass

_REQUEST_LINE = re.compile(
    r"""(?:Example\ URL:|URL:|URI:)?\s*
        (?:
            (?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\b .*     # a method, with or without its target
          | (?:https?:)?/\S* .*                                 # a target alone
          | curl\b .*                                            # a call of the command line tool
          | HTTP/\d\S* .*                                       # a status line
          | [A-Za-z][\w-]*:\s .*                                # a header
        )?""",
    re.VERBOSE,
)
_BODY_START = re.compile(r"[\[{]")
_CURL = re.compile(
    r"""^(?P<before>curl\b.*?)\s(?:-d|--data(?:-raw|-binary)?)\s*(?P<quote>['"])\s*(?P<body>[\[{].*[\]}])\s*(?P=quote)(?P<after>.*)$""",
    re.DOTALL,
)
_INLINE_BODY = re.compile(r"^((?:GET|PUT|POST|DELETE|PATCH)\s+\S+)\s+([\[{].*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ListingText:
    """The two halves of a listing: lines of a request (or of a response's head), and the body ("" if none)."""

    head: tuple[str, ...]
    body: str
    is_clear: bool
    """Whether every line of the head is a request line or a header; otherwise it holds text that nobody understood."""


def markup_type(text: str) -> str:
    """Return the media type of a listing that shows XML or HTML; "" for any other."""
    start = text.lstrip()[:200].casefold()
    if not start.startswith("<"):
        return ""
    return "text/html" if "<html" in start or "<!doctype html" in start else "application/xml"


def split_listing(text: str) -> ListingText:
    """Split a listing before the first line that starts a JSON value."""
    if called := _CURL.match(text.strip()):
        return ListingText((f"{called['before']} {called['after'].strip()}",), called["body"], is_clear=True)
    if inline := _INLINE_BODY.match(text.strip()):
        return ListingText((inline[1],), inline[2], is_clear=True)
    lines = text.strip().splitlines()
    start = next((i for i, line in enumerate(lines) if _BODY_START.match(line.strip())), len(lines))
    head = tuple(line.strip() for line in lines[:start])
    return ListingText(head, "\n".join(lines[start:]), is_clear=all(_REQUEST_LINE.fullmatch(line) for line in head))
