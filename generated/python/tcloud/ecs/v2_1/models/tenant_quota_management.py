"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...._runtime.models import ResponseModel


class Absolute(ResponseModel):
    max_image_meta: Annotated[str | None, Field(alias="maxImageMeta")] = None
    max_personality: Annotated[str | None, Field(alias="maxPersonality")] = None
    max_personality_size: Annotated[str | None, Field(alias="maxPersonalitySize")] = None
    max_security_group_rules: Annotated[str | None, Field(alias="maxSecurityGroupRules")] = None
    max_security_groups: Annotated[str | None, Field(alias="maxSecurityGroups")] = None
    max_server_group_members: Annotated[str | None, Field(alias="maxServerGroupMembers")] = None
    max_server_groups: Annotated[str | None, Field(alias="maxServerGroups")] = None
    max_server_meta: Annotated[str | None, Field(alias="maxServerMeta")] = None
    max_total_cores: Annotated[str | None, Field(alias="maxTotalCores")] = None
    max_total_floating_ips: Annotated[str | None, Field(alias="maxTotalFloatingIps")] = None
    max_total_instances: Annotated[str | None, Field(alias="maxTotalInstances")] = None
    max_total_keypairs: Annotated[str | None, Field(alias="maxTotalKeypairs")] = None
    max_total_ram_size: Annotated[str | None, Field(alias="maxTotalRAMSize")] = None
    total_cores_used: Annotated[str | None, Field(alias="totalCoresUsed")] = None
    total_floating_ips_used: Annotated[str | None, Field(alias="totalFloatingIpsUsed")] = None
    total_instances_used: Annotated[str | None, Field(alias="totalInstancesUsed")] = None
    total_ram_used: Annotated[str | None, Field(alias="totalRAMUsed")] = None
    total_security_groups_used: Annotated[str | None, Field(alias="totalSecurityGroupsUsed")] = None
    total_server_groups_used: Annotated[str | None, Field(alias="totalServerGroupsUsed")] = None


class Limits(ResponseModel):
    absolute: Absolute | None = None
    rate: list[Any] | None = None


class ListTenantQuotaLimitsResponseBody(ResponseModel):
    limits: Limits | None = None


class QuotaSet(ResponseModel):
    cores: int | None = None
    fixed_ips: int | None = None
    floating_ips: int | None = None
    id: str | None = None
    injected_file_content_bytes: int | None = None
    injected_file_path_bytes: int | None = None
    injected_files: int | None = None
    instances: int | None = None
    key_pairs: int | None = None
    metadata_items: int | None = None
    ram: int | None = None
    security_group_rules: int | None = None
    security_groups: int | None = None
    server_group_members: int | None = None
    server_groups: int | None = None


class ShowTenantQuotaResponseBody(ResponseModel):
    quota_set: QuotaSet | None = None


class ListDefaultQuotasResponseBody(ResponseModel):
    quota_set: QuotaSet | None = None
