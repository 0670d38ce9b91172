"""The operations under Network Management."""

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

_CREATE_NETWORK: Operation[models.CreateNetworkResponseBody] = Operation(
    "CreateNetwork",
    "POST",
    "/v1/{project_id}/networks",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateNetworkRequestBody", renamed={"api_version": "apiVersion"}),
    responses={"200": "CreateNetworkResponseBody"},
)
_DELETE_NETWORK: Operation[models.DeleteNetworkResponseBody] = Operation(
    "DeleteNetwork",
    "DELETE",
    "/v1/{project_id}/networks/{network_name}",
    parameters=(Parameter("project_id", "client"), Parameter("network_name", "path")),
    responses={"200": "DeleteNetworkResponseBody"},
)
_LIST_NETWORKS: Operation[models.ListNetworksResponseBody] = Operation(
    "ListNetworks",
    "GET",
    "/v1/{project_id}/networks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("workspace_id", "query", "workspaceId"),
        Parameter("label_selector", "query", "labelSelector"),
        Parameter("limit", "query"),
        Parameter("continue_", "query", "continue"),
    ),
    responses={"200": "ListNetworksResponseBody"},
)
_PATCH_NETWORK: Operation[models.PatchNetworkResponseBody] = Operation(
    "PatchNetwork",
    "PATCH",
    "/v1/{project_id}/networks/{network_name}",
    parameters=(Parameter("project_id", "client"), Parameter("network_name", "path")),
    body=Body("application/json", model="PatchNetworkRequestBody"),
    responses={"200": "PatchNetworkResponseBody"},
)
_SHOW_NETWORK: Operation[models.ShowNetworkResponseBody] = Operation(
    "ShowNetwork",
    "GET",
    "/v1/{project_id}/networks/{network_name}",
    parameters=(Parameter("project_id", "client"), Parameter("network_name", "path")),
    responses={"200": "ShowNetworkResponseBody"},
)
_ITER_NETWORKS: Paging[models.Network] = MarkerPaging("items", "continue_", follows="metadata.continue_")


class NetworkManagementOperations(Operations):
    """The operations under Network Management."""

    @overload
    def create_network(
        self,
        *,
        api_version: Literal["v1"],
        kind: Literal["Network"],
        metadata: models.NetworkMetadataCreation | JsonObject,
        spec: models.NetworkSpecCreation | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateNetworkResponseBody: ...

    @overload
    def create_network(
        self, *, body: models.CreateNetworkRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateNetworkResponseBody: ...

    def create_network(
        self,
        *,
        api_version: Literal["v1"] | Unset = UNSET,
        kind: Literal["Network"] | Unset = UNSET,
        metadata: models.NetworkMetadataCreation | JsonObject | Unset = UNSET,
        spec: models.NetworkSpecCreation | JsonObject | Unset = UNSET,
        body: models.CreateNetworkRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateNetworkResponseBody:
        """Creating Network Resources.

        Raises BadRequestError (400).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/creating_network_resources.html
        """
        return self._call(_CREATE_NETWORK, locals())

    def delete_network(self, network_name: str, **_options: Unpack[CallOptions]) -> models.DeleteNetworkResponseBody:
        """Deleting a Network Resource.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/deleting_a_network_resource.html
        """
        return self._call(_DELETE_NETWORK, locals())

    def list_networks(
        self,
        *,
        workspace_id: str | Unset = UNSET,
        label_selector: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        continue_: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListNetworksResponseBody:
        """Obtaining Network Resources.

        Args:
            workspace_id: Default: "0".

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/obtaining_network_resources.html
        """
        return self._call(_LIST_NETWORKS, locals())

    def patch_network(
        self,
        network_name: str,
        *,
        metadata: models.NetworkMetadataUpdate | JsonObject | Unset = UNSET,
        spec: models.NetworkSpecUpdate | JsonObject | Unset = UNSET,
        body: models.PatchNetworkRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PatchNetworkResponseBody:
        """Updating a Network Resource.

        Raises BadRequestError (400), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/updating_a_network_resource.html
        """
        return self._call(_PATCH_NETWORK, locals())

    def show_network(self, network_name: str, **_options: Unpack[CallOptions]) -> models.ShowNetworkResponseBody:
        """Obtaining a Network Resource.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/obtaining_a_network_resource.html
        """
        return self._call(_SHOW_NETWORK, locals())

    iter_networks = iterating(list_networks, _ITER_NETWORKS)


class AsyncNetworkManagementOperations(AsyncOperations):
    """The operations under Network Management."""

    create_network = awaited(NetworkManagementOperations.create_network)
    delete_network = awaited(NetworkManagementOperations.delete_network)
    list_networks = awaited(NetworkManagementOperations.list_networks)
    patch_network = awaited(NetworkManagementOperations.patch_network)
    show_network = awaited(NetworkManagementOperations.show_network)
    iter_networks = iterating_async(NetworkManagementOperations.list_networks, _ITER_NETWORKS)
