"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import RequestModel


class AddNiCsEcsBatchSecurityGroups(RequestModel):
    id: str


class DeleteNiCsEcsBatchNics(RequestModel):
    id: str


class DeleteNiCsEcsBatchRequestBody(RequestModel):
    nics: list[DeleteNiCsEcsBatchNics]


class AddNiCsEcsBatchNics(RequestModel):
    subnet_id: str
    ip_address: str | None = None
    security_groups: list[AddNiCsEcsBatchSecurityGroups] | None = None


class AddNiCsEcsBatchRequestBody(RequestModel):
    nics: list[AddNiCsEcsBatchNics]
