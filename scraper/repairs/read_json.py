"""Text of an example → JSON value, by way of the known repairs where it is not JSON as it stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from scraper.jsonvalue import JsonValue
from scraper.repairs.comments import remove_comments
from scraper.repairs.json_in_strings import escape_json_in_strings
from scraper.repairs.missing_commas import add_missing_commas
from scraper.repairs.missing_values import drop_missing_values
from scraper.repairs.raw_newlines import escape_raw_newlines
from scraper.repairs.stray_quotes import set_quotes_right
from scraper.repairs.trailing_commas import remove_trailing_commas
from scraper.repairs.unquoted_keys import quote_keys
from scraper.repairs.unquoted_words import quote_words

REPAIRS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("comments", remove_comments),
    ("JSON in strings", escape_json_in_strings),
    ("stray quotes", set_quotes_right),
    ("raw newlines", escape_raw_newlines),
    ("trailing commas", remove_trailing_commas),
    ("missing values", drop_missing_values),
    ("unquoted keys", quote_keys),
    ("unquoted words", quote_words),
    ("missing commas", add_missing_commas),
)
"""In the order in which they are tried, the least intrusive first; each works on what the ones before it left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonReading:
    """A JSON value with the repairs that it needed, or the parser's complaint about the text as it stands."""

    value: JsonValue
    repairs: tuple[str, ...]
    problem: str

    @property
    def is_read(self) -> bool:
        """Whether there is a value (null is one)."""
        return not self.problem


def read_json(text: str) -> JsonReading:
    """Read ``text``; repairs are applied one after the other until it parses. Never raises."""
    as_it_stands = _try(text)
    repaired, applied = text, list[str]()
    for name, repair in REPAIRS:
        if as_it_stands.is_read:
            break
        changed = repair(repaired)
        if changed == repaired:
            continue
        repaired = changed
        applied.append(name)
        reading = _try(repaired, tuple(applied))
        if reading.is_read:
            return reading
    return as_it_stands


def _try(text: str, repairs: tuple[str, ...] = ()) -> JsonReading:
    try:
        return JsonReading(value=json.loads(text, parse_constant=_refuse), repairs=repairs, problem="")
    except (ValueError, RecursionError) as problem:
        return JsonReading(value=None, repairs=(), problem=str(problem) or "it is nested too deeply")


def _refuse(constant: str) -> JsonValue:
    raise ValueError(f"{constant} is no JSON value")
