"""The bundled sample documentation: operations, defects, the same bytes every time, facts against the full."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from http import HTTPStatus
from pathlib import Path

import pytest

from scraper import (
    Outcome,
    PageKind,
    Prose,
    ScrapeOptions,
    ScrapeResult,
    parse_names,
    render_findings,
    render_names,
    render_yaml,
    scrape,
)
from scraper.diagnostics import Findings
from scraper.jsonvalue import JsonObject
from scraper.link import link_pages
from scraper.link.share import share_schemas
from scraper.naming.pins import NameBook
from scraper.source import find_pages, read_pages
from specmill.checks import check_document
from tests.support.facts_form import as_object, facts_form

SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"


@cache
def scraped(prose: Prose = Prose.FULL, jobs: int = 1, names: str = "") -> ScrapeResult:
    options = ScrapeOptions(
        service="sample",
        prose=prose,
        jobs=jobs,
        server="https://notebook.example.com",
        docs_url="https://docs.example.com/notebook",
        revision="1",
        names=parse_names(names) if names else NameBook(),
    )
    return scrape(SAMPLE, options)


def document(prose: Prose = Prose.FULL) -> JsonObject:
    [file] = scraped(prose).documents
    assert file.version == "v1"
    return file.document


def written(result: ScrapeResult) -> str:
    """Everything that is published of a run."""
    texts = [render_yaml(file.document) for file in result.documents]
    told = render_findings(result.findings, result.pages, service="sample", with_text=True)
    return "\n".join([*texts, told, render_names(result.names)])


def test_operations() -> None:
    assert [f"{method.upper()} {path} {item['operationId']}" for path, method, item in operations(document())] == [
        "POST /v1/{project_id}/instances/{instance_id}/action ActInstance",
        "GET /v1/{project_id}/notebooks ListNotebooks",
        "POST /v1/{project_id}/notebooks CreateNotebook",
        "GET /v1/{project_id}/notebooks/{id} ShowNotebook",
        "PUT /v1/{project_id}/notebooks/{id} UpdateNotebook",
        "DELETE /v1/{project_id}/notebooks/{id} DeleteNotebook",
        "POST /v1/{project_id}/notebooks/{id}/start StartNotebook",
        "GET /v1/{project_id}/notebooks/{id}/tags ListNotebookTags",
        "POST /v1/{project_id}/notebooks/{id}/tags AddNotebookTags",
        "GET /v1/{project_id}/training-jobs ListTrainingJobs",
        "POST /v1/{project_id}/training-jobs CreateTrainingJob",
    ]


def operations(document: JsonObject) -> list[tuple[str, str, JsonObject]]:
    paths = document["paths"]
    assert isinstance(paths, dict)
    found: list[tuple[str, str, JsonObject]] = []
    for path, item in paths.items():
        assert isinstance(item, dict)
        for method, operation in item.items():
            assert isinstance(operation, dict)
            found.append((path, method, operation))
    return found


def test_every_page_is_what_the_readme_says() -> None:
    """The table in the README of the sample docs: page, kind."""
    kinds = {"T1": PageKind.OPERATION, "T3": PageKind.OPERATION}
    kinds |= {"index": PageKind.INDEX, "permissions": PageKind.INVENTORY}
    rows = re.findall(r"^\| `([^`]+)` \| [AB], ([^|]+) \|", (SAMPLE / "README.md").read_text("utf-8"), re.MULTILINE)
    said = {page: kinds.get(kind, PageKind.CONCEPT) for page, kind in rows if page.endswith(".html")}
    assert {page.page: page.kind for page in scraped().pages} == said


def test_every_defect_that_the_readme_names_is_found() -> None:
    found = {(finding.code, finding.location.page, finding.subject) for finding in scraped().findings}
    assert ("example-type", "CreateNotebook.html", "volume.capacity") in found
    assert ("row-empty", "StartNotebook.html", "") in found
    assert ("example-repaired", "nbs_03_0045.html", "request example 1") in found
    assert ("example-repaired", "nbs_03_0046.html", "response example 2") in found
    shared = {page for code, page, _ in found if code == "operation-shared"}
    assert shared == {"nbs_03_0115.html", "nbs_03_0152.html"}
    assert ("inventory-undocumented", "nbs_03_0161.html", "POST /v1/{project_id}/notebooks/{id}/stop") in found


def test_nothing_else_is_wrong_with_the_sample() -> None:
    expected = {"example-type", "row-empty", "example-repaired", "operation-shared", "inventory-undocumented"}
    remarks = {"status-assumed", "body-observed", "object-without-table"}
    assert {finding.code for finding in scraped().findings} == expected | remarks


def test_examples() -> None:
    outcomes = Counter(record.example.outcome for record in scraped().examples)
    assert set(outcomes) == {Outcome.ROUND_TRIPS, Outcome.REPAIRED, Outcome.CONTRADICTS, Outcome.NO_BODY}
    assert (outcomes[Outcome.REPAIRED], outcomes[Outcome.CONTRADICTS]) == (2, 1)


def test_a_name_with_different_fields_on_different_pages_is_never_merged() -> None:
    components = document()["components"]
    assert isinstance(components, dict)
    schemas = components["schemas"]
    assert isinstance(schemas, dict)
    leases = {name: schema for name, schema in schemas.items() if name.endswith("Lease")}
    assert len(leases) > 1
    assert len({render_yaml({"": schema}) for schema in leases.values()}) == len(leases)


@pytest.mark.parametrize("prose", Prose)
def test_documents_are_valid(prose: Prose) -> None:
    assert list(check_document(document(prose))) == []


def test_the_same_input_gives_the_same_bytes_whatever_the_number_of_jobs() -> None:
    assert written(scraped(jobs=2)) == written(scraped())
    assert written(scraped.__wrapped__()) == written(scraped())


def test_names_of_a_run_keep_the_names_of_the_next() -> None:
    names = render_names(scraped().names)
    assert written(scraped(names=names)) == written(scraped())


def test_the_order_in_which_pages_are_read_does_not_matter() -> None:
    root, files = find_pages(SAMPLE)
    sources = read_pages(root, files)
    forward, backward = Findings(), Findings()
    one = share_schemas(link_pages(sources, forward))
    other = share_schemas(link_pages(sources[::-1], backward))
    assert one.schemas == other.schemas
    assert {item.page: item for item in one.operations} == {item.page: item for item in other.operations}
    assert forward.sorted() == backward.sorted()


def test_facts_are_the_full_rendering_without_its_prose() -> None:
    facts = document(Prose.NONE)
    assert render_yaml(facts_form(facts)) == render_yaml(facts_form(document()))


def test_facts_word_every_answer_by_its_status() -> None:
    facts = document(Prose.NONE)
    shared = as_object(as_object(facts["components"])["responses"])
    answers = [*(answer for _, answer in answers_of(facts) if "$ref" not in answer), *map(as_object, shared.values())]
    assert {answer["description"] for answer in answers} <= {*(status.phrase for status in HTTPStatus), "Error"}


def test_every_error_is_a_component_and_no_success_is() -> None:
    for status, answer in answers_of(document()):
        assert ("$ref" in answer) == (not status.startswith("2"))


def answers_of(spec: JsonObject) -> list[tuple[str, JsonObject]]:
    return [
        (status, as_object(answer))
        for item in as_object(spec["paths"]).values()
        for operation in as_object(item).values()
        for status, answer in as_object(as_object(operation)["responses"]).items()
    ]


def test_a_summary_says_less_than_all_and_more_than_nothing() -> None:
    sizes = [len(render_yaml(document(prose))) for prose in (Prose.NONE, Prose.SUMMARY, Prose.FULL)]
    assert sizes == sorted(set(sizes))
