"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import PageInfo


class CreateMemberOption(RequestModel):
    address: Annotated[str, Field(max_length=64, min_length=1)]
    protocol_port: Annotated[int, Field(ge=1, le=65535)]
    admin_state_up: bool | None = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    project_id: Annotated[str | None, Field(max_length=32, min_length=1)] = None
    subnet_cidr_id: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    weight: Annotated[int | None, Field(ge=0, le=100)] = None
    """Default: 1."""


class CreateMemberRequestBody(RequestModel):
    member: CreateMemberOption


class Member(ResponseModel):
    address: str | None = None
    admin_state_up: bool | None = None
    """Default: true."""
    id: str | None = None
    ip_version: Literal["v4", "v6"] | str | None = None
    """Default: "v4"."""
    name: str | None = None
    operating_status: Literal["ONLINE", "NO_MONITOR", "OFFLINE"] | str | None = None
    project_id: str | None = None
    protocol_port: int | None = None
    subnet_cidr_id: str | None = None
    weight: int | None = None
    """Default: 1."""


class ShowMemberResponseBody(ResponseModel):
    member: Member | None = None
    request_id: str | None = None


class UpdateMemberOption(RequestModel):
    admin_state_up: bool | None = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    weight: Annotated[int | None, Field(ge=0, le=100)] = None
    """Default: 1."""


class UpdateMemberRequestBody(RequestModel):
    member: UpdateMemberOption


class UpdateMemberResponseBody(ResponseModel):
    member: Member | None = None
    request_id: str | None = None


class CreateMemberResponseBody(ResponseModel):
    member: Member | None = None
    request_id: str | None = None


class ListMembersResponseBody(ResponseModel):
    members: list[Member] | None = None
    page_info: PageInfo | None = None
    request_id: str | None = None
