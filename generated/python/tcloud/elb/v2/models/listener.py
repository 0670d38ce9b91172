"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import Loadbalancers


class AddListenerListener(RequestModel):
    loadbalancer_id: str
    protocol: Literal["TCP", "HTTP", "UDP", "TERMINATED_HTTPS"]
    protocol_port: Annotated[int, Field(ge=1, le=65535)]
    admin_state_up: bool | None = None
    """Default: true."""
    client_ca_tls_container_ref: Annotated[str | None, Field(max_length=128)] = None
    connection_limit: Annotated[int | None, Field(ge=-1, le=2147483647)] = None
    """Default: -1."""
    default_pool_id: str | None = None
    default_tls_container_ref: Annotated[str | None, Field(max_length=128)] = None
    description: Annotated[str | None, Field(max_length=255)] = None
    http2_enable: bool | None = None
    """Default: false."""
    name: Annotated[str | None, Field(max_length=255)] = None
    sni_container_refs: list[Any] | None = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None
    tls_ciphers_policy: Literal["tls-1-0-inherit", "tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | None = None
    """Default: "tls-1-0"."""


class AddListenerRequestBody(RequestModel):
    listener: AddListenerListener


class ListenersLinks(ResponseModel):
    href: str | None = None
    rel: Literal["next", "previous"] | str | None = None


class ShowListenerListeners(ResponseModel):
    admin_state_up: bool | None = None
    client_ca_tls_container_ref: str | None = None
    connection_limit: int | None = None
    """Default: -1."""
    created_at: str | None = None
    default_pool_id: str | None = None
    default_tls_container_ref: str | None = None
    description: str | None = None
    http2_enable: bool | None = None
    id: str | None = None
    loadbalancers: list[Loadbalancers] | None = None
    name: str | None = None
    protocol: Literal["TCP", "HTTP", "UDP", "TERMINATED_HTTPS"] | str | None = None
    protocol_port: int | None = None
    sni_container_refs: list[Any] | None = None
    tags: list[Any] | None = None
    tenant_id: str | None = None
    tls_ciphers_policy: Literal["tls-1-0-inherit", "tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | str | None = (
        None
    )
    """Default: "tls-1-0"."""
    updated_at: str | None = None


class ShowListenerResponseBody(ResponseModel):
    listener: ShowListenerListeners | None = None


class UpdateListenerListener(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    client_ca_tls_container_ref: Annotated[str | None, Field(max_length=128)] = None
    connection_limit: Annotated[int | None, Field(ge=-1, le=2147483647)] = None
    default_pool_id: str | None = None
    default_tls_container_ref: Annotated[str | None, Field(max_length=128)] = None
    description: Annotated[str | None, Field(max_length=255)] = None
    http2_enable: bool | None = None
    name: Annotated[str | None, Field(max_length=255)] = None
    sni_container_refs: list[Any] | None = None
    tls_ciphers_policy: Literal["tls-1-0-inherit", "tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | None = None
    """Default: "tls-1-0"."""


class UpdateListenerListeners(ResponseModel):
    admin_state_up: bool | None = None
    client_ca_tls_container_ref: str | None = None
    connection_limit: int | None = None
    """Default: -1."""
    created_at: str | None = None
    default_pool_id: str | None = None
    default_tls_container_ref: str | None = None
    description: str | None = None
    http2_enable: bool | None = None
    id: str | None = None
    loadbalancers: list[Loadbalancers] | None = None
    name: str | None = None
    protocol: Literal["TCP", "HTTP", "UDP", "TERMINATED_HTTPS"] | str | None = None
    protocol_port: int | None = None
    sni_container_refs: list[Any] | None = None
    tags: list[Any] | None = None
    tenant_id: str | None = None
    tls_ciphers_policy: Literal["tls-1-0-inherit", "tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | str | None = (
        None
    )
    """Default: "tls-1-0"."""
    updated_at: str | None = None


class UpdateListenerRequestBody(RequestModel):
    listener: UpdateListenerListener


class UpdateListenerResponseBody(ResponseModel):
    listener: UpdateListenerListeners | None = None


class AddListenerListeners(ResponseModel):
    admin_state_up: bool | None = None
    client_ca_tls_container_ref: str | None = None
    connection_limit: int | None = None
    """Default: -1."""
    created_at: str | None = None
    default_pool_id: str | None = None
    default_tls_container_ref: str | None = None
    description: str | None = None
    http2_enable: bool | None = None
    id: str | None = None
    loadbalancers: list[Loadbalancers] | None = None
    name: str | None = None
    project_id: str | None = None
    protocol: Literal["TCP", "HTTP", "UDP", "TERMINATED_HTTPS"] | str | None = None
    protocol_port: int | None = None
    sni_container_refs: list[Any] | None = None
    tags: list[Any] | None = None
    tenant_id: str | None = None
    tls_ciphers_policy: Literal["tls-1-0-inherit", "tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | str | None = (
        None
    )
    """Default: "tls-1-0"."""
    updated_at: str | None = None


class AddListenerResponseBody(ResponseModel):
    listener: AddListenerListeners | None = None


class ListListenersListeners(ResponseModel):
    admin_state_up: bool | None = None
    client_ca_tls_container_ref: str | None = None
    client_timeout: int | None = None
    """Default: 60."""
    connection_limit: int | None = None
    """Default: -1."""
    created_at: str | None = None
    default_pool_id: str | None = None
    default_tls_container_ref: str | None = None
    description: str | None = None
    http2_enable: bool | None = None
    id: str | None = None
    keepalive_timeout: int | None = None
    listeners_links: list[ListenersLinks] | None = None
    loadbalancers: list[Loadbalancers] | None = None
    member_timeout: int | None = None
    """Default: 60."""
    name: str | None = None
    protocol: Literal["TCP", "HTTP", "UDP", "TERMINATED_HTTPS"] | str | None = None
    protocol_port: int | None = None
    sni_container_refs: list[Any] | None = None
    tags: list[Any] | None = None
    tenant_id: str | None = None
    tls_ciphers_policy: Literal["tls-1-0-inherit", "tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | str | None = (
        None
    )
    """Default: "tls-1-0"."""
    updated_at: str | None = None


class ListListenersResponseBody(ResponseModel):
    listeners: list[ListListenersListeners] | None = None
    listeners_links: list[ListenersLinks] | None = None
