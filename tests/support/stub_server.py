"""A server on the loopback interface that records what it is asked and answers what it was told to."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A request as it arrived: `target` is the path with its query, both still escaped; header names are lower case.

    `client` is the other end of the connection.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes
    client: tuple[str, int] = ("", 0)

    @property
    def json(self) -> Any:
        """The content as JSON."""
        return json.loads(self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to send."""

    status: int = 200
    content: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class StubServer:
    """Answers each request with the next of its `answers`, the last one for ever; records all in `requests`.

    `serve`, if it is set, decides itself what to answer.
    """

    url: str
    requests: list[Recorded] = field(default_factory=list)
    answers: deque[Answer] = field(default_factory=lambda: deque([Answer()]))
    serve: Callable[[Recorded], Answer] | None = None

    def answer(self, content: object = None, *, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        """From now on answer with `content`: bytes as they are, None as nothing, anything else as JSON."""
        body = content if isinstance(content, bytes) else b"" if content is None else json.dumps(content).encode()
        self.answers = deque([Answer(status=status, content=body, headers=headers or {})])

    @property
    def last(self) -> Recorded:
        """The latest request."""
        return self.requests[-1]


@contextmanager
def running() -> Iterator[StubServer]:
    """A server that runs as long as the context does."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    stub = StubServer(f"http://127.0.0.1:{server.server_address[1]}")
    server.stub = stub  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield stub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _handle(self) -> None:
        stub: StubServer = self.server.stub  # type: ignore[attr-defined]
        headers = {name.lower(): value for name, value in self.headers.items()}
        is_chunked = headers.get("transfer-encoding") == "chunked"
        content = self._chunks() if is_chunked else self.rfile.read(int(headers.get("content-length") or 0))
        stub.requests.append(
            Recorded(
                method=self.command, target=self.path, headers=headers, content=content, client=self.client_address
            )
        )
        if stub.serve is not None:
            answer = stub.serve(stub.last)
        else:
            answer = stub.answers.popleft() if len(stub.answers) > 1 else stub.answers[0]
        self.send_response(answer.status)
        for name, value in {"Content-Type": "application/json", **answer.headers}.items():
            self.send_header(name, value)
        if answer.status != 204 and "Content-Length" not in answer.headers:
            self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        if self.command != "HEAD" and answer.status != 204:
            self.wfile.write(answer.content)

    def _chunks(self) -> bytes:
        content = b""
        while length := int(self.rfile.readline(), 16):
            content += self.rfile.read(length)
            self.rfile.readline()
        self.rfile.readline()
        return content

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = _handle  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
