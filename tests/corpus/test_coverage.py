"""The law of conservation on the real documentation: read = placed + reported, for everything on operation pages."""

from __future__ import annotations

import pytest

from scraper import Account, cover
from scraper.coverage import Kind
from scraper.vocab import columns, sections
from tests.support.corpus import SOURCES, Source, needs_docs

pytestmark = needs_docs

SMN = next(source for source in SOURCES if source.name == "smn-2025-12")


def accounts(source: Source) -> dict[Kind, Account]:
    return {account.kind: account for account in cover(source.folder).accounts}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_nothing_is_lost(source: Source) -> None:
    for account in accounts(source).values():
        assert account.lost == ()
        assert account.read == account.placed + account.reported


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_nearly_all_field_rows_are_in_the_spec(source: Source) -> None:
    rows = accounts(source)[Kind.FIELD_ROW]
    assert rows.placed / rows.read > 0.97


def test_without_a_word_of_the_vocabulary_rows_are_reported_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    before = accounts(SMN)
    monkeypatch.delitem(columns.COLUMNS, "parameter")
    after = accounts(SMN)
    assert after[Kind.OTHER_ROW].reported > before[Kind.OTHER_ROW].reported
    assert sum(account.read for account in after.values()) == sum(account.read for account in before.values())
    assert all(account.lost == () for account in after.values())


def test_without_a_heading_what_stands_under_it_is_reported_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    before = accounts(SMN)
    monkeypatch.delitem(sections.HEADINGS, "response")
    after = accounts(SMN)
    assert after[Kind.FIELD_ROW].placed < before[Kind.FIELD_ROW].placed
    assert after[Kind.HEADING].reported > before[Kind.HEADING].reported
    assert all(account.lost == () for account in after.values())
