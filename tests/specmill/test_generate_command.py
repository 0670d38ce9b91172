"""`specmill generate` on documents of our own and of others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.specmill.conftest import Run

SPEC = """\
openapi: 3.0.3
info: {title: Shelf API, version: v1}
servers: [{url: https://shelf.example.com}]
paths:
  /v1/books:
    get:
      operationId: ListBooks
      tags: [Books]
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Books'}
components:
  schemas:
    Books:
      type: object
      properties:
        titles: {type: array, items: {type: string}}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A document of one operation."""
    file = tmp_path / "shelf" / "v1.yaml"
    file.parent.mkdir()
    file.write_text(SPEC, encoding="utf-8")
    return file


def test_a_package_is_written_and_named(run: Run, spec: Path, tmp_path: Path) -> None:
    ran = run(
        "generate", spec.parent, "--out", tmp_path / "my-client", "--distribution", "shelf-sdk", "--package", "shelf"
    )
    assert ran.code == 0
    assert (tmp_path / "my-client/shelf/py.typed").is_file()
    assert 'name = "shelf-sdk"' in (tmp_path / "my-client/pyproject.toml").read_text("utf-8")
    assert f"{tmp_path}/my-client" in ran.out


def test_names_come_from_the_folder_if_none_are_given(run: Run, spec: Path, tmp_path: Path) -> None:
    data = json.loads(run("generate", spec, "--out", tmp_path / "My Client", "--json").out)
    assert (data["distribution"], data["package"]) == ("my-client", "my_client")
    assert (tmp_path / "My Client/my_client/__init__.py").is_file()


def test_a_second_run_keeps_names_and_changes_nothing(run: Run, spec: Path, tmp_path: Path) -> None:
    run("generate", spec, "--out", tmp_path / "out")
    ran = run("generate", spec, "--out", tmp_path / "out", "-v")
    assert ran.code == 0
    assert ran.err.splitlines() == ["out: generating …"]


def test_a_project_of_somebody_else_is_left_alone(run: Run, spec: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/pyproject.toml").write_text("mine", encoding="utf-8")
    ran = run("generate", spec, "--out", tmp_path / "out", "-q")
    assert ran.code == 1
    assert ran.err.startswith(f"specmill: {tmp_path}/out/pyproject.toml exists and was not written by specmill")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["pyproject.toml"]


def test_a_record_that_leads_out_of_its_folder_is_refused(run: Run, spec: Path, tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("mine", encoding="utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/.specmill-files").write_text("../victim\n", encoding="utf-8")
    ran = run("generate", spec, "--out", tmp_path / "out", "-q")
    assert ran.code == 1
    assert "lists ../victim, which is not in its folder" in ran.err
    assert (tmp_path / "victim").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SPEC.replace("schemas/Books", "schemas/Boks"), "is no valid document: "),
        (SPEC.replace("3.0.3", "3.1.0"), "is no valid document: the version is '3.1.0'; only OpenAPI 3.0 is read"),
        ("{", "is no readable YAML in line "),
        ("a: 1\n", "is no OpenAPI document: "),
    ],
)
def test_an_invalid_document_is_one_sentence(run: Run, spec: Path, tmp_path: Path, text: str, message: str) -> None:
    spec.write_text(text, encoding="utf-8")
    ran = run("generate", spec, "--out", tmp_path / "out", "-q")
    assert ran.code == 1
    assert ran.err.startswith(f"specmill: {spec} {message}")
    assert len(ran.err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("names", [["--distribution", "Shelf SDK"], ["--package", "shelf-sdk"], ["--package", "9"]])
def test_names_that_nobody_could_import_are_wrong_use(run: Run, spec: Path, tmp_path: Path, names: list[str]) -> None:
    ran = run("generate", spec, "--out", tmp_path / "out", *names)
    assert (ran.code, len(ran.err.splitlines())) == (2, 1)
