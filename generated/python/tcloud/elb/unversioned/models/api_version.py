"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypeAliasType

from ...._runtime.models import ResponseModel


class Links(ResponseModel):
    href: str | None = None
    rel: str | None = None


class ListApiVersionsResponseBody(ResponseModel):
    href: str | None = None
    id: str | None = None
    links: list[Any] | None = None
    min_version: str | None = None
    rel: str | None = None
    status: Literal["CURRENT", "SUPPORTED", "DEPRECATED"] | str | None = None
    updated: str | None = None
    version: str | None = None
    versions: list[Any] | None = None


class ShowApiVersionResponseBody(ResponseModel):
    href: str | None = None
    id: str | None = None
    links: list[Any] | None = None
    min_version: str | None = None
    rel: str | None = None
    status: Literal["CURRENT", "SUPPORTED", "DEPRECATED"] | str | None = None
    updated: str | None = None
    version: dict[str, Any] | None = None


class Versions(ResponseModel):
    id: str | None = None
    links: list[Links] | None = None
    status: str | None = None


class ListVersionsResponseBody(ResponseModel):
    versions: list[Versions] | None = None


ShowRootResponseBody = TypeAliasType("ShowRootResponseBody", ListApiVersionsResponseBody | ListVersionsResponseBody)
