"""How a listing goes on, recognised from names and types: each operation of the fixture says what is to be found."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest
import yaml

from generator import GenerateOptions, SpecSource, generate
from generator.plan import ClientPlan, MethodPlan, NotPaged
from tests.support.clients import spec

SOURCE = spec("paging")
OPERATIONS: dict[str, dict[str, Any]] = {
    operation["operationId"]: operation["x-paging"]
    for item in yaml.safe_load(SOURCE.content)["paths"].values()
    for operation in item.values()
}
PLACES = ("kind", "wire", "items", "follows", "key", "total", "count", "first")


@pytest.fixture(scope="module")
def methods() -> dict[str, MethodPlan]:
    (service,) = generate([SOURCE], GenerateOptions()).plan.services
    return {method.operation_id: method for item in service.versions[0].resources for method in item.methods}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_is_recognised(methods: dict[str, MethodPlan], operation: str) -> None:
    paging = methods[operation].paging
    if isinstance(paging, NotPaged):
        found: dict[str, Any] = {"reason": paging.reason}
    else:
        values = {**asdict(paging), "kind": paging.kind.value}
        found = {name: values[name] for name in PLACES if values[name] or name == "items"}
    assert found == OPERATIONS[operation]


def test_both_outcomes_are_there() -> None:
    outcomes = ["reason" in expected for expected in OPERATIONS.values()]
    assert min(outcomes.count(True), outcomes.count(False)) > 10


def iterators(plan: ClientPlan) -> dict[str, str]:
    """The names of iterators by operation."""
    (version,) = plan.services[0].versions
    return {method.operation_id: listing.name for item in version.resources for method, listing in item.listings}


def test_an_iterator_is_called_after_what_it_lists() -> None:
    names = iterators(generate([SOURCE], GenerateOptions()).plan)
    assert (names["ListBooks"], names["SearchResources"]) == ("iter_books", "iter_resources")


def test_an_iterator_keeps_its_name_when_an_operation_wants_it_later() -> None:
    first = generate([SOURCE], GenerateOptions())
    more = SpecSource(SOURCE.path, SOURCE.content.replace(b"operationId: SortBooks", b"operationId: IterBooks"))
    plan = generate([more], GenerateOptions(names=first.names)).plan
    assert iterators(plan)["ListBooks"] == "iter_books"
    assert plan.method("shelf", "v1", "IterBooks").name == "iter_books_2"
