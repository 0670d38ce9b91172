"""What the server answers → what a call returns or raises."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.clients import Imported
from tests.support.stub_server import StubServer


def dumped(model: Any) -> Any:
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


def test_an_answer_is_a_model(v1: Any, stub: StubServer) -> None:
    stub.answer({"data": [{"id": "n1", "volume": {"size": 5}}], "total": 1})
    answer = v1.list_notebooks()
    assert (answer.total, answer.data[0].id, answer.data[0].volume.size) == (1, "n1", 5)
    assert answer.data[0].name is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param({"status": "BROKEN"}, id="unknown enum value"),
        pytest.param({"nobody": {"knows": [1]}, "volume": {"iops": 5}}, id="unknown field"),
        pytest.param({"name": None, "volume": None, "endpoints": None}, id="null"),
        pytest.param({}, id="everything missing"),
        pytest.param({"volume": {}}, id="a required field of the request missing"),
        pytest.param({"updated_at": "2018-09-19 00:00:00 UTC"}, id="odd date"),
        pytest.param({"updated_at": "2018-09-19T00:00:00.000+0000"}, id="date with another zone"),
        pytest.param({"updated_at": "never"}, id="no date at all"),
        pytest.param({"ratio": 5, "labels": {"a": "b"}}, id="integer for a number"),
        pytest.param({"ratio": 0.1}, id="number"),
    ],
)
def test_a_tolerant_answer_loses_nothing(v1: Any, stub: StubServer, content: dict[str, Any]) -> None:
    stub.answer(content)
    answer = v1.show_notebook("n1")
    assert dumped(answer) == content


def test_numbers_in_text_are_numbers(v1: Any, stub: StubServer) -> None:
    stub.answer({"create_at": "80", "ratio": "0.5", "volume": {"size": "5"}})
    answer = v1.show_notebook("n1")
    assert (answer.create_at, answer.ratio, answer.volume.size) == (80, 0.5, 5)


def test_dates_are_times_where_they_can_be_read(v1: Any, stub: StubServer) -> None:
    stub.answer({"updated_at": "2018-09-19 00:00:00 UTC"})
    assert v1.show_notebook("n1").updated_at == datetime(2018, 9, 19, tzinfo=UTC)
    stub.answer({"updated_at": "2018-09-19T01:02:03"})
    assert v1.show_notebook("n1").updated_at == datetime(2018, 9, 19, 1, 2, 3)
    stub.answer({"updated_at": "20180919"})
    assert v1.show_notebook("n1").updated_at == "20180919"


def test_no_content_is_none(v1: Any, stub: StubServer) -> None:
    stub.answer(None, status=204)
    assert v1.delete_notebook("n1") is None


def test_a_documented_body_that_is_missing_is_an_empty_model(v1: Any, stub: StubServer) -> None:
    stub.answer(None, status=200)
    assert dumped(v1.show_notebook("n1")) == {}


def test_a_success_of_another_status_is_read_like_the_documented_one(v1: Any, stub: StubServer) -> None:
    stub.answer({"id": "n1"}, status=202)
    assert v1.show_notebook("n1").id == "n1"


def test_arrays_and_primitives_are_plain_values(v1: Any, stub: StubServer) -> None:
    stub.answer(["a", "b"])
    assert v1.list_image_tags() == ["a", "b"]


def test_bytes_come_back_as_bytes(v1: Any, stub: StubServer) -> None:
    stub.answer(b"\x00\xff", headers={"Content-Type": "application/octet-stream"})
    assert v1.download_image("i1") == b"\x00\xff"
    assert stub.last.headers["accept"] == "application/octet-stream"


@pytest.mark.parametrize("content", [b"not json", b"[1]", b'{"create_at": "soon"}', b"\xff"])
def test_what_cannot_be_read_is_kept(notebook: Imported, v1: Any, stub: StubServer, content: bytes) -> None:
    stub.answer(content)
    with pytest.raises(notebook.module("errors").UnreadableResponseError, match="ShowNotebook") as caught:
        v1.show_notebook("n1")
    assert (caught.value.body, caught.value.status_code) == (content, 200)
    assert "x-auth-token" not in str(caught.value).lower()


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "StatusError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
        (302, "StatusError"),
    ],
)
def test_a_status_has_an_error(notebook: Imported, v1: Any, stub: StubServer, status: int, name: str) -> None:
    errors = notebook.module("errors")
    stub.answer({}, status=status)
    with pytest.raises(errors.CloudError) as caught:
        v1.show_notebook("n1")
    assert type(caught.value) is getattr(errors, name)
    assert isinstance(caught.value, errors.StatusError)
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    ("body", "headers", "details"),
    [
        ({"error_code": "MA.1", "error_msg": "no", "request_id": "r1"}, {}, ("MA.1", "no", "r1")),
        ({"code": "E1", "message": "no"}, {"X-Request-Id": "r2"}, ("E1", "no", "r2")),
        ({"itemNotFound": {"code": 404, "message": "no"}}, {"X-Openstack-Request-Id": "r3"}, ("404", "no", "r3")),
        ({"error": {"code": "E1", "message": "no", "title": "t"}, "request_id": "r4"}, {}, ("E1", "no", "r4")),
        ({"error": "no"}, {}, (None, None, None)),
        (b"<html>", {}, (None, None, None)),
        (None, {}, (None, None, None)),
    ],
)
def test_details_are_read_from_all_shapes(
    notebook: Imported,
    v1: Any,
    stub: StubServer,
    body: object,
    headers: dict[str, str],
    details: tuple[str | None, str | None, str | None],
) -> None:
    stub.answer(body, status=404, headers=headers)
    with pytest.raises(notebook.module("errors").NotFoundError) as caught:
        v1.show_notebook("n1")
    assert (caught.value.error_code, caught.value.error_msg, caught.value.request_id) == details
    expected = body.decode() if isinstance(body, bytes) else "" if body is None else body
    assert caught.value.body == expected
    assert "failed with status 404" in str(caught.value)
