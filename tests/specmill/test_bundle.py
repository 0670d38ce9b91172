"""What is done to a document for a bundle: equal schemas once, no references, sizes; and the committed specs."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.bundle import dereferenced, operation_sizes, with_shared_schemas
from specmill.bundle.share import equal_schemas
from specmill.checks import check_document
from specmill.documents import load_document
from tests.support.facts_form import as_object

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = sorted((ROOT / "spec").glob("*/*.yaml"))

each_committed = pytest.mark.parametrize("file", COMMITTED, ids=lambda file: f"{file.parent.name}/{file.stem}")


def with_schemas(**schemas: JsonValue) -> JsonObject:
    """A document whose only operation answers with the schema Answer."""
    answer: JsonObject = {"$ref": "#/components/schemas/Answer"}
    responses: JsonObject = {"200": {"description": "OK", "content": {"application/json": {"schema": answer}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shelf", "version": "v1"},
        "paths": {"/shelves": {"get": {"operationId": "ListShelves", "responses": responses}}},
        "components": {"schemas": dict(schemas)},
    }


def ref(name: str) -> JsonObject:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: JsonValue) -> JsonObject:
    return {"type": "object", "properties": dict(properties)}


def schemas_of(document: JsonObject) -> JsonObject:
    return as_object(as_object(document["components"])["schemas"])


TEXT: JsonObject = {"type": "string"}


def test_equal_schemas_become_references_to_the_shortest_name() -> None:
    shared = with_shared_schemas(with_schemas(Answer=record(a=TEXT), Other=record(a=TEXT), Third=record(b=TEXT)))
    assert schemas_of(shared) == {"Answer": ref("Other"), "Other": record(a=TEXT), "Third": record(b=TEXT)}


def test_schemas_are_equal_if_what_they_refer_to_is() -> None:
    given = with_schemas(Answer=record(a=ref("A")), Twin=record(a=ref("B")), A=record(a=TEXT), B=record(a=TEXT))
    assert schemas_of(with_shared_schemas(given))["Answer"] == ref("Twin")


def test_schemas_that_contain_themselves_can_be_equal() -> None:
    given = with_schemas(Answer=record(next=ref("Answer")), Twin=record(next=ref("Twin")))
    assert schemas_of(with_shared_schemas(given)) == {"Answer": ref("Twin"), "Twin": record(next=ref("Twin"))}


def test_one_word_makes_schemas_different() -> None:
    given = with_schemas(Answer=record(a=TEXT), Other=record(a={**TEXT, "description": "A."}))
    assert with_shared_schemas(given) == given


@pytest.mark.slow
@each_committed
def test_no_schema_repeats_another_in_a_bundle(file: Path) -> None:
    document = load_document(file)
    before = deepcopy(document)
    shared = with_shared_schemas(document)
    assert document == before
    assert equal_schemas(shared) == ()
    assert check_document(shared) == ()
    assert schemas_of(shared).keys() == schemas_of(document).keys()
    assert dereferenced(shared)["paths"] == dereferenced(document)["paths"]


def test_references_are_replaced_and_their_components_gone() -> None:
    flat = dereferenced(with_schemas(Answer=record(a=ref("A")), A=TEXT))
    [operation] = as_object(as_object(flat["paths"])["/shelves"]).values()
    answer = as_object(as_object(as_object(operation)["responses"])["200"])["content"]
    assert answer == {"application/json": {"schema": record(a=TEXT)}}
    assert flat["components"] == {}


def test_a_schema_that_contains_itself_stays() -> None:
    flat = dereferenced(with_schemas(Answer=record(next=ref("Answer"), a=ref("A")), A=TEXT))
    assert schemas_of(flat) == {"Answer": record(next=ref("Answer"), a=TEXT)}
    assert check_document(flat) == ()


def test_a_property_called_ref_is_no_reference() -> None:
    given = with_schemas(Answer=record(**{"$ref": TEXT}))
    [operation] = as_object(as_object(dereferenced(given)["paths"])["/shelves"]).values()
    answer = as_object(as_object(as_object(operation)["responses"])["200"])["content"]
    assert answer == {"application/json": {"schema": record(**{"$ref": TEXT})}}


def test_what_an_extension_names_stays() -> None:
    text = {**TEXT, "x-content-schema": ref("Inner")}
    flat = dereferenced(with_schemas(Answer=text, Inner=record(a=ref("A")), A=TEXT))
    assert schemas_of(flat) == {"Inner": record(a=TEXT)}


@pytest.mark.slow
@each_committed
def test_a_dereferenced_spec_is_valid(file: Path) -> None:
    assert check_document(dereferenced(load_document(file))) == ()


def test_the_size_of_an_operation_counts_each_component_once() -> None:
    small = operation_sizes(with_schemas(Answer=record(a=TEXT)))["ListShelves"]
    twice = operation_sizes(with_schemas(Answer=record(a=ref("A"), b=ref("A")), A=TEXT))["ListShelves"]
    inner, outer = '{"type":"string"}', '{"$ref":"#/components/schemas/A"}'
    assert twice - small == len(f'"a":{outer},"b":{outer}') - len(f'"a":{inner}') + len(inner)
