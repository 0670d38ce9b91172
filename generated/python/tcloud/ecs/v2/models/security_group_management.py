"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import ResponseModel
from .shared import CreateSecurityGroupRuleIpRange, Group


class ListSecurityGroupsForEcsSecurityGroupRule(ResponseModel):
    from_port: int | None = None
    group: Group | None = None
    id: str | None = None
    ip_protocol: str | None = None
    ip_range: CreateSecurityGroupRuleIpRange | None = None
    parent_group_id: str | None = None
    to_port: int | None = None


class ListSecurityGroupsForEcsSecurityGroup(ResponseModel):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rules: list[ListSecurityGroupsForEcsSecurityGroupRule] | None = None
    tenant_id: str | None = None


class ListSecurityGroupsForEcsResponseBody(ResponseModel):
    security_groups: list[ListSecurityGroupsForEcsSecurityGroup] | None = None
