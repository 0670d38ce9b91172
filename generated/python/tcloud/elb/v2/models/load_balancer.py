"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import ListHealthChecksPools, ListLoadBalancersListeners


class CreateLoadBalancerRequestLoadbalancer(RequestModel):
    vip_subnet_id: str
    admin_state_up: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=255)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    provider: Literal["vlb"] | None = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None
    vip_address: Annotated[str | None, Field(max_length=64)] = None


class ListLoadBalancersLoadbalancer(ResponseModel):
    admin_state_up: bool | None = None
    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    listeners: list[ListLoadBalancersListeners] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE"] | str | None = None
    pools: list[ListHealthChecksPools] | None = None
    provider: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    tags: list[Any] | None = None
    tenant_id: str | None = None
    update_at: str | None = None
    updated_at: str | None = None
    vip_address: str | None = None
    vip_port_id: str | None = None
    vip_subnet_id: str | None = None


class LoadbalancersLinks(ResponseModel):
    href: str | None = None
    rel: Literal["next", "previous"] | str | None = None


class ShowLoadBalancerStatusTreeHealthmonitor(ResponseModel):
    id: str | None = None
    name: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    type: Literal["UDP_CONNECT", "TCP", "HTTP"] | str | None = None


class ShowLoadBalancerStatusTreeMembers(ResponseModel):
    address: str | None = None
    id: str | None = None
    operating_status: Literal["ONLINE", "NO_MONITOR", "DISABLED", "OFFLINE"] | str | None = None
    protocol_port: int | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None


class ShowLoadBalancerStatusTreePools(ResponseModel):
    healthmonitor: ShowLoadBalancerStatusTreeHealthmonitor | None = None
    id: str | None = None
    members: list[ShowLoadBalancerStatusTreeMembers] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE"] | str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None


class ShowLoadBalancerStatusTreeRules(ResponseModel):
    id: str | None = None
    provisioning_status: Literal["ACTIVE", "ERROR"] | str | None = None
    """Default: "ACTIVE"."""
    type: Literal["PATH", "HOST_NAME"] | str | None = None


class UpdateLoadBalancerLoadbalancer(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=255)] = None
    name: Annotated[str | None, Field(max_length=255)] = None


class UpdateLoadBalancerRequestBody(RequestModel):
    loadbalancer: UpdateLoadBalancerLoadbalancer


class CreateLoadBalancerRequestBody(RequestModel):
    loadbalancer: CreateLoadBalancerRequestLoadbalancer


class CreateLoadBalancerResponseLoadbalancer(ResponseModel):
    admin_state_up: bool | None = None
    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    listeners: list[ListLoadBalancersListeners] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE"] | str | None = None
    pools: list[ListHealthChecksPools] | None = None
    provider: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    tags: list[Any] | None = None
    tenant_id: str | None = None
    updated_at: str | None = None
    vip_address: str | None = None
    vip_port_id: str | None = None
    vip_subnet_id: str | None = None


class L7Policies(ResponseModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"] | str | None = None
    id: str | None = None
    name: str | None = None
    provisioning_status: Literal["ACTIVE", "ERROR"] | str | None = None
    """Default: "ACTIVE"."""
    rules: list[ShowLoadBalancerStatusTreeRules] | None = None


class ListLoadBalancersResponseBody(ResponseModel):
    loadbalancers: list[ListLoadBalancersLoadbalancer] | None = None
    loadbalancers_links: list[LoadbalancersLinks] | None = None


class ShowLoadBalancerStatusTreeListeners(ResponseModel):
    id: str | None = None
    l7policies: list[L7Policies] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE"] | str | None = None
    pools: list[ShowLoadBalancerStatusTreePools] | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None


class ShowLoadBalancerStatusTreeLoadbalancer(ResponseModel):
    id: str | None = None
    listeners: list[ShowLoadBalancerStatusTreeListeners] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE", "DEGRADED", "DISABLED"] | str | None = None
    """Default: "ONLINE"."""
    pools: list[ShowLoadBalancerStatusTreePools] | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None


class Statuses(ResponseModel):
    loadbalancer: ShowLoadBalancerStatusTreeLoadbalancer | None = None


class UpdateLoadBalancerResponseBody(ResponseModel):
    loadbalancer: CreateLoadBalancerResponseLoadbalancer | None = None


class CreateLoadBalancerResponseBody(ResponseModel):
    loadbalancer: CreateLoadBalancerResponseLoadbalancer | None = None


class ShowLoadBalancerStatusTreeResponseBody(ResponseModel):
    statuses: Statuses | None = None
