"""Repairs of broken JSON, read by the fixtures beside this file; and what must hold for any text."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.repairs import read_json
from scraper.repairs.comments import remove_comments
from scraper.repairs.json_in_strings import escape_json_in_strings
from scraper.repairs.missing_commas import add_missing_commas
from scraper.repairs.missing_values import drop_missing_values
from scraper.repairs.raw_newlines import escape_raw_newlines
from scraper.repairs.read_json import REPAIRS
from scraper.repairs.scan import inside_strings, outside_strings
from scraper.repairs.stray_quotes import set_quotes_right
from scraper.repairs.trailing_commas import remove_trailing_commas
from scraper.repairs.unquoted_keys import quote_keys
from scraper.repairs.unquoted_words import quote_words
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.json_values import JSON_VALUES

FRAGMENTS = ("{", "}", "[", "]", ",", ":", '"', '"a"', "a", "1", "\n", " ", "//", "/*", "*/", "null", "\\", "\t")


def repair(change: Callable[[str], str]) -> Runner:
    """Show the repaired text; nothing where the text comes out as it went in."""

    def run(given: Given) -> str | None:
        changed = change(given.text)
        return None if changed == given.text else changed.rstrip("\n")

    return run


def reading(given: Given) -> str | None:
    """Show the repairs that were needed and the value; nothing for valid JSON."""
    found = read_json(given.text)
    if not found.is_read:
        raise ValueError(found.problem)
    return f"{', '.join(found.repairs)}: {json.dumps(found.value)}" if found.repairs else None


def scan(given: Given) -> str | None:
    """Show the text outside of strings in upper case and the strings between angle brackets; nothing if unchanged."""
    changed = inside_strings(outside_strings(given.text, str.upper), lambda literal: f"<{literal}>")
    return None if changed == given.text else changed


RUNNERS: dict[str, Runner] = {
    "comments": repair(remove_comments),
    "json_in_strings": repair(escape_json_in_strings),
    "missing_values": repair(drop_missing_values),
    "missing_commas": repair(add_missing_commas),
    "raw_newlines": repair(escape_raw_newlines),
    "read_json": reading,
    "scan": scan,
    "stray_quotes": repair(set_quotes_right),
    "trailing_commas": repair(remove_trailing_commas),
    "unquoted_keys": repair(quote_keys),
    "unquoted_words": repair(quote_words),
}


@pytest.mark.parametrize(("case", "run"), parameters("repairs", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


@given(st.text() | st.lists(st.sampled_from(FRAGMENTS)).map("".join))
def test_any_text_is_read_or_has_a_problem(text: str) -> None:
    found = read_json(text)
    assert found.is_read or (found.problem and found.value is None and not found.repairs)


@given(JSON_VALUES, st.sampled_from([None, 1, 4]))
def test_valid_json_is_read_as_it_stands(value: object, indent: int | None) -> None:
    found = read_json(json.dumps(value, indent=indent))
    assert (found.value, found.repairs, found.problem) == (value, (), "")


@pytest.mark.parametrize("name", [name for name, _ in REPAIRS])
@given(value=JSON_VALUES, indent=st.sampled_from([None, 2]))
def test_no_repair_changes_what_valid_json_says(name: str, value: object, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    assert json.loads(dict(REPAIRS)[name](text)) == value


def test_a_listing_nested_without_end_has_a_problem() -> None:
    assert read_json("[" * 100_000).problem
