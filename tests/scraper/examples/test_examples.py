"""Examples against the tables of their page, read by the fixtures beside this file."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.diagnostics import Findings, Location
from scraper.documented import DocSample
from scraper.examples import attach_examples
from scraper.examples.error_shape import is_error
from scraper.examples.fit import Fitter
from scraper.examples.infer import infer_type
from scraper.examples.read import read_example
from scraper.examples.wrap import wrapped_type
from scraper.jsonvalue import JsonValue
from scraper.linked import LinkedApi, Schema, SchemaId, TypeRef
from scraper.vocab.labels import SampleKind
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.json_values import JSON_VALUES
from tests.scraper.support.show_docs import finding_lines, show
from tests.scraper.support.show_linked import Show
from tests.scraper.support.stages import stages

HERE = Location(page="page.html")
PAGE = "# T\n## URI\nPOST /v1/shelves\n## Request Body\n{tables}\n## Status Codes\nStatus code: 200\n"


def request(tables: str) -> tuple[LinkedApi, TypeRef]:
    """Return the API of one operation with its request body."""
    api = stages(PAGE.format(tables=tables)).link()
    body = api.operations[0].request.type
    assert body is not None
    return api, body


def attach(given: Given) -> str | None:
    """Show the operations with their examples, and what the examples taught; nothing for a page without examples."""
    run = stages(given.text)
    api = run.link()
    if not any(run.samples.values()):
        return None
    found = attach_examples(api, run.samples, run.findings)
    return show(Show(found.schemas).api(found), finding_lines(run.findings.sorted()))


def error_shape(given: Given) -> str | None:
    return "error" if is_error(json.loads(given.text)) else None


def fit(given: Given) -> str | None:
    """Show where an example ("request" or "response") and the body that the tables state differ."""
    api, body = request(given.word("tables"))
    is_request = given.get("request") is not None
    value = json.loads(given.word("request" if is_request else "response"))
    found = Fitter(schemas=api.schemas, is_request=is_request).fit(body, value)
    return show(
        (f"{item.code} at {item.field or 'the body'}" for item in sorted(found.conflicts)),
        (f"undocumented {item.path}" for item in found.undocumented),
        (f"nullable {path}" for path in found.nullable.values()),
        (f"wide {path}" for path in found.wide.values()),
        (f"keyed {path}" for path, _ in found.keyed.values()),
    )


def infer(given: Given) -> str | None:
    """Show the type of a JSON value and the schemas in it."""
    schemas: dict[SchemaId, Schema] = {}
    type = infer_type(json.loads(given.text), SchemaId("page.html", -1), "shelf", HERE, schemas)
    shown = Show(schemas)
    return show([shown.type(type)], shown.all_schemas())


def read(given: Given) -> str | None:
    """Show the outcome, the value and the findings of a listing; nothing where it holds no body."""
    findings = Findings()
    sample = DocSample(kind=SampleKind.REQUEST, status="", title="", text=given.text, index=1, location=HERE)
    found = read_example(sample, findings)
    if found.outcome == "no body":
        return None
    return show([f"{found.outcome}: {json.dumps(found.value)}"], finding_lines(findings.sorted()))


def wrap(given: Given) -> str | None:
    """Show the body that examples show around the one that the tables state."""
    api, body = request(given.word("tables"))
    schemas = dict(api.schemas)
    around = wrapped_type(body, [json.loads(text) for text in given.words("examples")], HERE, schemas)
    shown = Show(schemas)
    return None if around is None else show([shown.type(around)], shown.all_schemas())


RUNNERS: dict[str, Runner] = {
    "attach": attach,
    "error_shape": error_shape,
    "fit": fit,
    "infer": infer,
    "read": read,
    "wrap": wrap,
}


@pytest.mark.parametrize(("case", "run"), parameters("examples", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


@given(JSON_VALUES)
def test_a_value_fits_the_type_that_is_inferred_from_it(value: JsonValue) -> None:
    schemas: dict[SchemaId, Schema] = {}
    type = infer_type(value, SchemaId("page.html", -1), "shelf", HERE, schemas)
    found = Fitter(schemas=schemas, is_request=True).fit(type, value)
    assert not found.conflicts
    assert not found.undocumented
    assert not found.wide


@given(st.lists(JSON_VALUES, min_size=1, max_size=3))
def test_any_examples_can_be_attached(values: list[JsonValue]) -> None:
    listings = "\n".join(f"```\n{json.dumps(value)}\n```" for value in values)
    tables = "| Parameter | Mandatory | Type |\n| a | Yes | Integer |\n| b | No | Array of [B](#b) objects |"
    nested = "table 2: B {#b}\n| Parameter | Type |\n| a | Map<String,Long> |"
    text = (
        PAGE.format(tables=f"{tables}\n{nested}") + f"## Example Requests\n{listings}\n## Example Responses\n{listings}"
    )
    run = stages(text)
    found = attach_examples(run.link(), run.samples, run.findings)
    [operation] = found.operations
    assert len(operation.request.examples) == len(values)
