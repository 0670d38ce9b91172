"""JSON as the value of a string, pasted without escapes: ``"policy": "{ "Version": "1" }"``."""

from __future__ import annotations

import json
import re

_OPENS = re.compile(r':\s*"(?=[{\[]\s*")')
_CLOSES = re.compile(r'\s*"')


def escape_json_in_strings(text: str) -> str:
    """Write a string that holds JSON between its quotes as the literal it should have been."""
    done, at = "", 0
    while opens := _OPENS.search(text, at):
        start = opens.end()
        end = _end_of_json(text, start)
        closes = _CLOSES.match(text, end)
        if end > start and closes:
            done += text[at : start - 1] + json.dumps(text[start : closes.end() - 1])
            at = closes.end()
        else:
            done += text[at:start]
            at = start
    return done + text[at:]


def _end_of_json(text: str, start: int) -> int:
    """Return where the JSON value that begins at ``start`` ends; ``start`` itself where none begins."""
    try:
        return json.JSONDecoder().raw_decode(text, start)[1]
    except (ValueError, RecursionError):
        return start
