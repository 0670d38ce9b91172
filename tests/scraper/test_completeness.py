"""Nothing without its fixture: a rule has a file of its stem, a code a case that emits it, a file a runner."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from scraper import codes
from scraper.diagnostics import Code
from scraper.jsonvalue import JsonValue
from tests.scraper.support.fixtures import FIRES, REFUSES, ROOT, SILENT, read_cases
from tests.scraper.support.strict_yaml import load

SCRAPER = Path(codes.__file__).parent
PACKAGES = sorted(file.parent.name for file in SCRAPER.glob("*/__init__.py"))

WITHOUT_A_RULE = {
    "dom/dialect": "types",
    "facts/model": "types",
    "openapi/options": "types",
    "read/result": "types",
    "typeexpr/model": "types",
    "vocab/headers": "words, read by read/response_headers",
    "vocab/types": "words, read by typeexpr/parser",
    "vocab/verbs": "words, read by naming/operation_id and naming/title",
}
"""Modules that hold no rule of their own, each with what they hold instead."""

TOTAL = {"vocab/captions", "dom/parse", "examples/infer", "openapi/text"}
"""Rules that have an answer for every input."""

MODULES = sorted(
    f"{package}/{file.stem}"
    for package in PACKAGES
    for file in (SCRAPER / package).glob("*.py")
    if file.stem != "__init__"
)
FIXTURES = sorted(
    file.relative_to(ROOT).with_suffix("").as_posix()
    for package in PACKAGES
    for file in (ROOT / package).glob("*.yaml")
)
CODES = [value for value in vars(codes).values() if isinstance(value, Code)]


def test_every_rule_has_a_fixture_of_its_stem() -> None:
    assert [module for module in MODULES if module not in {*FIXTURES, *WITHOUT_A_RULE}] == []


def test_every_fixture_has_a_rule_of_its_stem_and_every_exception_a_reason_to_be_one() -> None:
    assert [fixture for fixture in FIXTURES if fixture not in MODULES or fixture in WITHOUT_A_RULE] == []
    assert [module for module in WITHOUT_A_RULE if module not in MODULES] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_fixture_is_run(package: str) -> None:
    module = importlib.import_module(f"tests.scraper.{package}.test_{package}")
    assert sorted(f"{package}/{stem}" for stem in module.RUNNERS) == [
        fixture for fixture in FIXTURES if fixture.startswith(f"{package}/")
    ]


@pytest.mark.parametrize("fixture", FIXTURES)
def test_every_fixture_shows_a_rule_that_fires_and_where_it_does_not(fixture: str) -> None:
    groups = {case.group for case in read_cases(ROOT / f"{fixture}.yaml")}
    assert FIRES in groups
    assert fixture in TOTAL or groups & {SILENT, REFUSES}


def test_names_of_cases_are_told_apart() -> None:
    for fixture in FIXTURES:
        names = [(case.group, case.name) for case in read_cases(ROOT / f"{fixture}.yaml")]
        assert len(names) == len(set(names)), fixture


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_every_code_is_emitted_by_a_fixture(code: Code) -> None:
    assert code.id in set(_emitted())


def _emitted() -> Iterator[str]:
    """Yield the code of every finding that a fixture expects; the tests of the fixtures hold that it is emitted."""
    for file in ROOT.rglob("*.yaml"):
        for text in _texts(load(file)):
            yield from (line.split()[1].rstrip(":") for line in text.splitlines() if line.startswith("! "))


def _texts(value: JsonValue) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from _texts(item)
        case dict():
            for item in value.values():
                yield from _texts(item)


def test_every_code_is_in_the_table_under_its_id() -> None:
    assert {code.id: code for code in CODES} == dict(codes.CODES)


def test_every_code_is_used() -> None:
    used = {name for file in _sources() for name in _attributes_of_codes(file)}
    assert used - {"CODES"} == {name for name, value in vars(codes).items() if isinstance(value, Code)}


def _sources() -> Iterator[Path]:
    return (file for file in SCRAPER.rglob("*.py") if file.name != "codes.py")


def _attributes_of_codes(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "codes":
            yield node.attr


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_what_a_code_says_is_whole_sentences_and_the_files_it_names_exist(code: Code) -> None:
    assert not code.title.endswith(".")
    for text in (code.why, code.what_to_do):
        assert text[0].isupper()
        assert text.endswith(".")
        for word in text.replace(",", " ").split():
            if word.startswith("scraper/"):
                assert (SCRAPER.parent / word.rstrip(".;:")).exists(), word
