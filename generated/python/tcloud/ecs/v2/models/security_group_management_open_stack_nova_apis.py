"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import CreateSecurityGroupRuleIpRange, Group


class CreateSecurityGroupObjectsOfRequestParameterSecurityGroup(RequestModel):
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None


class CreateSecurityGroupObjectsOfResponseParameterSecurityGroup(ResponseModel):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rules: list[dict[str, Any]] | None = None
    tenant_id: str | None = None


class CreateSecurityGroupRequestBody(RequestModel):
    security_group: CreateSecurityGroupObjectsOfRequestParameterSecurityGroup


class CreateSecurityGroupResponseBody(ResponseModel):
    security_group: CreateSecurityGroupObjectsOfResponseParameterSecurityGroup | None = None


class ListSecurityGroupsSecurityGroupRule(ResponseModel):
    from_port: int | None = None
    group: Group | None = None
    id: str | None = None
    ip_protocol: str | None = None
    ip_range: CreateSecurityGroupRuleIpRange | None = None
    parent_group_id: str | None = None
    to_port: int | None = None


class ObjectsOfRequestParameterSecurityGroupRule(RequestModel):
    from_port: int
    ip_protocol: Literal["icmp", "tcp", "udp"]
    parent_group_id: str
    to_port: int
    cidr: str | None = None
    group_id: str | None = None


class ObjectsOfResponseParameterSecurityGroupRule(ResponseModel):
    from_port: int | None = None
    group: dict[str, Any] | None = None
    id: str | None = None
    ip_protocol: Literal["icmp", "tcp", "udp"] | str | None = None
    ip_range: CreateSecurityGroupRuleIpRange | None = None
    parent_group_id: str | None = None
    to_port: int | None = None


class ShowSecurityGroupSecurityGroupRule(ResponseModel):
    from_port: int | None = None
    group: Group | None = None
    id: str | None = None
    ip_protocol: str | None = None
    ip_range: CreateSecurityGroupRuleIpRange | None = None
    parent_group_id: str | None = None
    to_port: int | None = None


class UpdateSecurityGroupIpRange(ResponseModel):
    cidr: str | None = None


class UpdateSecurityGroupObjectsOfRequestParameterSecurityGroup(RequestModel):
    description: Annotated[str, Field(max_length=255)]
    name: Annotated[str, Field(max_length=255)]


class UpdateSecurityGroupRequestBody(RequestModel):
    security_group: UpdateSecurityGroupObjectsOfRequestParameterSecurityGroup


class UpdateSecurityGroupSecurityGroupRule(ResponseModel):
    from_port: int | None = None
    group: Group | None = None
    id: str | None = None
    ip_protocol: str | None = None
    ip_range: UpdateSecurityGroupIpRange | None = None
    parent_group_id: str | None = None
    to_port: int | None = None


class CreateSecurityGroupRuleRequestBody(RequestModel):
    security_group_rule: ObjectsOfRequestParameterSecurityGroupRule


class CreateSecurityGroupRuleResponseBody(ResponseModel):
    security_group_rule: ObjectsOfResponseParameterSecurityGroupRule | None = None


class ListSecurityGroupsSecurityGroup(ResponseModel):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rules: list[ListSecurityGroupsSecurityGroupRule] | None = None
    tenant_id: str | None = None


class ShowSecurityGroupSecurityGroup(ResponseModel):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rules: list[ShowSecurityGroupSecurityGroupRule] | None = None
    tenant_id: str | None = None


class UpdateSecurityGroupObjectsOfResponseParameterSecurityGroup(ResponseModel):
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rules: list[UpdateSecurityGroupSecurityGroupRule] | None = None
    tenant_id: str | None = None


class UpdateSecurityGroupResponseBody(ResponseModel):
    security_group: UpdateSecurityGroupObjectsOfResponseParameterSecurityGroup | None = None


class ListSecurityGroupsResponseBody(ResponseModel):
    security_groups: list[ListSecurityGroupsSecurityGroup] | None = None


class ShowSecurityGroupResponseBody(ResponseModel):
    security_group: ShowSecurityGroupSecurityGroup | None = None
