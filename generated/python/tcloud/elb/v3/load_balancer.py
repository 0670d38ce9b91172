"""The operations under Load Balancer."""

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

_CREATE_LOAD_BALANCER: Operation[models.CreateLoadBalancerResponseBody] = Operation(
    "CreateLoadBalancer",
    "POST",
    "/v3/{project_id}/elb/loadbalancers",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateLoadBalancerRequestBody"),
    responses={"201": "CreateLoadBalancerResponseBody"},
)
_DELETE_LOAD_BALANCER: Operation[None] = Operation(
    "DeleteLoadBalancer",
    "DELETE",
    "/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"204": None},
)
_LIST_LOAD_BALANCERS: Operation[models.ListLoadBalancersResponseBody] = Operation(
    "ListLoadBalancers",
    "GET",
    "/v3/{project_id}/elb/loadbalancers",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("marker", "query"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("name", "query"),
        Parameter("description", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("provisioning_status", "query"),
        Parameter("operating_status", "query"),
        Parameter("guaranteed", "query"),
        Parameter("vpc_id", "query"),
        Parameter("vip_port_id", "query"),
        Parameter("vip_address", "query"),
        Parameter("vip_subnet_cidr_id", "query"),
        Parameter("l4_flavor_id", "query"),
        Parameter("l4_scale_flavor_id", "query"),
        Parameter("ipv6_vip_address", "query"),
        Parameter("ipv6_vip_virsubnet_id", "query"),
        Parameter("ipv6_vip_port_id", "query"),
        Parameter("availability_zone_list", "query"),
        Parameter("eips", "query"),
        Parameter("l7_flavor_id", "query"),
        Parameter("l7_scale_flavor_id", "query"),
        Parameter("member_device_id", "query"),
        Parameter("member_address", "query"),
        Parameter("enterprise_project_id", "query"),
        Parameter("publicips", "query"),
        Parameter("ip_version", "query"),
    ),
    responses={"200": "ListLoadBalancersResponseBody"},
)
_SHOW_LOAD_BALANCER: Operation[models.ShowLoadBalancerResponseBody] = Operation(
    "ShowLoadBalancer",
    "GET",
    "/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"200": "ShowLoadBalancerResponseBody"},
)
_SHOW_LOAD_BALANCER_STATUS: Operation[models.ShowLoadBalancerStatusResponseBody] = Operation(
    "ShowLoadBalancerStatus",
    "GET",
    "/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}/statuses",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"200": "ShowLoadBalancerStatusResponseBody"},
)
_UPDATE_LOAD_BALANCER: Operation[models.UpdateLoadBalancerResponseBody] = Operation(
    "UpdateLoadBalancer",
    "PUT",
    "/v3/{project_id}/elb/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    body=Body("application/json", model="UpdateLoadBalancerRequestBody"),
    responses={"200": "UpdateLoadBalancerResponseBody"},
)
_ITER_LOAD_BALANCERS: Paging[models.ListLoadBalancersLoadBalancer] = MarkerPaging(
    "loadbalancers", "marker", follows="page_info.next_marker", key="id"
)


class LoadBalancerOperations(Operations):
    """The operations under Load Balancer."""

    @overload
    def create_load_balancer(
        self, *, loadbalancer: models.CreateLoadBalancerOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateLoadBalancerResponseBody: ...

    @overload
    def create_load_balancer(
        self, *, body: models.CreateLoadBalancerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateLoadBalancerResponseBody: ...

    def create_load_balancer(
        self,
        *,
        loadbalancer: models.CreateLoadBalancerOption | JsonObject | Unset = UNSET,
        body: models.CreateLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateLoadBalancerResponseBody:
        """Creating a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreateLoadBalancer.html
        """
        return self._call(_CREATE_LOAD_BALANCER, locals())

    def delete_load_balancer(self, loadbalancer_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeleteLoadBalancer.html
        """
        return self._call(_DELETE_LOAD_BALANCER, locals())

    def list_load_balancers(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        description: list[Any] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        provisioning_status: list[Any] | Unset = UNSET,
        operating_status: list[Any] | Unset = UNSET,
        guaranteed: bool | Unset = UNSET,
        vpc_id: list[Any] | Unset = UNSET,
        vip_port_id: list[Any] | Unset = UNSET,
        vip_address: list[Any] | Unset = UNSET,
        vip_subnet_cidr_id: list[Any] | Unset = UNSET,
        l4_flavor_id: list[Any] | Unset = UNSET,
        l4_scale_flavor_id: list[Any] | Unset = UNSET,
        ipv6_vip_address: list[Any] | Unset = UNSET,
        ipv6_vip_virsubnet_id: list[Any] | Unset = UNSET,
        ipv6_vip_port_id: list[Any] | Unset = UNSET,
        availability_zone_list: list[Any] | Unset = UNSET,
        eips: list[Any] | Unset = UNSET,
        l7_flavor_id: list[Any] | Unset = UNSET,
        l7_scale_flavor_id: list[Any] | Unset = UNSET,
        member_device_id: list[Any] | Unset = UNSET,
        member_address: list[Any] | Unset = UNSET,
        enterprise_project_id: list[Any] | Unset = UNSET,
        publicips: list[Any] | Unset = UNSET,
        ip_version: list[Any] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListLoadBalancersResponseBody:
        """Querying Load Balancers.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            admin_state_up: Deprecated.
            ipv6_vip_address: Deprecated.
            ipv6_vip_virsubnet_id: Deprecated.
            ipv6_vip_port_id: Deprecated.
            enterprise_project_id: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListLoadBalancers.html
        """
        return self._call(_LIST_LOAD_BALANCERS, locals())

    def show_load_balancer(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowLoadBalancerResponseBody:
        """Viewing Details of a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowLoadBalancer.html
        """
        return self._call(_SHOW_LOAD_BALANCER, locals())

    def show_load_balancer_status(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowLoadBalancerStatusResponseBody:
        """Querying the Status Tree of a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowLoadBalancerStatus.html
        """
        return self._call(_SHOW_LOAD_BALANCER_STATUS, locals())

    @overload
    def update_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        loadbalancer: models.UpdateLoadBalancerOption | JsonObject,
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
        loadbalancer: models.UpdateLoadBalancerOption | JsonObject | Unset = UNSET,
        body: models.UpdateLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateLoadBalancerResponseBody:
        """Updating a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdateLoadBalancer.html
        """
        return self._call(_UPDATE_LOAD_BALANCER, locals())

    iter_load_balancers = iterating(list_load_balancers, _ITER_LOAD_BALANCERS)


class AsyncLoadBalancerOperations(AsyncOperations):
    """The operations under Load Balancer."""

    create_load_balancer = awaited(LoadBalancerOperations.create_load_balancer)
    delete_load_balancer = awaited(LoadBalancerOperations.delete_load_balancer)
    list_load_balancers = awaited(LoadBalancerOperations.list_load_balancers)
    show_load_balancer = awaited(LoadBalancerOperations.show_load_balancer)
    show_load_balancer_status = awaited(LoadBalancerOperations.show_load_balancer_status)
    update_load_balancer = awaited(LoadBalancerOperations.update_load_balancer)
    iter_load_balancers = iterating_async(LoadBalancerOperations.list_load_balancers, _ITER_LOAD_BALANCERS)
