"""All documentation in ``shared/``: every page accounted for, every document valid, every example classified."""

from __future__ import annotations

import re

import pytest

from scraper import CODES, Fault, Outcome, PageKind, Prose, Severity, render_yaml
from scraper.jsonvalue import JsonValue
from specmill.checks import check_document, values
from specmill.checks.openapi_tree import nodes
from specmill.checks.rule import Subject
from tests.support.corpus import SOURCES, Source, needs_docs, scraped
from tests.support.facts_form import as_object, facts_form

pytestmark = needs_docs

each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)


@each_source
def test_every_page_is_accounted_for(source: Source) -> None:
    result = scraped(source.folder, source.service)
    assert len(result.pages) == source.pages
    stated = [operation for page in result.pages for operation in page.operations]
    assert len(stated) == source.operations
    for page in result.pages:
        assert bool(page.operations) == (page.kind is PageKind.OPERATION)
        assert bool(page.reason) == (page.kind is not PageKind.OPERATION)


@each_source
def test_every_stated_operation_is_published_once(source: Source) -> None:
    result = scraped(source.folder, source.service)
    published = [
        f"{method.upper()} {path}"
        for file in result.documents
        for path, item in as_object(file.document["paths"]).items()
        for method in as_object(item)
    ]
    stated = {_unnamed(operation) for page in result.pages for operation in page.operations}
    assert sorted(map(_unnamed, published)) == sorted(stated)


@each_source
def test_documents_are_valid(source: Source) -> None:
    for file in scraped(source.folder, source.service).documents:
        assert list(check_document(file.document)) == []


@each_source
def test_every_example_has_an_outcome_and_every_refusal_a_finding(source: Source) -> None:
    result = scraped(source.folder, source.service)
    reported = {(finding.location.page, finding.location.line) for finding in result.findings}
    for record in result.examples:
        if record.example.outcome in {Outcome.REFUSED, Outcome.CONTRADICTS, Outcome.REPAIRED}:
            at = record.example.sample.location
            assert (at.page, at.line) in reported


def test_few_examples_are_refused() -> None:
    outcomes = {
        (source.name, record.page, record.example.sample.index): record.example.outcome
        for source in SOURCES
        for record in scraped(source.folder, source.service).examples
        if record.example.outcome is not Outcome.NO_BODY
    }
    refused = sum(outcome is Outcome.REFUSED for outcome in outcomes.values())
    assert 0 < refused <= 0.02 * len(outcomes)


@each_source
def test_every_published_example_keeps_its_schema(source: Source) -> None:
    """Examples of bodies and parameters, and defaults, in the rendering that has them all."""
    documents = [file.document for file in scraped(source.folder, source.service, Prose.FULL).documents]
    assert any({"example", "examples"} & _keys(document) for document in documents)
    assert [
        problem
        for document in documents
        for problem in values.RULE.problems(Subject(document=document, nodes=nodes(document)))
    ] == []


@each_source
def test_no_finding_is_an_error_of_ours(source: Source) -> None:
    ours = [
        finding
        for finding in scraped(source.folder, source.service).findings
        if CODES[finding.code].fault is Fault.OURS and CODES[finding.code].severity is Severity.ERROR
    ]
    assert ours == []


@each_source
def test_facts_are_the_full_rendering_without_its_prose(source: Source) -> None:
    full = scraped(source.folder, source.service).documents
    facts = scraped(source.folder, source.service, Prose.NONE).documents
    assert [file.version for file in full] == [file.version for file in facts]
    for with_prose, without in zip(full, facts, strict=True):
        assert render_yaml(facts_form(with_prose.document)) == render_yaml(facts_form(without.document))
        assert "example" not in _keys(without.document)
        assert "examples" not in _keys(without.document)


def _unnamed(operation: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", operation)


def _keys(value: JsonValue) -> set[str]:
    """Return all keys of a document that are not names of properties."""
    if isinstance(value, list):
        return set().union(*(_keys(item) for item in value))
    if not isinstance(value, dict):
        return set()
    return set(value).union(*(_keys(item) for key, item in value.items() if key != "properties"))
