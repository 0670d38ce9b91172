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


_PARAMETERS = r"(?:parameters?(?: description| information| list)?|fields?(?: description)?)"

CAPTION_ROLES: tuple[tuple[re.Pattern[str], CaptionRole], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), role)
    for pattern, role in (
        (rf"(?:path|uri|url) {_PARAMETERS}", CaptionRole.PATH),
        (rf"query {_PARAMETERS}", CaptionRole.QUERY),
        (rf"(?:request )?header {_PARAMETERS}|request headers?", CaptionRole.REQUEST_HEADER),
        (rf"(?:request )?body {_PARAMETERS}|request body", CaptionRole.REQUEST_BODY),
        (rf"response header {_PARAMETERS}|response headers?", CaptionRole.RESPONSE_HEADER),
        (rf"response body {_PARAMETERS}|response body", CaptionRole.RESPONSE_BODY),
        (rf"form(?: ?data)? {_PARAMETERS}", CaptionRole.FORM),
        (rf"(?:request |response |requested |returned )?{_PARAMETERS}|description|", CaptionRole.GENERIC),
    )
)
"""Matched in full against the caption; the first row that matches decides."""

SCHEMA_PREFIX = re.compile(r"^description of (?:the )?", re.IGNORECASE)
"""What stands before the schema's name in a caption such as "Description of the version field"."""

SCHEMA_SUFFIX = re.compile(
    r"\s+(?:field description|parameter (?:description|information)|parameters?|fields?|objects?|structure|description"
    r"|information|attributes)$",
    re.IGNORECASE,
)
"""What follows the schema's name in a caption of templates T2 and T3."""
