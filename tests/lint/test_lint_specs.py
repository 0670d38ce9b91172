"""The committed specs under three linters: no error, and no kind of warning without a reason."""

from __future__ import annotations

import re

import pytest

from tests.lint.lint_specs import committed, kinds, lint, reasons
from tests.lint.linters import NO_NODE, ROOT, Level, Remark, has_node_linters

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not has_node_linters(), reason=NO_NODE)]


@pytest.fixture(scope="module")
def remarks() -> list[Remark]:
    return lint(committed())


def test_no_linter_finds_an_error(remarks: list[Remark]) -> None:
    assert [remark for remark in remarks if remark.level is Level.ERROR] == []


def test_every_kind_of_warning_has_a_reason(remarks: list[Remark]) -> None:
    assert kinds(remarks, Level.WARNING).keys() <= reasons().keys()


def test_every_kind_with_a_reason_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    warnings = {kind.partition(" ")[2] for kind in reasons()}
    assert warnings == set(re.findall(r"`([a-z0-9.-]+)`", readme.partition("## Linters")[2].partition("\n## ")[0]))
