"""Prism, a mock server that reads nothing but the spec, answers every operation with its documented example.

It also judges the requests: one that misses the spec is answered with an error, which the generated client raises.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scraper import render_yaml
from scraper.jsonvalue import JsonObject
from tests.languages.tools import MissingToolError, npm_tools
from tests.support.corpus import DOCS, SAMPLE, needs_docs, scraped
from tests.support.walk import assert_documented, visits

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def prism() -> Path:
    try:
        return npm_tools() / "prism"
    except MissingToolError as missing:
        pytest.skip(str(missing))


@contextmanager
def mock(prism: Path, folder: Path, document: JsonObject) -> Iterator[str]:
    """The address of Prism with `document`."""
    file = folder / "spec.yaml"
    file.write_text(render_yaml(document), encoding="utf-8")
    command = [str(prism), "mock", "--port", "0", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            said = ""
            while (address := re.search(r"listening on (http://[\d.:]+)", said)) is None:
                said = process.stdout.readline()
                assert said, "Prism has ended"
            yield address[1]
        finally:
            process.terminate()
            process.communicate()


@pytest.mark.parametrize(
    ("service", "pages"),
    [
        ("sample", SAMPLE),
        pytest.param("smn", DOCS / "help-center/2025-12-11/smn", marks=needs_docs),
    ],
)
def test_every_operation_answers_with_its_documented_example(
    service: str, pages: Path, prism: Path, tmp_path: Path
) -> None:
    made = []
    for file in scraped(pages, service).documents:
        folder = tmp_path / file.version
        folder.mkdir()
        with mock(prism, folder, file.document) as url:
            made += visits(folder, service, [file], url)
    assert_documented(made)
