"""Table captions that state a role, and the words around a schema's name in a caption.

A caption that no row claims names a schema: ``NotebookCreateRequest``, ``volume field description``.
"""

from __future__ import annotations

import re
from enum import StrEnum


class CaptionRole(StrEnum):
    """Where the rows of a table travel, as far as its caption says so."""

    PATH = "path"
    QUERY = "query"
    REQUEST_HEADER = "request header"
    REQUEST_BODY = "request body"
    RESPONSE_HEADER = "response header"
    RESPONSE_BODY = "response body"
    FORM = "form"
    GENERIC = "generic"
    """The caption says no more than that the rows are parameters; section and method decide."""


_PARAMETERS = r"(?:parameters?(?: descriptions?| information| list)?|fields?(?: description)?|elements?)"
_IN = r"(?:parameters?|fields?) in (?:the |a )?"

CAPTION_ROLES: tuple[tuple[re.Pattern[str], CaptionRole], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), role)
    for pattern, role in (
        (rf"(?:path|uri|url) {_PARAMETERS}|{_IN}(?:path|uri|url)", CaptionRole.PATH),
        (rf"query {_PARAMETERS}|{_IN}query(?: string)?", CaptionRole.QUERY),
        (rf"(?:request )?header {_PARAMETERS}|request headers?|{_IN}(?:request )?headers?", CaptionRole.REQUEST_HEADER),
        (rf"(?:request )?body {_PARAMETERS}|request body|{_IN}(?:request )?body", CaptionRole.REQUEST_BODY),
        (rf"response header {_PARAMETERS}|response headers?|{_IN}response headers?", CaptionRole.RESPONSE_HEADER),
        (rf"response body {_PARAMETERS}|response body|{_IN}response body", CaptionRole.RESPONSE_BODY),
        (rf"form(?: ?data)? {_PARAMETERS}", CaptionRole.FORM),
        (rf"(?:request |response |requested |returned )?{_PARAMETERS}|description|", CaptionRole.GENERIC),
        (rf"{_IN}(?:request|response)(?: message)?", CaptionRole.GENERIC),
    )
)
"""Matched in full against the caption; the first row that matches decides."""

SCHEMA_PREFIX = re.compile(
    r"^(?:description (?:of|for|about)|(?:data )?structure of|format of|(?:parameters?|fields?) (?:in|of))"
    r" (?:the |field )?",
    re.IGNORECASE,
)
"""What stands before the schema's name in a caption such as "Description of the version field"."""

SCHEMA_SUFFIX = re.compile(
    r"\s+(?:field description|field data structure(?: description)?|data structure(?: description)?"
    r"|structure(?: description)?|parameter (?:description|information)|parameters?|fields?|objects?|description"
    r"|information|attributes|format)$",
    re.IGNORECASE,
)
"""What follows the schema's name in a caption of templates T2 and T3."""
