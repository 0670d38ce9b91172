"""Retries: what is sent again, when, and for how long; no test waits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import StubServer


@dataclass(slots=True)
class Clock:
    """A time that passes by sleeping only."""

    now: float = 100.0
    pauses: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@dataclass(slots=True)
class Line:
    """A transport that answers with what it was given, in order; None is a broken connection."""

    package: Imported
    answers: list[tuple[int, dict[str, str]] | None]
    clock: Clock
    takes: float = 0.0
    timeouts: list[float] = field(default_factory=list)

    def send(self, request: Any, *, timeout: float) -> Any:
        self.timeouts.append(timeout)
        self.clock.now += self.takes
        answer = self.answers.pop(0)
        if answer is None:
            raise self.package.module("errors").ConnectionFailedError("broken")
        status, headers = answer
        return self.package.module().Response(status, headers, b'{"id": "n1"}')

    def close(self) -> None:
        """Nothing is open."""


class Calls:
    """A client whose transport is a `Line`."""

    def __init__(self, package: Imported, answers: list[Any], *, takes: float = 0.0, **settings: Any) -> None:
        self.clock = Clock()
        self.line = Line(package, answers, self.clock, takes)
        self.retry = package.module().Retry(
            clock=lambda: self.clock.now, sleep=self.clock.sleep, chance=lambda: 0.5, **settings
        )
        self.v1 = package.client(project_id="p1", retry=self.retry, transport=self.line).modelarts.v1


@pytest.mark.parametrize("first", [(408, {}), (429, {}), (500, {}), (502, {}), (503, {}), (504, {}), (599, {}), None])
def test_what_may_pass_is_tried_again(notebook: Imported, first: Any) -> None:
    calls = Calls(notebook, [first, (200, {})])
    assert calls.v1.show_notebook("n1").id == "n1"
    assert calls.clock.pauses == [0.25]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 501, 505])
def test_what_will_not_pass_is_not(notebook: Imported, status: int) -> None:
    calls = Calls(notebook, [(status, {})])
    with pytest.raises(notebook.module("errors").StatusError):
        calls.v1.show_notebook("n1")
    assert calls.clock.pauses == []


def test_the_last_failure_is_what_a_call_raises(notebook: Imported) -> None:
    errors = notebook.module("errors")
    with pytest.raises(errors.RateLimitError):
        Calls(notebook, [(500, {}), None, (429, {})]).v1.show_notebook("n1")
    with pytest.raises(errors.ConnectionFailedError, match="broken"):
        Calls(notebook, [(500, {}), (500, {}), None]).v1.show_notebook("n1")


@pytest.mark.parametrize("answer", [(429, {}), (503, {}), None])
def test_what_may_not_be_repeated_is_sent_once_unless_told_otherwise(notebook: Imported, answer: Any) -> None:
    body = {"name": "a", "flavor": "b", "volume": {"category": "EFS"}}
    with pytest.raises(notebook.module("errors").CloudError):
        Calls(notebook, [answer]).v1.create_notebook(body=body)
    calls = Calls(notebook, [answer, (200, {})], methods=frozenset({"POST"}))
    assert calls.v1.create_notebook(body=body).id == "n1"


def test_pauses_are_random_below_a_limit_that_doubles(notebook: Imported) -> None:
    calls = Calls(notebook, [(500, {})] * 5 + [(200, {})], attempts=6, first_pause=1.0, longest_pause=5.0)
    calls.v1.show_notebook("n1")
    assert calls.clock.pauses == [0.5, 1.0, 2.0, 2.5, 2.5]


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"retry-after": " 0 "}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:09 GMT", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 9.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:27:00 GMT", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:09 GMT"}, 0.25),
        ({"Retry-After": "soon"}, 0.25),
        ({"Retry-After": "-5"}, 0.25),
        ({"Retry-After": "²"}, 0.25),
    ],
)
def test_the_pause_that_the_server_asks_for_is_kept(notebook: Imported, headers: dict[str, str], pause: float) -> None:
    calls = Calls(notebook, [(503, headers), (200, {})])
    calls.v1.show_notebook("n1")
    assert calls.clock.pauses == [pause]


def test_a_server_that_asks_for_too_much_is_not_waited_for(notebook: Imported) -> None:
    calls = Calls(notebook, [(503, {"Retry-After": "61"})])
    with pytest.raises(notebook.module("errors").ServerError):
        calls.v1.show_notebook("n1")


def test_a_deadline_limits_attempts_pauses_and_time_outs(notebook: Imported) -> None:
    calls = Calls(notebook, [(500, {})] * 3, takes=4.0, attempts=9, first_pause=4.0, deadline=11.0)
    with pytest.raises(notebook.module("errors").ServerError):
        calls.v1.show_notebook("n1", timeout=6)
    assert calls.clock.pauses == [2.0]
    assert calls.line.timeouts == [6, 5.0]


def test_a_call_can_have_settings_of_its_own(notebook: Imported) -> None:
    module = notebook.module()
    calls = Calls(notebook, [(500, {}), (200, {})])
    with pytest.raises(notebook.module("errors").ServerError):
        calls.v1.show_notebook("n1", retry=module.NO_RETRY, timeout=3)
    calls.v1.show_notebook("n1")
    assert calls.line.timeouts == [3, 60.0]


def test_a_client_tries_three_times_if_nothing_is_said(notebook: Imported) -> None:
    retry = notebook.module().Retry()
    assert (retry.attempts, retry.deadline, "POST" in retry.methods) == (3, None, False)
    assert 0 <= retry.chance() < 1


def test_headers_and_the_answer_as_it_came(notebook: Imported, connect: Connect, stub: StubServer) -> None:
    v1 = connect(notebook).modelarts.v1
    seen: list[Any] = []
    stub.answer({"id": "n1"}, headers={"X-Trace": "t1"})
    v1.show_notebook("n1", headers={"X-Extra": "e", "Accept": "*/*"}, on_response=seen.append)
    assert (stub.last.headers["x-extra"], stub.last.headers["accept"]) == ("e", "*/*")
    assert (seen[0].status_code, seen[0].headers["X-Trace"], seen[0].content) == (200, "t1", b'{"id": "n1"}')
    stub.answer({}, status=404)
    with pytest.raises(notebook.module("errors").NotFoundError):
        v1.show_notebook("n1", on_response=seen.append)
    assert seen[1].status_code == 404
