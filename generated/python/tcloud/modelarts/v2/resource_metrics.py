"""The operations under Resource Metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_SHOW_POOL_RUNTIME_METRICS: Operation[models.ShowPoolRuntimeMetricsResponseBody] = Operation(
    "ShowPoolRuntimeMetrics",
    "GET",
    "/v2/{project_id}/metrics/runtime/pools",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ShowPoolRuntimeMetricsResponseBody"},
)


class ResourceMetricsOperations(Operations):
    """The operations under Resource Metrics."""

    def show_pool_runtime_metrics(self, **_options: Unpack[CallOptions]) -> models.ShowPoolRuntimeMetricsResponseBody:
        """Obtaining the Real-Time Resource Usage.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_metrics/obtaining_the_real-time_resource_usage.html
        """
        return self._call(_SHOW_POOL_RUNTIME_METRICS, locals())


class AsyncResourceMetricsOperations(AsyncOperations):
    """The operations under Resource Metrics."""

    show_pool_runtime_metrics = awaited(ResourceMetricsOperations.show_pool_runtime_metrics)
