"""The operations under Backend Server Group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_CREATE_POOL: Operation[models.CreatePoolResponseBody] = Operation(
    "CreatePool",
    "POST",
    "/v3/{project_id}/elb/pools",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreatePoolRequestBody"),
    responses={"201": "CreatePoolResponseBody"},
)
_DELETE_POOL: Operation[None] = Operation(
    "DeletePool",
    "DELETE",
    "/v3/{project_id}/elb/pools/{pool_id}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_id", "path")),
    responses={"204": None},
)
_LIST_POOLS: Operation[models.ListPoolsResponseBody] = Operation(
    "ListPools",
    "GET",
    "/v3/{project_id}/elb/pools",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("marker", "query"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("page_reverse", "query"),
        Parameter("description", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("healthmonitor_id", "query"),
        Parameter("id", "query"),
        Parameter("name", "query"),
        Parameter("loadbalancer_id", "query"),
        Parameter("protocol", "query"),
        Parameter("lb_algorithm", "query"),
        Parameter("enterprise_project_id", "query"),
        Parameter("ip_version", "query"),
        Parameter("member_address", "query"),
        Parameter("member_device_id", "query"),
    ),
    responses={"200": "ListPoolsResponseBody"},
)
_SHOW_POOL: Operation[models.ShowPoolResponseBody] = Operation(
    "ShowPool",
    "GET",
    "/v3/{project_id}/elb/pools/{pool_id}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_id", "path")),
    responses={"200": "ShowPoolResponseBody"},
)
_UPDATE_POOL: Operation[models.UpdatePoolResponseBody] = Operation(
    "UpdatePool",
    "PUT",
    "/v3/{project_id}/elb/pools/{pool_id}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_id", "path")),
    body=Body("application/json", model="UpdatePoolRequestBody"),
    responses={"200": "UpdatePoolResponseBody"},
)
_ITER_POOLS: Paging[models.Pool] = MarkerPaging("pools", "marker", follows="page_info.next_marker", key="id")


class BackendServerGroupOperations(Operations):
    """The operations under Backend Server Group."""

    @overload
    def create_pool(
        self, *, pool: models.CreatePoolOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreatePoolResponseBody: ...

    @overload
    def create_pool(
        self, *, body: models.CreatePoolRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreatePoolResponseBody: ...

    def create_pool(
        self,
        *,
        pool: models.CreatePoolOption | JsonObject | Unset = UNSET,
        body: models.CreatePoolRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreatePoolResponseBody:
        """Creating a Backend Server Group.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreatePool.html
        """
        return self._call(_CREATE_POOL, locals())

    def delete_pool(self, pool_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Backend Server Group.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeletePool.html
        """
        return self._call(_DELETE_POOL, locals())

    def list_pools(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        description: list[Any] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        healthmonitor_id: list[Any] | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        loadbalancer_id: list[Any] | Unset = UNSET,
        protocol: list[Any] | Unset = UNSET,
        lb_algorithm: list[Any] | Unset = UNSET,
        enterprise_project_id: list[Any] | Unset = UNSET,
        ip_version: list[Any] | Unset = UNSET,
        member_address: list[Any] | Unset = UNSET,
        member_device_id: list[Any] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListPoolsResponseBody:
        """Querying Backend Server Groups.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            admin_state_up: Deprecated.
            enterprise_project_id: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListPools.html
        """
        return self._call(_LIST_POOLS, locals())

    def show_pool(self, pool_id: str, **_options: Unpack[CallOptions]) -> models.ShowPoolResponseBody:
        """Viewing Details of a Backend Server Group.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowPool.html
        """
        return self._call(_SHOW_POOL, locals())

    @overload
    def update_pool(
        self, pool_id: str, *, pool: models.UpdatePoolOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdatePoolResponseBody: ...

    @overload
    def update_pool(
        self, pool_id: str, *, body: models.UpdatePoolRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdatePoolResponseBody: ...

    def update_pool(
        self,
        pool_id: str,
        *,
        pool: models.UpdatePoolOption | JsonObject | Unset = UNSET,
        body: models.UpdatePoolRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdatePoolResponseBody:
        """Updating a Backend Server Group.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdatePool.html
        """
        return self._call(_UPDATE_POOL, locals())

    iter_pools = iterating(list_pools, _ITER_POOLS)


class AsyncBackendServerGroupOperations(AsyncOperations):
    """The operations under Backend Server Group."""

    create_pool = awaited(BackendServerGroupOperations.create_pool)
    delete_pool = awaited(BackendServerGroupOperations.delete_pool)
    list_pools = awaited(BackendServerGroupOperations.list_pools)
    show_pool = awaited(BackendServerGroupOperations.show_pool)
    update_pool = awaited(BackendServerGroupOperations.update_pool)
    iter_pools = iterating_async(BackendServerGroupOperations.list_pools, _ITER_POOLS)
