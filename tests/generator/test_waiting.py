"""Waiting for jobs and for other things, at wire level; no test waits."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported, imported, spec
from tests.support.stub_server import Answer, StubServer


@dataclass(slots=True)
class Clock:
    """A time that passes by sleeping only."""

    now: float = 100.0
    pauses: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    @property
    def options(self) -> dict[str, Any]:
        return {"clock": lambda: self.now, "sleep": self.sleep}


@pytest.fixture(scope="module")
def works(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    with imported(tmp_path_factory.mktemp("works"), "works_client", spec("jobs")) as package:
        yield package


@pytest.fixture
def v1(works: Imported, connect: Connect) -> Any:
    return connect(works).works.v1


@pytest.fixture
def clock() -> Clock:
    return Clock()


def serve(stub: StubServer, *answers: object) -> None:
    """Answer with one body after the other, a number being a status without one; the last one for ever."""
    stub.answers = deque(
        Answer(status=answer, content=b"{}") if isinstance(answer, int) else Answer(content=json.dumps(answer).encode())
        for answer in answers
    )


def states(*words: str) -> list[dict[str, str]]:
    return [{"status": word} for word in words]


def test_which_operations_show_a_job(works: Imported) -> None:
    (service,) = works.generated.plan.services
    methods = [method for resource in service.versions[0].resources for method in resource.methods]
    found = {method.operation_id: method.waiting for method in methods if method.waiting is not None}
    assert {key: (str(job.name), job.state, job.success, job.failure) for key, job in found.items()} == {
        "ShowJob": ("wait_for_job", "status", ("SUCCESS",), ("FAIL",)),
        "ShowTrainingJob": (
            "wait_for_training_job",
            "status/phase",
            ("Completed",),
            ("Terminated", "Abnormal", "CreateFailed"),
        ),
        "ShowImport": ("wait_for_import_task", "import/state", ("FINISHED",), ("FAILED", "CANCELLED")),
    }


def test_a_job_is_waited_for(v1: Any, stub: StubServer, clock: Clock) -> None:
    seen: list[str] = []
    serve(stub, *states("INIT", "RUNNING", "NEW_WORD"), {"status": "SUCCESS", "job_id": "j1"})
    job = v1.wait_for_job("j1", interval=2, on_progress=lambda job: seen.append(job.status), **clock.options)
    assert (job.job_id, clock.pauses) == ("j1", [2, 2, 2])
    assert seen == ["INIT", "RUNNING", "NEW_WORD", "SUCCESS"]
    assert {request.target for request in stub.requests} == {"/v1/p1/jobs/j1"}


def test_a_job_that_fails_is_an_error_with_the_last_answer(
    works: Imported, v1: Any, stub: StubServer, clock: Clock
) -> None:
    serve(stub, *states("RUNNING"), {"status": "FAIL", "fail_reason": "no space"})
    with pytest.raises(works.module("errors").FailedStateError, match="'FAIL'") as caught:
        v1.wait_for_job("j1", **clock.options)
    assert (caught.value.state, caught.value.last.fail_reason) == ("FAIL", "no space")


def test_a_job_that_takes_too_long_is_an_error(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    serve(stub, *states("RUNNING"))
    with pytest.raises(works.module("errors").WaitTimeoutError, match=r"after 12 seconds.*'RUNNING'") as caught:
        v1.wait_for_job("j1", timeout=12, **clock.options)
    assert clock.pauses == [5, 5, 2]
    assert (caught.value.state, caught.value.last.status) == ("RUNNING", "RUNNING")


def test_a_state_may_lie_deeper(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    serve(stub, {"status": {"phase": "Running"}}, {"status": {"phase": "Completed"}})
    assert v1.wait_for_training_job("p", "t1", **clock.options).status.phase == "Completed"
    serve(stub, {"import": {"state": None}}, {"import": {"state": "CANCELLED"}})
    with pytest.raises(works.module("errors").FailedStateError, match="CANCELLED"):
        v1.wait_for_import_task("i1", **clock.options)


def test_what_a_request_raises_is_raised(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    serve(stub, 404)
    with pytest.raises(works.module("errors").NotFoundError):
        v1.wait_for_job("j1", **clock.options)


@pytest.mark.parametrize("until", ["ACTIVE", "active", ("SHUTOFF", "Active"), lambda answer: answer.server.id == "s1"])
def test_anything_can_be_waited_for(works: Imported, v1: Any, stub: StubServer, clock: Clock, until: Any) -> None:
    serve(stub, {"server": {"status": "BUILD"}}, {"server": {"status": "ACTIVE", "id": "s1"}})
    answer = works.module().wait(lambda: v1.show_server("s1"), until=until, **clock.options)
    assert (answer.server.id, clock.pauses) == ("s1", [5])


@pytest.mark.parametrize("word", ["ERROR", "error_deleting", "CREATE_FAILED", "CreationFailed", "Abnormal", "DELETED"])
def test_failure_has_many_names(works: Imported, v1: Any, stub: StubServer, clock: Clock, word: str) -> None:
    serve(stub, {"server": {"status": word}})
    with pytest.raises(works.module("errors").FailedStateError, match=word):
        works.module().wait(lambda: v1.show_server("s1"), until="ACTIVE", **clock.options)


def test_what_was_stopped_can_be_started_but_a_job_cannot(
    works: Imported, v1: Any, stub: StubServer, clock: Clock
) -> None:
    serve(stub, {"server": {"status": "STOPPED"}}, {"server": {"status": "ACTIVE"}})
    assert works.module().wait(lambda: v1.show_server("s1"), until="ACTIVE", **clock.options).server.status == "ACTIVE"
    serve(stub, *states("STOPPED"))
    with pytest.raises(works.module("errors").FailedStateError, match="STOPPED"):
        works.module().wait(lambda: v1.show_job("j1"), **clock.options)


def test_what_counts_as_failure_can_be_said(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    wait, failed = works.module().wait, works.module("errors").FailedStateError
    serve(stub, *states("FAIL", "SUCCESS"))
    assert wait(lambda: v1.show_job("j1"), failed=(), **clock.options).status == "SUCCESS"
    for condition in ("running", ["RUNNING"], lambda job: job.status == "RUNNING"):
        serve(stub, *states("RUNNING", "SUCCESS"))
        with pytest.raises(failed):
            wait(lambda: v1.show_job("j1"), failed=condition, **clock.options)


@pytest.mark.parametrize("word", ["SUCCESS", "Completed", "successed", "FINISHED", "Done"])
def test_success_has_many_names(works: Imported, v1: Any, stub: StubServer, clock: Clock, word: str) -> None:
    serve(stub, *states("RUNNING", word))
    assert works.module().wait(lambda: v1.show_job("j1"), **clock.options).status == word


def test_a_state_elsewhere_can_be_named(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    serve(stub, {"name": "a", "life": {"stage": "old"}}, {"name": "a", "life": {"stage": "new"}})
    answer = works.module().wait(lambda: v1.show_thing("t"), until="new", state="life.stage", **clock.options)
    assert (answer.life["stage"], clock.pauses) == ("new", [5])


def test_an_answer_without_a_state_is_a_clear_error(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    serve(stub, {"name": "a"})
    with pytest.raises(TypeError, match="states no status"):
        works.module().wait(lambda: v1.show_thing("t"), until="ACTIVE", **clock.options)
    assert clock.pauses == []


def test_waiting_until_a_thing_is_gone(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    seen: list[Any] = []
    for last in (404, 410, {"server": {"status": "DELETED"}}):
        serve(stub, {"server": {"status": "ERROR"}}, {"server": {"status": "DELETING"}}, last)
        works.module().wait_until_gone(lambda: v1.show_server("s1"), on_progress=seen.append, **clock.options)
    assert [answer.server.status for answer in seen] == ["ERROR", "DELETING"] * 3 + ["DELETED"]
    assert clock.pauses == [5] * 6


def test_a_thing_that_stays_is_an_error(works: Imported, v1: Any, stub: StubServer, clock: Clock) -> None:
    errors, gone = works.module("errors"), works.module().wait_until_gone
    serve(stub, {"server": {"status": "DELETE_FAILED"}})
    with pytest.raises(errors.FailedStateError, match="DELETE_FAILED"):
        gone(lambda: v1.show_server("s1"), **clock.options)
    serve(stub, 403)
    with pytest.raises(errors.PermissionDeniedError):
        gone(lambda: v1.show_server("s1"), **clock.options)
    serve(stub, {"name": "still here"})
    with pytest.raises(errors.WaitTimeoutError):
        gone(lambda: v1.show_thing("t"), timeout=7, **clock.options)
    assert clock.pauses == [5, 2]


def test_an_asynchronous_client_waits_alike(works: Imported, stub: StubServer, clock: Clock) -> None:
    module = works.module()

    async def pause(seconds: float) -> None:
        clock.sleep(seconds)

    async def main() -> None:
        options = {**clock.options, "sleep": pause}
        async with module.AsyncClient(token="t0ken", project_id="p1", base_url=stub.url) as client:
            v1 = client.works.v1
            serve(stub, *states("RUNNING", "SUCCESS"))
            assert (await v1.wait_for_job("j1", interval=3, **options)).status == "SUCCESS"
            serve(stub, {"server": {"status": "BUILD"}}, {"server": {"status": "ACTIVE"}})
            answer = await module.wait_async(lambda: v1.show_server("s1"), until="ACTIVE", **clock.options)
            assert answer.server.status == "ACTIVE"
            serve(stub, {"server": {"status": "DELETING"}}, 404)
            await module.wait_until_gone_async(lambda: v1.show_server("s1"), **options)
            serve(stub, *states("FAIL"))
            with pytest.raises(works.module("errors").FailedStateError):
                await v1.wait_for_job("j1", **options)
            serve(stub, 403)
            with pytest.raises(works.module("errors").PermissionDeniedError):
                await module.wait_until_gone_async(lambda: v1.show_server("s1"), **options)

    asyncio.run(asyncio.wait_for(main(), 30))
    assert clock.pauses == [3, 5, 5]


def test_half_an_hour_and_five_seconds_if_nothing_is_said(works: Imported, v1: Any, stub: StubServer) -> None:
    clock = Clock()
    with pytest.raises(works.module("errors").WaitTimeoutError, match="1800 seconds"):
        works.module().wait(lambda: {"status": "RUNNING"}, **clock.options)
    assert (len(clock.pauses), set(clock.pauses)) == (360, {5.0})


def test_the_readme_shows_how_to_wait(works: Imported, notebook: Imported) -> None:
    texts = [
        next(text for path, text in package.generated.files.items() if path.name == "README.md")
        for package in (works, notebook)
    ]
    assert all("wait_until_gone(lambda: " in text for text in texts)
    assert ["`client.works.v1.wait_for_" in text for text in texts] == [True, False]


def test_a_waiting_method_says_what_it_waits_for(works: Imported) -> None:
    text = works.module("works.v1").V1.wait_for_job.__doc__
    assert text.startswith("Ask `show_job` until the job is done: its status is SUCCESS.")
    assert "if it is FAIL" in text
