"""The vocabulary through the functions that look words up in it, read by the fixtures beside this file."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from scraper.link.tables import schema_hint
from scraper.read.parts import heading_kind
from scraper.read.roles import caption_role
from scraper.read.samples import sample_kind
from scraper.vocab.columns import COLUMNS, MANDATORY
from scraper.vocab.deprecation import DEPRECATED_BRANCH, DEPRECATED_TITLE
from scraper.vocab.empties import DYNAMIC_NAME, EMPTY
from scraper.vocab.introductions import INTRODUCTION
from scraper.vocab.labels import STATUS_LEAD
from scraper.vocab.normal import normal
from scraper.vocab.sections import HEADINGS, SUB_HEADINGS
from scraper.vocab.types import ARRAYS, MAPS, OBJECTS, PRIMITIVES, TAILS
from scraper.vocab.verbs import GERUNDS, VERBS
from tests.scraper.support.fixtures import Case, Given, Runner, parameters


def captions(given: Given) -> str | None:
    """Show the role of a caption, or the schema that it names."""
    role = caption_role(given.text)
    return f"role {role}" if role else f"schema {schema_hint(given.text)}"


def columns(given: Given) -> str | None:
    """Show the role of a header text, or what a cell of the Mandatory column says ("cell: Yes")."""
    if given.text.startswith("cell: "):
        value = MANDATORY.get(normal(given.text.removeprefix("cell: ")))
        return None if value is None else "mandatory" if value else "optional"
    return COLUMNS.get(normal(given.text))


def deprecation(given: Given) -> str | None:
    """Show which words of a title ("title: …") or of a topic above it ("topic: …") mark an API as out of date."""
    kind, _, text = given.text.partition(": ")
    found = {"title": DEPRECATED_TITLE, "topic": DEPRECATED_BRANCH}[kind].search(text)
    return found[0] if found else None


def empties(given: Given) -> str | None:
    if normal(given.text) in EMPTY:
        return "nothing"
    return "any key" if DYNAMIC_NAME.fullmatch(given.text) else None


def labels(given: Given) -> str | None:
    if lead := STATUS_LEAD.match(given.text):
        return f"status {lead['code']}" + (f": {lead['description']}" if lead["description"] else "")
    return sample_kind(given.text)


def sections(given: Given) -> str | None:
    return heading_kind(given.text)


RUNNERS: dict[str, Runner] = {
    "captions": captions,
    "columns": columns,
    "deprecation": deprecation,
    "empties": empties,
    "introductions": lambda given: "the whole sentence" if INTRODUCTION.fullmatch(normal(given.text)) else None,
    "labels": labels,
    "normal": lambda given: None if normal(given.text) == given.text else normal(given.text),
    "sections": sections,
}


@pytest.mark.parametrize(("case", "run"), parameters("vocab", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


@pytest.mark.parametrize(
    "rows", [COLUMNS, MANDATORY, HEADINGS, SUB_HEADINGS, PRIMITIVES, ARRAYS, MAPS, OBJECTS, TAILS, EMPTY], ids=min
)
def test_rows_stand_in_the_form_in_which_they_are_looked_up(rows: Iterable[str]) -> None:
    assert [word for word in rows if normal(word) != word] == []


def test_a_word_of_a_type_cell_means_one_thing() -> None:
    kinds = (set(PRIMITIVES), ARRAYS, MAPS, OBJECTS, TAILS)
    assert sum(map(len, kinds)) == len(set().union(*kinds))


def test_a_sub_heading_means_what_the_heading_of_the_same_words_means() -> None:
    assert [words for words in SUB_HEADINGS if HEADINGS.get(words, SUB_HEADINGS[words]) != SUB_HEADINGS[words]] == []


def test_verbs_are_words_by_which_an_operation_may_be_called() -> None:
    assert all(verb.isalpha() and verb[0].isupper() for verb in GERUNDS.values())
    assert all(verb.islower() for verb in VERBS)
    assert all(gerund.endswith("ing") for gerund in GERUNDS)
