"""Elastic Cloud Server API, version v2."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .az import AzOperations
from .disk_management import DiskManagementOperations
from .disk_management_open_stack_nova_apis import DiskManagementOpenStackNovaApisOperations
from .ecs_group_management import EcsGroupManagementOperations
from .ecs_operation_management import EcsOperationManagementOperations
from .flavor_management import FlavorManagementOperations
from .floating_ip_address_management_open_stack_nova_apis import FloatingIpAddressManagementOpenStackNovaApisOperations
from .image_management_open_stack_nova_apis import ImageManagementOpenStackNovaApisOperations
from .key_and_password_management import KeyAndPasswordManagementOperations
from .lifecycle_management import LifecycleManagementOperations
from .metadata_management import MetadataManagementOperations
from .network_management import NetworkManagementOperations
from .nic_management import NicManagementOperations
from .security_group_management import SecurityGroupManagementOperations
from .security_group_management_open_stack_nova_apis import SecurityGroupManagementOpenStackNovaApisOperations
from .status_management import StatusManagementOperations
from .tenant_quota_management import TenantQuotaManagementOperations


class V2(
    AzOperations,
    DiskManagementOperations,
    DiskManagementOpenStackNovaApisOperations,
    EcsGroupManagementOperations,
    EcsOperationManagementOperations,
    FlavorManagementOperations,
    FloatingIpAddressManagementOpenStackNovaApisOperations,
    ImageManagementOpenStackNovaApisOperations,
    KeyAndPasswordManagementOperations,
    LifecycleManagementOperations,
    MetadataManagementOperations,
    NetworkManagementOperations,
    NicManagementOperations,
    SecurityGroupManagementOperations,
    SecurityGroupManagementOpenStackNovaApisOperations,
    StatusManagementOperations,
    TenantQuotaManagementOperations,
    Operations,
):
    """Elastic Cloud Server API, version v2."""

    _target = Target(
        service="ecs",
        models=f"{__name__}.models",
        base_url="https://ecs.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
