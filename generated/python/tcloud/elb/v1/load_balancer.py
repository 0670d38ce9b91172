"""The operations under Load Balancer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_LOAD_BALANCER: Operation[models.CreateLoadBalancerResponseBody] = Operation(
    "CreateLoadBalancer",
    "POST",
    "/v1.0/{project_id}/elbaas/loadbalancers",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateLoadBalancerRequestBody", renamed={"tenant_id": "tenantId"}),
    responses={"200": "CreateLoadBalancerResponseBody"},
)
_DELETE_LOAD_BALANCER: Operation[models.DeleteLoadBalancerResponseBody] = Operation(
    "DeleteLoadBalancer",
    "DELETE",
    "/v1.0/{project_id}/elbaas/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"200": "DeleteLoadBalancerResponseBody"},
)
_DELETE_PUBLIC_NETWORK_LOAD_BALANCER: Operation[models.DeletePublicNetworkLoadBalancerResponseBody] = Operation(
    "DeletePublicNetworkLoadBalancer",
    "DELETE",
    "/v1.0/{project_id}/elbaas/loadbalancers/{loadbalancer_id}/keep-eip",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"200": "DeletePublicNetworkLoadBalancerResponseBody"},
)
_LIST_LOAD_BALANCERS: Operation[models.ListLoadBalancersResponseBody] = Operation(
    "ListLoadBalancers",
    "GET",
    "/v1.0/{project_id}/elbaas/loadbalancers",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListLoadBalancersResponseBody"},
)
_SHOW_LOAD_BALANCER: Operation[models.ShowLoadBalancerResponseBody] = Operation(
    "ShowLoadBalancer",
    "GET",
    "/v1.0/{project_id}/elbaas/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"200": "ShowLoadBalancerResponseBody"},
)
_UPDATE_LOAD_BALANCER: Operation[models.UpdateLoadBalancerResponseBody] = Operation(
    "UpdateLoadBalancer",
    "PUT",
    "/v1.0/{project_id}/elbaas/loadbalancers/{loadbalancer_id}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    body=Body("application/json", model="UpdateLoadBalancerRequestBody"),
    responses={"200": "UpdateLoadBalancerResponseBody"},
)


class LoadBalancerOperations(Operations):
    """The operations under Load Balancer."""

    @overload
    def create_load_balancer(
        self,
        *,
        admin_state_up: int | bool,
        name: str,
        type: Literal["Internal", "External"],
        vpc_id: str,
        az: str | Unset = UNSET,
        bandwidth: int | Unset = UNSET,
        charge_mode: str | Unset = UNSET,
        description: str | Unset = UNSET,
        eip_type: str | Unset = UNSET,
        security_group_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        vip_address: str | Unset = UNSET,
        vip_subnet_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateLoadBalancerResponseBody: ...

    @overload
    def create_load_balancer(
        self, *, body: models.CreateLoadBalancerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateLoadBalancerResponseBody: ...

    def create_load_balancer(
        self,
        *,
        admin_state_up: int | bool | Unset = UNSET,
        name: str | Unset = UNSET,
        type: Literal["Internal", "External"] | Unset = UNSET,
        vpc_id: str | Unset = UNSET,
        az: str | Unset = UNSET,
        bandwidth: int | Unset = UNSET,
        charge_mode: str | Unset = UNSET,
        description: str | Unset = UNSET,
        eip_type: str | Unset = UNSET,
        security_group_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        vip_address: str | Unset = UNSET,
        vip_subnet_id: str | Unset = UNSET,
        body: models.CreateLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateLoadBalancerResponseBody:
        """Creating a Load Balancer.

        Args:
            name: 1 to 64 characters.
            bandwidth: At least 1, at most 500.
            description: 0 to 128 characters.
            security_group_id: 1 to 200 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_fz_0001.html
        """
        return self._call(_CREATE_LOAD_BALANCER, locals())

    def delete_load_balancer(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteLoadBalancerResponseBody:
        """Deleting a Load Balancer.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_fz_0002.html
        """
        return self._call(_DELETE_LOAD_BALANCER, locals())

    def delete_public_network_load_balancer(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.DeletePublicNetworkLoadBalancerResponseBody:
        """Deleting a Public Network Load Balancer.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_fz_0003.html
        """
        return self._call(_DELETE_PUBLIC_NETWORK_LOAD_BALANCER, locals())

    def list_load_balancers(self, **_options: Unpack[CallOptions]) -> models.ListLoadBalancersResponseBody:
        """Querying Load Balancers.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/en-us_topic_0096561504.html
        """
        return self._call(_LIST_LOAD_BALANCERS, locals())

    def show_load_balancer(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowLoadBalancerResponseBody:
        """Querying Details of a Load Balancer.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_fz_0005.html
        """
        return self._call(_SHOW_LOAD_BALANCER, locals())

    def update_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        admin_state_up: int | bool | Unset = UNSET,
        bandwidth: int | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        body: models.UpdateLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateLoadBalancerResponseBody:
        """Modifying a Load Balancer.

        Args:
            bandwidth: At least 1, at most 500.
            description: 0 to 128 characters.
            name: 1 to 64 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_fz_0004.html
        """
        return self._call(_UPDATE_LOAD_BALANCER, locals())


class AsyncLoadBalancerOperations(AsyncOperations):
    """The operations under Load Balancer."""

    create_load_balancer = awaited(LoadBalancerOperations.create_load_balancer)
    delete_load_balancer = awaited(LoadBalancerOperations.delete_load_balancer)
    delete_public_network_load_balancer = awaited(LoadBalancerOperations.delete_public_network_load_balancer)
    list_load_balancers = awaited(LoadBalancerOperations.list_load_balancers)
    show_load_balancer = awaited(LoadBalancerOperations.show_load_balancer)
    update_load_balancer = awaited(LoadBalancerOperations.update_load_balancer)
