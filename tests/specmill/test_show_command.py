"""`specmill show` on pages of both dialects, and on what is no page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.specmill.conftest import Run

SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"


def test_an_operation_page(run: Run) -> None:
    ran = run("show", SAMPLE / "CreateNotebook.html")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0] == "CreateNotebook.html: operation"
    assert any(line.startswith("  endpoint  POST /v1/{project_id}/notebooks (line ") for line in lines)
    assert any(line.startswith("table 1 ") and "uri parameters" in line for line in lines)
    assert any(line.startswith("  project_id · String · mandatory") for line in lines)


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("notebook.html", "index"),
        ("nbs_03_0161.html", "inventory"),
        ("tag_management/querying_tags_of_a_notebook_instance.html", "operation"),
    ],
)
def test_every_kind_of_page_is_named(run: Run, page: str, kind: str) -> None:
    data = json.loads(run("show", SAMPLE / page, "--json").out)
    assert data["kind"] == kind
    assert bool(data["endpoints"]) is (kind == "operation")
    assert bool(data["reason"]) is (kind != "operation")


def test_a_file_that_is_no_page_exits_with_1(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(bytes(range(256)))
    ran = run("show", file)
    assert ran.code == 1
    assert ran.out.startswith("page.html: unreadable (")


def test_a_folder_is_wrong_use(run: Run) -> None:
    assert run("show", SAMPLE).code == 2
