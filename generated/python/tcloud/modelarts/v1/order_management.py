"""The operations under Order Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_LIST_ORDERS: Operation[models.ListOrdersResponseBody] = Operation(
    "ListOrders",
    "GET",
    "/v1/{project_id}/orders",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("workspace_id", "query", "workspaceId"),
        Parameter("involved_name", "query", "involvedName"),
        Parameter("limit", "query"),
        Parameter("offset", "query", check=Check(minimum=0, maximum=500)),
        Parameter("since", "query"),
        Parameter("until", "query"),
        Parameter("phase", "query", check=Check(choices=("pending", "running", "successed", "failed"))),
        Parameter("resource", "query", check=Check(choices=("pools",))),
    ),
    responses={"200": "ListOrdersResponseBody"},
)
_ITER_ORDERS: Paging[models.Order] = CountedPaging("items", "offset", count="count")


class OrderManagementOperations(Operations):
    """The operations under Order Management."""

    def list_orders(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        involved_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        since: int | Unset = UNSET,
        until: int | Unset = UNSET,
        phase: Literal["pending", "running", "successed", "failed"] | Unset = UNSET,
        resource: Literal["pools"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListOrdersResponseBody:
        """Querying Orders.

        Args:
            workspace_id: Default: "0".
            offset: At least 0, at most 500.
            resource: Default: "pools".

        Raises BadRequestError (400), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/order_management/querying_orders.html
        """
        return self._call(_LIST_ORDERS, locals())

    iter_orders = iterating(list_orders, _ITER_ORDERS)


class AsyncOrderManagementOperations(AsyncOperations):
    """The operations under Order Management."""

    list_orders = awaited(OrderManagementOperations.list_orders)
    iter_orders = iterating_async(OrderManagementOperations.list_orders, _ITER_ORDERS)
