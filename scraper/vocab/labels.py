"""Short paragraphs and list labels that announce what follows them on an operation page."""

from __future__ import annotations

import re
from enum import StrEnum


class SampleKind(StrEnum):
    """What a listing shows."""

    REQUEST = "request"
    RESPONSE = "response"
    ERROR = "error response"


SAMPLE_LABELS: tuple[tuple[re.Pattern[str], SampleKind], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"(?:failed|failure|error|abnormal)\b.*(?:response|sample)", SampleKind.ERROR),
        (r"(?:sample|example) responses? \([^()]*(?:fail|error|abnormal)", SampleKind.ERROR),
        (r"(?:sample|example) responses?\b", SampleKind.RESPONSE),
        (r"(?:sample|example|request)\b.*\brequest\b|request (?:sample|example)", SampleKind.REQUEST),
        (r"(?:(?:successful|success|normal)\b.*)?(?:sample|example|response)\b.*\bresponse\b", SampleKind.RESPONSE),
        (r"(?:successful|success|normal) response|(?:sample|example|successful) response", SampleKind.RESPONSE),
        (r"response (?:sample|example)", SampleKind.RESPONSE),
    )
)
"""Matched at the start of a label; the first row that matches decides."""

STATUS_LEAD = re.compile(r"status codes?\s*:?\s*(?P<code>[1-5]\d\d)\b\s*(?P<description>.*)", re.IGNORECASE)
"""``Status code: 200`` before a table or a listing: what follows belongs to that status."""
