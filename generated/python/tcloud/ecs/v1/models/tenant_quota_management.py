"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import ResponseModel


class Absolute(ResponseModel):
    max_image_meta: Annotated[int | None, Field(alias="maxImageMeta")] = None
    max_personality: Annotated[int | None, Field(alias="maxPersonality")] = None
    max_personality_size: Annotated[int | None, Field(alias="maxPersonalitySize")] = None
    max_security_group_rules: Annotated[int | None, Field(alias="maxSecurityGroupRules")] = None
    max_security_groups: Annotated[int | None, Field(alias="maxSecurityGroups")] = None
    max_server_group_members: Annotated[int | None, Field(alias="maxServerGroupMembers")] = None
    max_server_groups: Annotated[int | None, Field(alias="maxServerGroups")] = None
    max_server_meta: Annotated[int | None, Field(alias="maxServerMeta")] = None
    max_total_cores: Annotated[int | None, Field(alias="maxTotalCores")] = None
    max_total_floating_ips: Annotated[int | None, Field(alias="maxTotalFloatingIps")] = None
    max_total_instances: Annotated[int | None, Field(alias="maxTotalInstances")] = None
    max_total_keypairs: Annotated[int | None, Field(alias="maxTotalKeypairs")] = None
    max_total_ram_size: Annotated[int | None, Field(alias="maxTotalRAMSize")] = None
    total_cores_used: Annotated[int | None, Field(alias="totalCoresUsed")] = None
    total_floating_ips_used: Annotated[int | None, Field(alias="totalFloatingIpsUsed")] = None
    total_instances_used: Annotated[int | None, Field(alias="totalInstancesUsed")] = None
    total_ram_used: Annotated[int | None, Field(alias="totalRAMUsed")] = None
    total_security_groups_used: Annotated[int | None, Field(alias="totalSecurityGroupsUsed")] = None
    total_server_groups_used: Annotated[int | None, Field(alias="totalServerGroupsUsed")] = None


class ListTenantQuotasResponseBody(ResponseModel):
    absolute: Absolute | None = None
