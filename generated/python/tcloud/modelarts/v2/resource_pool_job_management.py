"""The operations under Resource Pool Job Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_WORKLOADS: Operation[models.ListWorkloadsResponseBody] = Operation(
    "ListWorkloads",
    "GET",
    "/v2/{project_id}/pools/{pool_name}/workloads",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("pool_name", "path"),
        Parameter("type", "query", check=Check(choices=("train", "infer", "notebook"))),
        Parameter(
            "status",
            "query",
            check=Check(
                choices=(
                    "Queue",
                    "Pending",
                    "Abnormal",
                    "Terminating",
                    "Creating",
                    "Running",
                    "Completed",
                    "Terminated",
                    "Failed",
                )
            ),
        ),
        Parameter("sort", "query", check=Check(choices=("create_time",))),
        Parameter("ascend", "query"),
        Parameter("offset", "query"),
        Parameter("limit", "query"),
    ),
    responses={"200": "ListWorkloadsResponseBody"},
)
_SHOW_WORKLOAD_STATISTICS: Operation[models.ShowWorkloadStatisticsResponseBody] = Operation(
    "ShowWorkloadStatistics",
    "GET",
    "/v2/{project_id}/statistics/pools/{pool_name}/workloads",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    responses={"200": "ShowWorkloadStatisticsResponseBody"},
)


class ResourcePoolJobManagementOperations(Operations):
    """The operations under Resource Pool Job Management."""

    def list_workloads(
        self,
        pool_name: str,
        *,
        type: list[Literal["train", "infer", "notebook"]] | Unset = UNSET,
        status: Literal[
            "Queue", "Pending", "Abnormal", "Terminating", "Creating", "Running", "Completed", "Terminated", "Failed"
        ]
        | Unset = UNSET,
        sort: Literal["create_time"] | Unset = UNSET,
        ascend: bool | Unset = UNSET,
        offset: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWorkloadsResponseBody:
        """Obtaining Jobs in a Dedicated Resource Pool.

        Raises BadRequestError (400), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_job_management/obtaining_jobs_in_a_dedicated_resource_pool.html
        """
        return self._call(_LIST_WORKLOADS, locals())

    def show_workload_statistics(
        self, pool_name: str, **_options: Unpack[CallOptions]
    ) -> models.ShowWorkloadStatisticsResponseBody:
        """Obtaining Statistics About Dedicated Resource Pool Jobs.

        Raises BadRequestError (400), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_job_management/obtaining_statistics_about_dedicated_resource_pool_jobs.html
        """
        return self._call(_SHOW_WORKLOAD_STATISTICS, locals())


class AsyncResourcePoolJobManagementOperations(AsyncOperations):
    """The operations under Resource Pool Job Management."""

    list_workloads = awaited(ResourcePoolJobManagementOperations.list_workloads)
    show_workload_statistics = awaited(ResourcePoolJobManagementOperations.show_workload_statistics)
