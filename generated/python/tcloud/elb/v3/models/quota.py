"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import ResponseModel


class Quota(ResponseModel):
    certificate: int | None = None
    healthmonitor: int | None = None
    ipgroup: int | None = None
    """Deprecated."""
    l7policy: int | None = None
    listener: int | None = None
    loadbalancer: int | None = None
    member: int | None = None
    members_per_pool: int | None = None
    pool: int | None = None
    project_id: str | None = None


class ShowQuotaResponseBody(ResponseModel):
    quota: Quota | None = None
    request_id: str | None = None
