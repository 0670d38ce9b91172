"""Signatures against those of the vendor's own SDK: recorded ones, and its signer itself where it is installed."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

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


def vendors_signature(signer: Any, request: Any, vector: Any) -> str:
    """What the vendor's signer makes of the same request; it wants the URL in parts and only headers to be signed."""
    parts = urlsplit(vector["url"])
    pairs = [pair.partition("=") for pair in parts.query.split("&") if pair]
    headers = {
        "X-Project-Id": vector["project_id"],
        "X-Domain-Id": vector["domain_id"],
        "X-Security-Token": vector["security_token"],
        "X-Sdk-Date": "20240506T070809Z",
    }
    made = request.SdkRequest(
        method=vector["method"],
        schema=parts.scheme,
        host=vector["host"],
        resource_path=parts.path or "/",
        query_params=[(unquote(name), unquote(value)) for name, _, value in pairs],
        header_params={**vector["headers"], **{name: value for name, value in headers.items() if value}},
        body=vector["content"] or "",
    )
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
    signer = pytest.importorskip("huaweicloudsdkcore.signer.signer")
    request = pytest.importorskip("huaweicloudsdkcore.sdk_request")
    assert vendors_signature(signer, request, vector) == vector["authorization"]


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
