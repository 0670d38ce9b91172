"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import ListLoadBalancersListeners, Loadbalancers


class AddBackendServerGroupMembers(ResponseModel):
    id: str | None = None


class AddBackendServerGroupRequestSessionPersistence(RequestModel):
    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"]
    cookie_name: str | None = None
    persistence_timeout: int | None = None


class AddBackendServerGroupResponseSessionPersistence(ResponseModel):
    cookie_name: str | None = None
    persistence_timeout: int | None = None
    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"] | str | None = None


class AddBackendServerGroupResponseSessionPersistenceInput(RequestModel):
    cookie_name: Annotated[str | None, Field(json_schema_extra={"x-nullable": True})] = None
    persistence_timeout: int | None = None
    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"] | None = None


class ShowBackendServerGroupSessionPersistence(ResponseModel):
    cookie_name: str | None = None
    persistence_timeout: int | None = None
    type: Literal["SOURCE_IP", "HTTP_COOKIE", "APP_COOKIE"] | str | None = None


class UpdateBackendServerGroupPool(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=255)] = None
    lb_algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | None = None
    name: Annotated[str | None, Field(max_length=255)] = None
    session_persistence: Annotated[
        AddBackendServerGroupResponseSessionPersistenceInput | dict[str, Any] | None,
        Field(json_schema_extra={"x-nullable": True}),
    ] = None


class UpdateBackendServerGroupRequestBody(RequestModel):
    pool: UpdateBackendServerGroupPool


class AddBackendServerGroupPool(RequestModel):
    lb_algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"]
    protocol: str
    admin_state_up: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=255)] = None
    listener_id: str | None = None
    loadbalancer_id: str | None = None
    name: Annotated[str | None, Field(max_length=255)] = None
    session_persistence: AddBackendServerGroupRequestSessionPersistence | None = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None


class AddBackendServerGroupPools(ResponseModel):
    admin_state_up: bool | None = None
    description: str | None = None
    healthmonitor_id: str | None = None
    id: str | None = None
    lb_algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | str | None = None
    listeners: list[ListLoadBalancersListeners] | None = None
    loadbalancers: list[Loadbalancers] | None = None
    members: list[AddBackendServerGroupMembers] | None = None
    name: str | None = None
    protocol: str | None = None
    session_persistence: AddBackendServerGroupResponseSessionPersistence | dict[str, Any] | None = None
    tenant_id: str | None = None


class AddBackendServerGroupRequestBody(RequestModel):
    pool: AddBackendServerGroupPool


class AddBackendServerGroupResponseBody(ResponseModel):
    pool: AddBackendServerGroupPools | None = None


class ShowBackendServerGroupPools(ResponseModel):
    admin_state_up: bool | None = None
    description: str | None = None
    healthmonitor_id: str | None = None
    id: str | None = None
    lb_algorithm: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | str | None = None
    listeners: list[ListLoadBalancersListeners] | None = None
    loadbalancers: list[Loadbalancers] | None = None
    members: list[AddBackendServerGroupMembers] | None = None
    name: str | None = None
    protocol: str | None = None
    session_persistence: ShowBackendServerGroupSessionPersistence | dict[str, Any] | None = None
    tenant_id: str | None = None


class ShowBackendServerGroupResponseBody(ResponseModel):
    pool: ShowBackendServerGroupPools | None = None


class UpdateBackendServerGroupResponseBody(ResponseModel):
    pool: AddBackendServerGroupPools | None = None
