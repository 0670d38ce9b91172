"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class Certificates(ResponseModel):
    admin_state_up: bool | None = None
    certificate: str | None = None
    create_time: str | None = None
    description: str | None = None
    domain: str | None = None
    expire_time: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    tenant_id: str | None = None
    type: Literal["server", "client"] | str | None = None
    update_time: str | None = None


class CreateCertificateRequestBody(RequestModel):
    certificate: str
    admin_state_up: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=255)] = None
    domain: Annotated[str | None, Field(max_length=100, min_length=0)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    private_key: str | None = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None
    type: Literal["server", "client"] | None = None
    """Default: "server"."""


class CreateCertificateResponseBody(ResponseModel):
    admin_state_up: bool | None = None
    certificate: str | None = None
    create_time: str | None = None
    description: str | None = None
    domain: str | None = None
    expire_time: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    tenant_id: str | None = None
    type: Literal["server", "client"] | str | None = None
    update_time: str | None = None


class ListCertificatesResponseBody(ResponseModel):
    certificates: list[Certificates] | None = None
    instance_num: int | None = None


class ShowCertificateResponseBody(ResponseModel):
    admin_state_up: bool | None = None
    certificate: str | None = None
    create_time: str | None = None
    description: str | None = None
    domain: str | None = None
    expire_time: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    tenant_id: str | None = None
    type: Literal["server", "client"] | str | None = None
    update_time: str | None = None


class UpdateCertificateRequestBody(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    certificate: str | None = None
    description: Annotated[str | None, Field(max_length=255)] = None
    domain: Annotated[str | None, Field(max_length=100, min_length=0)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    private_key: str | None = None


class UpdateCertificateResponseBody(ResponseModel):
    admin_state_up: bool | None = None
    certificate: str | None = None
    create_time: str | None = None
    description: str | None = None
    domain: str | None = None
    expire_time: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    tenant_id: str | None = None
    type: Literal["server", "client"] | str | None = None
    update_time: str | None = None
