"""ModelArts API, version v1."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .ai_application_management import AiApplicationManagementOperations
from .configuration_management import ConfigurationManagementOperations
from .dev_environ_old_version import DevEnvironOldVersionOperations
from .development_environment_management import DevelopmentEnvironmentManagementOperations
from .event_management import EventManagementOperations
from .network_management import NetworkManagementOperations
from .order_management import OrderManagementOperations
from .plug_in_template_management import PlugInTemplateManagementOperations
from .resource_and_engine_specifications import ResourceAndEngineSpecificationsOperations
from .resource_specifications_management import ResourceSpecificationsManagementOperations
from .service_management import ServiceManagementOperations
from .service_task_management import ServiceTaskManagementOperations
from .tag_management import TagManagementOperations
from .training_job_parameter_configuration import TrainingJobParameterConfigurationOperations
from .training_jobs import TrainingJobsOperations
from .virtual_resource_flavors import VirtualResourceFlavorsOperations
from .visualization_jobs import VisualizationJobsOperations


class V1(
    AiApplicationManagementOperations,
    ConfigurationManagementOperations,
    DevEnvironOldVersionOperations,
    DevelopmentEnvironmentManagementOperations,
    EventManagementOperations,
    NetworkManagementOperations,
    OrderManagementOperations,
    PlugInTemplateManagementOperations,
    ResourceAndEngineSpecificationsOperations,
    ResourceSpecificationsManagementOperations,
    ServiceManagementOperations,
    ServiceTaskManagementOperations,
    TagManagementOperations,
    TrainingJobParameterConfigurationOperations,
    TrainingJobsOperations,
    VirtualResourceFlavorsOperations,
    VisualizationJobsOperations,
    Operations,
):
    """ModelArts API, version v1."""

    _target = Target(
        service="modelarts",
        models=f"{__name__}.models",
        base_url="https://modelarts.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
