"""The operations under Load Balancer Flavor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_LIST_FLAVORS: Operation[models.ListFlavorsResponseBody] = Operation(
    "ListFlavors",
    "GET",
    "/v3/{project_id}/elb/flavors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("marker", "query"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("name", "query"),
        Parameter("type", "query"),
        Parameter("shared", "query"),
    ),
    responses={"200": "ListFlavorsResponseBody"},
)
_SHOW_FLAVOR: Operation[models.ShowFlavorResponseBody] = Operation(
    "ShowFlavor",
    "GET",
    "/v3/{project_id}/elb/flavors/{flavor_id}",
    parameters=(Parameter("project_id", "client"), Parameter("flavor_id", "path")),
    responses={"200": "ShowFlavorResponseBody"},
)
_ITER_FLAVORS: Paging[models.Flavor] = MarkerPaging("flavors", "marker", follows="page_info.next_marker", key="id")


class LoadBalancerFlavorOperations(Operations):
    """The operations under Load Balancer Flavor."""

    def list_flavors(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        type: list[Any] | Unset = UNSET,
        shared: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListFlavorsResponseBody:
        """Querying Flavors.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListFlavors.html
        """
        return self._call(_LIST_FLAVORS, locals())

    def show_flavor(self, flavor_id: str, **_options: Unpack[CallOptions]) -> models.ShowFlavorResponseBody:
        """Viewing Details of a Flavor.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowFlavor.html
        """
        return self._call(_SHOW_FLAVOR, locals())

    iter_flavors = iterating(list_flavors, _ITER_FLAVORS)


class AsyncLoadBalancerFlavorOperations(AsyncOperations):
    """The operations under Load Balancer Flavor."""

    list_flavors = awaited(LoadBalancerFlavorOperations.list_flavors)
    show_flavor = awaited(LoadBalancerFlavorOperations.show_flavor)
    iter_flavors = iterating_async(LoadBalancerFlavorOperations.list_flavors, _ITER_FLAVORS)
