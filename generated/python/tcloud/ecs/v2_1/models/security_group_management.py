"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import ResponseModel
from .shared import Group, IpRange


class ListSecurityGroupsSpecifiedEcsSecurityGroupRule(ResponseModel):
    from_port: int | None = None
    group: Group | None = None
    id: str | None = None
    ip_protocol: str | None = None
    ip_range: IpRange | None = None
    parent_group_id: str | None = None
    to_port: int | None = None


class ListSecurityGroupsSpecifiedEcsSecurityGroup(ResponseModel):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rules: list[ListSecurityGroupsSpecifiedEcsSecurityGroupRule] | None = None
    tenant_id: str | None = None


class ListSecurityGroupsSpecifiedEcsResponseBody(ResponseModel):
    security_groups: list[ListSecurityGroupsSpecifiedEcsSecurityGroup] | None = None
