"""The operations under Node Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_BATCH_DELETE_POOL_NODES: Operation[None] = Operation(
    "BatchDeletePoolNodes",
    "POST",
    "/v2/{project_id}/pools/{pool_name}/nodes/batch-delete",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body(
        "application/json", model="BatchDeletePoolNodesRequestBody", renamed={"delete_node_names": "deleteNodeNames"}
    ),
    responses={"200": None},
)
_BATCH_LOCK_POOL_NODES: Operation[models.BatchLockPoolNodesResponseBody] = Operation(
    "BatchLockPoolNodes",
    "POST",
    "/v2/{project_id}/pools/{pool_name}/nodes/batch-lock",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body("application/json", model="BatchLockPoolNodesRequestBody", renamed={"node_names": "nodeNames"}),
    responses={"200": "BatchLockPoolNodesResponseBody"},
)
_BATCH_UNLOCK_POOL_NODES: Operation[models.BatchUnlockPoolNodesResponseBody] = Operation(
    "BatchUnlockPoolNodes",
    "POST",
    "/v2/{project_id}/pools/{pool_name}/nodes/batch-unlock",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body("application/json", model="BatchUnlockPoolNodesRequestBody", renamed={"node_names": "nodeNames"}),
    responses={"200": "BatchUnlockPoolNodesResponseBody"},
)
_BATCH_UPDATE_POOL_NODES: Operation[models.BatchUpdatePoolNodesResponseBody] = Operation(
    "BatchUpdatePoolNodes",
    "POST",
    "/v2/{project_id}/pools/{pool_name}/nodes/batch-update",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body("application/json", model="BatchUpdatePoolNodesRequestBody", renamed={"node_names": "nodeNames"}),
    responses={"200": "BatchUpdatePoolNodesResponseBody"},
)
_LIST_POOL_NODES: Operation[models.ListPoolNodesResponseBody] = Operation(
    "ListPoolNodes",
    "GET",
    "/v2/{project_id}/pools/{pool_name}/nodes",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("pool_name", "path"),
        Parameter("continue_", "query", "continue"),
        Parameter("limit", "query"),
    ),
    responses={"200": "ListPoolNodesResponseBody"},
)
_ITER_POOL_NODES: Paging[models.Node] = MarkerPaging("items", "continue_", follows="metadata.continue_")


class NodeManagementOperations(Operations):
    """The operations under Node Management."""

    @overload
    def batch_delete_pool_nodes(
        self, pool_name: str, *, delete_node_names: list[str], **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def batch_delete_pool_nodes(
        self,
        pool_name: str,
        *,
        body: models.BatchDeletePoolNodesRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_delete_pool_nodes(
        self,
        pool_name: str,
        *,
        delete_node_names: list[str] | Unset = UNSET,
        body: models.BatchDeletePoolNodesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting Nodes in Batches.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/deleting_nodes_in_batches.html
        """
        return self._call(_BATCH_DELETE_POOL_NODES, locals())

    @overload
    def batch_lock_pool_nodes(
        self,
        pool_name: str,
        *,
        actions: list[Literal["delete"]],
        node_names: list[str],
        **_options: Unpack[CallOptions],
    ) -> models.BatchLockPoolNodesResponseBody: ...

    @overload
    def batch_lock_pool_nodes(
        self,
        pool_name: str,
        *,
        body: models.BatchLockPoolNodesRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.BatchLockPoolNodesResponseBody: ...

    def batch_lock_pool_nodes(
        self,
        pool_name: str,
        *,
        actions: list[Literal["delete"]] | Unset = UNSET,
        node_names: list[str] | Unset = UNSET,
        body: models.BatchLockPoolNodesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.BatchLockPoolNodesResponseBody:
        """Locking Node Functions in Batches.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/locking_node_functions_in_batches.html
        """
        return self._call(_BATCH_LOCK_POOL_NODES, locals())

    @overload
    def batch_unlock_pool_nodes(
        self,
        pool_name: str,
        *,
        actions: list[Literal["delete"]],
        node_names: list[str],
        **_options: Unpack[CallOptions],
    ) -> models.BatchUnlockPoolNodesResponseBody: ...

    @overload
    def batch_unlock_pool_nodes(
        self,
        pool_name: str,
        *,
        body: models.BatchUnlockPoolNodesRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.BatchUnlockPoolNodesResponseBody: ...

    def batch_unlock_pool_nodes(
        self,
        pool_name: str,
        *,
        actions: list[Literal["delete"]] | Unset = UNSET,
        node_names: list[str] | Unset = UNSET,
        body: models.BatchUnlockPoolNodesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.BatchUnlockPoolNodesResponseBody:
        """Unlocking Node Functions in Batches.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/unlocking_node_functions_in_batches.html
        """
        return self._call(_BATCH_UNLOCK_POOL_NODES, locals())

    @overload
    def batch_update_pool_nodes(
        self,
        pool_name: str,
        *,
        action: Literal["openHaRedundant", "closeHaRedundant"],
        node_names: list[str],
        **_options: Unpack[CallOptions],
    ) -> models.BatchUpdatePoolNodesResponseBody: ...

    @overload
    def batch_update_pool_nodes(
        self,
        pool_name: str,
        *,
        body: models.BatchUpdatePoolNodesRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.BatchUpdatePoolNodesResponseBody: ...

    def batch_update_pool_nodes(
        self,
        pool_name: str,
        *,
        action: Literal["openHaRedundant", "closeHaRedundant"] | Unset = UNSET,
        node_names: list[str] | Unset = UNSET,
        body: models.BatchUpdatePoolNodesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.BatchUpdatePoolNodesResponseBody:
        """Updating Nodes in Batches.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/updating_nodes_in_batches.html
        """
        return self._call(_BATCH_UPDATE_POOL_NODES, locals())

    def list_pool_nodes(
        self,
        pool_name: str,
        *,
        continue_: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListPoolNodesResponseBody:
        """Obtaining Nodes in a Resource Pool.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/node_management/obtaining_nodes_in_a_resource_pool.html
        """
        return self._call(_LIST_POOL_NODES, locals())

    iter_pool_nodes = iterating(list_pool_nodes, _ITER_POOL_NODES)


class AsyncNodeManagementOperations(AsyncOperations):
    """The operations under Node Management."""

    batch_delete_pool_nodes = awaited(NodeManagementOperations.batch_delete_pool_nodes)
    batch_lock_pool_nodes = awaited(NodeManagementOperations.batch_lock_pool_nodes)
    batch_unlock_pool_nodes = awaited(NodeManagementOperations.batch_unlock_pool_nodes)
    batch_update_pool_nodes = awaited(NodeManagementOperations.batch_update_pool_nodes)
    list_pool_nodes = awaited(NodeManagementOperations.list_pool_nodes)
    iter_pool_nodes = iterating_async(NodeManagementOperations.list_pool_nodes, _ITER_POOL_NODES)
