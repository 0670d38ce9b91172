"""Files on their way out and in, a piece at a time: uploads, forms, streamed answers; by every transport."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from tests.generator.conftest import Connect
from tests.support.clients import Imported
from tests.support.stub_server import Answer, Recorded, StubServer

BIG = os.urandom(700_000)


@pytest.fixture
def client(files: Imported, connect: Connect) -> Any:
    return connect(files)


@pytest.fixture
def big(tmp_path: Path) -> Path:
    path = tmp_path / "big file.png"
    path.write_bytes(BIG)
    return path


@pytest.fixture(params=["httpx2", "aiohttp"])
def connected(request: pytest.FixtureRequest, files: Imported, stub: StubServer) -> Callable[[], Any]:
    module = files.module()

    @asynccontextmanager
    async def made() -> AsyncIterator[Any]:
        transport = module.AiohttpTransport() if request.param == "aiohttp" else None
        async with module.AsyncClient(
            token="t", base_url=stub.url, transport=transport, retry=module.NO_RETRY
        ) as client:
            yield client

    return made


def run(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(asyncio.wait_for(main(), 30))


class OneWay(io.RawIOBase):
    """A stream that cannot go back and does not know how long it is."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


def parts(request: Recorded) -> list[tuple[str, str | None, str, bytes]]:
    """The parts of a form: name, file name, type, content."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message: Any = BytesParser(policy=HTTP).parsebytes(head + request.content)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_a_body_may_be_bytes_a_path_or_an_open_file(client: Any, stub: StubServer, big: Path) -> None:
    stub.answer({"id": "f1", "size": 3})
    with big.open("rb") as opened:
        opened.seek(100_000)
        for body, content in ((b"abc", b"abc"), (big, BIG), (opened, BIG[100_000:])):
            assert client.files.v1.upload_file("f1", body=body).id == "f1"
            assert stub.last.content == content
            assert stub.last.headers["content-length"] == str(len(content))
            assert stub.last.headers["content-type"] == "application/octet-stream"
            assert "transfer-encoding" not in stub.last.headers


def test_a_stream_of_unknown_length_is_sent_in_chunks(client: Any, stub: StubServer) -> None:
    client.files.v1.upload_file("f1", body=OneWay(BIG), content_type="image/png")
    assert (stub.last.content, stub.last.headers["transfer-encoding"]) == (BIG, "chunked")
    assert stub.last.headers["content-type"] == "image/png"


def test_what_cannot_be_read_is_not_sent(files: Imported, client: Any, stub: StubServer, tmp_path: Path) -> None:
    errors = files.module("errors")
    with pytest.raises(errors.InvalidRequestError, match=r"UploadFile was not sent: body: .*No such file"):
        client.files.v1.upload_file("f1", body=tmp_path / "nothing")
    wrong: Any
    for wrong in (5, "text", {}):
        with pytest.raises(errors.InvalidRequestError, match="body: give bytes, the path of a file"):
            client.files.v1.upload_file("f1", body=wrong)
    assert stub.requests == []


def test_a_file_is_sent_again_from_where_it_began(
    files: Imported, connect: Connect, stub: StubServer, big: Path
) -> None:
    client = connect(files, retry=files.module().Retry(sleep=lambda seconds: None))
    with big.open("rb") as opened:
        opened.seek(600_000)
        stub.answers.extendleft([Answer(status=503), Answer(status=503)])
        client.files.v1.upload_file("f1", body=opened)
    assert [request.content for request in stub.requests] == [BIG[600_000:]] * 3


def test_a_stream_that_cannot_go_back_is_sent_once(files: Imported, connect: Connect, stub: StubServer) -> None:
    client = connect(files, retry=files.module().Retry(sleep=lambda seconds: None))
    stub.answer({}, status=503)
    with pytest.raises(files.module("errors").ServerError):
        client.files.v1.upload_file("f1", body=OneWay(b"abc"))
    assert len(stub.requests) == 1


def test_an_upload_is_signed_unread(files: Imported, connect: Connect, stub: StubServer, big: Path) -> None:
    client = connect(files, token=None, auth=files.module().AkSkAuth("AK", "SK"))
    client.request("PUT", "/x", service="files", content=big, headers={"Content-Type": "application/json"})
    assert stub.last.headers["x-sdk-content-sha256"] == "UNSIGNED-PAYLOAD"
    assert "x-sdk-content-sha256" in stub.last.headers["authorization"]


def test_the_fields_of_a_form_are_arguments(client: Any, stub: StubServer, big: Path) -> None:
    stub.answer({"id": "f1"}, status=201)
    answer = client.files.v1.create_file(
        file=big, more=[b"\x00", io.BytesIO(b"b")], title="ü", labels={"a": "b"}, public=True
    )
    assert answer.id == "f1"
    assert sorted(parts(stub.last)) == [
        ("file", "big file.png", "image/png", BIG),
        ("labels", None, "application/json", b'{"a":"b"}'),
        ("more", "file", "application/octet-stream", b"b"),
        ("more", "more", "application/octet-stream", b"\x00"),
        ("public", None, "text/plain", b"true"),
        ("title", None, "text/plain", "ü".encode()),
    ]
    assert stub.last.headers["content-length"] == str(len(stub.last.content))


def test_a_form_of_ones_own_with_a_hostile_name(client: Any, stub: StubServer, tmp_path: Path) -> None:
    path = tmp_path / 'a"b\r\nX: y.txt'
    path.write_bytes(b"content")
    client.request("POST", "/x", service="files", form={"f": path, 'n"\r\n': 5, "none": None})
    names = [(name, filename) for name, filename, *_ in parts(stub.last)]
    assert names == [("f", "a%22b%0D%0AX: y.txt"), ("n%22%0D%0A", None), ("none", None)]
    with pytest.raises(TypeError, match="one of json, content and form"):
        client.request("POST", "/x", service="files", form={}, content=b"")


def test_an_answer_is_read_while_it_arrives(client: Any, stub: StubServer, tmp_path: Path) -> None:
    stub.answer(BIG, headers={"Content-Type": "application/octet-stream"})
    download = client.streaming(client.files.v1.download_file)
    with download("f1") as answer:
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/octet-stream")
        pieces = list(answer)
    assert len(pieces) > 1
    assert b"".join(pieces) == BIG
    with download("f1") as answer:
        assert answer.save(tmp_path / "saved") == len(BIG)
    assert (tmp_path / "saved").read_bytes() == BIG
    with client.stream("GET", "/x", service="files", query={"a": 1}) as answer:
        assert answer.read() == BIG
    assert stub.last.target == "/x?a=1"
    with download("f1"):
        pass
    assert client.files.v1.download_file("f1") == BIG


def test_a_failure_is_raised_before_anything_is_read(files: Imported, client: Any, stub: StubServer) -> None:
    stub.answer({"error_code": "F.1", "error_msg": "no"}, status=404)
    errors = files.module("errors")
    with pytest.raises(errors.NotFoundError, match=r"DownloadFile failed with status 404: F\.1 no"):
        client.streaming(client.files.v1.download_file)("f1")
    with pytest.raises(errors.NotFoundError, match=r"GET /x failed with status 404: F\.1 no"):
        client.stream("GET", "/x", service="files")


def test_a_streamed_answer_is_retried_until_it_begins(files: Imported, connect: Connect, stub: StubServer) -> None:
    client = connect(files, retry=files.module().Retry(sleep=lambda seconds: None))
    stub.answers.appendleft(Answer(status=503))
    with client.streaming(client.files.v1.download_file)("f1") as answer:
        assert answer.read() == b"{}"
    assert len(stub.requests) == 2


def test_a_file_is_replaced_only_by_a_whole_one(files: Imported, client: Any, stub: StubServer, tmp_path: Path) -> None:
    target = tmp_path / "saved"
    target.write_bytes(b"old")
    stub.answers.append(Answer(content=BIG, headers={"Content-Length": str(len(BIG) + 5), "Connection": "close"}))
    stub.answers.popleft()
    errors = files.module("errors")
    with client.streaming(client.files.v1.download_file)("f1") as answer, pytest.raises(errors.ConnectionFailedError):
        answer.save(target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_files_without_waiting(
    files: Imported, connected: Callable[[], Any], stub: StubServer, tmp_path: Path, big: Path
) -> None:
    async def main() -> None:
        async with connected() as client:
            v1 = client.files.v1
            await v1.upload_file("f1", body=big)
            assert (stub.last.content, stub.last.headers["content-length"]) == (BIG, str(len(BIG)))
            await v1.upload_file("f1", body=OneWay(BIG))
            assert (stub.last.content, stub.last.headers["transfer-encoding"]) == (BIG, "chunked")
            await v1.create_file(file=big, public=False)
            assert [(part[0], part[3]) for part in parts(stub.last)] == [("file", BIG), ("public", b"false")]
            stub.answer(BIG)
            download = client.streaming(v1.download_file)
            async with download("f1") as answer:
                assert b"".join([piece async for piece in answer]) == BIG
            async with download("f1") as answer:
                assert await answer.save(tmp_path / "saved") == len(BIG)
            async with client.stream("GET", "/x", service="files") as answer:
                assert await answer.read() == BIG
            assert (tmp_path / "saved").read_bytes() == BIG
            stub.answer({}, status=404)
            with pytest.raises(files.module("errors").NotFoundError):
                async with download("f1"):
                    pass

    run(main)


def test_an_answer_as_it_came(files: Imported, client: Any, stub: StubServer) -> None:
    stub.answer({"id": "f1", "size": "x"}, headers={"X-Trace": "t1"})
    raw = client.raw(client.files.v1.upload_file)("f1", body=b"")
    assert (raw.status_code, raw.headers["X-Trace"], raw.json()) == (200, "t1", {"id": "f1", "size": "x"})
    with pytest.raises(files.module("errors").UnreadableResponseError, match="size"):
        raw.parse()
    stub.answer({"id": "f2"})
    assert client.raw(client.files.v1.upload_file)("f1", body=b"").parse().id == "f2"
    stub.answer({}, status=409)
    with pytest.raises(files.module("errors").ConflictError):
        client.raw(client.files.v1.upload_file)("f1", body=b"")


def test_an_awaited_answer_as_it_came(files: Imported, connected: Callable[[], Any], stub: StubServer) -> None:
    async def main() -> Any:
        async with connected() as client:
            raw = await client.raw(client.files.v1.upload_file)("f1", body=b"")
            return raw.content, raw.parse().id

    stub.answer({"id": "f1"})
    assert run(main) == (b'{"id": "f1"}', "f1")


def test_only_methods_of_the_client_can_be_looked_at(files: Imported, client: Any) -> None:
    for wrong in (print, files.client().files.v1.upload_file, client.close, None):
        with pytest.raises(TypeError, match="give a method of this client"):
            client.raw(wrong)
