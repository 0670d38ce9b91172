"""What the body of a failure looks like."""

from __future__ import annotations

from scraper.jsonvalue import JsonValue

_ERROR_KEYS = frozenset({"error_code", "errCode", "error_msg", "error_message"})


def is_error(value: JsonValue) -> bool:
    """Whether a JSON value is one of the three error shapes: error_code, code with message, or either under "error"."""
    if not isinstance(value, dict):
        return False
    if set(value) == {"error"}:
        return is_error(value["error"])
    return bool(_ERROR_KEYS & value.keys()) or {"code", "message"} <= value.keys()
