"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import ListenerRef, LoadBalancerRef, PageInfo


class CreatePoolSessionPersistenceOption(RequestModel):
    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"]
    cookie_name: Annotated[str | None, Field(max_length=1024, min_length=0, pattern="^[A-Za-z0-9\\-._]*$")] = None
    persistence_timeout: int | None = None


class CreatePoolSlowStartOption(RequestModel):
    duration: Annotated[int, Field(ge=30, le=1200)]
    """Default: 30."""
    enable: bool
    """Default: false."""


class MemberRef(ResponseModel):
    id: str | None = None


class SessionPersistence(ResponseModel):
    cookie_name: str | None = None
    persistence_timeout: int | None = None
    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"] | str | None = None


class SlowStart(ResponseModel):
    duration: int | None = None
    """Default: 30."""
    enable: bool | None = None
    """Default: false."""


class UpdatePoolSessionPersistenceOption(RequestModel):
    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"]
    cookie_name: Annotated[str | None, Field(max_length=1024, min_length=0, pattern="^[A-Za-z0-9\\-._]*$")] = None
    persistence_timeout: int | None = None


class UpdatePoolSlowStartOption(RequestModel):
    duration: Annotated[int, Field(ge=30, le=1200)]
    """Default: 30."""
    enable: bool
    """Default: false."""


class CreatePoolOption(RequestModel):
    lb_algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"]
    protocol: Annotated[str, Field(max_length=255, min_length=1)]
    admin_state_up: bool | None = None
    """Deprecated."""
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    listener_id: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    loadbalancer_id: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    project_id: str | None = None
    session_persistence: CreatePoolSessionPersistenceOption | None = None
    slow_start: CreatePoolSlowStartOption | None = None
    """Deprecated."""


class CreatePoolRequestBody(RequestModel):
    pool: CreatePoolOption


class Pool(ResponseModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: str | None = None
    healthmonitor_id: str | None = None
    id: str | None = None
    ip_version: str | None = None
    """Default: "dualstack"."""
    lb_algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | str | None = None
    listeners: list[ListenerRef] | None = None
    loadbalancers: list[LoadBalancerRef] | None = None
    members: list[MemberRef] | None = None
    name: str | None = None
    project_id: str | None = None
    protocol: Literal["TCP", "UDP", "HTTP"] | str | None = None
    session_persistence: SessionPersistence | None = None
    slow_start: SlowStart | None = None
    """Deprecated."""


class ShowPoolResponseBody(ResponseModel):
    pool: Pool | None = None
    request_id: str | None = None


class UpdatePoolOption(RequestModel):
    admin_state_up: bool | None = None
    """Deprecated."""
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    lb_algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | None = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    session_persistence: UpdatePoolSessionPersistenceOption | None = None
    slow_start: UpdatePoolSlowStartOption | None = None
    """Deprecated."""


class UpdatePoolRequestBody(RequestModel):
    pool: UpdatePoolOption


class UpdatePoolResponseBody(ResponseModel):
    pool: Pool | None = None
    request_id: str | None = None


class CreatePoolResponseBody(ResponseModel):
    pool: Pool | None = None
    request_id: str | None = None


class ListPoolsResponseBody(ResponseModel):
    page_info: PageInfo | None = None
    pools: list[Pool] | None = None
    request_id: str | None = None
