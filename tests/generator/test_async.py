"""The asynchronous client: the same methods, awaited, by either transport; what is shared among calls; cancelling."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from socket import create_server
from threading import Thread
from typing import Any, TypeAlias

import pytest

from tests.support.clients import Imported
from tests.support.stub_server import Answer, StubServer

Connected: TypeAlias = Callable[..., Any]
TOKEN = json.dumps({"token": {"project": {"id": "p9"}, "user": {"domain": {"id": "d9"}}}}).encode()


@pytest.fixture(params=["httpx2", "aiohttp"])
def connected(request: pytest.FixtureRequest, notebook: Imported, stub: StubServer) -> Connected:
    """Makes an asynchronous client, carried by either transport, which is closed with it."""
    module = notebook.module()

    @asynccontextmanager
    async def made(**settings: Any) -> AsyncIterator[Any]:
        transport = module.AiohttpTransport() if request.param == "aiohttp" else None
        defaults = {"token": "t0ken", "project_id": "p1", "base_url": stub.url, "retry": module.NO_RETRY}
        async with module.AsyncClient(**{**defaults, **settings}, transport=transport) as client:
            yield client

    return made


def run(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(asyncio.wait_for(main(), 30))


@pytest.mark.parametrize("name", ["notebook", "names", "hostile", "shared", "foreign"])
def test_both_clients_have_the_same_methods(name: str, request: pytest.FixtureRequest) -> None:
    package: Imported = request.getfixturevalue(name)
    client, other = package.client(), package.module().AsyncClient()
    for service in package.generated.plan.services:
        for version in service.versions:
            versions = [getattr(getattr(one, service.attribute), version.attribute) for one in (client, other)]
            for resource in version.resources:
                for method in resource.methods:
                    sync, awaited = (getattr(one, method.name) for one in versions)
                    assert inspect.signature(sync) == inspect.signature(awaited)
                    assert sync.__doc__ == awaited.__doc__


def test_a_call_is_awaited(connected: Connected, stub: StubServer) -> None:
    async def main() -> Any:
        async with connected() as client:
            return await client.modelarts.v1.create_notebook(name="a", flavor="b", volume={"category": "EFS"})

    stub.answer({"id": "n1", "nobody": "knows"})
    notebook = run(main)
    assert (type(notebook).__name__, notebook.id, notebook.nobody) == ("Notebook", "n1", "knows")
    assert (stub.last.method, stub.last.target) == ("POST", "/v1/p1/notebooks")
    assert stub.last.json == {"name": "a", "flavor": "b", "volume": {"category": "EFS"}}
    assert (stub.last.headers["x-auth-token"], stub.last.headers["content-type"]) == ("t0ken", "application/json")


def test_a_request_arrives_as_it_was_escaped(connected: Connected, stub: StubServer) -> None:
    async def main() -> None:
        async with connected() as client:
            await client.modelarts.v1.show_notebook("a/b ü~%2F;=")
            first = stub.last.target
            await client.request(
                "PATCH", "/x", service="modelarts", query={"q": "a b+&ü/*"}, content=b"\xff", headers={"A": "b"}
            )
            assert first == "/v1/p1/notebooks/a%2Fb%20%C3%BC~%252F%3B%3D"

    run(main)
    assert (stub.last.target, stub.last.content) == ("/x?q=a%20b%2B%26%C3%BC%2F%2A", b"\xff")
    assert (stub.last.headers["a"], stub.last.headers.get("content-type")) == ("b", None)


def test_failures_have_the_same_types(notebook: Imported, connected: Connected, stub: StubServer) -> None:
    errors = notebook.module("errors")

    async def main() -> None:
        async with connected() as client:
            v1 = client.modelarts.v1
            with pytest.raises(errors.InvalidRequestError, match="limit"):
                await v1.list_notebooks(limit=0)
            stub.answer({"error_code": "MA.1", "error_msg": "no"}, status=404)
            with pytest.raises(errors.NotFoundError, match=r"ShowNotebook failed with status 404: MA\.1 no"):
                await v1.show_notebook("n1")
            stub.answer(b"no json")
            with pytest.raises(errors.UnreadableResponseError, match="ShowNotebook"):
                await v1.show_notebook("n1")
        async with connected(base_url="http://127.0.0.1:1") as client:
            with pytest.raises(errors.ConnectionFailedError, match=r"127\.0\.0\.1:1"):
                await client.modelarts.v1.show_notebook("n1")

    run(main)


def test_redirections_are_not_followed(notebook: Imported, connected: Connected, stub: StubServer) -> None:
    async def main() -> None:
        async with connected() as client:
            await client.modelarts.v1.show_notebook("n1")

    stub.answer(None, status=302, headers={"Location": f"{stub.url}/elsewhere"})
    with pytest.raises(notebook.module("errors").StatusError):
        run(main)
    assert len(stub.requests) == 1


def test_what_takes_too_long_is_given_up(notebook: Imported, connected: Connected) -> None:
    async def main() -> None:
        async with connected(base_url=f"http://127.0.0.1:{silent.getsockname()[1]}") as client:
            with pytest.raises(notebook.module("errors").TimeoutExceededError, match=r"no answer within 0\.05 seconds"):
                await client.modelarts.v1.show_notebook("n1", timeout=0.05)

    with create_server(("127.0.0.1", 0)) as silent:
        run(main)


def test_what_may_pass_is_tried_again(notebook: Imported, connected: Connected, stub: StubServer) -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    async def main() -> Any:
        retry = notebook.module().Retry(async_sleep=sleep, chance=lambda: 0.5)
        async with connected(retry=retry) as client:
            return await client.modelarts.v1.show_notebook("n1")

    stub.answers.clear()
    stub.answers.extend([Answer(status=503), Answer(status=429, headers={"Retry-After": "7"}), Answer()])
    run(main)
    assert pauses == [0.25, 7.0]


def test_calls_run_side_by_side_and_sign_in_once(notebook: Imported, connected: Connected, stub: StubServer) -> None:
    tokens = iter("123")

    def served(request: Any) -> Answer:
        if request.target == "/v3/auth/tokens":
            return Answer(status=201, content=TOKEN, headers={"X-Subject-Token": f"t{next(tokens)}"})
        return Answer(status=401 if request.headers["x-auth-token"] == "t1" else 200)

    async def main() -> None:
        auth = notebook.module().PasswordAuth(f"{stub.url}/v3", "me", "hush", user_domain_name="OTC1")
        async with connected(token=None, auth=auth, project_id=None) as client:
            await asyncio.gather(*[client.modelarts.v1.show_notebook(str(number)) for number in range(20)])

    stub.serve = served
    run(main)
    assert sum(request.target == "/v3/auth/tokens" for request in stub.requests) == 2
    assert {request.target.split("/")[2] for request in stub.requests[1:] if "tokens" not in request.target} == {"p9"}


def test_threads_sign_in_once(notebook: Imported, stub: StubServer) -> None:
    def served(request: Any) -> Answer:
        if request.target == "/v3/auth/tokens":
            return Answer(status=201, content=TOKEN, headers={"X-Subject-Token": "t1"})
        return Answer()

    stub.serve = served
    auth = notebook.module().PasswordAuth(f"{stub.url}/v3", "me", "hush", user_domain_name="OTC1")
    with notebook.client(auth=auth, base_url=stub.url) as client:
        threads = [Thread(target=client.modelarts.v1.show_notebook, args=(str(number),)) for number in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sum(request.target == "/v3/auth/tokens" for request in stub.requests) == 1
    assert len(stub.requests) == 11


def test_a_cancelled_call_leaves_nothing_behind(notebook: Imported) -> None:
    module = notebook.module()
    seen: list[str] = []

    class Slow:
        """Answers all but the first request."""

        async def send(self, request: Any, *, timeout: float) -> Any:
            seen.append(request.url)
            if len(seen) == 1:
                await asyncio.Event().wait()
            if request.url.endswith("/tokens"):
                return module.Response(201, {"X-Subject-Token": "t1"}, TOKEN)
            return module.Response(200, {}, b'{"id": "n1"}')

        async def close(self) -> None:
            seen.append("closed")

    async def main() -> Any:
        auth = module.PasswordAuth("https://iam.example/v3", "me", "hush", user_domain_name="OTC1")
        async with module.AsyncClient(auth=auth, transport=Slow()) as client:
            first = asyncio.create_task(client.modelarts.v1.show_notebook("n0"))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return await client.modelarts.v1.show_notebook("n1")

    assert run(main).id == "n1"
    assert [url.rpartition("/")[2] for url in seen] == ["tokens", "tokens", "n1", "closed"]


def test_a_client_can_be_used_again_after_it_was_closed(connected: Connected, stub: StubServer) -> None:
    async def main() -> None:
        async with connected() as client:
            await client.modelarts.v1.show_notebook("n1")
            await client.close()
            await client.modelarts.v1.show_notebook("n2")

    run(main)
    assert len(stub.requests) == 2


def test_aiohttp_is_an_extra(notebook: Imported, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(notebook.module("errors").ConfigurationError, match="with its extra 'aiohttp'"):
        notebook.module().AiohttpTransport()
