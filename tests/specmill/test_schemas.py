"""The JSON Schemas of the files beside a spec: what is written keeps to them, and they refuse what they do not know."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from scraper import Prose
from scraper.jsonvalue import JsonObject
from specmill.schemas import FILES, file_schema
from specmill.scraping import Source, make_spec

SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"


@pytest.fixture(scope="module", params=[Prose.FULL, Prose.NONE])
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, JsonObject]:
    """The JSON files of the sample, in both renderings, by the name of their schema."""
    source = Source(service="sample", pages=SAMPLE, prose=request.param, jobs=1)
    files = make_spec(source, tmp_path_factory.mktemp("spec"), lambda done, total: None).output.files
    return {path.stem.rpartition(".")[2]: json.loads(text) for path, text in files.items() if path.suffix == ".json"}


@pytest.mark.parametrize("name", FILES)
def test_what_is_written_keeps_to_its_schema(written: dict[str, JsonObject], name: str) -> None:
    errors = Draft202012Validator(file_schema(name)).iter_errors(written[name])
    assert [(list(error.absolute_path), error.message) for error in errors] == []


def test_every_file_has_a_schema(written: dict[str, JsonObject]) -> None:
    assert set(written) == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_a_schema_is_one_and_refuses_what_it_does_not_know(written: dict[str, JsonObject], name: str) -> None:
    schema = file_schema(name)
    Draft202012Validator.check_schema(schema)
    assert not Draft202012Validator(schema).is_valid({**written[name], "unknown": 1})
