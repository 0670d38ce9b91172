"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import RequestModel


class BatchAddNicsToEcsSecurityGroups(RequestModel):
    id: str


class BatchDeleteNicsFromEcsNics(RequestModel):
    id: str


class BatchDeleteNicsFromEcsRequestBody(RequestModel):
    nics: list[BatchDeleteNicsFromEcsNics]


class BatchAddNicsToEcsNics(RequestModel):
    subnet_id: str
    ip_address: str | None = None
    security_groups: list[BatchAddNicsToEcsSecurityGroups] | None = None


class BatchAddNicsToEcsRequestBody(RequestModel):
    nics: list[BatchAddNicsToEcsNics]
