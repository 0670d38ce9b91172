"""Whole pages: every folder of ``pages`` is a set of pages, the file of its name what the scraper makes of it.

``UPDATE_GOLDEN=1 pytest tests/scraper/test_pages.py`` writes the files anew; read the difference before you commit it.
``options`` of a golden file are kept; they are those of the run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from scraper import ScrapeOptions, ScrapeResult, render_findings, render_yaml, scrape
from scraper.codes import CODES
from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks import check_document
from tests.scraper.support.show_docs import finding_lines
from tests.scraper.support.strict_yaml import load

PAGES = Path(__file__).resolve().parent / "pages"
CASES = sorted(folder.name for folder in PAGES.iterdir() if folder.is_dir())


def golden(case: str) -> Path:
    return PAGES / f"{case}.yaml"


def run(case: str) -> ScrapeResult:
    known = load(golden(case)).get("options") if golden(case).exists() else None
    given = {name: str(value) for name, value in known.items()} if isinstance(known, dict) else {}
    options = ScrapeOptions(
        service="shelf",
        server=given.get("server", ""),
        docs_url=given.get("docs_url", ""),
        revision=given.get("revision", ""),
    )
    return scrape(PAGES / case, options)


def made(result: ScrapeResult) -> JsonObject:
    """Everything that a run found, as data: pages, findings with their places, examples, documents."""
    findings = zip(finding_lines(result.findings), result.findings, strict=True)
    return {
        "pages": {page.page: ", ".join(page.operations) or f"{page.kind}: {page.reason}" for page in result.pages},
        "findings": [f"{line} @ {found.location}" for line, found in findings],
        "examples": [_example(index, result) for index in range(len(result.examples))],
        "documents": {file.version: file.document for file in result.documents},
    }


def _example(index: int, result: ScrapeResult) -> str:
    record = result.examples[index]
    return f"{record.page} {record.example.sample.index} {record.status or 'request'}: {record.example.outcome}"


@pytest.mark.parametrize("case", CASES)
def test_pages_give_what_they_gave(case: str) -> None:
    found = made(run(case))
    if os.environ.get("UPDATE_GOLDEN"):
        options = load(golden(case)).get("options", {}) if golden(case).exists() else {}
        golden(case).write_text(render_yaml({"options": options, **found}), "utf-8")
    expected = load(golden(case))
    expected.pop("options")
    assert found == expected


@pytest.mark.parametrize("case", CASES)
def test_documents_are_valid(case: str) -> None:
    for file in run(case).documents:
        assert list(check_document(file.document)) == []


def test_both_dialects_of_a_page_give_the_same_document() -> None:
    [export] = run("t1_export").documents
    [help_centre] = run("t1_help_centre").documents
    assert _without_links(export.document) == _without_links(help_centre.document)


def _without_links(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: _without_links(item) for key, item in value.items() if key != "externalDocs"}
    return [_without_links(item) for item in value] if isinstance(value, list) else value


def test_a_bad_page_does_not_touch_the_others(tmp_path: Path) -> None:
    good = (PAGES / "t1_export" / "CreateShelf.html").read_bytes()
    (tmp_path / "CreateShelf.html").write_bytes(good)
    alone = scrape(tmp_path, ScrapeOptions(service="shelf"))
    for file in (PAGES / "damaged_set").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    together = scrape(tmp_path, ScrapeOptions(service="shelf"))
    [before], [after] = alone.documents, together.documents
    assert _paths(before.document)["/v1/{project_id}/shelves"] == _paths(after.document)["/v1/{project_id}/shelves"]


def _paths(document: JsonObject) -> JsonObject:
    paths = document["paths"]
    assert isinstance(paths, dict)
    return paths


def test_hostile_text_stays_text_and_names_stay_names() -> None:
    result = run("hostile")
    [file] = result.documents
    assert set(_names(file.document)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


def _names(document: JsonObject) -> Iterator[str]:
    """Yield the characters of all names that the scraper makes: of operations and of components."""
    components = document["components"]
    assert isinstance(components, dict)
    for kind in ("schemas", "parameters", "responses"):
        named = components.get(kind, {})
        assert isinstance(named, dict)
        for name in named:
            yield from name
    for item in _paths(document).values():
        assert isinstance(item, dict)
        for operation in item.values():
            assert isinstance(operation, dict)
            yield from str(operation["operationId"])


@pytest.mark.parametrize("case", CASES)
def test_findings_without_text_hold_no_text_of_the_pages(case: str) -> None:
    result = run(case)
    told = render_findings(result.findings, result.pages, service="shelf", with_text=True)
    bare = render_findings(result.findings, result.pages, service="shelf", with_text=False)
    assert '"quote"' not in bare
    assert '"detail"' not in bare
    assert told.count('"code"') == bare.count('"code"') == len(result.findings)
    assert bare.count('"fingerprint"') == told.count('"quote"')
    assert all(CODES[finding.code] for finding in result.findings)
