"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import ResponseModel


class CreateSecurityGroupRuleIpRange(ResponseModel):
    cidr: str | None = None


class Group(ResponseModel):
    name: str | None = None
    tenant_id: str | None = None


class ListEcsFlavorsLinks(ResponseModel):
    href: str | None = None
    rel: str | None = None
