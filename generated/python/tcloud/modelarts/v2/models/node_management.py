"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class BatchDeletePoolNodesRequestBody(RequestModel):
    delete_node_names: Annotated[list[str], Field(alias="deleteNodeNames")]


class BatchLockPoolNodesRequestBody(RequestModel):
    actions: list[Literal["delete"]]
    node_names: Annotated[list[str], Field(alias="nodeNames")]


class BatchLockPoolNodesResponseBody(ResponseModel):
    nodes: list[str] | None = None


class BatchUnlockPoolNodesRequestBody(RequestModel):
    actions: list[Literal["delete"]]
    node_names: Annotated[list[str], Field(alias="nodeNames")]


class BatchUnlockPoolNodesResponseBody(ResponseModel):
    nodes: list[str] | None = None


class BatchUpdatePoolNodesRequestBody(RequestModel):
    action: Literal["openHaRedundant", "closeHaRedundant"]
    node_names: Annotated[list[str], Field(alias="nodeNames")]


class BatchUpdatePoolNodesResponseBody(ResponseModel):
    fail_node_names: Annotated[list[str] | None, Field(alias="failNodeNames")] = None
    success_node_names: Annotated[list[str] | None, Field(alias="successNodeNames")] = None


class NodeLabels(ResponseModel):
    cce_kubectl_kubernetes_io_cabinet: Annotated[str | None, Field(alias="cce.kubectl.kubernetes.io/cabinet")] = None
    os_modelarts_node_batch_name: Annotated[str | None, Field(alias="os.modelarts.node/batch.name")] = None
    os_modelarts_node_batch_uid: Annotated[str | None, Field(alias="os.modelarts.node/batch.uid")] = None
    os_modelarts_node_cluster: Annotated[str | None, Field(alias="os.modelarts.node/cluster")] = None
    os_modelarts_node_volcano_scheduler_cabinet_exclusive: Annotated[
        str | None, Field(alias="os.modelarts.node/volcano.scheduler.cabinet-exclusive")
    ] = None


class NodeListMetadata(ResponseModel):
    continue_: Annotated[str | None, Field(alias="continue")] = None
    remaining_item_count: Annotated[int | None, Field(alias="remainingItemCount")] = None


class NodeNetwork(ResponseModel):
    security_groups: Annotated[list[str] | None, Field(alias="securityGroups")] = None
    subnet: str | None = None
    vpc: str | None = None


class NodeResource(ResponseModel):
    cpu: str | None = None
    memory: str | None = None
    nvidia_com_gpu: Annotated[str | None, Field(alias="nvidia.com/gpu")] = None


class NodeSpec(ResponseModel):
    flavor: str | None = None
    host_network: Annotated[NodeNetwork | None, Field(alias="hostNetwork")] = None


class NodeVOAnnotations(ResponseModel):
    os_modelarts_node_drain: Annotated[str | None, Field(alias="os.modelarts.node/drain")] = None
    os_modelarts_npu_topology_placement: Annotated[str | None, Field(alias="os.modelarts/npu-topology-placement")] = (
        None
    )


class Taint(ResponseModel):
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] | str | None = None
    key: str | None = None
    time_added: Annotated[str | None, Field(alias="timeAdded")] = None
    value: str | None = None


class NodeMetadata(ResponseModel):
    annotations: NodeVOAnnotations | None = None
    creation_timestamp: Annotated[str | None, Field(alias="creationTimestamp")] = None
    labels: NodeLabels | None = None
    name: str | None = None


class NodeStatus(ResponseModel):
    available_resources: Annotated[NodeResource | None, Field(alias="availableResources")] = None
    az: str | None = None
    phase: Literal["Available", "Creating", "Deleting", "Abnormal"] | str | None = None
    private_ip: Annotated[str | None, Field(alias="privateIp")] = None
    resources: NodeResource | None = None
    taints: list[Taint] | None = None


class Node(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Node"] | str | None = None
    metadata: NodeMetadata | None = None
    spec: NodeSpec | None = None
    status: NodeStatus | None = None


class ListPoolNodesResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    items: list[Node] | None = None
    kind: Literal["NodeList"] | str | None = None
    metadata: NodeListMetadata | None = None
