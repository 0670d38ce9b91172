"""The published documents: valid, byte-stable in reading back, and every x-* key documented."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from jsonschema import Draft202012Validator

from scraper import render_yaml
from scraper.jsonvalue import JsonObject
from specmill.checks import check_document
from specmill.checks.extensions import extension_schema
from specmill.checks.openapi_tree import child, nodes
from specmill.config import load_config
from specmill.documents import load_document
from specmill.overlays import load_overlays
from specmill.schemas import file_schema
from specmill.sources import load_sources
from specmill.targets import find_target
from tests.specmill.conftest import Run
from tests.support.corpus import DOCS, needs_docs

ROOT = Path(__file__).resolve().parents[2]
OVERLAYS = ROOT / "overlays"
JSON_FILES = sorted((ROOT / "spec").rglob("*.json"))
DOCUMENTS = sorted((ROOT / "spec").rglob("*.yaml"))


def test_every_configured_service_is_published_and_nothing_else() -> None:
    services = load_config(ROOT / "specmill.toml").services
    assert {file.parent.name for file in DOCUMENTS} == set(services)
    assert {path.name for path in (ROOT / "spec").iterdir()} == set(services)


@pytest.mark.parametrize("folder", sorted((ROOT / "spec").iterdir()), ids=lambda folder: folder.name)
def test_a_folder_holds_its_documents_with_their_sources_and_nothing_else(folder: Path) -> None:
    names = {file.name for file in folder.iterdir()}
    versions = {file.name.removesuffix(".yaml") for file in folder.glob("*.yaml")}
    written = {f"{version}{suffix}" for version in versions for suffix in (".yaml", ".sources.json")}
    assert names == {*written, "findings.json", "names.json"}


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_document_is_valid_and_canonical(file: Path) -> None:
    document = load_document(file)
    assert check_document(document) == ()
    assert render_yaml(document) == file.read_text("utf-8")


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_extension_key_is_documented(file: Path) -> None:
    used = {key for node in nodes(load_document(file)) for key in node.value if key.startswith("x-")}
    assert used <= cast(JsonObject, extension_schema()["properties"]).keys()


def test_every_correction_is_of_a_service_and_in_its_spec() -> None:
    corrections = [(folder, overlay) for folder in OVERLAYS.iterdir() for overlay in load_overlays(folder)]
    assert corrections
    for folder, overlay in corrections:
        assert f"file: {overlay.file.name}" in (ROOT / "spec" / folder.name / overlay.document).read_text("utf-8")


@needs_docs
@pytest.mark.slow
def test_specs_and_clients_are_what_a_build_of_today_writes(run: Run) -> None:
    ran = run("build", "--config", ROOT / "specmill.toml", "--docs-root", DOCS, "--check", "-q")
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_part_of_a_document_says_where_it_comes_from(file: Path) -> None:
    document, sources = load_document(file), load_sources(file)
    parts = list(_parts(document))
    assert len(parts) > 2
    for text in parts:
        target = find_target(document, text)
        if target.name != "header X-Auth-Token":
            assert sources.origin(target).location.page, text


def _parts(document: JsonObject) -> Iterator[str]:
    """Yield pointers to every operation, parameter, answer, schema and property."""
    for path, item in cast(JsonObject, document["paths"]).items():
        for method, operation in cast(JsonObject, item).items():
            here = child("/paths", path, method)
            yield here
            details = cast(JsonObject, operation)
            yield from (child(here, "responses", status) for status in cast(JsonObject, details["responses"]))
            parameters = cast(list[object], details.get("parameters", []))
            yield from (child(here, "parameters", number) for number in range(len(parameters)))
    for name, schema in cast(JsonObject, cast(JsonObject, document["components"])["schemas"]).items():
        here = child("/components/schemas", name)
        yield here
        properties = cast(JsonObject, schema).get("properties", {})
        yield from (child(here, "properties", key) for key in cast(JsonObject, properties))


@pytest.mark.parametrize("file", JSON_FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_a_file_beside_a_document_keeps_to_its_schema(file: Path) -> None:
    schema = file_schema(file.stem.rpartition(".")[2])
    errors = Draft202012Validator(schema).iter_errors(json.loads(file.read_text("utf-8")))
    assert [(list(error.absolute_path), error.message) for error in errors] == []
