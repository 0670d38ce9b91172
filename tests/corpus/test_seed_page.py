"""The page that the project started from, in both dialects and against its labels."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from scraper import Outcome, PageKind, read_source, render_yaml
from tests.support.corpus import SEED_EXPORT, SEED_HELP_CENTRE, SHARED, needs_docs, scraped

pytestmark = needs_docs

GOLD_SCORE = SHARED / "eval/gold_score.py"


def test_every_row_table_status_and_example_is_read() -> None:
    source = read_source(SEED_EXPORT.parent, PurePosixPath(SEED_EXPORT.name))
    assert source.kind is PageKind.OPERATION
    assert source.operation is not None
    tables = source.operation.tables
    assert len(tables) == 15
    assert sum(len(table.fields) for table in tables) == 85
    assert [status.code for status in source.operation.statuses] == ["200", "201", "401", "403", "404"]
    assert len(source.operation.samples) == 2
    assert source.diagnostics == ()


def test_only_one_status_has_a_body() -> None:
    (file,) = scraped(SEED_EXPORT, "modelarts").documents
    assert render_yaml(file.document).count("ResponseBody'") == 1


def test_the_request_example_contradicts_its_lists_of_values_and_the_response_example_round_trips() -> None:
    result = scraped(SEED_EXPORT, "modelarts")
    assert [(finding.code, finding.subject) for finding in result.findings] == [
        ("example-enum", "volume.category"),
        ("example-enum", "volume.ownership"),
    ]
    assert [record.example.outcome for record in result.examples] == [Outcome.CONTRADICTS, Outcome.ROUND_TRIPS]


def test_both_dialects_give_the_same_document_but_for_the_page_link() -> None:
    export, help_centre = (
        render_yaml(scraped(page, "modelarts").documents[0].document) for page in (SEED_EXPORT, SEED_HELP_CENTRE)
    )
    assert export != help_centre
    assert export.replace(SEED_EXPORT.name, "PAGE") == help_centre.replace(SEED_HELP_CENTRE.name, "PAGE")


@pytest.mark.skipif(not GOLD_SCORE.is_file(), reason=f"the scorer is not at {GOLD_SCORE}")
def test_labels_of_the_page_are_met(tmp_path: Path) -> None:
    spec = tmp_path / "v1.yaml"
    spec.write_text(render_yaml(scraped(SEED_EXPORT, "modelarts").documents[0].document), encoding="utf-8")
    figures = tmp_path / "figures.json"
    command = [
        sys.executable,
        str(GOLD_SCORE),
        "--spec",
        str(spec),
        "--service",
        "modelarts-seed",
        "--json",
        str(figures),
    ]
    subprocess.run(command, check=True, capture_output=True, text=True)
    overall = json.loads(figures.read_text(encoding="utf-8"))["overall"]
    assert overall["operations"]["R"] == 1.0
    assert (overall["fields"]["F1"], overall["fields"]["types"], overall["fields"]["required"]) == (1.0, 1.0, 1.0)
    assert overall["statuses"]["F1"] == 1.0
