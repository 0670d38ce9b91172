"""The tests that come with the committed clients pass, for every operation of every service."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specmill.config import ClientConfig, load_config
from tests.support.generated_tests import run_generated_tests

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = tuple(load_config(ROOT / "specmill.toml").clients.values())
KINDS = 5  # request, asynchronous request, answers, failures, retries


@pytest.mark.slow
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_the_tests_of_a_client_pass(client: ClientConfig) -> None:
    folder = ROOT / client.out
    cases = [case for file in (folder / "tests/cases").iterdir() for case in json.loads(file.read_text("utf-8"))]
    counts, said = run_generated_tests(folder)
    assert (counts["failed"], counts["skipped"]) == (0, 0), said
    assert counts["passed"] >= KINDS * len(cases)
