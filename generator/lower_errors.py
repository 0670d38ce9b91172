"""`x-error-codes` of the documents of a service → the table of its documented errors.

Each item is `{code, status?, message?, description?, solution?}`; documents that hold facts only state code and status.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.code import Code, call, literal, long_literal
from generator.json_values import JsonObject, as_array, as_object, as_text
from generator.load import SpecDocument

_WORDS = ("message", "description", "solution")


def error_table(documents: Sequence[SpecDocument]) -> tuple[Code, ...]:
    """The items of the table, sorted by code; of entries for the same code and status the first one counts."""
    found: dict[tuple[str, str], JsonObject] = {}
    for document in documents:
        components = as_object(document.root.get("components"))
        for entry in map(as_object, as_array(components.get("x-error-codes"))):
            if code := as_text(entry.get("code")):
                found.setdefault((code, as_text(entry.get("status"))), entry)
    by_code: dict[str, list[Code]] = {}
    for code, status in sorted(found):
        by_code.setdefault(code, []).append(_entry(code, status, found[code, status]))
    return tuple(Code(f"{literal(code)}: ({', '.join(entries)},)") for code, entries in by_code.items())


def _entry(code: str, status: str, entry: JsonObject) -> Code:
    words = [(name, long_literal(as_text(entry.get(name)))) for name in _WORDS if as_text(entry.get(name))]
    return call("DocumentedError", [literal(code), *([literal(status)] if status else [])], words)
