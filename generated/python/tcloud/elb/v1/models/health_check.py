"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class ConfigureHealthCheckRequestBody(RequestModel):
    listener_id: str
    healthcheck_connect_port: Annotated[int | None, Field(ge=1, le=65535)] = None
    healthcheck_interval: Annotated[int | None, Field(ge=1, le=50)] = None
    healthcheck_protocol: Literal["HTTP", "TCP", "UDP"] | None = None
    healthcheck_timeout: Annotated[int | None, Field(ge=1, le=50)] = None
    healthcheck_uri: Annotated[str | None, Field(max_length=80, min_length=1)] = None
    healthy_threshold: Annotated[int | None, Field(ge=1, le=10)] = None
    unhealthy_threshold: Annotated[int | None, Field(ge=1, le=10)] = None


class ConfigureHealthCheckResponseBody(ResponseModel):
    create_time: str | None = None
    healthcheck_connect_port: int | None = None
    healthcheck_interval: int | None = None
    healthcheck_protocol: str | None = None
    healthcheck_timeout: int | None = None
    healthcheck_uri: str | None = None
    healthy_threshold: int | None = None
    id: str | None = None
    listener_id: str | None = None
    unhealthy_threshold: int | None = None
    update_time: str | None = None


class ShowHealthCheckResponseBody(ResponseModel):
    create_time: str | None = None
    healthcheck_connect_port: int | None = None
    healthcheck_interval: int | None = None
    healthcheck_protocol: str | None = None
    healthcheck_timeout: int | None = None
    healthcheck_uri: str | None = None
    healthy_threshold: int | None = None
    id: str | None = None
    listener_id: str | None = None
    unhealthy_threshold: int | None = None
    update_time: str | None = None


class UpdateHealthCheckRequestBody(RequestModel):
    healthcheck_connect_port: Annotated[int | None, Field(ge=1, le=65535)] = None
    healthcheck_interval: Annotated[int | None, Field(ge=1, le=50)] = None
    healthcheck_protocol: Literal["HTTP", "TCP"] | None = None
    healthcheck_timeout: Annotated[int | None, Field(ge=1, le=50)] = None
    healthcheck_uri: Annotated[str | None, Field(max_length=80, min_length=1)] = None
    healthy_threshold: Annotated[int | None, Field(ge=1, le=10)] = None
    unhealthy_threshold: Annotated[int | None, Field(ge=1, le=10)] = None


class UpdateHealthCheckResponseBody(ResponseModel):
    create_time: str | None = None
    healthcheck_connect_port: int | None = None
    healthcheck_interval: int | None = None
    healthcheck_protocol: str | None = None
    healthcheck_timeout: int | None = None
    healthcheck_uri: str | None = None
    healthy_threshold: int | None = None
    id: str | None = None
    listener_id: str | None = None
    unhealthy_threshold: int | None = None
    update_time: str | None = None
