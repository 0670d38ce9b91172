"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import RequestModel, ResponseModel


class AddListenerRequestBody(RequestModel):
    backend_port: Annotated[int, Field(ge=1, le=65535)]
    backend_protocol: Literal["HTTP", "TCP", "UDP"]
    lb_algorithm: Literal["roundrobin", "leastconn", "source"]
    loadbalancer_id: str
    name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    port: Annotated[int, Field(ge=1, le=65535)]
    protocol: Literal["HTTP", "TCP", "HTTPS", "SSL", "UDP"]
    certificate_id: str | None = None
    certificates: str | None = None
    cookie_timeout: Annotated[int | None, Field(ge=1, le=1440)] = None
    description: Annotated[str | None, Field(max_length=128, min_length=0, pattern="^[^<>]*$")] = None
    session_sticky: bool | None = None
    ssl_ciphers: Literal["Default", "Extended", "Strict"] | None = None
    """Default: "Default"."""
    ssl_protocols: Literal["TLS 1.2", "TLS 1.2 TLS 1.1 TLS 1.0"] | None = None
    """Default: "TLS 1.2"."""
    sticky_session_type: Literal["insert"] | None = None
    tcp_draining: bool | None = None
    tcp_draining_timeout: Annotated[int | None, Field(ge=0, le=60)] = None
    tcp_timeout: Annotated[int | None, Field(ge=1, le=1440)] = None
    udp_timeout: Annotated[int | None, Field(ge=1, le=1440)] = None


class AddListenerResponseBody(ResponseModel):
    admin_state_up: bool | None = None
    backend_port: int | None = None
    backend_protocol: str | None = None
    certificate_id: str | None = None
    certificates: str | None = None
    cookie_timeout: int | None = None
    create_time: str | None = None
    description: str | None = None
    id: str | None = None
    lb_algorithm: str | None = None
    loadbalancer_id: str | None = None
    name: str | None = None
    port: int | None = None
    protocol: str | None = None
    session_sticky: bool | None = None
    ssl_ciphers: str | None = None
    ssl_protocols: str | None = None
    status: Literal["ACTIVE", "PENDING_CREATE", "ERROR"] | str | None = None
    sticky_session_type: Literal["insert"] | str | None = None
    tcp_draining: bool | None = None
    tcp_draining_timeout: int | None = None
    update_time: str | None = None


class ListListenersSchema(ResponseModel):
    admin_state_up: bool | None = None
    backend_port: int | None = None
    backend_protocol: str | None = None
    certificate_id: str | None = None
    certificates: str | None = None
    cookie_timeout: int | None = None
    create_time: str | None = None
    description: str | None = None
    healthcheck_id: str | None = None
    id: str | None = None
    lb_algorithm: str | None = None
    loadbalancer_id: str | None = None
    member_number: int | None = None
    name: str | None = None
    port: int | None = None
    protocol: str | None = None
    session_sticky: bool | None = None
    ssl_ciphers: str | None = None
    ssl_protocols: str | None = None
    status: Literal["ACTIVE", "PENDING_CREATE", "ERROR"] | str | None = None
    sticky_session_type: Literal["insert"] | str | None = None
    """Default: "insert"."""
    tcp_draining: bool | None = None
    tcp_draining_timeout: int | None = None
    tcp_timeout: int | None = None
    udp_timeout: int | None = None
    update_time: str | None = None


class ShowListenerResponseBody(ResponseModel):
    admin_state_up: bool | None = None
    backend_port: int | None = None
    backend_protocol: str | None = None
    certificate_id: str | None = None
    certificates: str | None = None
    cookie_timeout: int | None = None
    create_time: str | None = None
    description: str | None = None
    healthcheck_id: str | None = None
    id: str | None = None
    lb_algorithm: str | None = None
    loadbalancer_id: str | None = None
    member_number: int | None = None
    name: str | None = None
    port: int | None = None
    protocol: str | None = None
    session_sticky: bool | None = None
    ssl_ciphers: str | None = None
    ssl_protocols: str | None = None
    status: Literal["ACTIVE", "PENDING_CREATE", "ERROR"] | str | None = None
    sticky_session_type: Literal["insert"] | str | None = None
    """Default: "insert"."""
    tcp_draining: bool | None = None
    tcp_draining_timeout: int | None = None
    tcp_timeout: int | None = None
    udp_timeout: int | None = None
    update_time: str | None = None


class UpdateListenerRequestBody(RequestModel):
    backend_port: Annotated[int | None, Field(ge=1, le=65535)] = None
    certificate_id: str | None = None
    certificates: str | None = None
    description: Annotated[str | None, Field(max_length=128, min_length=0, pattern="^[^<>]*$")] = None
    lb_algorithm: Literal["roundrobin", "leastconn", "source"] | None = None
    name: Annotated[str | None, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")] = None
    port: Annotated[int | None, Field(ge=1, le=65535)] = None
    ssl_ciphers: Literal["Default", "Extended", "Strict"] | None = None
    """Default: "Default"."""
    ssl_protocols: Literal["TLS 1.2", "TLS 1.2 TLS 1.1 TLS 1.0"] | None = None
    """Default: "TLS 1.2"."""
    tcp_draining: bool | None = None
    tcp_draining_timeout: Annotated[int | None, Field(ge=0, le=60)] = None
    tcp_timeout: Annotated[int | None, Field(ge=1, le=1440)] = None
    udp_timeout: Annotated[int | None, Field(ge=1, le=1440)] = None


class UpdateListenerResponseBody(ResponseModel):
    admin_state_up: bool | None = None
    backend_port: int | None = None
    backend_protocol: str | None = None
    certificate_id: str | None = None
    certificates: str | None = None
    cookie_timeout: int | None = None
    create_time: str | None = None
    description: str | None = None
    healthcheck_id: str | None = None
    id: str | None = None
    lb_algorithm: str | None = None
    loadbalancer_id: str | None = None
    name: str | None = None
    port: int | None = None
    protocol: str | None = None
    session_sticky: bool | None = None
    status: Literal["ACTIVE", "PENDING_CREATE", "ERROR"] | str | None = None
    sticky_session_type: Literal["insert"] | str | None = None
    tcp_draining: bool | None = None
    tcp_draining_timeout: int | None = None
    tcp_timeout: int | None = None
    update_time: str | None = None


ListListenersResponseBody = TypeAliasType("ListListenersResponseBody", list[ListListenersSchema])
