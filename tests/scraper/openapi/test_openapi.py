"""Linked API → OpenAPI documents, read by the fixtures beside this file. Pages are given in the tests' notation."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from scraper.diagnostics import Location
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.linked import JSON, Body, FreeObject, Response
from scraper.openapi import Prose, render_yaml
from scraper.openapi.bodies import BodyPlan, ResponsePlan
from scraper.openapi.responses import ResponseWriter
from scraper.openapi.schemas import SchemaWriter
from scraper.openapi.version import is_version_list, version_of, version_order
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.json_values import JSON_VALUES, TEXTS
from tests.scraper.support.show_docs import show
from tests.scraper.support.stages import OPTIONS, stages


def document(given: Given) -> JsonValue:
    """Show what stands "at" a place (keys joined by " > ") of the only document, or of all (by version, then keys)."""
    prose = Prose(given.word("prose") or "full")
    options = replace(OPTIONS, prose=prose, docs_url=given.word("docs"), revision=given.word("revision"))
    files, _ = stages(given.word("pages")).build(options)
    found: JsonValue = files[0].document if len(files) == 1 else {file.version: file.document for file in files}
    for key in given.word("at").split(" > "):
        found = found.get(key) if isinstance(found, dict) else None
    return list(found) if given.get("keys") is True and isinstance(found, dict) else found


def sources(given: Given) -> JsonValue:
    """Show parts ("keys") of the sources of the only document; nothing where they are empty."""
    [file], _ = stages(given.word("pages")).build()
    found: dict[str, JsonValue] = {key: file.sources[key] for key in given.words("keys")}
    return found if any(found.values()) else None


def text(given: Given) -> str:
    """Show a document as text."""
    assert isinstance(given.value, dict)
    return render_yaml(given.value).rstrip("\n")


def uses(given: Given) -> str | None:
    """Show the names of parameters and schemas by their uses."""
    _, book = stages(given.text).build()
    names = [names for version in book.versions.values() for names in (version.parameters, version.schemas)]
    return show(f"{use} → {name}" for kind in names for use, name in kind.items())


def version(given: Given) -> str | None:
    """Show the version of a path; nothing where it has none."""
    found = version_of(given.text)
    return None if found == "unversioned" else found + (", a list of versions" if is_version_list(given.text) else "")


RUNNERS: dict[str, Runner] = {
    "bodies": document,
    "document": document,
    "errors": document,
    "facts": document,
    "operations": document,
    "responses": document,
    "schemas": document,
    "sources": sources,
    "text": text,
    "uses": uses,
    "version": version,
}


@pytest.mark.parametrize(("case", "run"), parameters("openapi", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


def test_versions_are_ordered_by_number_and_what_has_none_comes_last() -> None:
    versions = ["v1", "v1beta1", "v2", "v2.1", "v3", "v10", "unversioned"]
    assert sorted(set(versions), key=version_order) == versions


@given(st.dictionaries(TEXTS, JSON_VALUES, max_size=4))
def test_every_document_reads_back_as_it_was_written(document: JsonObject) -> None:
    written = render_yaml(document)
    read: object = yaml.load(written, Loader=yaml.CSafeLoader)
    assert read == document
    assert _order(read) == _order(document)
    assert render_yaml(document) == written


def _order(value: object) -> object:
    if isinstance(value, dict):
        return [(key, _order(item)) for key, item in value.items()]
    return [_order(item) for item in value] if isinstance(value, list) else None


@given(TEXTS)
def test_every_version_is_safe_as_the_name_of_a_file(path: str) -> None:
    assert all(sign.isalnum() or sign == "." for sign in version_of(f"/{path}"))


def test_a_changed_word_changes_one_line() -> None:
    before = render_yaml({"description": "Creates a shelf. " * 40})
    after = render_yaml({"description": "Creates a shelf. " * 39 + "Creates a board."})
    assert [len(text.splitlines()) for text in (before, after)] == [1, 1]
    assert all(one != other for one, other in pairwise([before, after]))


def test_errors_never_share_a_name_that_a_number_makes() -> None:
    bodies = {
        name: BodyPlan(name=name, options=((name, FreeObject()),), owners=(0,), media_type=JSON, examples=())
        for name in ("Error", "Error2")
    }
    answers = [
        (f"{owner}{number}", ResponsePlan(status="404", responses=(_answer(words),), body=bodies[name]))
        for owner, words, name in (("A", "", "Error"), ("B", "No board.", "Error"), ("C", "", "Error2"))
        for number in range(2)
    ]
    writer = ResponseWriter(
        prose=Prose.FULL,
        writer=SchemaWriter(names={}, prose=Prose.FULL),
        body_name=lambda body: body.name,
        content=lambda body: {JSON: {"schema": {"$ref": body.name}}},
    )
    found = writer.error_names(answers)
    assert len({found["A0", "404"], found["B0", "404"], found["C0", "404"]}) == 3


def _answer(words: str) -> Response:
    return Response(status="404", description=words, body=Body(type=None), headers=(), location=Location(page="a"))
