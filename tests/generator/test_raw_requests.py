"""Requests that no documentation describes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import StubServer


@pytest.fixture
def client(notebook: Imported, connect: Connect) -> Any:
    return connect(notebook)


def test_a_path_of_a_service(client: Any, stub: StubServer) -> None:
    stub.answer({"a": [1]}, status=202, headers={"X-Trace": "t1"})
    query = {"b": ["x", "y&z"], "c": True, "d": None, "e": 5}
    answer = client.request("get", "/v9/{project_id}/new?a=1", service="modelarts", query=query)
    assert (stub.last.method, stub.last.target) == ("GET", "/v9/p1/new?a=1&b=x&b=y%26z&c=true&e=5")
    assert stub.last.headers["x-auth-token"] == "t0ken"
    assert stub.last.headers["user-agent"].startswith("notebook-client/")
    assert (answer.status_code, answer.headers["X-Trace"], answer.json()) == (202, "t1", {"a": [1]})
    assert answer.text == '{"a": [1]}'


def test_bodies(notebook: Imported, client: Any, stub: StubServer) -> None:
    client.request(
        "POST", "new", service="modelarts", json={"tag": notebook.module("modelarts.v1.models").Tag(key="a")}
    )
    assert (stub.last.target, stub.last.json) == ("/new", {"tag": {"key": "a"}})
    assert stub.last.headers["content-type"] == "application/json"
    client.request("PUT", "/new", service="modelarts", json=None)
    assert stub.last.content == b"null"
    client.request("PUT", "/new", service="modelarts", content=b"\xff", headers={"Content-Type": "image/png"})
    assert (stub.last.content, stub.last.headers["content-type"]) == (b"\xff", "image/png")
    with pytest.raises(TypeError, match="one of json, content and form"):
        client.request("PUT", "/new", service="modelarts", json={}, content=b"")
    with pytest.raises(notebook.module("errors").InvalidRequestError, match="PUT /new was not sent: json: "):
        client.request("PUT", "/new", service="modelarts", json=object())


def test_a_complete_url_needs_no_service(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    client = connect(notebook, base_url=None, region="eu-nl")
    client.request("GET", f"{stub.url}/{{region}}/x")
    assert stub.last.target == "/eu-nl/x"


def test_the_address_is_the_documented_one(notebook: Imported) -> None:
    module = notebook.module()
    seen: list[str] = []

    class Recorder:
        def send(self, request: Any, *, timeout: float) -> Any:
            seen.append(f"{request.url} {timeout:g}")
            return module.Response(204, {}, b"")

        def close(self) -> None:
            """Nothing is open."""

    with module.Client(region="eu-nl", transport=Recorder()) as client:
        client.request("DELETE", "/x", service="modelarts", timeout=7)
    assert seen == ["https://modelarts.eu-nl.otc.t-systems.com/x 7"]


def test_what_is_missing_is_said(notebook: Imported, connect: Connect, client: Any, stub: StubServer) -> None:
    errors = notebook.module("errors")
    with pytest.raises(errors.ConfigurationError, match=r"say which service it is for, with service="):
        client.request("GET", "/x")
    with pytest.raises(errors.ConfigurationError, match="There is no service 'ecs'; there is modelarts"):
        client.request("GET", "/x", service="ecs")
    with pytest.raises(errors.ConfigurationError, match="needs the domain_id"):
        client.request("GET", "/{domain_id}", service="modelarts")
    assert stub.requests == []


@pytest.mark.parametrize("status", [302, 404])
def test_what_is_no_success_is_an_error(notebook: Imported, client: Any, stub: StubServer, status: int) -> None:
    stub.answer({"error_code": "E1", "error_msg": "no"}, status=status)
    with pytest.raises(notebook.module("errors").StatusError, match=f"GET /x failed with status {status}: E1 no"):
        client.request("GET", "/x", service="modelarts")
