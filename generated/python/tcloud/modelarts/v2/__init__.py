"""ModelArts API, version v2."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import (
    authorization_management,
    data_management_old_version,
    node_management,
    plug_in_management,
    plug_in_template_management,
    resource_metrics,
    resource_pool_job_management,
    resource_pool_management,
    training_management,
)

_TARGET = Target(
    service="modelarts",
    models=f"{__name__}.models",
    base_url="https://modelarts.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V2(
    authorization_management.AuthorizationManagementOperations,
    data_management_old_version.DataManagementOldVersionOperations,
    node_management.NodeManagementOperations,
    plug_in_management.PlugInManagementOperations,
    plug_in_template_management.PlugInTemplateManagementOperations,
    resource_metrics.ResourceMetricsOperations,
    resource_pool_job_management.ResourcePoolJobManagementOperations,
    resource_pool_management.ResourcePoolManagementOperations,
    training_management.TrainingManagementOperations,
    Operations,
):
    """ModelArts API, version v2."""

    _target = _TARGET


class AsyncV2(
    authorization_management.AsyncAuthorizationManagementOperations,
    data_management_old_version.AsyncDataManagementOldVersionOperations,
    node_management.AsyncNodeManagementOperations,
    plug_in_management.AsyncPlugInManagementOperations,
    plug_in_template_management.AsyncPlugInTemplateManagementOperations,
    resource_metrics.AsyncResourceMetricsOperations,
    resource_pool_job_management.AsyncResourcePoolJobManagementOperations,
    resource_pool_management.AsyncResourcePoolManagementOperations,
    training_management.AsyncTrainingManagementOperations,
    AsyncOperations,
):
    """ModelArts API, version v2."""

    _target = _TARGET
