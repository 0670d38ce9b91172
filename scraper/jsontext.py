"""JSON → text: what fits stands on one line, so that a change of one field changes one line of a large file."""

from __future__ import annotations

import json

from scraper.jsonvalue import JsonValue

_WIDTH = 160


def render_json(value: JsonValue) -> str:
    """Return the text of ``value``: keys in the order given, UTF-8, a final line break."""
    return _render(value, "", 0) + "\n"


def _render(value: JsonValue, indent: str, used: int) -> str:
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or (len(indent) + used + len(line) < _WIDTH and indent):
        return line
    inner = indent + " "
    if isinstance(value, dict):
        keys = {key: json.dumps(key, ensure_ascii=False) + ": " for key in value}
        parts = [inner + keys[key] + _render(item, inner, len(keys[key])) for key, item in value.items()]
        return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
    parts = [inner + _render(item, inner, 0) for item in value]
    return "[\n" + ",\n".join(parts) + f"\n{indent}]"
