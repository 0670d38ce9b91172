"""Error codes of a service → ``x-error-codes`` under ``components``: code and status, and in full also the words."""

from __future__ import annotations

from collections.abc import Iterable

from scraper.documented import DocErrorCode
from scraper.jsonvalue import JsonObject
from scraper.openapi.options import Prose, SpecOptions


def error_codes(errors: Iterable[DocErrorCode], options: SpecOptions) -> list[JsonObject]:
    """Return one entry a code and status, sorted; a code that stands in several rows keeps the first row's words."""
    first: dict[tuple[str, str], DocErrorCode] = {}
    for error in errors:
        first.setdefault((error.code, error.status), error)
    return [_entry(first[key], options) for key in sorted(first)]


def _entry(error: DocErrorCode, options: SpecOptions) -> JsonObject:
    entry: JsonObject = {"code": error.code}
    if error.status:
        entry["status"] = error.status
    words = {"message": error.message, "description": error.description, "solution": error.solution}
    if options.prose is not Prose.NONE:
        entry.update((name, text) for name, text in words.items() if text)
    return entry
