"""ModelArts API, version v1."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import (
    ai_application_management,
    configuration_management,
    dev_environ_old_version,
    development_environment_management,
    event_management,
    network_management,
    order_management,
    plug_in_template_management,
    resource_and_engine_specifications,
    resource_specifications_management,
    service_management,
    service_task_management,
    tag_management,
    training_job_parameter_configuration,
    training_jobs,
    virtual_resource_flavors,
    visualization_jobs,
)

_TARGET = Target(
    service="modelarts",
    models=f"{__name__}.models",
    base_url="https://modelarts.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V1(
    ai_application_management.AiApplicationManagementOperations,
    configuration_management.ConfigurationManagementOperations,
    dev_environ_old_version.DevEnvironOldVersionOperations,
    development_environment_management.DevelopmentEnvironmentManagementOperations,
    event_management.EventManagementOperations,
    network_management.NetworkManagementOperations,
    order_management.OrderManagementOperations,
    plug_in_template_management.PlugInTemplateManagementOperations,
    resource_and_engine_specifications.ResourceAndEngineSpecificationsOperations,
    resource_specifications_management.ResourceSpecificationsManagementOperations,
    service_management.ServiceManagementOperations,
    service_task_management.ServiceTaskManagementOperations,
    tag_management.TagManagementOperations,
    training_job_parameter_configuration.TrainingJobParameterConfigurationOperations,
    training_jobs.TrainingJobsOperations,
    virtual_resource_flavors.VirtualResourceFlavorsOperations,
    visualization_jobs.VisualizationJobsOperations,
    Operations,
):
    """ModelArts API, version v1."""

    _target = _TARGET


class AsyncV1(
    ai_application_management.AsyncAiApplicationManagementOperations,
    configuration_management.AsyncConfigurationManagementOperations,
    dev_environ_old_version.AsyncDevEnvironOldVersionOperations,
    development_environment_management.AsyncDevelopmentEnvironmentManagementOperations,
    event_management.AsyncEventManagementOperations,
    network_management.AsyncNetworkManagementOperations,
    order_management.AsyncOrderManagementOperations,
    plug_in_template_management.AsyncPlugInTemplateManagementOperations,
    resource_and_engine_specifications.AsyncResourceAndEngineSpecificationsOperations,
    resource_specifications_management.AsyncResourceSpecificationsManagementOperations,
    service_management.AsyncServiceManagementOperations,
    service_task_management.AsyncServiceTaskManagementOperations,
    tag_management.AsyncTagManagementOperations,
    training_job_parameter_configuration.AsyncTrainingJobParameterConfigurationOperations,
    training_jobs.AsyncTrainingJobsOperations,
    virtual_resource_flavors.AsyncVirtualResourceFlavorsOperations,
    visualization_jobs.AsyncVisualizationJobsOperations,
    AsyncOperations,
):
    """ModelArts API, version v1."""

    _target = _TARGET
