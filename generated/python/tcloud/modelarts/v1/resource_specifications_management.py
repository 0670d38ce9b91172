"""The operations under Resource Specifications Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_LIST_RESOURCE_FLAVORS: Operation[models.ListResourceFlavorsResponseBody] = Operation(
    "ListResourceFlavors",
    "GET",
    "/v1/{project_id}/resourceflavors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("continue_", "query", "continue"),
        Parameter("label_selector", "query", "labelSelector"),
        Parameter("limit", "query"),
    ),
    responses={"200": "ListResourceFlavorsResponseBody"},
)
_ITER_RESOURCE_FLAVORS: Paging[models.ListResourceFlavorsResourceFlavor] = MarkerPaging(
    "items", "continue_", follows="metadata.continue_"
)


class ResourceSpecificationsManagementOperations(Operations):
    """The operations under Resource Specifications Management."""

    def list_resource_flavors(
        self,
        *,
        continue_: str | Unset = UNSET,
        label_selector: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListResourceFlavorsResponseBody:
        """Obtaining Resource Specifications.

        Raises AuthenticationError (401), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_specifications_management/obtaining_resource_specifications.html
        """
        return self._call(_LIST_RESOURCE_FLAVORS, locals())

    iter_resource_flavors = iterating(list_resource_flavors, _ITER_RESOURCE_FLAVORS)


class AsyncResourceSpecificationsManagementOperations(AsyncOperations):
    """The operations under Resource Specifications Management."""

    list_resource_flavors = awaited(ResourceSpecificationsManagementOperations.list_resource_flavors)
    iter_resource_flavors = iterating_async(
        ResourceSpecificationsManagementOperations.list_resource_flavors, _ITER_RESOURCE_FLAVORS
    )
