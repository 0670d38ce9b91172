"""The operations under Load Balancer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

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

_CREATE_LOAD_BALANCER: Operation[models.CreateLoadBalancerResponseBody] = Operation(
    "CreateLoadBalancer",
    "POST",
    "/v2.0/lbaas/loadbalancers",
    body=Body("application/json", model="CreateLoadBalancerRequestBody"),
    responses={"200": "CreateLoadBalancerResponseBody"},
)
_DELETE_LOAD_BALANCER: Operation[None] = Operation(
    "DeleteLoadBalancer",
    "DELETE",
    "/v2.0/lbaas/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("loadbalancer_id", "path"),),
    responses={"200": None},
)
_LIST_LOAD_BALANCERS: Operation[models.ListLoadBalancersResponseBody] = Operation(
    "ListLoadBalancers",
    "GET",
    "/v2.0/lbaas/loadbalancers",
    parameters=(
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("tenant_id", "query"),
        Parameter("id", "query"),
        Parameter("description", "query", check=Check(max_length=255)),
        Parameter("name", "query", check=Check(max_length=255)),
        Parameter("operating_status", "query", check=Check(choices=("ONLINE",))),
        Parameter("provisioning_status", "query", check=Check(choices=("ACTIVE",))),
        Parameter("admin_state_up", "query"),
        Parameter("vip_address", "query", check=Check(max_length=64)),
        Parameter("vip_port_id", "query"),
        Parameter("vip_subnet_id", "query"),
        Parameter("member_address", "query"),
        Parameter("member_device_id", "query"),
        Parameter("vpc_id", "query"),
    ),
    responses={"200": "ListLoadBalancersResponseBody"},
)
_SHOW_LOAD_BALANCER_STATUS_TREE: Operation[models.ShowLoadBalancerStatusTreeResponseBody] = Operation(
    "ShowLoadBalancerStatusTree",
    "GET",
    "/v2.0/lbaas/loadbalancers/{loadbalancer_id}/statuses",
    parameters=(Parameter("loadbalancer_id", "path"),),
    responses={"200": "ShowLoadBalancerStatusTreeResponseBody"},
)
_UPDATE_LOAD_BALANCER: Operation[models.UpdateLoadBalancerResponseBody] = Operation(
    "UpdateLoadBalancer",
    "PUT",
    "/v2.0/lbaas/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("loadbalancer_id", "path"),),
    body=Body("application/json", model="UpdateLoadBalancerRequestBody"),
    responses={"200": "UpdateLoadBalancerResponseBody"},
)
_ITER_LOAD_BALANCERS: Paging[models.ListLoadBalancersLoadbalancer] = MarkerPaging("loadbalancers", "marker", key="id")


class LoadBalancerOperations(Operations):
    """The operations under Load Balancer."""

    @overload
    def create_load_balancer(
        self,
        *,
        loadbalancer: models.CreateLoadBalancerRequestLoadbalancer | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateLoadBalancerResponseBody: ...

    @overload
    def create_load_balancer(
        self, *, body: models.CreateLoadBalancerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateLoadBalancerResponseBody: ...

    def create_load_balancer(
        self,
        *,
        loadbalancer: models.CreateLoadBalancerRequestLoadbalancer | JsonObject | Unset = UNSET,
        body: models.CreateLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateLoadBalancerResponseBody:
        """Creating a Load Balancer.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/en-us_topic_0096561535.html
        """
        return self._call(_CREATE_LOAD_BALANCER, locals())

    def delete_load_balancer(self, loadbalancer_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Load Balancer.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_fz_0006.html
        """
        return self._call(_DELETE_LOAD_BALANCER, locals())

    def list_load_balancers(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        operating_status: Literal["ONLINE"] | Unset = UNSET,
        provisioning_status: Literal["ACTIVE"] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        vip_address: str | Unset = UNSET,
        vip_port_id: str | Unset = UNSET,
        vip_subnet_id: str | Unset = UNSET,
        member_address: str | Unset = UNSET,
        member_device_id: str | Unset = UNSET,
        vpc_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListLoadBalancersResponseBody:
        """Querying Load Balancers.

        Args:
            page_reverse: Default: false.
            description: At most 255 characters.
            name: At most 255 characters.
            vip_address: At most 64 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_fz_0002.html
        """
        return self._call(_LIST_LOAD_BALANCERS, locals())

    def show_load_balancer_status_tree(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowLoadBalancerStatusTreeResponseBody:
        """Querying the Status Tree of a Load Balancer.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_fz_0004.html
        """
        return self._call(_SHOW_LOAD_BALANCER_STATUS_TREE, locals())

    @overload
    def update_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        loadbalancer: models.UpdateLoadBalancerLoadbalancer | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateLoadBalancerResponseBody: ...

    @overload
    def update_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        body: models.UpdateLoadBalancerRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateLoadBalancerResponseBody: ...

    def update_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        loadbalancer: models.UpdateLoadBalancerLoadbalancer | JsonObject | Unset = UNSET,
        body: models.UpdateLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateLoadBalancerResponseBody:
        """Updating a Load Balancer.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_fz_0005.html
        """
        return self._call(_UPDATE_LOAD_BALANCER, locals())

    iter_load_balancers = iterating(list_load_balancers, _ITER_LOAD_BALANCERS)


class AsyncLoadBalancerOperations(AsyncOperations):
    """The operations under Load Balancer."""

    create_load_balancer = awaited(LoadBalancerOperations.create_load_balancer)
    delete_load_balancer = awaited(LoadBalancerOperations.delete_load_balancer)
    list_load_balancers = awaited(LoadBalancerOperations.list_load_balancers)
    show_load_balancer_status_tree = awaited(LoadBalancerOperations.show_load_balancer_status_tree)
    update_load_balancer = awaited(LoadBalancerOperations.update_load_balancer)
    iter_load_balancers = iterating_async(LoadBalancerOperations.list_load_balancers, _ITER_LOAD_BALANCERS)
