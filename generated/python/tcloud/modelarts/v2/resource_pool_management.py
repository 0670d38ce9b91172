"""The operations under Resource Pool Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_POOL: Operation[models.CreatePoolResponseBody] = Operation(
    "CreatePool",
    "POST",
    "/v2/{project_id}/pools",
    parameters=(Parameter("project_id", "client"), Parameter("request_type", "header", "request-type")),
    body=Body("application/json", model="CreatePoolRequestBody", renamed={"api_version": "apiVersion"}),
    responses={"200": "CreatePoolResponseBody"},
)
_DELETE_POOL: Operation[models.DeletePoolResponseBody] = Operation(
    "DeletePool",
    "DELETE",
    "/v2/{project_id}/pools/{pool_name}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("pool_name", "path"),
        Parameter("request_type", "header", "request-type"),
    ),
    responses={"200": "DeletePoolResponseBody"},
)
_LIST_POOLS: Operation[models.ListPoolsResponseBody] = Operation(
    "ListPools",
    "GET",
    "/v2/{project_id}/pools",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("workspace_id", "query", "workspaceId"),
        Parameter("label_selector", "query", "labelSelector"),
        Parameter("status", "query", check=Check(choices=("created", "failed", "creating"))),
        Parameter("parent", "query"),
    ),
    responses={"200": "ListPoolsResponseBody"},
)
_PATCH_POOL: Operation[models.PatchPoolResponseBody] = Operation(
    "PatchPool",
    "PATCH",
    "/v2/{project_id}/pools/{pool_name}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body("application/json", model="PatchPoolRequestBody"),
    responses={"200": "PatchPoolResponseBody"},
)
_RETRY_POOL_SCOPE: Operation[None] = Operation(
    "RetryPoolScope",
    "POST",
    "/v2/{project_id}/pools/{pool_name}/retry-scope",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body("application/json", model="RetryPoolScopeRequestBody"),
    responses={"200": None},
)
_SHOW_POOL: Operation[models.ShowPoolResponseBody] = Operation(
    "ShowPool",
    "GET",
    "/v2/{project_id}/pools/{pool_name}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    responses={"200": "ShowPoolResponseBody"},
)
_SHOW_POOL_MONITOR: Operation[models.ShowPoolMonitorResponseBody] = Operation(
    "ShowPoolMonitor",
    "GET",
    "/v2/{project_id}/pools/{pool_name}/monitor",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("pool_name", "path"),
        Parameter("time_range", "query"),
        Parameter("statistics", "query", check=Check(choices=("maximum", "minimum", "sum", "average"))),
        Parameter("period", "query", check=Check(choices=("60", "300", "900", "3600"))),
    ),
    responses={"200": "ShowPoolMonitorResponseBody"},
)
_SHOW_POOL_STATISTICS: Operation[models.ShowPoolStatisticsResponseBody] = Operation(
    "ShowPoolStatistics",
    "GET",
    "/v2/{project_id}/statistics/pools",
    parameters=(Parameter("project_id", "client"), Parameter("workspace_id", "query", "workspaceId")),
    responses={"200": "ShowPoolStatisticsResponseBody"},
)


class ResourcePoolManagementOperations(Operations):
    """The operations under Resource Pool Management."""

    @overload
    def create_pool(
        self,
        *,
        api_version: Literal["v2"],
        kind: Literal["Pool"],
        metadata: models.PoolMetadataCreation | JsonObject,
        request_type: str | Unset = UNSET,
        spec: models.PoolSpecCreation | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreatePoolResponseBody: ...

    @overload
    def create_pool(
        self,
        *,
        request_type: str | Unset = UNSET,
        body: models.CreatePoolRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreatePoolResponseBody: ...

    def create_pool(
        self,
        *,
        request_type: str | Unset = UNSET,
        api_version: Literal["v2"] | Unset = UNSET,
        kind: Literal["Pool"] | Unset = UNSET,
        metadata: models.PoolMetadataCreation | JsonObject | Unset = UNSET,
        spec: models.PoolSpecCreation | JsonObject | Unset = UNSET,
        body: models.CreatePoolRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreatePoolResponseBody:
        """Creating Resource Pools.

        Raises BadRequestError (400), ConflictError (409).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/creating_resource_pools.html
        """
        return self._call(_CREATE_POOL, locals())

    def delete_pool(
        self, pool_name: str, *, request_type: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.DeletePoolResponseBody:
        """Deleting a Resource Pool.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/deleting_a_resource_pool.html
        """
        return self._call(_DELETE_POOL, locals())

    def list_pools(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        label_selector: str | Unset = UNSET,
        status: Literal["created", "failed", "creating"] | Unset = UNSET,
        parent: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListPoolsResponseBody:
        """Obtaining Resource Pools.

        Args:
            workspace_id: Default: "0".

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/obtaining_resource_pools.html
        """
        return self._call(_LIST_POOLS, locals())

    def patch_pool(
        self,
        pool_name: str,
        *,
        metadata: models.PoolMetadataUpdate | JsonObject | Unset = UNSET,
        spec: models.PoolSpecUpdate | JsonObject | Unset = UNSET,
        body: models.PatchPoolRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PatchPoolResponseBody:
        """Updating a Resource Pool.

        Raises BadRequestError (400), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/updating_a_resource_pool.html
        """
        return self._call(_PATCH_POOL, locals())

    @overload
    def retry_pool_scope(self, pool_name: str, *, scope: str, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def retry_pool_scope(
        self, pool_name: str, *, body: models.RetryPoolScopeRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def retry_pool_scope(
        self,
        pool_name: str,
        *,
        scope: str | Unset = UNSET,
        body: models.RetryPoolScopeRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Retrying the Job Type That Fails to Be Enabled.

        Raises BadRequestError (400).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/retrying_the_job_type_that_fails_to_be_enabled.html
        """
        return self._call(_RETRY_POOL_SCOPE, locals())

    def show_pool(self, pool_name: str, **_options: Unpack[CallOptions]) -> models.ShowPoolResponseBody:
        """Obtaining a Resource Pool.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/obtaining_a_resource_pool.html
        """
        return self._call(_SHOW_POOL, locals())

    def show_pool_monitor(
        self,
        pool_name: str,
        *,
        time_range: str | Unset = UNSET,
        statistics: Literal["maximum", "minimum", "sum", "average"] | Unset = UNSET,
        period: Literal["60", "300", "900", "3600"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowPoolMonitorResponseBody:
        """Monitoring a Resource Pool.

        Args:
            time_range: Default: "-1.-1.60".
            period: Default: "60".

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/monitoring_a_resource_pool.html
        """
        return self._call(_SHOW_POOL_MONITOR, locals())

    def show_pool_statistics(
        self, *, workspace_id: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowPoolStatisticsResponseBody:
        """Obtaining Resource Pool Statistics.

        Args:
            workspace_id: Default: "0".

        Raises ServerError (500).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_pool_management/obtaining_resource_pool_statistics.html
        """
        return self._call(_SHOW_POOL_STATISTICS, locals())


class AsyncResourcePoolManagementOperations(AsyncOperations):
    """The operations under Resource Pool Management."""

    create_pool = awaited(ResourcePoolManagementOperations.create_pool)
    delete_pool = awaited(ResourcePoolManagementOperations.delete_pool)
    list_pools = awaited(ResourcePoolManagementOperations.list_pools)
    patch_pool = awaited(ResourcePoolManagementOperations.patch_pool)
    retry_pool_scope = awaited(ResourcePoolManagementOperations.retry_pool_scope)
    show_pool = awaited(ResourcePoolManagementOperations.show_pool)
    show_pool_monitor = awaited(ResourcePoolManagementOperations.show_pool_monitor)
    show_pool_statistics = awaited(ResourcePoolManagementOperations.show_pool_statistics)
