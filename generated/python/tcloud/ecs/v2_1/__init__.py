"""Elastic Cloud Server API, version v2.1."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import (
    az,
    disk_management,
    disk_management_open_stack_nova_apis,
    ecs_console_management,
    ecs_group_management,
    ecs_operation_management,
    flavor_management,
    floating_ip_address_management_open_stack_nova_apis,
    image_management_open_stack_nova_apis,
    key_and_password_management,
    lifecycle_management,
    metadata_management,
    network_management,
    nic_management,
    security_group_management,
    security_group_management_open_stack_nova_apis,
    status_management,
    tag_management,
    tenant_quota_management,
)

_TARGET = Target(
    service="ecs",
    models=f"{__name__}.models",
    base_url="https://ecs.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V21(
    az.AzOperations,
    disk_management.DiskManagementOperations,
    disk_management_open_stack_nova_apis.DiskManagementOpenStackNovaApisOperations,
    ecs_console_management.EcsConsoleManagementOperations,
    ecs_group_management.EcsGroupManagementOperations,
    ecs_operation_management.EcsOperationManagementOperations,
    flavor_management.FlavorManagementOperations,
    floating_ip_address_management_open_stack_nova_apis.FloatingIpAddressManagementOpenStackNovaApisOperations,
    image_management_open_stack_nova_apis.ImageManagementOpenStackNovaApisOperations,
    key_and_password_management.KeyAndPasswordManagementOperations,
    lifecycle_management.LifecycleManagementOperations,
    metadata_management.MetadataManagementOperations,
    network_management.NetworkManagementOperations,
    nic_management.NicManagementOperations,
    security_group_management.SecurityGroupManagementOperations,
    security_group_management_open_stack_nova_apis.SecurityGroupManagementOpenStackNovaApisOperations,
    status_management.StatusManagementOperations,
    tag_management.TagManagementOperations,
    tenant_quota_management.TenantQuotaManagementOperations,
    Operations,
):
    """Elastic Cloud Server API, version v2.1."""

    _target = _TARGET


class AsyncV21(
    az.AsyncAzOperations,
    disk_management.AsyncDiskManagementOperations,
    disk_management_open_stack_nova_apis.AsyncDiskManagementOpenStackNovaApisOperations,
    ecs_console_management.AsyncEcsConsoleManagementOperations,
    ecs_group_management.AsyncEcsGroupManagementOperations,
    ecs_operation_management.AsyncEcsOperationManagementOperations,
    flavor_management.AsyncFlavorManagementOperations,
    floating_ip_address_management_open_stack_nova_apis.AsyncFloatingIpAddressManagementOpenStackNovaApisOperations,
    image_management_open_stack_nova_apis.AsyncImageManagementOpenStackNovaApisOperations,
    key_and_password_management.AsyncKeyAndPasswordManagementOperations,
    lifecycle_management.AsyncLifecycleManagementOperations,
    metadata_management.AsyncMetadataManagementOperations,
    network_management.AsyncNetworkManagementOperations,
    nic_management.AsyncNicManagementOperations,
    security_group_management.AsyncSecurityGroupManagementOperations,
    security_group_management_open_stack_nova_apis.AsyncSecurityGroupManagementOpenStackNovaApisOperations,
    status_management.AsyncStatusManagementOperations,
    tag_management.AsyncTagManagementOperations,
    tenant_quota_management.AsyncTenantQuotaManagementOperations,
    AsyncOperations,
):
    """Elastic Cloud Server API, version v2.1."""

    _target = _TARGET
