"""Elastic Cloud Server API, version v1."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import (
    batch_operations,
    disk_management,
    ecs_group_management,
    flavor_management,
    fpga_logical_file_management,
    lifecycle_management,
    nic_management,
    status_management,
    tag_management,
    task_status_management,
    tenant_quota_management,
)

_TARGET = Target(
    service="ecs",
    models=f"{__name__}.models",
    base_url="https://ecs.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V1(
    batch_operations.BatchOperationsOperations,
    disk_management.DiskManagementOperations,
    ecs_group_management.EcsGroupManagementOperations,
    flavor_management.FlavorManagementOperations,
    fpga_logical_file_management.FpgaLogicalFileManagementOperations,
    lifecycle_management.LifecycleManagementOperations,
    nic_management.NicManagementOperations,
    status_management.StatusManagementOperations,
    tag_management.TagManagementOperations,
    task_status_management.TaskStatusManagementOperations,
    tenant_quota_management.TenantQuotaManagementOperations,
    Operations,
):
    """Elastic Cloud Server API, version v1."""

    _target = _TARGET


class AsyncV1(
    batch_operations.AsyncBatchOperationsOperations,
    disk_management.AsyncDiskManagementOperations,
    ecs_group_management.AsyncEcsGroupManagementOperations,
    flavor_management.AsyncFlavorManagementOperations,
    fpga_logical_file_management.AsyncFpgaLogicalFileManagementOperations,
    lifecycle_management.AsyncLifecycleManagementOperations,
    nic_management.AsyncNicManagementOperations,
    status_management.AsyncStatusManagementOperations,
    tag_management.AsyncTagManagementOperations,
    task_status_management.AsyncTaskStatusManagementOperations,
    tenant_quota_management.AsyncTenantQuotaManagementOperations,
    AsyncOperations,
):
    """Elastic Cloud Server API, version v1."""

    _target = _TARGET
