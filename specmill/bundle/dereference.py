"""References replaced by what they name, as far as that ends: a schema that contains itself stays a component."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks.openapi_tree import child, nodes, resolve

_COMPONENTS = "#/components/"


def dereferenced(document: JsonObject) -> JsonObject:
    """Return ``document`` with a copy of the target in place of every reference between its objects.

    A reference within what it names stays, and so do those in extensions; of the components, only what these name is
    left. The document has to be sound (``specmill check``).
    """
    inliner = _Inliner(document)
    written = {key: inliner.value(item, child("", key), ()) for key, item in document.items() if key != "components"}
    components = document.get("components")
    if not isinstance(components, dict):
        return written
    kept: dict[str, JsonObject] = {}
    waiting = list(_named(written))
    while waiting:
        target = waiting.pop()
        section, _, name = target.removeprefix(_COMPONENTS).partition("/")
        if name not in kept.setdefault(section, {}):
            kept[section][name] = inliner.value(resolve(document, target), unquote(target[1:]), (target,))
            waiting += _named(kept[section][name])
    sections: JsonObject = {}
    for section, items in components.items():
        if section in kept:
            sections[section] = {name: kept[section][name] for name in sorted(kept[section])}
        elif section == "securitySchemes" or section.startswith("x-"):
            sections[section] = items
    return {key: sections if key == "components" else written[key] for key in document}


class _Inliner:
    """Writes values of one document without references; ``above`` are the targets that a value stands in."""

    def __init__(self, document: JsonObject) -> None:
        self._document = document
        self._references = {node.pointer: node.reference for node in nodes(document) if node.reference is not None}

    def value(self, value: JsonValue, pointer: str, above: tuple[str, ...]) -> JsonValue:
        if target := self._references.get(pointer):
            if target in above:
                return {"$ref": target}
            return self.value(resolve(self._document, target), unquote(target[1:]), (*above, target))
        if isinstance(value, dict):
            return {key: self.value(item, child(pointer, key), above) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(item, child(pointer, index), above) for index, item in enumerate(value)]
        return value


def _named(value: JsonValue) -> Iterator[str]:
    """Yield the components that the strings of ``value`` name."""
    if isinstance(value, str) and value.startswith(_COMPONENTS):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _named(item)
