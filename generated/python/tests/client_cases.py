"""The cases of the generated tests, and what has to hold for each of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from client_stub import Stub

from tcloud import AsyncClient, Client, errors

_FAILURES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    429: errors.RateLimitError,
    500: errors.ServerError,
}
_MAY_BE_REPEATED = ("DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE")


@dataclass(frozen=True)
class Case:
    """A call, the request that it has to make, and answers that it has to read."""

    version: tuple[str, str]
    operation: str
    call: str
    arguments: Mapping[str, Any]
    fields: Sequence[str]
    checked: bool
    method: str
    target: str
    headers: Mapping[str, str]
    json: Any
    form: list[str]
    content: str | None
    bodies: Sequence[Any]
    answers: Sequence[Mapping[str, Any]]
    listing: Mapping[str, Any] | None = None

    def __str__(self) -> str:
        return self.call


@dataclass(frozen=True)
class Clients:
    """A stub server, and clients of it: one that sends everything `once`, one that tries `twice`,
    and one that `runner` runs."""

    stub: Stub
    once: Client
    twice: Client
    awaiting: AsyncClient
    runner: asyncio.Runner


def cases(service: str, version: str) -> list[Case]:
    """The cases of a version."""
    text = Path(__file__).with_name("cases").joinpath(f"{service}_{version}.json").read_text("utf-8")
    return [Case(version=(service, version), **case) for case in json.loads(text)]


def check_request(case: Case, clients: Clients) -> None:
    """The request is as documented: method, path, query, headers, and body; so is every documented body."""
    clients.stub.prepare(_success(case))
    _call(case, clients.once)
    _check_asked(case, clients.stub, case.json)
    others = {name: value for name, value in case.arguments.items() if name != "body" and name not in case.fields}
    for body in case.bodies:
        clients.stub.prepare(_success(case))
        _call(case, clients.once, {**others, "body": body})
        _check_asked(case, clients.stub, body)


def check_async_request(case: Case, clients: Clients) -> None:
    """The asynchronous client makes the same request and reads the same answer."""
    clients.stub.prepare(_success(case))
    result = clients.runner.run(_awaited(case, clients.awaiting))
    _check_asked(case, clients.stub, case.json)
    assert result == _call(case, clients.once)


def check_answers(case: Case, clients: Clients) -> None:
    """Every documented answer is read, and nothing of it is lost."""
    for answer in case.answers:
        clients.stub.prepare((answer["status"], _content(answer)))
        result = _call(case, clients.once)
        if case.method == "HEAD":
            assert result is None
        elif "json" in answer:
            assert _dumped(result) == answer["json"]
        else:
            expected = answer["content"]
            assert result is None if expected is None else result == expected.encode()


def check_listing(case: Case, clients: Clients) -> None:
    """A listing goes on as documented, and ends; so it does in the asynchronous client."""
    listing = case.listing or {}
    pages = [(200, json.dumps(page).encode()) for page in listing["pages"]]
    clients.stub.prepare(*pages)
    items = list(_listed(case, clients.once))
    _check_pages(listing, clients.stub, items)
    clients.stub.prepare(*pages)
    assert clients.runner.run(_collected(case, clients.awaiting)) == items
    _check_pages(listing, clients.stub, items)


def check_failures(case: Case, clients: Clients) -> None:
    """Every status that says failure raises its class of error with what the body says."""
    body = json.dumps({"error_code": "Test.0001", "error_msg": "made up"}).encode()
    for status, error_class in _FAILURES.items():
        clients.stub.prepare((status, body))
        with pytest.raises(error_class) as raised:
            _call(case, clients.once)
        assert raised.value.status_code == status
        if case.method != "HEAD":
            assert (raised.value.error_code, raised.value.error_msg) == ("Test.0001", "made up")


def check_retries(case: Case, clients: Clients) -> None:
    """What may be repeated is, after an error that passes, and nothing else."""
    clients.stub.prepare((503, b"{}"), _success(case))
    if case.method in _MAY_BE_REPEATED:
        _call(case, clients.twice)
        first, second = clients.stub.asked
        assert (first.method, first.target, first.content) == (second.method, second.target, second.content)
    else:
        with pytest.raises(errors.ServerError):
            _call(case, clients.twice)
        assert len(clients.stub.asked) == 1


def _call(case: Case, client: Client | AsyncClient, arguments: Mapping[str, Any] | None = None) -> Any:
    service, version = case.version
    given = dict(case.arguments if arguments is None else arguments)
    if case.content is not None:
        given["body"] = case.content.encode()
    method = getattr(getattr(getattr(client, service), version), case.call)
    return method(**given) if case.checked else method(**given, validate=False)


def _listed(case: Case, client: Client | AsyncClient) -> Any:
    service, version = case.version
    listing = case.listing or {}
    options = {} if listing["checked"] else {"validate": False}
    return getattr(getattr(getattr(client, service), version), listing["call"])(**listing["arguments"], **options)


async def _collected(case: Case, client: AsyncClient) -> Any:
    return [item async for item in _listed(case, client)]


def _check_pages(listing: Mapping[str, Any], stub: Stub, items: Sequence[Any]) -> None:
    assert (len(items), len(stub.asked)) == (listing["items"], len(listing["pages"]))
    first, second = stub.asked[:2]
    if listing["where"] == "body":
        assert listing["wire"] not in json.loads(first.content or b"{}")
        assert json.loads(second.content)[listing["wire"]] == listing["asked"]
    else:
        assert listing["wire"] not in parse_qs(urlsplit(first.target).query)
        assert parse_qs(urlsplit(second.target).query)[listing["wire"]] == [str(listing["asked"])]


async def _awaited(case: Case, client: AsyncClient) -> Any:
    return await _call(case, client)


def _check_asked(case: Case, stub: Stub, body: Any) -> None:
    (asked,) = stub.asked
    assert (asked.method, asked.target) == (case.method, case.target)
    assert case.headers.items() <= asked.headers.items()
    assert asked.headers["x-auth-token"] == "t0ken"
    if case.form:
        assert all(f'name="{name}"'.encode() in asked.content for name in case.form)
    elif case.content is not None:
        assert asked.content == case.content.encode()
    else:
        assert (json.loads(asked.content) if asked.content else None) == body


def _success(case: Case) -> tuple[int, bytes]:
    answer = case.answers[0] if case.answers else {"status": 204, "content": None}
    return answer["status"], _content(answer)


def _content(answer: Mapping[str, Any]) -> bytes:
    if "json" in answer:
        return json.dumps(answer["json"]).encode()
    content: str | None = answer["content"]
    return b"" if content is None else content.encode()


def _dumped(result: Any) -> Any:
    if isinstance(result, list):
        return [_dumped(item) for item in result]
    if isinstance(result, dict):
        return {key: _dumped(item) for key, item in result.items()}
    if hasattr(result, "model_dump"):
        return result.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return result
