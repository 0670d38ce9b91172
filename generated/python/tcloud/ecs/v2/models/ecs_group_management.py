"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreateEcsGroupRequestServerGroup(RequestModel):
    name: Annotated[str, Field(max_length=255, min_length=1)]
    policies: list[Literal["anti-affinity", "affinity", "soft-anti-affinity", "soft-affinity"]]


class CreateEcsGroupResponseServerGroup(ResponseModel):
    id: str | None = None
    members: list[str] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    policies: list[Literal["anti-affinity", "affinity", "soft-anti-affinity", "soft-affinity"] | str] | None = None
    project_id: str | None = None
    user_id: str | None = None


class ServerGroups(ResponseModel):
    id: str | None = None
    members: list[str] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    policies: list[Literal["anti-affinity", "affinity", "soft-anti-affinity", "soft-affinity"] | str] | None = None
    project_id: str | None = None
    user_id: str | None = None


class ShowEcsGroupServerGroup(ResponseModel):
    id: str | None = None
    members: list[str] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    policies: list[Literal["anti-affinity", "affinity", "soft-anti-affinity", "soft-affinity"] | str] | None = None
    project_id: str | None = None
    user_id: str | None = None


class CreateEcsGroupRequestBody(RequestModel):
    server_group: CreateEcsGroupRequestServerGroup


class CreateEcsGroupResponseBody(ResponseModel):
    server_group: CreateEcsGroupResponseServerGroup | None = None


class ListEcsGroupsResponseBody(ResponseModel):
    server_groups: list[ServerGroups] | None = None


class ShowEcsGroupResponseBody(ResponseModel):
    server_group: ShowEcsGroupServerGroup | None = None
