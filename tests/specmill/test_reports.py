"""The reports: a Markdown page for the docs team and SARIF, complete and well-formed, whatever the pages say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from scraper import CODES, Code, Fault, Prose
from specmill.reports.markdown import render_markdown
from specmill.reports.sarif import render_sarif
from specmill.reports.themes import THEMES
from specmill.scraping import Source, Spec, make_spec
from tests.specmill.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "specmill" / "sample_docs"
HOSTILE = ROOT / "tests" / "scraper" / "pages" / "hostile"

NO_THEME = {"acceptance-expired", "name-renamed"}
"""Codes whose fault is not ours and that are no affair of the authors."""


def is_of_authors(code: Code) -> bool:
    """Whether the authors of the documentation can do something about a code."""
    return code.fault is Fault.DOCS and not code.what_to_do.startswith("Nothing") and code.id not in NO_THEME


def made(pages: Path, folder: Path, docs_url: str) -> Spec:
    source = Source(service="sample", title="Sample", pages=pages, prose=Prose.FULL, docs_url=docs_url, jobs=1)
    return make_spec(source, folder, lambda done, total: None)


@pytest.fixture(scope="module", params=["https://docs.example.com/", ""], ids=["published", "unpublished"])
def spec(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Spec:
    return made(SAMPLE, tmp_path_factory.mktemp("spec"), request.param)


def test_every_code_about_the_documentation_stands_in_one_chapter() -> None:
    listed = [code for theme in THEMES for code in theme.codes]
    assert sorted(listed) == sorted(code.id for code in CODES.values() if is_of_authors(code))


def test_the_report_names_every_defect_once_with_both_witnesses(spec: Spec) -> None:
    text = render_markdown(spec)
    for finding in spec.result.findings:
        if is_of_authors(CODES[finding.code]):
            assert f"(`{finding.code}`)" in text
    assert text.count("\n## ") == len(re.findall(r"^\| \d+\. ", text, re.MULTILINE)) + text.count("\n## Not yours")
    [row] = [line for line in text.splitlines() if line.startswith("| `capacity` |")]
    assert row.startswith('| `capacity` | Type: Integer | `"60"` | ')
    assert "Table 4, row 1" in row


def test_links_lead_to_the_published_pages(spec: Spec) -> None:
    text = render_markdown(spec)
    assert bool(spec.docs_url) == ("https://docs.example.com/CreateNotebook.html#" in text)
    defined = set(re.findall(r"^\[([^\]]+)\]: <", text, re.MULTILINE))
    assert set(re.findall(r"\]\[([^\]]+)\]", text)) == defined


def test_text_of_the_pages_stays_text(tmp_path: Path) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(render_markdown(made(HOSTILE, tmp_path, "")))
    parts = [part for token in tokens for part in token.children or ()]
    html = [part.content for part in parts if part.type == "html_inline"] + [
        token.content for token in tokens if token.type == "html_block"
    ]
    assert {text.strip() for text in html} <= {"<!-- written by specmill -->", "<br>"}
    assert not [part for part in parts if part.type in {"image", "link_open"}]


def test_sarif_holds_every_finding_with_its_rule_and_its_place(spec: Spec) -> None:
    log = json.loads(render_sarif(spec))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({finding.code for finding in spec.result.findings})
    assert len(run["results"]) == len(spec.result.findings)
    for result, finding in zip(run["results"], spec.result.findings, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.code
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"].endswith((".", "”."))
        assert bool(result.get("locations")) == bool(finding.location.page)
        assert bool(result.get("relatedLocations")) == bool(finding.documented.page)
        for place in (*result.get("locations", ()), *result.get("relatedLocations", ())):
            _check_place(place["physicalLocation"], run["originalUriBaseIds"])


def _check_place(place: dict[str, Any], bases: dict[str, Any]) -> None:
    assert set(place) == {"artifactLocation", "region"}
    assert place["artifactLocation"]["uriBaseId"] in bases
    assert (SAMPLE / place["artifactLocation"]["uri"]).is_file()
    assert place["region"]["startLine"] >= 1


def test_both_are_written_beside_each_other_and_only_over_reports(run: Run, tmp_path: Path) -> None:
    arguments = ("scrape", SAMPLE, "--service", "sample", "--out", tmp_path / "spec", "-q", "--reports", tmp_path / "r")
    assert run(*arguments).code == run(*arguments).code == 0
    assert sorted(file.name for file in (tmp_path / "r").iterdir()) == ["sample.md", "sample.sarif"]
    (tmp_path / "r/sample.md").write_text("mine", encoding="utf-8")
    ran = run(*arguments)
    assert ran.code == 1
    assert ran.err.startswith(f"specmill: {tmp_path}/r/sample.md exists and was not written by specmill")
    assert (tmp_path / "r/sample.md").read_text("utf-8") == "mine"


def test_a_comparison_writes_no_reports(run: Run, tmp_path: Path) -> None:
    ran = run("build", "--check", "--reports", tmp_path, "--config", ROOT / "specmill.toml")
    assert (ran.code, ran.err.startswith("specmill: --check writes nothing")) == (2, True)
