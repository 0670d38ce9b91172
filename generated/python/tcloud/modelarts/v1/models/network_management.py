"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel, Timestamp


class CreateNetworkNetworkMetadataLabels(RequestModel):
    os_modelarts_name: Annotated[str, Field(alias="os.modelarts/name")]
    os_modelarts_workspace_id: Annotated[str | None, Field(alias="os.modelarts/workspace.id")] = None
    """Default: "0"."""


class ListNetworksNetworkMetadataLabels(ResponseModel):
    os_modelarts_name: Annotated[str | None, Field(alias="os.modelarts/name")] = None
    os_modelarts_workspace_id: Annotated[str | None, Field(alias="os.modelarts/workspace.id")] = None
    """Default: "0"."""


class ListNetworksPeerConnectionItem(ResponseModel):
    default_gate_way: Annotated[bool | None, Field(alias="defaultGateWay")] = None
    """Default: false."""
    peer_subnet_id: Annotated[str | None, Field(alias="peerSubnetId")] = None
    peer_vpc_id: Annotated[str | None, Field(alias="peerVpcId")] = None


class ListNetworksSfsTurboConnectionItem(ResponseModel):
    name: str | None = None
    sfs_id: Annotated[str | None, Field(alias="sfsId")] = None


class NetworkMetadataAnnotations(ResponseModel):
    os_modelarts_description: Annotated[str | None, Field(alias="os.modelarts/description")] = None


class NetworkMetadataAnnotationsInput(RequestModel):
    os_modelarts_description: Annotated[
        str | None, Field(alias="os.modelarts/description", pattern="^[^!\"&'<=>]*$")
    ] = None


class NetworkMetadataCreation(RequestModel):
    labels: CreateNetworkNetworkMetadataLabels


class NetworkSpecCreation(RequestModel):
    cidr: str
    ipv6enable: bool | None = None


class NetworkUpdateLabels(RequestModel):
    os_modelarts_workspace_id: Annotated[str | None, Field(alias="os.modelarts/workspace.id")] = None


class NeworkListMetadata(ResponseModel):
    continue_: Annotated[str | None, Field(alias="continue")] = None
    remaining_item_count: Annotated[int | None, Field(alias="remainingItemCount")] = None


class PatchNetworkPeerConnectionItem(RequestModel):
    peer_subnet_id: Annotated[str, Field(alias="peerSubnetId")]
    peer_vpc_id: Annotated[str, Field(alias="peerVpcId")]
    default_gate_way: Annotated[bool | None, Field(alias="defaultGateWay")] = None
    """Default: false."""


class PatchNetworkSfsTurboConnectionItem(RequestModel):
    name: str
    sfs_id: Annotated[str, Field(alias="sfsId")]


class PeerConnectionStatus(ResponseModel):
    default_gate_way: Annotated[bool | None, Field(alias="defaultGateWay")] = None
    """Default: false."""
    peer_subnet_id: Annotated[str | None, Field(alias="peerSubnetId")] = None
    peer_vpc_id: Annotated[str | None, Field(alias="peerVpcId")] = None
    phase: Literal["Connecting", "Active", "Abnormal"] | str | None = None


class SfsTurboConnectionStatus(ResponseModel):
    connection_type: Annotated[Literal["VpcPort", "Peering"] | str | None, Field(alias="connectionType")] = None
    ip_addr: Annotated[str | None, Field(alias="ipAddr")] = None
    name: str | None = None
    sfs_id: Annotated[str | None, Field(alias="sfsId")] = None
    status: Literal["Active", "Abnormal", "Creating", "Deleting"] | str | None = None


class CreateNetworkRequestBody(RequestModel):
    api_version: Annotated[Literal["v1"], Field(alias="apiVersion")]
    kind: Literal["Network"]
    metadata: NetworkMetadataCreation
    spec: NetworkSpecCreation


class DeleteNetworkNetworkMetadata(ResponseModel):
    annotations: NetworkMetadataAnnotations | None = None
    creation_timestamp: Annotated[Timestamp | None, Field(alias="creationTimestamp")] = None
    deletion_timestamp: Annotated[str | None, Field(alias="deletionTimestamp")] = None
    labels: ListNetworksNetworkMetadataLabels | None = None
    name: str | None = None


class ListNetworksNetworkConnection(ResponseModel):
    peer_connection_list: Annotated[list[ListNetworksPeerConnectionItem] | None, Field(alias="peerConnectionList")] = (
        None
    )
    sfs_turbo_connection_list: Annotated[
        list[ListNetworksSfsTurboConnectionItem] | None, Field(alias="sfsTurboConnectionList")
    ] = None


class ListNetworksNetworkMetadata(ResponseModel):
    annotations: NetworkMetadataAnnotations | None = None
    creation_timestamp: Annotated[Timestamp | None, Field(alias="creationTimestamp")] = None
    labels: ListNetworksNetworkMetadataLabels | None = None
    name: str | None = None


class NetworkConnectionStatus(ResponseModel):
    peer_connection_status: Annotated[list[PeerConnectionStatus] | None, Field(alias="peerConnectionStatus")] = None
    sfs_turbo_status: Annotated[list[SfsTurboConnectionStatus] | None, Field(alias="sfsTurboStatus")] = None


class NetworkMetadataUpdate(RequestModel):
    annotations: NetworkMetadataAnnotationsInput | None = None
    labels: NetworkUpdateLabels | None = None


class NetworkSpec(ResponseModel):
    cidr: str | None = None
    connection: ListNetworksNetworkConnection | None = None
    ipv6enable: bool | None = None


class PatchNetworkNetworkConnection(RequestModel):
    peer_connection_list: Annotated[list[PatchNetworkPeerConnectionItem] | None, Field(alias="peerConnectionList")] = (
        None
    )
    sfs_turbo_connection_list: Annotated[
        list[PatchNetworkSfsTurboConnectionItem] | None, Field(alias="sfsTurboConnectionList")
    ] = None


class CreateNetworkNetworkStatus(ResponseModel):
    connection_status: Annotated[NetworkConnectionStatus | None, Field(alias="connectionStatus")] = None
    phase: Literal["Creating", "Active", "Abnormal"] | str | None = None


class CreateNetworkResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Network"] | str | None = None
    metadata: ListNetworksNetworkMetadata | None = None
    spec: NetworkSpec | None = None
    status: CreateNetworkNetworkStatus | None = None


class ListNetworksNetworkStatus(ResponseModel):
    connection_status: Annotated[NetworkConnectionStatus | None, Field(alias="connectionStatus")] = None
    phase: Literal["Creating", "Active", "Abnormal"] | str | None = None


class Network(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Network"] | str | None = None
    metadata: ListNetworksNetworkMetadata | None = None
    spec: NetworkSpec | None = None
    status: ListNetworksNetworkStatus | None = None


class NetworkSpecUpdate(RequestModel):
    connection: PatchNetworkNetworkConnection | None = None
    ipv6enable: bool | None = None


class PatchNetworkRequestBody(RequestModel):
    metadata: NetworkMetadataUpdate | None = None
    spec: NetworkSpecUpdate | None = None


class PatchNetworkResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Network"] | str | None = None
    metadata: ListNetworksNetworkMetadata | None = None
    spec: NetworkSpec | None = None
    status: ListNetworksNetworkStatus | None = None


class ShowNetworkResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Network"] | str | None = None
    metadata: ListNetworksNetworkMetadata | None = None
    spec: NetworkSpec | None = None
    status: ListNetworksNetworkStatus | None = None


class DeleteNetworkResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Network"] | str | None = None
    metadata: DeleteNetworkNetworkMetadata | None = None
    spec: NetworkSpec | None = None
    status: ListNetworksNetworkStatus | None = None


class ListNetworksResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    items: list[Network] | None = None
    kind: Literal["NetworkList"] | str | None = None
    metadata: NeworkListMetadata | None = None
