"""Clients of other languages read and write the documented examples; what they cannot is of a known kind.

`make languages` does the same for all services and prints the table that the README shows.
"""

from __future__ import annotations

import pytest

from tests.languages.causes import cause_of
from tests.languages.matrix import PAGES, TARGETS, outcomes
from tests.languages.tools import MissingToolError
from tests.support.corpus import needs_docs

pytestmark = pytest.mark.slow

# What no spec can prevent; a compiler that complains, or a value that does not fit, is a fault of ours.
KNOWN = {
    "TypeScript openapi-typescript": set[str](),
    "TypeScript openapi-generator": {"time"},
    "Go oapi-codegen": set[str](),
    "Go openapi-generator": set[str](),
    "Java openapi-generator": {"default", "alternative"},
}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("service", ["sample", pytest.param("smn", marks=needs_docs)])
def test_examples_come_back(service: str, target: str) -> None:
    assert service in PAGES
    try:
        found = outcomes(service, target)
    except MissingToolError as missing:
        pytest.skip(str(missing))
    assert any(not complaints for complaints in found.values())
    wrong = {
        name: complaints
        for name, complaints in found.items()
        if not {cause_of(complaint).name for complaint in complaints} <= KNOWN[target]
    }
    assert wrong == {}
