"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import ListHealthChecksPools


class ConfigureHealthCheckRequestHealthmonitor(RequestModel):
    delay: Annotated[int, Field(ge=1, le=50)]
    max_retries: Annotated[int, Field(ge=1, le=10)]
    pool_id: str
    timeout: Annotated[int, Field(ge=1, le=50)]
    type: Literal["TCP", "UDP_CONNECT", "HTTP"]
    admin_state_up: bool | None = None
    """Default: true."""
    domain_name: Annotated[str | None, Field(max_length=100, pattern="^[0-9A-Za-z\\-.]*$")] = None
    expected_codes: Annotated[str | None, Field(max_length=64)] = None
    http_method: Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | None = None
    """Default: "GET"."""
    max_retries_down: Annotated[int | None, Field(ge=1, le=10)] = None
    monitor_port: Annotated[int | None, Field(ge=1, le=65535)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None
    url_path: Annotated[str | None, Field(max_length=255)] = None
    """Default: "/"."""


class HealthmonitorsLinks(ResponseModel):
    href: str | None = None
    rel: Literal["next", "previous"] | str | None = None


class ShowHealthCheckHealthmonitor(ResponseModel):
    admin_state_up: bool | None = None
    delay: int | None = None
    domain_name: str | None = None
    expected_codes: str | None = None
    http_method: (
        Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | str | None
    ) = None
    """Default: "GET"."""
    id: str | None = None
    max_retries: int | None = None
    max_retries_down: int | None = None
    monitor_port: int | None = None
    name: str | None = None
    pools: list[ListHealthChecksPools] | None = None
    tenant_id: str | None = None
    timeout: int | None = None
    type: Literal["TCP", "UDP_CONNECT", "HTTP"] | str | None = None
    url_path: str | None = None
    """Default: "/"."""


class ShowHealthCheckResponseBody(ResponseModel):
    healthmonitor: ShowHealthCheckHealthmonitor | None = None


class UpdateHealthCheckHealthmonitor(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    delay: Annotated[int | None, Field(ge=1, le=50)] = None
    domain_name: Annotated[str | None, Field(max_length=100, pattern="^[0-9A-Za-z\\-.]*$")] = None
    expected_codes: str | None = None
    http_method: Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | None = None
    """Default: "GET"."""
    max_retries: Annotated[int | None, Field(ge=1, le=10)] = None
    max_retries_down: Annotated[int | None, Field(ge=1, le=10)] = None
    monitor_port: Annotated[int | None, Field(ge=1, le=65535)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    timeout: Annotated[int | None, Field(ge=1, le=50)] = None
    type: Literal["TCP", "UDP_CONNECT", "HTTP"] | None = None
    url_path: Annotated[str | None, Field(max_length=255)] = None
    """Default: "/"."""


class UpdateHealthCheckRequestBody(RequestModel):
    healthmonitor: UpdateHealthCheckHealthmonitor


class UpdateHealthCheckResponseBody(ResponseModel):
    healthmonitor: ShowHealthCheckHealthmonitor | None = None


class ConfigureHealthCheckRequestBody(RequestModel):
    healthmonitor: ConfigureHealthCheckRequestHealthmonitor


class ConfigureHealthCheckResponseHealthmonitor(ResponseModel):
    admin_state_up: bool | None = None
    delay: int | None = None
    domain_name: str | None = None
    expected_codes: str | None = None
    http_method: (
        Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | str | None
    ) = None
    """Default: "GET"."""
    id: str | None = None
    max_retries: int | None = None
    max_retries_down: int | None = None
    monitor_port: int | None = None
    name: str | None = None
    pools: list[ListHealthChecksPools] | None = None
    tenant_id: str | None = None
    timeout: int | None = None
    type: Literal["TCP", "UDP_CONNECT", "HTTP"] | str | None = None
    url_path: str | None = None
    """Default: "/"."""


class Healthmonitors(ResponseModel):
    admin_state_up: bool | None = None
    delay: int | None = None
    domain_name: str | None = None
    expected_codes: str | None = None
    http_method: (
        Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"] | str | None
    ) = None
    """Default: "GET"."""
    id: str | None = None
    max_retries: int | None = None
    max_retries_down: int | None = None
    monitor_port: int | None = None
    name: str | None = None
    pools: list[ListHealthChecksPools] | None = None
    tenant_id: str | None = None
    timeout: int | None = None
    type: Literal["TCP", "UDP_CONNECT", "HTTP"] | str | None = None
    url_path: str | None = None
    """Default: "/"."""


class ListHealthChecksResponseBody(ResponseModel):
    healthmonitors: list[Healthmonitors] | None = None
    healthmonitors_links: list[HealthmonitorsLinks] | None = None


class ConfigureHealthCheckResponseBody(ResponseModel):
    healthmonitor: ConfigureHealthCheckResponseHealthmonitor | None = None
