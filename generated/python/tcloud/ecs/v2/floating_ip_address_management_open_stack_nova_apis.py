"""The operations under Floating IP Address Management (OpenStack Nova APIs)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ASSIGN_FLOATING_IP_ADDRESS: Operation[models.AssignFloatingIpAddressResponseBody] = Operation(
    "AssignFloatingIpAddress",
    "POST",
    "/v2/{project_id}/os-floating-ips",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="AssignFloatingIpAddressRequestBody"),
    responses={"200": "AssignFloatingIpAddressResponseBody"},
)
_LIST_FLOATING_IP_ADDRESS_POOLS: Operation[models.ListFloatingIpAddressPoolsResponseBody] = Operation(
    "ListFloatingIpAddressPools",
    "GET",
    "/v2/{project_id}/os-floating-ip-pools",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListFloatingIpAddressPoolsResponseBody"},
)
_LIST_FLOATING_IP_ADDRESSES: Operation[models.ListFloatingIpAddressesResponseBody] = Operation(
    "ListFloatingIpAddresses",
    "GET",
    "/v2/{project_id}/os-floating-ips",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListFloatingIpAddressesResponseBody"},
)
_RELEASE_FLOATING_IP_ADDRESS: Operation[None] = Operation(
    "ReleaseFloatingIpAddress",
    "DELETE",
    "/v2/{project_id}/os-floating-ips/{floating_ip_id}",
    parameters=(Parameter("project_id", "client"), Parameter("floating_ip_id", "path")),
    responses={"200": None},
)
_SHOW_FLOATING_IP_ADDRESS: Operation[models.ShowFloatingIpAddressResponseBody] = Operation(
    "ShowFloatingIpAddress",
    "GET",
    "/v2/{project_id}/os-floating-ips/{floating_ip_id}",
    parameters=(Parameter("project_id", "client"), Parameter("floating_ip_id", "path")),
    responses={"200": "ShowFloatingIpAddressResponseBody"},
)


class FloatingIpAddressManagementOpenStackNovaApisOperations(Operations):
    """The operations under Floating IP Address Management (OpenStack Nova APIs)."""

    @overload
    def assign_floating_ip_address(
        self, *, tenant_id: str, pool: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.AssignFloatingIpAddressResponseBody: ...

    @overload
    def assign_floating_ip_address(
        self, *, body: models.AssignFloatingIpAddressRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AssignFloatingIpAddressResponseBody: ...

    def assign_floating_ip_address(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        pool: str | Unset = UNSET,
        body: models.AssignFloatingIpAddressRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AssignFloatingIpAddressResponseBody:
        """Assigning a Floating IP Address (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820816.html
        """
        return self._call(_ASSIGN_FLOATING_IP_ADDRESS, locals())

    def list_floating_ip_address_pools(
        self, **_options: Unpack[CallOptions]
    ) -> models.ListFloatingIpAddressPoolsResponseBody:
        """Querying Floating IP Address Pools (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820820.html
        """
        return self._call(_LIST_FLOATING_IP_ADDRESS_POOLS, locals())

    def list_floating_ip_addresses(self, **_options: Unpack[CallOptions]) -> models.ListFloatingIpAddressesResponseBody:
        """Querying Floating IP Addresses (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820817.html
        """
        return self._call(_LIST_FLOATING_IP_ADDRESSES, locals())

    def release_floating_ip_address(self, floating_ip_id: str, **_options: Unpack[CallOptions]) -> None:
        """Releasing a Floating IP Address (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820819.html
        """
        return self._call(_RELEASE_FLOATING_IP_ADDRESS, locals())

    def show_floating_ip_address(
        self, floating_ip_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowFloatingIpAddressResponseBody:
        """Querying Details About a Floating IP Address (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820818.html
        """
        return self._call(_SHOW_FLOATING_IP_ADDRESS, locals())


class AsyncFloatingIpAddressManagementOpenStackNovaApisOperations(AsyncOperations):
    """The operations under Floating IP Address Management (OpenStack Nova APIs)."""

    assign_floating_ip_address = awaited(
        FloatingIpAddressManagementOpenStackNovaApisOperations.assign_floating_ip_address
    )
    list_floating_ip_address_pools = awaited(
        FloatingIpAddressManagementOpenStackNovaApisOperations.list_floating_ip_address_pools
    )
    list_floating_ip_addresses = awaited(
        FloatingIpAddressManagementOpenStackNovaApisOperations.list_floating_ip_addresses
    )
    release_floating_ip_address = awaited(
        FloatingIpAddressManagementOpenStackNovaApisOperations.release_floating_ip_address
    )
    show_floating_ip_address = awaited(FloatingIpAddressManagementOpenStackNovaApisOperations.show_floating_ip_address)
