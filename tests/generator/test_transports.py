"""What every transport does alike: proxies of the environment, compressed answers, connections, cookies."""

from __future__ import annotations

import asyncio
import gzip
import os
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import Imported
from tests.support.stub_server import StubServer

Ask = Callable[..., list[Any]]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that names no proxy, whoever runs the tests."""
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async", "aiohttp"])
def ask(request: pytest.FixtureRequest, notebook: Imported, stub: StubServer) -> Ask:
    """Sends GET requests to paths one after the other with one client, and returns the answers."""
    module = notebook.module()

    def asked(*paths: str, base_url: str = stub.url) -> list[Any]:
        settings = {"token": "t0ken", "base_url": base_url, "retry": module.NO_RETRY}

        async def awaited() -> list[Any]:
            transport = module.AiohttpTransport() if request.param == "aiohttp" else None
            async with module.AsyncClient(**settings, transport=transport) as client:
                return [await client.request("GET", path, service="modelarts") for path in paths]

        if request.param != "sync":
            return asyncio.run(awaited())
        with module.Client(**settings) as client:
            return [client.request("GET", path, service="modelarts") for path in paths]

    return asked


@pytest.mark.parametrize("name", ["http_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_used(
    ask: Ask, stub: StubServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, stub.url.removeprefix("http://"))
    ask("/x?a=1", base_url="http://one.example")
    assert stub.last.target == "http://one.example/x?a=1"
    assert stub.last.headers["host"] == "one.example"


def test_a_proxy_is_passed_by_where_the_environment_says_so(
    ask: Ask, stub: StubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "other.example,127.0.0.1")
    ask("/x")
    assert stub.last.target == "/x"


def test_a_compressed_answer_is_what_it_was(ask: Ask, stub: StubServer) -> None:
    stub.answer(gzip.compress(b'{"a": 1}'), headers={"Content-Encoding": "gzip"})
    (answer,) = ask("/x")
    assert answer.json() == {"a": 1}
    assert "gzip" in stub.last.headers["accept-encoding"]


def test_connections_are_kept_and_cookies_are_not(ask: Ask, stub: StubServer) -> None:
    stub.answer({}, headers={"Set-Cookie": "session=hush"})
    ask("/a", "/b", "/c")
    assert len({request.client for request in stub.requests}) == 1
    assert [request.headers.get("cookie") for request in stub.requests] == [None] * 3


def test_an_address_without_a_path(ask: Ask, stub: StubServer) -> None:
    (answer,) = ask(f"{stub.url}?a=1")
    assert (stub.last.target, answer.status_code) == ("/?a=1", 200)
