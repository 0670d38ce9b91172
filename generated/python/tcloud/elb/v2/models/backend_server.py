"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddBackendServerRequestMember(RequestModel):
    address: Annotated[str, Field(max_length=64)]
    protocol_port: Annotated[int, Field(ge=1, le=65535)]
    subnet_id: str
    admin_state_up: bool | None = None
    """Default: true."""
    name: Annotated[str | None, Field(max_length=255)] = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None
    weight: Annotated[int | None, Field(ge=0, le=100)] = None
    """Default: 1."""


class AddBackendServerResponseMember(ResponseModel):
    address: str | None = None
    admin_state_up: bool | None = None
    id: str | None = None
    name: str | None = None
    operating_status: Literal["ONLINE", "NO_MONITOR", "OFFLINE"] | str | None = None
    protocol_port: int | None = None
    subnet_id: str | None = None
    tenant_id: str | None = None
    weight: int | None = None
    """Default: 1."""


class BatchUpdateBackendServersRequestMembers(RequestModel):
    address: Annotated[str, Field(max_length=64)]
    protocol_port: Annotated[int, Field(ge=1, le=65535)]
    subnet_id: str
    name: Annotated[str | None, Field(max_length=255)] = None
    weight: Annotated[int | None, Field(ge=0, le=100)] = None
    """Default: 1."""


class BatchUpdateBackendServersRequestMembers2(RequestModel):
    id: str


class ListBackendServersMemberPoolMembers(ResponseModel):
    address: str | None = None
    admin_state_up: bool | None = None
    id: str | None = None
    name: str | None = None
    operating_status: Literal["ONLINE"] | str | None = None
    protocol_port: int | None = None
    subnet_id: str | None = None
    tenant_id: str | None = None
    weight: int | None = None
    """Default: 1."""


class ListBackendServersMemberResponseMembersLinks(ResponseModel):
    href: str | None = None
    rel: Literal["next", "previous"] | str | None = None


class ListBackendServersMemberResponseMembersLinks2(ResponseModel):
    href: str | None = None
    rel: str | None = None


class ListBackendServersMemberResponseMembersLinksInput(RequestModel):
    href: str | None = None
    rel: Literal["next", "previous"] | None = None


class ShowBackendServerResponseBody(ResponseModel):
    member: AddBackendServerResponseMember | None = None


class UpdateBackendServerMember(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    name: Annotated[str | None, Field(max_length=255)] = None
    weight: Annotated[int | None, Field(ge=0, le=100)] = None
    """Default: 1."""


class UpdateBackendServerRequestBody(RequestModel):
    member: UpdateBackendServerMember


class UpdateBackendServerResponseBody(ResponseModel):
    member: AddBackendServerResponseMember | None = None


class AddBackendServerRequestBody(RequestModel):
    member: AddBackendServerRequestMember


class AddBackendServerResponseBody(ResponseModel):
    member: AddBackendServerResponseMember | None = None


class BatchUpdateBackendServersRequestBody(RequestModel):
    members: list[BatchUpdateBackendServersRequestMembers | BatchUpdateBackendServersRequestMembers2]
    action: Literal["add", "delete", "replace"] | None = None
    """Default: "replace"."""


class ListBackendServersMemberMembers(ResponseModel):
    address: str | None = None
    admin_state_up: bool | None = None
    device_id: str | None = None
    device_owner: str | None = None
    id: str | None = None
    loadbalancer_id: str | None = None
    members_links: list[ListBackendServersMemberResponseMembersLinks] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE", "NO_MONITOR", "OFFLINE"] | str | None = None
    pool_id: str | None = None
    protocol_port: int | None = None
    subnet_id: str | None = None
    tenant_id: str | None = None
    weight: int | None = None
    """Default: 1."""


class ListBackendServersMemberPoolResponseBody(ResponseModel):
    members: list[ListBackendServersMemberPoolMembers] | None = None
    members_links: list[ListBackendServersMemberResponseMembersLinks] | None = None


class ListBackendServersMemberResponseBody(ResponseModel):
    members: list[ListBackendServersMemberMembers] | None = None
    members_links: list[ListBackendServersMemberResponseMembersLinks2] | None = None
