"""ModelArts API, version v2."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .authorization_management import AuthorizationManagementOperations
from .data_management_old_version import DataManagementOldVersionOperations
from .node_management import NodeManagementOperations
from .plug_in_management import PlugInManagementOperations
from .plug_in_template_management import PlugInTemplateManagementOperations
from .resource_metrics import ResourceMetricsOperations
from .resource_pool_job_management import ResourcePoolJobManagementOperations
from .resource_pool_management import ResourcePoolManagementOperations
from .training_management import TrainingManagementOperations


class V2(
    AuthorizationManagementOperations,
    DataManagementOldVersionOperations,
    NodeManagementOperations,
    PlugInManagementOperations,
    PlugInTemplateManagementOperations,
    ResourceMetricsOperations,
    ResourcePoolJobManagementOperations,
    ResourcePoolManagementOperations,
    TrainingManagementOperations,
    Operations,
):
    """ModelArts API, version v2."""

    _target = Target(
        service="modelarts",
        models=f"{__name__}.models",
        base_url="https://modelarts.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
