"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddWhitelistRequestWhitelist(RequestModel):
    listener_id: str
    enable_whitelist: bool | None = None
    """Default: true."""
    tenant_id: Annotated[str | None, Field(max_length=255)] = None
    whitelist: str | None = None


class AddWhitelistResponseWhitelist(ResponseModel):
    enable_whitelist: bool | None = None
    id: str | None = None
    listener_id: str | None = None
    tenant_id: str | None = None
    whitelist: str | None = None


class ListWhitelistsWhitelist(ResponseModel):
    enable_whitelist: bool | None = None
    id: str | None = None
    listener_id: str | None = None
    tenant_id: str | None = None
    whiltelist: str | None = None
    whitelist: str | None = None


class ShowWhitelistResponseBody(ResponseModel):
    whitelist: AddWhitelistResponseWhitelist | None = None


class UpdateWhitelistResponseBody(ResponseModel):
    whitelist: AddWhitelistResponseWhitelist | None = None


class UpdateWhitelistWhitelist(RequestModel):
    enable_whitelist: bool | None = None
    """Default: true."""
    whitelist: str | None = None


class WhitelistsLinks(ResponseModel):
    href: str | None = None
    rel: Literal["next", "previous"] | str | None = None


class AddWhitelistRequestBody(RequestModel):
    whitelist: AddWhitelistRequestWhitelist


class AddWhitelistResponseBody(ResponseModel):
    whitelist: AddWhitelistResponseWhitelist | None = None


class ListWhitelistsResponseBody(ResponseModel):
    whitelists: list[ListWhitelistsWhitelist] | None = None
    whitelists_links: list[WhitelistsLinks] | None = None


class UpdateWhitelistRequestBody(RequestModel):
    whitelist: UpdateWhitelistWhitelist
