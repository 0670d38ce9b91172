"""The operations under Network Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_ECS_NETWORKS: Operation[models.ListEcsNetworksResponseBody] = Operation(
    "ListEcsNetworks",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/ips",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListEcsNetworksResponseBody"},
)
_LIST_NETWORKS: Operation[models.ListNetworksResponseBody] = Operation(
    "ListNetworks",
    "GET",
    "/v2.1/{project_id}/os-networks",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListNetworksResponseBody"},
)
_SHOW_ECS_NETWORK: Operation[models.ShowEcsNetworkResponseBody] = Operation(
    "ShowEcsNetwork",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/ips/{networkName}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("server_id", "path"),
        Parameter("network_name", "path", "networkName"),
    ),
    responses={"200": "ShowEcsNetworkResponseBody"},
)


class NetworkManagementOperations(Operations):
    """The operations under Network Management."""

    def list_ecs_networks(self, server_id: str, **_options: Unpack[CallOptions]) -> models.ListEcsNetworksResponseBody:
        """Querying the Networks of a Specified ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031169058.html
        """
        return self._call(_LIST_ECS_NETWORKS, locals())

    def list_networks(self, **_options: Unpack[CallOptions]) -> models.ListNetworksResponseBody:
        """Querying Networks.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031169828.html
        """
        return self._call(_LIST_NETWORKS, locals())

    def show_ecs_network(
        self, server_id: str, network_name: str, **_options: Unpack[CallOptions]
    ) -> models.ShowEcsNetworkResponseBody:
        """Querying the Specified Network of an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031169059.html
        """
        return self._call(_SHOW_ECS_NETWORK, locals())


class AsyncNetworkManagementOperations(AsyncOperations):
    """The operations under Network Management."""

    list_ecs_networks = awaited(NetworkManagementOperations.list_ecs_networks)
    list_networks = awaited(NetworkManagementOperations.list_networks)
    show_ecs_network = awaited(NetworkManagementOperations.show_ecs_network)
