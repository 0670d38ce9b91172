"""``x-overlays``: how a corrected object says which corrections it has."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import nodes
from specmill.errors import WrongUse
from specmill.targets import Target, find_target

MARK = "x-overlays"


def corrections(document: JsonObject, target: Target) -> Iterator[tuple[str, str]]:
    """Yield file and reason of each correction of a part of a corrected document."""
    for node in nodes(document):
        if node.reference is None and MARK in node.value and _target(document, node.pointer) == target:
            yield from _marks(node.value[MARK])


def _target(document: JsonObject, pointer: str) -> Target | None:
    try:
        return find_target(document, pointer)
    except WrongUse:
        return None


def _marks(value: JsonValue) -> Iterator[tuple[str, str]]:
    for mark in value if isinstance(value, list) else ():
        if isinstance(mark, dict):
            yield str(mark.get("file", "")), str(mark.get("reason", ""))
