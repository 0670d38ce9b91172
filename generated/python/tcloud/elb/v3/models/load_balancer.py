"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import ListenerRef, PageInfo, PoolRef, Tag, TagInput


class CreateLoadBalancerBandwidthOption(RequestModel):
    charge_mode: str | None = None
    id: str | None = None
    name: Annotated[str | None, Field(max_length=64, min_length=1)] = None
    share_type: Literal["PER", "WHOLE"] | None = None
    size: Annotated[int | None, Field(ge=0, le=99999)] = None


class CreateLoadBalancerBandwidthRef(RequestModel):
    id: str


class CreateLoadBalancerPublicIpOption(RequestModel):
    bandwidth: CreateLoadBalancerBandwidthOption
    network_type: Literal["5_bgp", "5_mailbgp"]
    """Default: "5_bgp"."""
    description: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    ip_version: Literal[4, 6] | None = None
    """Default: 4."""


class EipInfo(ResponseModel):
    eip_address: str | None = None
    eip_id: str | None = None
    ip_version: Literal[4, 6] | int | None = None


class ListLoadBalancersBandwidthRef(ResponseModel):
    id: str | None = None


class LoadBalancerStatusHealthMonitor(ResponseModel):
    id: str | None = None
    name: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    type: Literal["TCP", "UDP_CONNECT", "HTTP"] | str | None = None


class LoadBalancerStatusL7Rule(ResponseModel):
    id: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    type: Literal["HOST_NAME", "PATH"] | str | None = None


class LoadBalancerStatusMember(ResponseModel):
    address: str | None = None
    id: str | None = None
    operating_status: Literal["ONLINE", "NO_MONITOR", "DISABLED", "OFFLINE"] | str | None = None
    protocol_port: int | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    """Default: "ACTIVE"."""


class LoadBalancerStatusPolicy(ResponseModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"] | str | None = None
    id: str | None = None
    name: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    """Default: "ACTIVE"."""
    rules: list[LoadBalancerStatusL7Rule] | None = None


class LoadBalancerStatusPool(ResponseModel):
    healthmonitor: LoadBalancerStatusHealthMonitor | None = None
    id: str | None = None
    members: list[LoadBalancerStatusMember] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE", "DEGRADED", "DISABLED"] | str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None


class PublicIpInfo(ResponseModel):
    ip_version: Literal[4, 6] | int | None = None
    publicip_address: str | None = None
    publicip_id: str | None = None


class UpdateLoadBalancerOption(RequestModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    ip_target_enable: bool | None = None
    """Deprecated."""
    ipv6_bandwidth: CreateLoadBalancerBandwidthRef | None = None
    """Deprecated."""
    ipv6_vip_virsubnet_id: str | None = None
    """Deprecated."""
    l4_flavor_id: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    l7_flavor_id: str | None = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    vip_address: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    vip_subnet_cidr_id: Annotated[str | None, Field(max_length=36, min_length=1)] = None


class UpdateLoadBalancerRequestBody(RequestModel):
    loadbalancer: UpdateLoadBalancerOption


class CreateLoadBalancerLoadBalancer(ResponseModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    availability_zone_list: list[str] | None = None
    created_at: str | None = None
    description: str | None = None
    eips: list[EipInfo] | None = None
    elb_virsubnet_ids: list[str] | None = None
    elb_virsubnet_type: str | None = None
    enterprise_project_id: str | None = None
    """Default: "0".
    Deprecated.
    """
    frozen_scene: str | None = None
    guaranteed: bool | None = None
    """Default: true."""
    id: str | None = None
    """Default: "Automatically generated"."""
    ip_target_enable: bool | None = None
    """Default: false.
    Deprecated.
    """
    ipv6_bandwidth: ListLoadBalancersBandwidthRef | None = None
    """Deprecated."""
    ipv6_vip_address: str | None = None
    """Deprecated."""
    ipv6_vip_port_id: str | None = None
    """Deprecated."""
    ipv6_vip_virsubnet_id: str | None = None
    """Deprecated."""
    l4_flavor_id: str | None = None
    l4_scale_flavor_id: str | None = None
    l7_flavor_id: str | None = None
    l7_scale_flavor_id: str | None = None
    listeners: list[ListenerRef] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE"] | str | None = None
    pools: list[PoolRef] | None = None
    project_id: str | None = None
    provider: Literal["vlb"] | str | None = None
    """Default: "vlb"."""
    provisioning_status: Literal["ACTIVE"] | str | None = None
    publicips: list[PublicIpInfo] | None = None
    tags: list[Tag] | None = None
    updated_at: str | None = None
    vip_address: str | None = None
    vip_port_id: str | None = None
    vip_subnet_cidr_id: str | None = None
    vpc_id: str | None = None


class CreateLoadBalancerOption(RequestModel):
    availability_zone_list: list[str]
    elb_virsubnet_ids: list[str]
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    enterprise_project_id: str | None = None
    """Deprecated."""
    guaranteed: bool | None = None
    """Default: true."""
    ip_target_enable: bool | None = None
    """Deprecated."""
    ipv6_bandwidth: CreateLoadBalancerBandwidthRef | None = None
    """Deprecated."""
    ipv6_vip_virsubnet_id: str | None = None
    """Deprecated."""
    l4_flavor_id: str | None = None
    l7_flavor_id: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    project_id: str | None = None
    provider: Literal["vlb"] | None = None
    publicip: CreateLoadBalancerPublicIpOption | None = None
    publicip_ids: list[str] | None = None
    tags: list[TagInput] | None = None
    vip_address: str | None = None
    vip_subnet_cidr_id: str | None = None
    vpc_id: str | None = None


class CreateLoadBalancerRequestBody(RequestModel):
    loadbalancer: CreateLoadBalancerOption


class CreateLoadBalancerResponseBody(ResponseModel):
    loadbalancer: CreateLoadBalancerLoadBalancer | None = None
    request_id: str | None = None


class ListLoadBalancersLoadBalancer(ResponseModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    availability_zone_list: list[str] | None = None
    created_at: str | None = None
    description: str | None = None
    eips: list[EipInfo] | None = None
    elb_virsubnet_ids: list[str] | None = None
    enterprise_project_id: str | None = None
    """Default: "0".
    Deprecated.
    """
    frozen_scene: str | None = None
    guaranteed: bool | None = None
    """Default: true."""
    id: str | None = None
    """Default: "Automatically generated"."""
    ip_target_enable: bool | None = None
    """Default: false.
    Deprecated.
    """
    ipv6_bandwidth: ListLoadBalancersBandwidthRef | None = None
    """Deprecated."""
    ipv6_vip_address: str | None = None
    """Deprecated."""
    ipv6_vip_port_id: str | None = None
    """Deprecated."""
    ipv6_vip_virsubnet_id: str | None = None
    """Deprecated."""
    l4_flavor_id: str | None = None
    l4_scale_flavor_id: str | None = None
    l7_flavor_id: str | None = None
    l7_scale_flavor_id: str | None = None
    listeners: list[ListenerRef] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE"] | str | None = None
    pools: list[PoolRef] | None = None
    project_id: str | None = None
    provider: Literal["vlb"] | str | None = None
    """Default: "vlb"."""
    provisioning_status: Literal["ACTIVE"] | str | None = None
    publicips: list[PublicIpInfo] | None = None
    tags: list[Tag] | None = None
    updated_at: str | None = None
    vip_address: str | None = None
    vip_port_id: str | None = None
    vip_subnet_cidr_id: str | None = None
    vpc_id: str | None = None


class ListLoadBalancersResponseBody(ResponseModel):
    loadbalancers: list[ListLoadBalancersLoadBalancer] | None = None
    page_info: PageInfo | None = None
    request_id: str | None = None


class LoadBalancerStatusListener(ResponseModel):
    id: str | None = None
    l7policies: list[LoadBalancerStatusPolicy] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE", "DISABLED"] | str | None = None
    """Default: "ONLINE"."""
    pools: list[LoadBalancerStatusPool] | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    """Default: "ACTIVE"."""


class ShowLoadBalancerResponseBody(ResponseModel):
    loadbalancer: ListLoadBalancersLoadBalancer | None = None
    request_id: str | None = None


class UpdateLoadBalancerResponseBody(ResponseModel):
    loadbalancer: ListLoadBalancersLoadBalancer | None = None
    request_id: str | None = None


class LoadBalancerStatus(ResponseModel):
    id: str | None = None
    listeners: list[LoadBalancerStatusListener] | None = None
    name: str | None = None
    operating_status: Literal["ONLINE", "DEGRADED", "DISABLED"] | str | None = None
    """Default: "ONLINE"."""
    pools: list[LoadBalancerStatusPool] | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None


class LoadBalancerStatusResult(ResponseModel):
    loadbalancer: LoadBalancerStatus | None = None


class ShowLoadBalancerStatusResponseBody(ResponseModel):
    request_id: str | None = None
    statuses: LoadBalancerStatusResult | None = None
