"""Names of HTTP fields that a response table may list among the fields of the body."""

from __future__ import annotations

RESPONSE_HEADERS = frozenset(
    {"Location", "ETag", "Retry-After", "X-Request-Id", "X-Compute-Request-Id", "X-Subject-Token"}
)
"""Compared as they stand: a JSON field ``location`` is another thing."""
