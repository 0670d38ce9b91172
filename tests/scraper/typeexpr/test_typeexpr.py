"""Type cells, read by the fixtures beside this file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.typeexpr import Unknown, parse_type
from scraper.typeexpr.tokens import Kind, tokenize
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.show_types import show_expr

WORDS = ("Array", "of", "<", ">", "(", ")", ",", "/", "Map", "String", "objects", "object", "Table", "7", "or", "Pool")


def parser(given: Given) -> str:
    """Show the type; given is the cell, or the cell and the texts of its links."""
    cell, links = (given.word("cell"), given.words("links")) if isinstance(given.value, dict) else (given.text, [])
    found = parse_type(cell, links)
    if isinstance(found, Unknown):
        raise ValueError(show_expr(found))
    return show_expr(found)


def tokens(given: Given) -> str | None:
    """Show the tokens: words as they are, the kind of what no type has."""
    words = (
        f"{found.kind}: {found.text}" if found.kind is Kind.OTHER else found.text for found in tokenize(given.text)
    )
    return " ".join(words).rstrip() or None


RUNNERS: dict[str, Runner] = {"parser": parser, "tokens": tokens}


@pytest.mark.parametrize(("case", "run"), parameters("typeexpr", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


@given(st.text() | st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_any_text_is_a_type_or_unknown_with_a_place_in_the_text(text: str) -> None:
    found = parse_type(text)
    if isinstance(found, Unknown):
        assert found.text == text
        assert 0 <= found.start <= found.end <= len(text)
        assert found.expected


@settings(max_examples=5)
@given(st.sampled_from(["Array of ", "Map<String,", "List<", "("]), st.integers(500, 5000))
def test_nesting_without_end_is_unknown(opening: str, depth: int) -> None:
    assert isinstance(parse_type(opening * depth), Unknown)
