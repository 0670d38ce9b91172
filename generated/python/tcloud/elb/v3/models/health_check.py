"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import PageInfo, PoolRef


class CreateHealthMonitorOption(RequestModel):
    delay: Annotated[int, Field(ge=1, le=50)]
    max_retries: Annotated[int, Field(ge=1, le=10)]
    pool_id: str
    timeout: Annotated[int, Field(ge=1, le=50)]
    type: Literal["TCP", "UDP_CONNECT", "HTTP", "HTTPS", "PING"]
    admin_state_up: bool | None = None
    """Default: true."""
    domain_name: Annotated[str | None, Field(max_length=100, min_length=1, pattern="^[0-9A-Za-z\\-.]*$")] = None
    expected_codes: Annotated[str | None, Field(max_length=64, min_length=1)] = None
    """Default: "200".
    Deprecated.
    """
    http_method: Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | None = None
    """Default: "GET".
    Deprecated.
    """
    max_retries_down: Annotated[int | None, Field(ge=1, le=10)] = None
    """Default: 3."""
    monitor_port: Annotated[int | None, Field(ge=1, le=65535)] = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    project_id: Annotated[str | None, Field(max_length=32, min_length=1)] = None
    url_path: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Default: "/"."""


class CreateHealthMonitorRequestBody(RequestModel):
    healthmonitor: CreateHealthMonitorOption


class UpdateHealthMonitorOption(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    delay: Annotated[int | None, Field(ge=1, le=50)] = None
    domain_name: Annotated[str | None, Field(max_length=100, min_length=1, pattern="^[0-9A-Za-z\\-.]*$")] = None
    expected_codes: Annotated[str | None, Field(max_length=64, min_length=1)] = None
    """Default: "200".
    Deprecated.
    """
    http_method: Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | None = None
    """Default: "GET".
    Deprecated.
    """
    max_retries: Annotated[int | None, Field(ge=1, le=10)] = None
    max_retries_down: Annotated[int | None, Field(ge=1, le=10)] = None
    monitor_port: Annotated[int | None, Field(ge=1, le=65535)] = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    timeout: Annotated[int | None, Field(ge=1, le=50)] = None
    type: Literal["TCP", "UDP_CONNECT", "HTTP", "HTTPS", "PING"] | None = None
    url_path: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Default: "/"."""


class UpdateHealthMonitorRequestBody(RequestModel):
    healthmonitor: UpdateHealthMonitorOption


class HealthMonitor(ResponseModel):
    admin_state_up: bool | None = None
    """Default: true."""
    delay: int | None = None
    domain_name: str | None = None
    expected_codes: str | None = None
    """Default: "200".
    Deprecated.
    """
    http_method: (
        Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | str | None
    ) = None
    """Default: "GET".
    Deprecated.
    """
    id: str | None = None
    max_retries: int | None = None
    max_retries_down: int | None = None
    """Default: 3."""
    monitor_port: int | None = None
    name: str | None = None
    pools: list[PoolRef] | None = None
    project_id: str | None = None
    timeout: int | None = None
    type: str | None = None
    url_path: str | None = None
    """Default: "/"."""


class ListHealthMonitorsResponseBody(ResponseModel):
    healthmonitors: list[HealthMonitor] | None = None
    page_info: PageInfo | None = None
    request_id: str | None = None


class ShowHealthMonitorResponseBody(ResponseModel):
    healthmonitor: HealthMonitor | None = None
    request_id: str | None = None


class UpdateHealthMonitorResponseBody(ResponseModel):
    healthmonitor: HealthMonitor | None = None
    request_id: str | None = None


class CreateHealthMonitorResponseBody(ResponseModel):
    healthmonitor: HealthMonitor | None = None
    request_id: str | None = None
