"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class Certificates(ResponseModel):
    certificate: str | None = None
    create_time: str | None = None
    description: str | None = None
    domain: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    update_time: str | None = None


class CreateCertificateRequestBody(RequestModel):
    certificate: str
    private_key: str
    description: Annotated[str | None, Field(max_length=128, pattern="^[^<>]*$")] = None
    domain: Annotated[str | None, Field(max_length=254, pattern="^[A-Za-z0-9\\-.]*$")] = None
    name: Annotated[str | None, Field(max_length=64, min_length=0, pattern="^[A-Za-z0-9\\-_]*$")] = None


class CreateCertificateResponseBody(ResponseModel):
    certificate: str | None = None
    create_time: str | None = None
    description: str | None = None
    domain: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    tenant_id: str | None = None
    update_time: str | None = None


class ListCertificatesResponseBody(ResponseModel):
    certificates: list[Certificates] | None = None
    instance_num: str | None = None


class UpdateCertificateRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=128, pattern="^[^<>]*$")] = None
    name: Annotated[str | None, Field(max_length=64, min_length=0, pattern="^[A-Za-z0-9\\-_]*$")] = None


class UpdateCertificateResponseBody(ResponseModel):
    certificate: str | None = None
    create_time: str | None = None
    description: str | None = None
    domain: str | None = None
    id: str | None = None
    name: str | None = None
    private_key: str | None = None
    update_time: str | None = None
