"""Rules and their fixtures: a YAML file of the rule's own stem, read by one runner a rule.

A fixture has groups of cases, named by what the rule does and perhaps a remark ("fires, in a response"). Under
``fires`` it yields what is expected; under ``stays silent`` it yields nothing (None); under ``refuses`` it raises, and
the message is expected. A group is a list of cases with ``case`` (what it shows), ``given`` and ``expect``, or for
one-line cases a table ``given: expect`` (where silent, a list of ``given``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from scraper.jsonvalue import JsonValue
from tests.scraper.support.strict_yaml import load

ROOT = Path(__file__).resolve().parents[1]
FIRES, SILENT, REFUSES = "fires", "stays silent", "refuses"


@dataclass(frozen=True, slots=True)
class Given:
    """The input of a case: a text, or a mapping of named inputs."""

    value: JsonValue

    @property
    def text(self) -> str:
        assert isinstance(self.value, str), f"{self.value!r} is no text; quote it"
        return self.value

    def get(self, key: str) -> JsonValue:
        """Return one of several inputs, None if the case does not give it."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def word(self, key: str) -> str:
        """Return one of several inputs that are texts, "" if the case does not give it."""
        value = self.get(key)
        assert value is None or isinstance(value, str), f"{key}: {value!r} is no text; quote it"
        return value or ""

    def words(self, key: str) -> list[str]:
        """Return an input that is a list of texts; a text counts as a list of one."""
        value = self.get(key)
        return [str(item) for item in value] if isinstance(value, list) else [value] if isinstance(value, str) else []

    def table(self, key: str) -> dict[str, str]:
        """Return an input that is a mapping of texts."""
        value = self.get(key)
        return {name: str(item) for name, item in value.items()} if isinstance(value, dict) else {}


Runner = Callable[[Given], JsonValue]
"""Applies a rule to an input and shows what it yields, None where it has nothing to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One row of a fixture."""

    fixture: str
    group: str
    name: str
    given: Given
    expect: JsonValue

    def check(self, run: Runner) -> None:
        """Run the case."""
        if self.group == REFUSES:
            expected = _trimmed(self.expect)
            assert isinstance(expected, str)
            with pytest.raises(ValueError, match=rf"\A{re.escape(expected)}\Z"):
                run(self.given)
        else:
            assert run(self.given) == _trimmed(self.expect)


def read_cases(fixture: Path) -> tuple[Case, ...]:
    """Read all cases of a fixture."""
    groups = load(fixture)
    stem = fixture.relative_to(ROOT).with_suffix("").as_posix()
    return tuple(
        Case(fixture=stem, group=_kind(group), name=name, given=Given(given), expect=expect)
        for group, cases in groups.items()
        for name, given, expect in _rows(cases)
    )


def _kind(group: str) -> str:
    kind = group.partition(",")[0]
    assert kind in {FIRES, SILENT, REFUSES}, f"{group!r} is no kind of group"
    return kind


def _rows(cases: JsonValue) -> Iterator[tuple[str, JsonValue, JsonValue]]:
    if isinstance(cases, dict):
        for given, expect in cases.items():
            yield given, given, expect
        return
    assert isinstance(cases, list), f"{cases!r} is no list of cases and no table"
    for case in cases:
        if isinstance(case, dict) and "case" in case:
            assert {"case", "given"} <= set(case) <= {"case", "given", "expect"}, f"{sorted(case)} is no case"
            yield str(case["case"]), case["given"], case.get("expect")
        else:
            yield str(case), case, None


def parameters(package: str, runners: Mapping[str, Runner]) -> list[object]:
    """Return the cases of the fixtures in ``package`` with their runners, for ``pytest.mark.parametrize``."""
    return [
        pytest.param(case, run, id=f"{stem}: {case.name[:60]}")
        for stem, run in runners.items()
        for case in read_cases(ROOT / package / f"{stem}.yaml")
    ]


def _trimmed(value: JsonValue) -> JsonValue:
    """Drop the final line break of a block of text."""
    return value.rstrip("\n") if isinstance(value, str) else value
