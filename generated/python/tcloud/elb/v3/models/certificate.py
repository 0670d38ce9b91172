"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import PageInfo


class CertificateInfo(ResponseModel):
    admin_state_up: bool | None = None
    """Deprecated."""
    certificate: str | None = None
    created_at: str | None = None
    description: str | None = None
    domain: str | None = None
    expire_time: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    project_id: str | None = None
    type: Literal["server", "client"] | str | None = None
    """Default: "server"."""
    updated_at: str | None = None


class CreateCertificateOption(RequestModel):
    certificate: str
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    domain: Annotated[str | None, Field(max_length=1024, min_length=0)] = None
    enterprise_project_id: str | None = None
    """Deprecated."""
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    private_key: str | None = None
    project_id: Annotated[str | None, Field(max_length=32, min_length=1)] = None
    type: Literal["server", "client"] | None = None
    """Default: "server"."""


class CreateCertificateRequestBody(RequestModel):
    certificate: CreateCertificateOption


class CreateCertificateResponseBody(ResponseModel):
    certificate: CertificateInfo | None = None
    request_id: str | None = None


class ShowCertificateResponseBody(ResponseModel):
    certificate: CertificateInfo | None = None
    request_id: str | None = None


class UpdateCertificateOption(RequestModel):
    certificate: str | None = None
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    domain: Annotated[str | None, Field(max_length=1024, min_length=0)] = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    private_key: str | None = None


class UpdateCertificateRequestBody(RequestModel):
    certificate: UpdateCertificateOption


class UpdateCertificateResponseBody(ResponseModel):
    certificate: CertificateInfo | None = None
    request_id: str | None = None


class ListCertificatesResponseBody(ResponseModel):
    certificates: list[CertificateInfo] | None = None
    page_info: PageInfo | None = None
    request_id: str | None = None
