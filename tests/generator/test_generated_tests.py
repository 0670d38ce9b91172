"""The tests that come with a client: they pass for what the generator writes, and fail for what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import GenerateOptions, SpecSource, generate
from tests.support.clients import SPECS, spec, write
from tests.support.generated_tests import run_generated_tests
from tests.support.large_spec import large_spec

ALL = ("notebook", "names", "hostile", "shared", "actions", "errors", "files", "paging", "jobs", "vendor")

BREAKS = [
    ("modelarts/v1/notebooks.py", '"/v1/{project_id}/notebooks/{id}"', '"/v1/{project_id}/notebook/{id}"', "request"),
    ("modelarts/v1/notebooks.py", '"GET"', '"PUT"', "request"),
    ("_runtime/values.py", '"true" if value', '"True" if value', "request"),
    ("_runtime/requests.py", 'headers["Content-Type"] =', 'headers["Content-Typ"] =', "request"),
    ("_runtime/async_client.py", "return await self._session.call(", "await self._session.call(", "asynchronous"),
    ("_runtime/models.py", 'extra="allow"', 'extra="ignore"', "answers"),
    ("_runtime/errors.py", "404: NotFoundError", "404: ConflictError", "failures"),
    ("_runtime/paging_counts.py", "self.first + seen", "self.first", "listing"),
    ("_runtime/paging_markers.py", "at(items[-1], self.key)", "at(items[0], self.argument)", "listing"),
    ("_runtime/retries.py", "method not in self.methods", "False", "repeated"),
]
"""A file, what stands there, what it is broken to, and a word of the test that has to notice."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    sources = [*map(spec, ALL), SpecSource.read(SPECS / "foreign.json"), large_spec(2)]
    write(generate(sources, GenerateOptions(package="whole")), folder)
    return folder


def test_they_pass_and_miss_no_operation(whole: Path) -> None:
    counts, said = run_generated_tests(whole)
    cases = [case for file in (whole / "tests/cases").iterdir() for case in json.loads(file.read_text("utf-8"))]
    listings = sum("listing" in case for case in cases)
    assert (listings > 15, counts["passed"]) == (True, 5 * len(cases) + listings), said
    assert set(counts) == {"passed"}


@pytest.mark.slow
@pytest.mark.parametrize(("file", "text", "broken", "word"), BREAKS, ids=[item[1][:30] for item in BREAKS])
def test_they_notice_what_is_wrong(whole: Path, file: str, text: str, broken: str, word: str) -> None:
    path = whole / "whole" / file
    source = path.read_text("utf-8")
    assert text in source
    path.write_text(source.replace(text, broken), encoding="utf-8")
    try:
        counts, said = run_generated_tests(whole, "-k", word)
    finally:
        path.write_text(source, encoding="utf-8")
    assert counts["failed"] > 0, said
