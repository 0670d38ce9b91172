"""The published documents: valid, byte-stable in reading back, and every x-* key documented."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from scraper import render_yaml
from scraper.jsonvalue import JsonObject
from specmill.checks import check_document
from specmill.checks.extensions import extension_schema
from specmill.checks.openapi_tree import nodes
from specmill.config import load_config
from specmill.documents import load_document
from tests.specmill.conftest import Run
from tests.support.corpus import DOCS, needs_docs

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted((ROOT / "spec").rglob("*.yaml"))


def test_every_configured_service_is_published_and_nothing_else() -> None:
    services = load_config(ROOT / "specmill.toml").services
    assert {file.parent.name for file in DOCUMENTS} == set(services)
    assert {path.name for path in (ROOT / "spec").iterdir()} == set(services)


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_document_is_valid_and_canonical(file: Path) -> None:
    document = load_document(file)
    assert check_document(document) == ()
    assert render_yaml(document) == file.read_text("utf-8")


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_extension_key_is_documented(file: Path) -> None:
    used = {key for node in nodes(load_document(file)) for key in node.value if key.startswith("x-")}
    assert used <= cast(JsonObject, extension_schema()["properties"]).keys()


@needs_docs
@pytest.mark.slow
def test_specs_and_clients_are_what_a_build_of_today_writes(run: Run) -> None:
    ran = run("build", "--config", ROOT / "specmill.toml", "--docs-root", DOCS, "--check", "-q")
    assert (ran.code, ran.err) == (0, "")
