"""Actions: a method for each page that documents one METHOD and path, beside the method that takes any body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from generator import GenerateOptions, SpecSource, generate
from tests.generator.conftest import Connect
from tests.support.clients import Imported, imported, spec
from tests.support.stub_server import StubServer


@pytest.fixture(scope="module")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("lamps"), "lamps_client", spec("actions")) as package:
        yield package


@pytest.fixture
def v1(lamps: Imported, connect: Connect) -> Any:
    return connect(lamps).lamps.v1


def test_an_action_takes_the_fields_of_its_own_body(v1: Any, stub: StubServer) -> None:
    stub.answer({"level": 5})
    answer = v1.dim("l1", dim={"level": 5})
    assert (stub.last.method, stub.last.target, stub.last.json) == (
        "POST",
        "/v1/lamps/l1/action",
        {"dim": {"level": 5}},
    )
    assert (type(answer).__name__, answer.level) == ("Level", 5)


def test_an_action_is_checked_against_its_own_body(lamps: Imported, v1: Any, stub: StubServer) -> None:
    with pytest.raises(lamps.module("errors").InvalidRequestError, match=r"^ActLamp Dim was not sent: dim\.level: "):
        v1.dim("l1", dim={"level": -1})
    with pytest.raises(lamps.module("errors").InvalidRequestError, match="dim: "):
        v1.dim("l1", body={"light": {}})
    assert stub.requests == []


def test_the_method_for_any_body_stays(v1: Any, stub: StubServer) -> None:
    stub.answer({"job_id": "j1"})
    assert v1.act_lamp("l1", body={"light": {}}).job_id == "j1"
    assert stub.last.json == {"light": {}}


def test_what_an_action_does_not_document_it_does_not_return(v1: Any, stub: StubServer) -> None:
    stub.answer(None, status=202)
    assert v1.light_lamp_("l1", light={}) is None


def test_an_operation_keeps_its_name_and_pages_of_one_name_are_told_apart(lamps: Imported) -> None:
    (lamp_methods, version_methods) = (
        [str(method.name) for method in resource.methods]
        for resource in lamps.generated.plan.services[0].versions[0].resources
    )
    assert sorted(lamp_methods) == [
        "act_lamp",
        "dim",
        "light_lamp",
        "light_lamp_",
        "painting_it_blue",
        "painting_it_blue_2",
        "painting_it_red",
    ]
    assert sorted(version_methods) == ["list_versions", "show_root", "show_versions"]


def test_an_action_without_a_body_has_an_answer_of_its_own(v1: Any, stub: StubServer) -> None:
    stub.answer({"job_id": "j1"})
    assert v1.show_versions().job_id == "j1"
    assert (stub.last.method, stub.last.target, stub.last.content) == ("GET", "/", b"")


def test_an_action_links_its_own_page(lamps: Imported) -> None:
    methods = lamps.module("lamps.v1").V1
    assert methods.dim.__doc__.startswith("Dimming.")
    assert methods.dim.__doc__.rstrip().endswith("See https://docs.example/dim.html")
    assert methods.act_lamp.__doc__.rstrip().endswith("See https://docs.example/lamps.html")


def test_an_action_that_cannot_be_read_is_refused_with_its_operation(lamps: Imported) -> None:
    (refusal,) = lamps.generated.refusals
    assert refusal.operation == "ActBroken"
    assert "#/components/schemas/Nowhere leads nowhere" in refusal.reason
    assert refusal.pointer.endswith("/x-specmill-actions/0")


def test_names_stay_when_an_operation_wants_one_later() -> None:
    source = spec("actions")
    first = generate([source], GenerateOptions())
    more = source.content.replace(b"operationId: ShowRoot", b"operationId: Dim")
    again = generate([SpecSource(source.path, more)], GenerateOptions(names=first.names))
    pinned = json.loads(again.names)["lamps/v1 methods"]
    assert (pinned["ActLamp Dim"], pinned["Dim"]) == ("dim", "dim_2")


def test_the_readme_counts_operations(lamps: Imported) -> None:
    readme = next(text for path, text in lamps.generated.files.items() if path.name == "README.md")
    assert "| `client.lamps` | `v1` | 3 |" in readme
