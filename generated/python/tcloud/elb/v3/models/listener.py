"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import LoadBalancerRef, PageInfo, Tag, TagInput


class CreateListenerIpGroupOption(RequestModel):
    ipgroup_id: str
    enable_ipgroup: bool | None = None
    """Default: true."""
    type: Literal["white", "black"] | None = None
    """Default: "white"."""


class CreateListenerListenerInsertHeaders(RequestModel):
    x_forwarded_host: Annotated[bool, Field(alias="X-Forwarded-Host")]
    """Default: true."""
    x_forwarded_elb_ip: Annotated[bool | None, Field(alias="X-Forwarded-ELB-IP")] = None
    """Default: false."""
    x_forwarded_for_port: Annotated[bool | None, Field(alias="X-Forwarded-For-Port")] = None
    """Default: false."""
    x_forwarded_port: Annotated[bool | None, Field(alias="X-Forwarded-Port")] = None
    """Default: false."""


class ListListenersListenerInsertHeaders(ResponseModel):
    x_forwarded_elb_ip: Annotated[bool | None, Field(alias="X-Forwarded-ELB-IP")] = None
    """Default: false."""
    x_forwarded_for_port: Annotated[bool | None, Field(alias="X-Forwarded-For-Port")] = None
    """Default: false."""
    x_forwarded_host: Annotated[bool | None, Field(alias="X-Forwarded-Host")] = None
    """Default: true."""
    x_forwarded_port: Annotated[bool | None, Field(alias="X-Forwarded-Port")] = None
    """Default: false."""


class ListenerIpGroup(ResponseModel):
    enable_ipgroup: bool | None = None
    ipgroup_id: str | None = None
    type: Literal["white", "black"] | str | None = None


class UpdateListenerIpGroupOption(RequestModel):
    enable_ipgroup: bool | None = None
    ipgroup_id: str | None = None
    type: Literal["white", "black"] | None = None


class UpdateListenerOption(RequestModel):
    admin_state_up: bool | None = None
    """Deprecated."""
    client_ca_tls_container_ref: str | None = None
    client_timeout: Annotated[int | None, Field(ge=1, le=300)] = None
    """Default: 60."""
    default_pool_id: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    default_tls_container_ref: str | None = None
    description: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    enable_member_retry: bool | None = None
    """Default: false."""
    enhance_l7policy_enable: bool | None = None
    """Default: false.
    Deprecated.
    """
    http2_enable: bool | None = None
    """Default: true."""
    insert_headers: CreateListenerListenerInsertHeaders | None = None
    ipgroup: Annotated[
        UpdateListenerIpGroupOption | dict[str, Any] | None, Field(json_schema_extra={"x-nullable": True})
    ] = None
    """Deprecated."""
    keepalive_timeout: int | None = None
    member_timeout: Annotated[int | None, Field(ge=1, le=300)] = None
    """Default: 60."""
    name: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    sni_container_refs: list[str] | None = None
    tls_ciphers_policy: Literal["tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | None = None
    """Default: "tls-1-0"."""
    transparent_client_ip_enable: bool | None = None


class UpdateListenerRequestBody(RequestModel):
    listener: UpdateListenerOption


class CreateListenerOption(RequestModel):
    loadbalancer_id: Annotated[str, Field(max_length=36, min_length=1)]
    protocol: Literal["TCP", "HTTP", "UDP", "HTTPS"]
    protocol_port: Annotated[int, Field(ge=1, le=65535)]
    admin_state_up: bool | None = None
    """Deprecated."""
    client_ca_tls_container_ref: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    client_timeout: Annotated[int | None, Field(ge=1, le=300)] = None
    """Default: 60."""
    default_pool_id: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    default_tls_container_ref: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    enable_member_retry: bool | None = None
    """Default: true."""
    enhance_l7policy_enable: bool | None = None
    """Default: false.
    Deprecated.
    """
    http2_enable: bool | None = None
    insert_headers: CreateListenerListenerInsertHeaders | None = None
    ipgroup: Annotated[
        CreateListenerIpGroupOption | dict[str, Any] | None, Field(json_schema_extra={"x-nullable": True})
    ] = None
    """Deprecated."""
    keepalive_timeout: int | None = None
    member_timeout: Annotated[int | None, Field(ge=1, le=300)] = None
    """Default: 60."""
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    project_id: Annotated[str | None, Field(max_length=32, min_length=1)] = None
    sni_container_refs: list[str] | None = None
    tags: list[TagInput] | None = None
    tls_ciphers_policy: Literal["tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | None = None
    """Default: "tls-1-0"."""
    transparent_client_ip_enable: bool | None = None


class CreateListenerRequestBody(RequestModel):
    listener: CreateListenerOption


class Listener(ResponseModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    client_ca_tls_container_ref: str | None = None
    client_timeout: int | None = None
    """Default: 60."""
    connection_limit: int | None = None
    """Default: -1.
    Deprecated.
    """
    created_at: str | None = None
    default_pool_id: str | None = None
    default_tls_container_ref: str | None = None
    description: str | None = None
    enable_member_retry: bool | None = None
    enhance_l7policy_enable: bool | None = None
    """Default: false.
    Deprecated.
    """
    http2_enable: bool | None = None
    """Default: true."""
    id: str | None = None
    insert_headers: ListListenersListenerInsertHeaders | None = None
    ipgroup: ListenerIpGroup | None = None
    """Deprecated."""
    keepalive_timeout: int | None = None
    loadbalancers: list[LoadBalancerRef] | None = None
    member_timeout: int | None = None
    """Default: 60."""
    name: str | None = None
    project_id: str | None = None
    protocol: str | None = None
    protocol_port: int | None = None
    sni_container_refs: list[str] | None = None
    tags: list[Tag] | None = None
    tls_ciphers_policy: Literal["tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | str | None = None
    """Default: "tls-1-0"."""
    transparent_client_ip_enable: bool | None = None
    updated_at: str | None = None


class ShowListenerResponseBody(ResponseModel):
    listener: Listener | None = None
    request_id: str | None = None


class UpdateListenerResponseBody(ResponseModel):
    listener: Listener | None = None
    request_id: str | None = None


class CreateListenerResponseBody(ResponseModel):
    listener: Listener | None = None
    request_id: str | None = None


class ListListenersResponseBody(ResponseModel):
    listeners: list[Listener] | None = None
    page_info: PageInfo | None = None
    request_id: str | None = None
