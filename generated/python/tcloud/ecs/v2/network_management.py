"""The operations under Network Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_NETWORKS: Operation[models.ListNetworksResponseBody] = Operation(
    "ListNetworks",
    "GET",
    "/v2/{project_id}/os-networks",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListNetworksResponseBody"},
)
_LIST_NETWORKS_SPECIFIED_ECS: Operation[models.ListNetworksSpecifiedEcsResponseBody] = Operation(
    "ListNetworksSpecifiedEcs",
    "GET",
    "/v2/{project_id}/servers/{server_id}/ips",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListNetworksSpecifiedEcsResponseBody"},
)
_SHOW_SPECIFIED_NETWORK_ECS: Operation[models.ShowSpecifiedNetworkEcsResponseBody] = Operation(
    "ShowSpecifiedNetworkEcs",
    "GET",
    "/v2/{project_id}/servers/{server_id}/ips/{networkName}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("server_id", "path"),
        Parameter("network_name", "path", "networkName"),
    ),
    responses={"200": "ShowSpecifiedNetworkEcsResponseBody"},
)


class NetworkManagementOperations(Operations):
    """The operations under Network Management."""

    def list_networks(self, **_options: Unpack[CallOptions]) -> models.ListNetworksResponseBody:
        """Querying Networks.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031169828.html
        """
        return self._call(_LIST_NETWORKS, locals())

    def list_networks_specified_ecs(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListNetworksSpecifiedEcsResponseBody:
        """Querying the Networks of a Specified ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031169058.html
        """
        return self._call(_LIST_NETWORKS_SPECIFIED_ECS, locals())

    def show_specified_network_ecs(
        self, server_id: str, network_name: str, **_options: Unpack[CallOptions]
    ) -> models.ShowSpecifiedNetworkEcsResponseBody:
        """Querying the Specified Network of an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031169059.html
        """
        return self._call(_SHOW_SPECIFIED_NETWORK_ECS, locals())
