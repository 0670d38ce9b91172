"""The tests that come with the committed clients pass, for every operation of every service."""

from __future__ import annotations

import pytest

from specmill.config import ClientConfig
from tests.support.committed import CLIENTS, ROOT, cases_of
from tests.support.generated_tests import run_generated_tests

KINDS = 5  # request, asynchronous request, answers, failures, retries


@pytest.mark.slow
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_the_tests_of_a_client_pass(client: ClientConfig) -> None:
    counts, said = run_generated_tests(ROOT / client.out)
    assert (counts["failed"], counts["skipped"]) == (0, 0), said
    assert counts["passed"] >= KINDS * len(cases_of(client))
