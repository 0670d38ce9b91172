"""How much there is to read for one operation: what it says, and every component that it reaches once."""

from __future__ import annotations

import json
from collections.abc import Iterator

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import Kind, nodes, resolve


def operation_sizes(document: JsonObject) -> dict[str, int]:
    """Return the bytes of each operation with what it refers to, as compact JSON; by operationId, else by pointer."""
    weights: dict[str, int] = {}
    sizes: dict[str, int] = {}
    for node in nodes(document):
        if node.kind is Kind.OPERATION:
            reached: set[str] = set()
            waiting = [node.value]
            size = _weight(node.value)
            while waiting:
                for target in _references(waiting.pop()):
                    found = resolve(document, target)
                    if target not in reached and isinstance(found, dict):
                        reached.add(target)
                        waiting.append(found)
                        size += weights.setdefault(target, _weight(found))
            sizes[str(node.value.get("operationId", node.pointer))] = size
    return sizes


def _weight(value: JsonValue) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _references(value: JsonValue) -> Iterator[str]:
    if isinstance(value, dict):
        target = value.get("$ref")
        if isinstance(target, str) and target.startswith("#/"):
            yield target
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _references(item)
