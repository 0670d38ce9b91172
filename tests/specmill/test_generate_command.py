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


def test_check_writes_nothing_and_names_what_differs(run: Run, spec: Path, tmp_path: Path) -> None:
    ran = run("generate", spec, "--out", tmp_path / "out", "--check", "-q")
    assert ran.code == 1
    assert f"{tmp_path}/out/out/_client.py is missing" in ran.err
    assert not (tmp_path / "out").exists()
    run("generate", spec, "--out", tmp_path / "out")
    assert run("generate", spec, "--out", tmp_path / "out", "--check", "-q").code == 0
    (tmp_path / "out/out/_about.py").write_text("changed", encoding="utf-8")
    ran = run("generate", spec, "--out", tmp_path / "out", "--check", "-q")
    assert (ran.code, ran.err) == (1, f"{tmp_path}/out/out/_about.py differs\n")


def test_what_is_no_longer_generated_goes_and_nothing_else(run: Run, spec: Path, tmp_path: Path) -> None:
    run("generate", spec, "--out", tmp_path / "out")
    (tmp_path / "out/mine.txt").write_text("mine", encoding="utf-8")
    spec.write_text(SPEC.replace("[Books]", "[Shelves]"), encoding="utf-8")
    run("generate", spec, "--out", tmp_path / "out")
    modules = {file.name for file in (tmp_path / "out/out/shelf/v1").iterdir()}
    assert modules == {"__init__.py", "models", "shelves.py"}
    assert (tmp_path / "out/mine.txt").read_text("utf-8") == "mine"


def test_an_operation_that_cannot_be_generated_is_named_and_takes_no_other_with_it(
    run: Run, spec: Path, tmp_path: Path
) -> None:
    broken = "  /v1/broken: {get: {operationId: Broken, responses: {'200': {$ref: '#/components/responses/X'}}}}\n"
    spec.write_text(SPEC.replace("components:\n", broken + "components:\n"), encoding="utf-8")
    ran = run("generate", spec, "--out", tmp_path / "out", "-q")
    assert ran.code == 0
    assert ran.err.startswith("refused: shelf v1 Broken: the reference #/components/responses/X leads nowhere (#/paths")
    assert "def list_books" in (tmp_path / "out/out/shelf/v1/books.py").read_text("utf-8")
    assert run("generate", spec, "--out", tmp_path / "out", "-q", "--fail-on", "error").code == 1


def test_templates_of_a_folder_replace_those_of_the_generator(run: Run, spec: Path, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/README.md.jinja").write_text("Ours: {{ plan.package }}\n", encoding="utf-8")
    ran = run("generate", spec, "--out", tmp_path / "out", "--templates", tmp_path / "own")
    assert ran.code == 0
    assert (tmp_path / "out/README.md").read_text("utf-8") == "Ours: out\n"


@pytest.mark.parametrize(
    ("name", "text", "code", "message"),
    [
        ("REDME.md.jinja", "", 1, "There is no template REDME.md.jinja that could be replaced, only README.md.jinja"),
        ("README.md.jinja", "{{ plan.services }}", 1, "The template README.md.jinja cannot be printed: it prints "),
        ("README.md.jinja", "{{ nothing }}", 1, "README.md.jinja cannot be printed: 'nothing' is undefined"),
        ("README.md.jinja", "\n{% for %}", 1, "The template README.md.jinja, line 2, cannot be printed: "),
        ("_about.py", "", 2, "holds no template; copy a file of generator/templates into it"),
    ],
)
def test_a_template_that_cannot_be_used_is_one_sentence(
    run: Run, spec: Path, tmp_path: Path, name: str, text: str, code: int, message: str
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / name).write_text(text, encoding="utf-8")
    ran = run("generate", spec, "--out", tmp_path / "out", "--templates", tmp_path / "own", "-q")
    assert (ran.code, len(ran.err.splitlines())) == (code, 1)
    assert message in ran.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (SPEC.replace("3.0.3", '"2.0"'), "is OpenAPI 2.0; convert it to 3.0 or 3.1"),
        (SPEC.replace("    get:\n", "    get: {}\n    get:\n"), 'is neither YAML nor JSON: the key "get" repeats'),
        ("{", "is neither YAML nor JSON: "),
        ("a: 1\n", "is not an OpenAPI document: "),
    ],
)
def test_what_is_no_document_is_one_sentence(run: Run, spec: Path, tmp_path: Path, text: str, message: str) -> None:
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
