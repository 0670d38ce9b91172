"""Signatures against those of the vendor's own SDK: recorded ones, and what its signer makes of the same request."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.auth_aksk import AkSkAuth
from generator.runtime.transport import Request

VECTORS = json.loads(Path(__file__).parents[1].joinpath("vectors", "aksk.json").read_text(encoding="utf-8"))


def signed(vector: Any, **more: str) -> Request:
    content = vector["content"].encode() if vector["content"] is not None else None
    request = Request(vector["method"], vector["url"], {**vector["headers"], **more}, content)
    auth = AkSkAuth(
        "AKMADEUP",
        "not-a-secret",
        project_id=vector["project_id"],
        domain_id=vector["domain_id"],
        security_token=vector["security_token"],
        clock=lambda: datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
    )
    auth.apply(request)
    return request


def vendors_signature(vector: Any) -> str:
    """What the vendor's signer makes of the same request; it wants the URL in parts and only headers to be signed."""
    parts = urlsplit(vector["url"])
    pairs = [pair.partition("=") for pair in parts.query.split("&") if pair]
    headers = {
        "X-Project-Id": vector["project_id"],
        "X-Domain-Id": vector["domain_id"],
        "X-Security-Token": vector["security_token"],
        "X-Sdk-Date": "20240506T070809Z",
    }
    made = import_module("huaweicloudsdkcore.sdk_request").SdkRequest(
        method=vector["method"],
        schema=parts.scheme,
        host=vector["host"],
        resource_path=parts.path or "/",
        query_params=[(unquote(name), unquote(value)) for name, _, value in pairs],
        header_params={**vector["headers"], **{name: value for name, value in headers.items() if value}},
        body=vector["content"] or "",
    )
    signer = import_module("huaweicloudsdkcore.signer.signer")
    signer.Signer(SimpleNamespace(ak="AKMADEUP", sk="not-a-secret")).sign(made)
    return str(made.header_params["Authorization"])


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_a_signature_is_the_recorded_one(vector: Any) -> None:
    headers = signed(vector).headers
    assert headers["Authorization"] == vector["authorization"]
    assert headers["Host"] == vector["host"]
    assert headers["X-Sdk-Date"] == "20240506T070809Z"
    for name, key in (
        ("X-Project-Id", "project_id"),
        ("X-Domain-Id", "domain_id"),
        ("X-Security-Token", "security_token"),
    ):
        assert headers.get(name) == vector[key]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_a_signature_is_that_of_the_vendor(vector: Any) -> None:
    assert vendors_signature(vector) == vector["authorization"]


TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
ESCAPED = TEXT.map(lambda text: quote(text, safe=""))
PAIRS = st.lists(st.tuples(ESCAPED, ESCAPED), max_size=4)


@given(
    method=st.sampled_from(["GET", "PUT", "POST", "DELETE", "PATCH"]),
    path=st.lists(ESCAPED, max_size=4).map("/".join),
    query=PAIRS.map(lambda pairs: "&".join(f"{name}={value}" for name, value in pairs)),
    content=st.none() | TEXT,
    media_type=st.none() | st.sampled_from(["application/json", "application/json;charset=utf8", "image/png"]),
    ids=st.tuples(*[st.none() | st.text("abc09-", min_size=1, max_size=8)] * 3),
)
def test_any_request_is_signed_as_the_vendor_signs_it(
    method: str, path: str, query: str, content: str | None, media_type: str | None, ids: tuple[str | None, ...]
) -> None:
    vector = {
        "method": method,
        "url": f"https://one.example/{path}{'?' if query else ''}{query}",
        "host": "one.example",
        "headers": {"Content-Type": media_type} if media_type else {},
        "content": content,
        "project_id": ids[0],
        "domain_id": ids[1],
        "security_token": ids[2],
    }
    assert signed(vector).headers["Authorization"] == vendors_signature(vector)


def test_headers_that_change_on_the_way_are_not_signed() -> None:
    vector = VECTORS[0]
    more = {"User-Agent": "x", "Accept": "y", "Cookie": "z", "With_underscore": "w"}
    assert signed(vector, **more).headers["Authorization"] == vector["authorization"]


def test_a_request_can_be_signed_again() -> None:
    request = signed(VECTORS[0])
    first = dict(request.headers)
    AkSkAuth("AKMADEUP", "other", clock=lambda: datetime(2024, 5, 6, 7, 8, 10, tzinfo=UTC)).apply(request)
    assert request.headers["X-Sdk-Date"] == "20240506T070810Z"
    assert request.headers["Authorization"] != first["Authorization"]
    assert request.headers.keys() == first.keys()


def test_the_time_is_now_unless_told_otherwise() -> None:
    request = Request("GET", "https://one.example/", {})
    AkSkAuth("a", "s").apply(request)
    moment = datetime.strptime(request.headers["X-Sdk-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    assert moment.year >= 2024


def test_the_secret_is_not_shown() -> None:
    assert "hush" not in repr(AkSkAuth("a", "hush", security_token="hush", project_id="p1"))
