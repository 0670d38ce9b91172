"""`specmill source` on the sample docs: places, rules, examples, and the cells where the docs are at hand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scraper import Prose
from specmill.documents import load_document
from specmill.output import write
from specmill.scraping import Source, make_spec
from specmill.targets import find_target
from tests.specmill.conftest import Run

SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"
DOCS_URL = "https://docs.example.com"


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A spec scraped now, so that it is as old as its sources."""
    folder = tmp_path_factory.mktemp("spec")
    source = Source(service="sample", pages=SAMPLE, prose=Prose.FULL, docs_url=DOCS_URL, jobs=1)
    write([make_spec(source, folder, lambda done, total: None).output])
    return folder / "v1.yaml"


def test_a_property_has_a_row_a_rule_for_each_fact_and_witnesses(run: Run, spec: Path) -> None:
    ran = run("source", spec, "CreateNotebookRequestBody.name")
    assert ran.out.splitlines() == [
        "CreateNotebookRequestBody.name (property)",
        "  stated    CreateNotebook.html:32, Request Parameters, Table 2, row 7",
        f"  page      {DOCS_URL}/CreateNotebook.html#EN-US_TOPIC_0000003100001001__request_NotebookCreateRequest",
        "  read by   scraper/read/fields.py",
        "  type      read by scraper/typeexpr/parser.py from column Type",
        "  maxLength read by scraper/facts/length.py from column Description",
        "  example   agrees: CreateNotebook.html:939, Example Requests (contradicts)",
    ]


def test_the_cells_are_quoted_from_the_documentation_and_a_change_is_told(run: Run, spec: Path, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(SAMPLE, docs)
    told = json.loads(run("source", spec, "CreateNotebookRequestBody.name", "--docs", docs, "--json").out)
    assert told["quotes"]["name"] == "name"
    assert told["quotes"]["type"] == "String"
    assert told["has_changed"] is False
    page = docs / told["place"]["page"]
    page.write_text(page.read_text("utf-8").replace(told["quotes"]["description"][:20], "Another word"), "utf-8")
    changed = run("source", spec, "CreateNotebookRequestBody.name", "--docs", docs)
    assert changed.out.splitlines()[-1] == "  changed   the row is not the one that the spec was made of"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("CreateNotebook", "operation CreateNotebook"),
        ("CreateNotebook.project_id", "parameter CreateNotebook.path project_id"),
        ("CreateNotebook.path project_id", "parameter CreateNotebook.path project_id"),
        ("CreateNotebookRequestBody", "schema CreateNotebookRequestBody"),
        ("CreateNotebookRequestBody.name", "property CreateNotebookRequestBody.name"),
        ("/components/schemas/CreateNotebookRequestBody", "schema CreateNotebookRequestBody"),
        ("#/components/schemas/VolumeReq/properties/capacity/type", "property VolumeReq.capacity"),
        ("/paths/~1v1~1{project_id}~1notebooks/post", "operation CreateNotebook"),
        ("/paths/~1v1~1{project_id}~1notebooks/post/requestBody/content", "schema CreateNotebookRequestBody"),
        ("/paths/~1v1~1{project_id}~1notebooks/post/parameters/0", "parameter CreateNotebook.path project_id"),
        ("/paths/~1v1~1{project_id}~1notebooks/post/responses/201", "response CreateNotebook.201"),
    ],
)
def test_parts_are_named_by_pointer_or_by_name(spec: Path, text: str, target: str) -> None:
    found = find_target(load_document(spec), text)
    assert f"{found.kind} {found}" == target


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("CreateNotebok", 'the spec has neither an operation nor a schema "CreateNotebok". Did you mean'),
        ("CreateNotebookRequestBody.nam", 'CreateNotebookRequestBody has no "nam". Did you mean "name"?'),
        ("/components/schemas/X", 'the spec has no /components/schemas/X: there is no "X".'),
        ("/info/title", "/info/title has no source of its own"),
    ],
)
def test_what_is_not_there_is_wrong_use(run: Run, spec: Path, text: str, message: str) -> None:
    ran = run("source", spec, text)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"specmill: {message}")
    assert len(ran.err.splitlines()) == 1


def test_what_specmill_adds_has_no_page(run: Run, spec: Path) -> None:
    ran = run("source", spec, "CreateNotebook.X-Auth-Token")
    assert ran.code == 1
    assert ran.err.startswith("specmill: CreateNotebook.header X-Auth-Token comes from no page")


def test_sources_have_to_be_there_and_readable(run: Run, spec: Path, tmp_path: Path) -> None:
    spec = Path(shutil.copy(spec, tmp_path))
    sources = tmp_path / "v1.sources.json"
    sources.write_text("[]", encoding="utf-8")
    ran = run("source", spec, "CreateNotebook")
    assert (ran.code, ran.err) == (1, f"specmill: {sources} holds no sources; scrape the pages again\n")
    sources.unlink()
    ran = run("source", spec, "CreateNotebook")
    assert ran.code == 2
    assert ran.err == f"specmill: {sources} does not exist; specmill scrape writes it beside the spec\n"


def test_documentation_without_the_page_is_wrong_use(run: Run, spec: Path, tmp_path: Path) -> None:
    ran = run("source", spec, "CreateNotebook", "--docs", tmp_path)
    assert ran.code == 2
    assert ran.err.startswith(f"specmill: {tmp_path} holds no page CreateNotebook.html; name the folder")
