"""What is told of requests: the log, which shows no secret; hooks of one's own; spans."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import Answer, StubServer


@pytest.fixture
def client(files: Imported, connect: Connect) -> Any:
    return connect(files, token="hush-1")


def text(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(record.getMessage() for record in caplog.records if record.name == "files_client")


def test_a_line_for_every_answer(client: Any, stub: StubServer, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "files_client"):
        client.files.v1.download_file("f1", pin="hush-2")
    url = f"{stub.url}/v1/files/f1?pin=***"
    assert text(caplog).startswith(f"DownloadFile: GET {url} answered 200 in 0.")
    assert text(caplog).endswith(" s (attempt 1)")
    assert len(caplog.records) == 1


def test_a_line_for_every_attempt(
    files: Imported, connect: Connect, stub: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    stub.answers.appendleft(Answer(status=503))
    client = connect(files, retry=files.module().Retry(sleep=lambda seconds: None))
    with caplog.at_level(logging.INFO, "files_client"):
        client.files.v1.download_file("f1")
        with pytest.raises(files.module("errors").ConnectionFailedError):
            connect(files, base_url="http://127.0.0.1:1").files.v1.download_file("f1")
    first, second, third = text(caplog).splitlines()
    assert (" answered 503 " in first, first.endswith("(attempt 1)")) == (True, True)
    assert (" answered 200 " in second, second.endswith("(attempt 2)")) == (True, True)
    assert " failed with ConnectionFailedError after 0." in third


def test_bodies_are_shown_without_their_secrets(
    client: Any, stub: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    stub.answer(
        {"code": "hush-3", "file": {"id": "f1", "secret_key": "hush-4"}, "more": [{"token": "hush-5"}]},
        headers={"X-Subject-Token": "hush-6", "Set-Cookie": "hush-7", "X-Trace": "t1"},
    )
    with caplog.at_level(logging.DEBUG, "files_client"):
        client.files.v1.create_lock(file="f1", password="hush-8", pins=["hush-9"])
    shown = text(caplog)
    assert "hush" not in shown
    assert '{"file": "f1", "password": "***", "pins": "***"}' in shown
    assert '{"code": "***", "file": {"id": "f1", "secret_key": "***"}, "more": [{"token": "***"}]}' in shown
    assert ("'X-Auth-Token': '***'" in shown, "'x-trace': 't1'" in shown) == (True, True)


def test_signing_in_shows_no_secret(
    files: Imported, connect: Connect, stub: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    stub.answers.appendleft(
        Answer(status=201, content=b'{"token": {"x": "hush-1"}}', headers={"X-Subject-Token": "hush-2"})
    )
    auth = files.module().PasswordAuth(stub.url, "me", "hush-3", user_domain_name="OTC1")
    with caplog.at_level(logging.DEBUG, "files_client"):
        connect(files, token=None, auth=auth).files.v1.download_file("f1")
    assert "hush" not in text(caplog)
    assert "Signing in: POST" in text(caplog)


def test_what_is_no_json_is_only_counted(client: Any, stub: StubServer, caplog: pytest.LogCaptureFixture) -> None:
    stub.answer(b"\xffhush")
    with caplog.at_level(logging.DEBUG, "files_client"):
        client.request("PUT", "/x", service="files", content=b"password=hush")
        client.files.v1.download_file("f1")
        with client.streaming(client.files.v1.download_file)("f1") as answer:
            answer.read()
    assert "hush" not in text(caplog)
    assert ("<13 bytes>" in text(caplog), "<5 bytes>" in text(caplog)) == (True, True)


def test_a_long_body_is_cut(client: Any, stub: StubServer, caplog: pytest.LogCaptureFixture) -> None:
    stub.answer({"id": "x" * 50_000})
    with caplog.at_level(logging.DEBUG, "files_client"):
        client.files.v1.upload_file("f1", body=b"")
    assert "… (50010 characters)" in text(caplog)
    assert len(text(caplog)) < 12_000


def test_nothing_is_written_unless_asked_for(client: Any, stub: StubServer, caplog: pytest.LogCaptureFixture) -> None:
    client.files.v1.download_file("f1")
    assert text(caplog) == ""


def recorder(package: Imported) -> Any:
    """A hook that keeps what it is told."""

    class Recorder(package.module().Hook):  # type: ignore[misc]
        def __init__(self) -> None:
            self.seen: list[str] = []

        def on_request(self, attempt: Any) -> None:
            attempt.request.headers["X-Hook"] = attempt.operation
            self.seen.append(f"> {attempt.operation} {attempt.attempt}")

        def on_response(self, attempt: Any, response: Any) -> None:
            self.seen.append(f"< {response.status_code} {response.content!r} {attempt.seconds >= 0}")

        def on_failure(self, attempt: Any, error: BaseException) -> None:
            self.seen.append(f"! {type(error).__name__}")

    return Recorder()


def test_hooks_are_told_of_requests_and_answers(files: Imported, connect: Connect, stub: StubServer) -> None:
    hook = recorder(files)
    client = connect(files, hooks=[hook])
    client.files.v1.download_file("f1")
    with client.streaming(client.files.v1.download_file)("f1"):
        pass
    client.request("GET", "/x", service="files")
    with pytest.raises(files.module("errors").ConnectionFailedError):
        connect(files, hooks=[hook], base_url="http://127.0.0.1:1").files.v1.download_file("f1")
    assert stub.requests[0].headers["x-hook"] == "DownloadFile"
    assert hook.seen == [
        *("> DownloadFile 1", "< 200 b'{}' True"),
        *("> DownloadFile 1", "< 200 b'' True"),
        *("> GET /x 1", "< 200 b'{}' True"),
        *("> DownloadFile 1", "! ConnectionFailedError"),
    ]


def test_hooks_are_told_that_a_call_was_cancelled(files: Imported) -> None:
    hook = recorder(files)

    class Endless:
        async def send(self, request: Any, *, timeout: float) -> Any:
            await asyncio.Event().wait()

        async def close(self) -> None:
            """Nothing is open."""

    async def main() -> None:
        async with files.module().AsyncClient(token="t", hooks=[hook], transport=Endless()) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.files.v1.download_file("f1"), 0.01)

    asyncio.run(main())
    assert hook.seen == ["> DownloadFile 1", "! CancelledError"]


@pytest.fixture
def traced(files: Imported, connect: Connect) -> tuple[Callable[..., Any], InMemorySpanExporter]:
    """Makes clients whose requests are traced, and what keeps the spans."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    hook = files.module().OpenTelemetryHook(provider)
    return lambda **settings: connect(files, hooks=[hook], **settings), exporter


def test_a_request_is_a_span(traced: Any, files: Imported, stub: StubServer) -> None:
    made, exporter = traced
    stub.answers.appendleft(Answer(status=503))
    made(retry=files.module().Retry(sleep=lambda seconds: None)).files.v1.download_file("f1", pin="hush")
    failed, done = exporter.get_finished_spans()
    assert (failed.name, failed.kind.name, failed.status.status_code.name) == ("GET DownloadFile", "CLIENT", "ERROR")
    assert dict(failed.attributes) == {
        "http.request.method": "GET",
        "url.full": f"{stub.url}/v1/files/f1?pin=***",
        "server.address": "127.0.0.1",
        "server.port": int(stub.url.rpartition(":")[2]),
        "http.response.status_code": 503,
        "error.type": "503",
    }
    assert (done.attributes["http.request.resend_count"], done.status.status_code.name) == (1, "UNSET")
    assert stub.last.headers["traceparent"].split("-")[2] == f"{done.context.span_id:016x}"


def test_a_request_without_an_answer_is_a_span(traced: Any, files: Imported) -> None:
    made, exporter = traced
    with pytest.raises(files.module("errors").ConnectionFailedError):
        made(base_url="http://127.0.0.1:1").files.v1.download_file("f1")
    (span,) = exporter.get_finished_spans()
    assert (span.attributes["error.type"], span.status.status_code.name) == ("ConnectionFailedError", "ERROR")


def test_opentelemetry_is_not_needed(files: Imported, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(files.module("errors").ConfigurationError, match="install opentelemetry-api"):
        files.module().OpenTelemetryHook()
