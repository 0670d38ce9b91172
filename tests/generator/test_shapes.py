"""Shared schemas, unions, styles, directions, and operations that are refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import StubServer


@pytest.fixture
def api(shared: Imported, connect: Connect) -> Any:
    return connect(shared).shared.v1


def test_refused_operations_are_named_and_the_others_are_there(shared: Imported) -> None:
    refused = {refusal.operation: refusal.reason for refusal in shared.generated.refusals}
    assert refused == {
        "CircularReference": "the reference #/components/schemas/Circle leads back to itself",
        "DanglingReference": "the reference #/components/schemas/Nowhere leads nowhere",
        "DanglingFurtherDown": "the reference #/components/schemas/Nowhere leads nowhere",
        "OddStyle": "the style matrix of a parameter in the query is not supported",
        "RemoteReference": (
            "the reference https://elsewhere.example/schema.json#/X leaves the document; only local ones are followed"
        ),
    }
    assert all(refusal.pointer.startswith("#/") for refusal in shared.generated.refusals)
    version = shared.generated.plan.services[0].versions[0]
    assert sum(not method.is_action for resource in version.resources for method in resource.methods) == 7


def test_a_shared_path_takes_any_of_its_bodies(shared: Imported, api: Any, stub: StubServer) -> None:
    models = shared.module("shared.v1.models")
    api.act_server("s1", body={"os-start": {}})
    assert stub.last.json == {"os-start": {}}
    resize = models.ResizeServerRequestBodyResize(flavor_ref="f2")
    api.act_server("s1", body=models.ResizeServerRequestBody(resize=resize))
    assert stub.last.json == {"resize": {"flavorRef": "f2"}}
    with pytest.raises(shared.module("errors").InvalidRequestError):
        api.act_server("s1", body={"resize": {"flavor": "f2"}})


def test_a_success_without_a_body_beside_one_with_an_object_is_an_object(api: Any, stub: StubServer) -> None:
    stub.answer({"job_id": "j1"})
    assert api.act_server("s1", body={"os-start": {}}).job_id == "j1"
    stub.answer(None, status=202)
    assert api.act_server("s1", body={"os-start": {}}).job_id is None


def test_a_success_without_a_body_beside_one_with_an_array_is_none(api: Any, stub: StubServer) -> None:
    stub.answer(["a"])
    assert api.list_names() == ["a"]
    stub.answer(None, status=204)
    assert api.list_names() is None


def test_parameters_are_written_in_their_styles(api: Any, stub: StubServer) -> None:
    stub.answer([])
    api.list_servers(
        filter={"name": "a b"},
        ids=[1, 2],
        where={"x": [1]},
        deep=True,
        since=datetime(2024, 1, 2, 3, tzinfo=UTC),
        state="ACTIVE",
        session="s;1",
    )
    assert stub.last.target == (
        "/v1/servers?filter%5Bname%5D=a%20b&ids=1%7C2&where=%7B%22x%22%3A%5B1%5D%7D&deep=true"
        "&since=2024-01-02T03%3A00%3A00Z&state=ACTIVE"
    )
    assert stub.last.headers["cookie"] == "session=s%3B1"


def test_a_schema_that_serves_both_directions_is_strict_one_way_only(
    shared: Imported, api: Any, stub: StubServer
) -> None:
    models = shared.module("shared.v1.models")
    assert "secret" not in models.Server.model_fields
    assert "created" not in models.ServerInput.model_fields
    stub.answer({"flavor": {}, "code": 9, "flag": None, "unknown": 1, "mixed": "5", "created": "x"})
    server = api.replace_server(name="a", flavor={"id": "f1", "extra": 1}, secret="s", flag=None, mixed="5", ratio=1)
    assert stub.last.json == {
        "name": "a",
        "flavor": {"id": "f1", "extra": 1},
        "secret": "s",
        "flag": None,
        "mixed": "5",
        "ratio": 1,
    }
    assert (server.code, server.flag, server.mixed, server.unknown) == (9, None, "5", 1)
    for wrong in ({"code": 9}, {"ratio": 2}, {"mixed": 1.5}, {"name": None}, {"created": "x"}):
        with pytest.raises(shared.module("errors").InvalidRequestError):
            api.replace_server(body={"name": "a", "flavor": {"id": "f1"}, **wrong})


def test_an_answer_may_be_one_of_several_types(api: Any, stub: StubServer) -> None:
    stub.answer("text")
    assert api.replace_server(name="a", flavor={"id": "f1"}) == "text"


def test_types_may_contain_themselves(api: Any, stub: StubServer) -> None:
    tree: dict[str, Any] = {"value": None, "children": [{"value": {"x": 1}, "children": []}], "parent": {}}
    stub.answer({"a": tree})
    forest = api.put_forest(body=[[], [[]]])
    assert stub.last.json == [[], [[]]]
    assert forest["a"].children[0].value == {"x": 1}
    api.plant_tree(body=forest["a"])
    assert stub.last.json == tree


def test_an_optional_body_is_left_out(api: Any, stub: StubServer) -> None:
    assert api.plant_tree() == {}
    assert stub.last.content == b""
    assert "content-type" not in stub.last.headers
    api.plant_tree(value=None)
    assert stub.last.json == {"value": None}


def test_a_documented_redirection_is_an_answer(api: Any, stub: StubServer) -> None:
    stub.answer({"versions": ["v1"]}, status=300)
    assert api.list_versions().versions == ["v1"]


def test_the_region_is_part_of_the_address(shared: Imported) -> None:
    version = shared.generated.plan.services[0].versions[0]
    assert (version.base_url, version.region) == ("'https://shared.{region}.example'", "'eu-de'")
