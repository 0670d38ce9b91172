"""Every operation of client.elb.v2, against a stub server."""

from __future__ import annotations

import pytest
from client_cases import (
    Case,
    Clients,
    cases,
    check_answers,
    check_async_request,
    check_failures,
    check_listing,
    check_request,
    check_retries,
)

CASES = cases("elb", "v2")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_request_is_as_documented(case: Case, clients: Clients) -> None:
    check_request(case, clients)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_asynchronous_client_does_the_same(case: Case, clients: Clients) -> None:
    check_async_request(case, clients)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_answers_are_read_and_nothing_is_lost(case: Case, clients: Clients) -> None:
    check_answers(case, clients)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_failures_raise_their_errors(case: Case, clients: Clients) -> None:
    check_failures(case, clients)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_only_what_may_be_repeated_is(case: Case, clients: Clients) -> None:
    check_retries(case, clients)


@pytest.mark.parametrize("case", [case for case in CASES if case.listing], ids=str)
def test_a_listing_goes_on_and_ends(case: Case, clients: Clients) -> None:
    check_listing(case, clients)
