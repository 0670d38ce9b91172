"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreateLoadBalancerRequestBody(RequestModel):
    admin_state_up: int | bool
    name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    type: Literal["Internal", "External"]
    vpc_id: str
    az: str | None = None
    bandwidth: Annotated[int | None, Field(ge=1, le=500)] = None
    charge_mode: str | None = None
    description: Annotated[str | None, Field(max_length=128, min_length=0, pattern="^[^<>]*$")] = None
    eip_type: str | None = None
    security_group_id: Annotated[str | None, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9\\-]*$")] = None
    tenant_id: Annotated[str | None, Field(alias="tenantId")] = None
    vip_address: str | None = None
    vip_subnet_id: str | None = None


class CreateLoadBalancerResponseBody(ResponseModel):
    job_id: str | None = None
    uri: str | None = None


class DeleteLoadBalancerResponseBody(ResponseModel):
    job_id: str | None = None
    uri: str | None = None


class DeletePublicNetworkLoadBalancerResponseBody(ResponseModel):
    job_id: str | None = None
    uri: str | None = None


class Loadbalancers(ResponseModel):
    admin_state_up: Literal[0, 1, 2] | int | None = None
    bandwidth: int | None = None
    create_time: str | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    security_group_id: str | None = None
    status: Literal["ACTIVE", "PENDING_CREATE", "ERROR"] | str | None = None
    type: str | None = None
    update_time: str | None = None
    vip_address: str | None = None
    vip_subnet_id: str | None = None
    vpc_id: str | None = None


class ShowLoadBalancerResponseBody(ResponseModel):
    admin_state_up: Literal[0, 1, 2] | int | None = None
    bandwidth: int | None = None
    create_time: str | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    security_group_id: str | None = None
    status: Literal["ACTIVE", "PENDING_CREATE", "ERROR"] | str | None = None
    type: str | None = None
    update_time: str | None = None
    vip_address: str | None = None
    vip_subnet_id: str | None = None
    vpc_id: str | None = None


class UpdateLoadBalancerRequestBody(RequestModel):
    admin_state_up: int | bool | None = None
    bandwidth: Annotated[int | None, Field(ge=1, le=500)] = None
    description: Annotated[str | None, Field(max_length=128, min_length=0, pattern="^[^<>]*$")] = None
    name: Annotated[str | None, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")] = None


class UpdateLoadBalancerResponseBody(ResponseModel):
    job_id: str | None = None
    uri: str | None = None


class ListLoadBalancersResponseBody(ResponseModel):
    instance_num: str | None = None
    loadbalancers: list[Loadbalancers] | None = None
