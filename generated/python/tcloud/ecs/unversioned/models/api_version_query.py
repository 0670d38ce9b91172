"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel


class Links(ResponseModel):
    href: str | None = None
    rel: Literal["self", "bookmark", "alternate"] | str | None = None


class ListApiVersionsVersions(ResponseModel):
    id: str | None = None
    links: Links | None = None
    min_version: str | None = None
    status: Literal["CURRENT", "SUPPORTED", "DEPRECATED"] | str | None = None
    updated: str | None = None
    version: str | None = None


class MediaTypes(ResponseModel):
    base: str | None = None
    type: str | None = None


class ShowApiVersionVersions(ResponseModel):
    id: str | None = None
    links: Links | None = None
    media_types: Annotated[MediaTypes | None, Field(alias="media-types")] = None
    min_version: str | None = None
    status: Literal["CURRENT", "SUPPORTED", "DEPRECATED"] | str | None = None
    updated: str | None = None
    version: str | None = None


class ListApiVersionsResponseBody(ResponseModel):
    versions: ListApiVersionsVersions | None = None


class ShowApiVersionResponseBody(ResponseModel):
    versions: ShowApiVersionVersions | None = None
