"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import ResponseModel


class Links(ResponseModel):
    href: str | None = None
    rel: str | None = None


class Version(ResponseModel):
    id: str | None = None
    links: list[Links] | None = None
    min_version: str | None = None
    status: Literal["CURRENT", "SUPPORTED", "DEPRECATED"] | str | None = None
    updated: str | None = None
    version: str | None = None


class Versions(ResponseModel):
    id: str | None = None
    links: list[Links] | None = None
    min_version: str | None = None
    status: Literal["CURRENT", "SUPPORTED", "DEPRECATED"] | str | None = None
    updated: str | None = None
    version: str | None = None


class QueryApiSupportVersionsResponseBody(ResponseModel):
    versions: Versions | None = None


class QueryV2ApiInfoResponseBody(ResponseModel):
    version: Version | None = None
