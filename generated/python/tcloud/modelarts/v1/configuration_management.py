"""The operations under Configuration Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_SHOW_OS_CONFIG: Operation[models.ShowOsConfigResponseBody] = Operation(
    "ShowOsConfig",
    "GET",
    "/v1/{project_id}/os-user-config",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ShowOsConfigResponseBody"},
)
_SHOW_OS_QUOTA: Operation[models.ShowOsQuotaResponseBody] = Operation(
    "ShowOsQuota",
    "GET",
    "/v1/{project_id}/quotas",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ShowOsQuotaResponseBody"},
)


class ConfigurationManagementOperations(Operations):
    """The operations under Configuration Management."""

    def show_os_config(self, **_options: Unpack[CallOptions]) -> models.ShowOsConfigResponseBody:
        """Querying OS Configuration Parameters.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/configuration_management/querying_os_configuration_parameters.html
        """
        return self._call(_SHOW_OS_CONFIG, locals())

    def show_os_quota(self, **_options: Unpack[CallOptions]) -> models.ShowOsQuotaResponseBody:
        """Obtaining OS Quotas.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/configuration_management/obtaining_os_quotas.html
        """
        return self._call(_SHOW_OS_QUOTA, locals())


class AsyncConfigurationManagementOperations(AsyncOperations):
    """The operations under Configuration Management."""

    show_os_config = awaited(ConfigurationManagementOperations.show_os_config)
    show_os_quota = awaited(ConfigurationManagementOperations.show_os_quota)
