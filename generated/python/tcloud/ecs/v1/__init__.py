"""Elastic Cloud Server API, version v1."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .batch_operations import BatchOperationsOperations
from .disk_management import DiskManagementOperations
from .ecs_group_management import EcsGroupManagementOperations
from .flavor_management import FlavorManagementOperations
from .fpga_logical_file_management import FpgaLogicalFileManagementOperations
from .lifecycle_management import LifecycleManagementOperations
from .nic_management import NicManagementOperations
from .status_management import StatusManagementOperations
from .tag_management import TagManagementOperations
from .task_status_management import TaskStatusManagementOperations
from .tenant_quota_management import TenantQuotaManagementOperations


class V1(
    BatchOperationsOperations,
    DiskManagementOperations,
    EcsGroupManagementOperations,
    FlavorManagementOperations,
    FpgaLogicalFileManagementOperations,
    LifecycleManagementOperations,
    NicManagementOperations,
    StatusManagementOperations,
    TagManagementOperations,
    TaskStatusManagementOperations,
    TenantQuotaManagementOperations,
    Operations,
):
    """Elastic Cloud Server API, version v1."""

    _target = Target(
        service="ecs",
        models=f"{__name__}.models",
        base_url="https://ecs.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
