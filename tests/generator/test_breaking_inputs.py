"""The inputs that break other generators' clients: each is read, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported, imported, spec
from tests.support.stub_server import StubServer


@pytest.fixture(scope="module")
def breaking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("breaking"), "breaking_client", spec("breaking")) as package:
        yield package


@pytest.fixture
def v1(breaking: Imported, connect: Connect) -> Any:
    return connect(breaking).breaking.v1


@pytest.mark.parametrize(
    ("answer", "attribute", "value"),
    [
        pytest.param({"state": "SIDEWAYS"}, "state", "SIDEWAYS", id="unknown enum value"),
        pytest.param({"level": 9}, "level", 9, id="unknown value of an integer enum"),
        pytest.param({"brand_new": {"a": [1]}}, "brand_new", {"a": [1]}, id="unknown field"),
        pytest.param({"size": None}, "size", None, id="null for an optional field that is not nullable"),
        pytest.param({"name": None}, "name", None, id="null for a required field"),
        pytest.param({"size": 5}, "name", None, id="required field missing"),
        pytest.param({"size": "80"}, "size", 80, id="text for an integer"),
        pytest.param({"level": "2"}, "level", 2, id="text for an integer enum"),
        pytest.param({"level": "80"}, "level", 80, id="unknown text for an integer enum"),
        pytest.param({"mode": None}, "mode", None, id="null for a nullable enum"),
        pytest.param({"levels": [None, 1, 7, "2"]}, "levels", [None, 1, 7, 2], id="a list of those"),
        pytest.param(
            {"created": "2018-09-19 00:00:00 UTC"}, "created", datetime(2018, 9, 19, tzinfo=UTC), id="an odd time"
        ),
        pytest.param({"copy": "c"}, "copy_", "c", id="a field called copy"),
    ],
)
def test_an_answer_is_read_whole(
    v1: Any, stub: StubServer, answer: dict[str, Any], attribute: str, value: object
) -> None:
    stub.answer(answer)
    thing = v1.send_thing(name="x")
    assert getattr(thing, attribute) == value
    dumped = thing.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert dumped in (answer, {attribute: value})
    assert dumped.keys() == answer.keys()


NAMES = {
    "id": "id",
    "ID": "id_2",
    "hostId": "host_id_2",
    "host_id": "host_id",
    "OS-EXT-STS:vm_state": "os_ext_sts_vm_state",
    "24h_max": "field_24h_max",
    "class": "class_",
    "copy": "copy_",
}


def test_names_that_collide_or_are_no_names_go_out_and_come_back(v1: Any, stub: StubServer) -> None:
    sent = {wire: number if wire == "24h_max" else str(number) for number, wire in enumerate(NAMES)}
    stub.answer(sent)
    thing = v1.send_thing(name="x", **{NAMES[wire]: value for wire, value in sent.items()})
    assert stub.last.json == {"name": "x", **sent}
    assert {wire: getattr(thing, name) for wire, name in NAMES.items()} == sent
    assert thing.model_dump(mode="json", by_alias=True, exclude_unset=True) == sent


def test_a_request_is_strict_where_an_answer_is_not(breaking: Imported, v1: Any, stub: StubServer) -> None:
    v1.send_thing(name="x", mode=None, levels=[None, 1])
    assert stub.last.json == {"name": "x", "mode": None, "levels": [None, 1]}
    error = breaking.module("errors").InvalidRequestError
    for wrong in (
        {"state": "SIDEWAYS"},
        {"level": 9},
        {"level": "2"},
        {"size": "80"},
        {"size": None},
        {"brand_new": 1},
        {"mode": "c"},
    ):
        with pytest.raises(error, match=next(iter(wrong))):
            v1.send_thing(body={"name": "x", **wrong})
    with pytest.raises(error, match="name"):
        v1.send_thing(body={})
    assert len(stub.requests) == 1


def test_checks_can_be_turned_off(breaking: Imported, connect: Connect, v1: Any, stub: StubServer) -> None:
    v1.send_thing(body={"state": "SIDEWAYS", "size": None}, validate=False)
    assert stub.last.json == {"state": "SIDEWAYS", "size": None}
    connect(breaking, validate=False).breaking.v1.send_thing(level=9)
    assert stub.last.json == {"level": 9}


def test_what_is_left_out_is_not_sent_and_none_is_null(breaking: Imported, v1: Any, stub: StubServer) -> None:
    unset = breaking.module().UNSET
    v1.send_thing(name="x", mode=unset, size=unset)
    assert stub.last.json == {"name": "x"}
    model = breaking.module("breaking.v1.models").ThingInput
    v1.send_thing(body=model(name="x", mode=None))
    assert stub.last.json == {"name": "x", "mode": None}
