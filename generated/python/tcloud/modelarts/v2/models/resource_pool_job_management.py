"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel


class ListWorkloadsResourceRequirement(ResponseModel):
    cpu: str | None = None
    memory: str | None = None
    nvidia_com_gpu: Annotated[str | None, Field(alias="nvidia.com/gpu")] = None


class ResourceRequirementVO(ResponseModel):
    cpu: str | None = None
    memory: str | None = None
    nvidia_com_gpu: Annotated[str | None, Field(alias="nvidia.com/gpu")] = None


class WorkloadNodeVO(ResponseModel):
    host_ip: Annotated[str | None, Field(alias="hostIp")] = None
    npu_topology_placement: Annotated[str | None, Field(alias="npuTopologyPlacement")] = None
    resource_requirement: Annotated[ResourceRequirementVO | None, Field(alias="resourceRequirement")] = None


class WorkloadStatusStatistics(ResponseModel):
    abnormal: Annotated[str | None, Field(alias="Abnormal")] = None
    completed: Annotated[str | None, Field(alias="Completed")] = None
    creating: Annotated[str | None, Field(alias="Creating")] = None
    failed: Annotated[str | None, Field(alias="Failed")] = None
    pending: Annotated[str | None, Field(alias="Pending")] = None
    queue: Annotated[str | None, Field(alias="Queue")] = None
    running: Annotated[str | None, Field(alias="Running")] = None
    terminated: Annotated[str | None, Field(alias="Terminated")] = None
    terminating: Annotated[str | None, Field(alias="Terminating")] = None


class Workload(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    create_time: Annotated[int | None, Field(alias="createTime")] = None
    flavor: str | None = None
    gvk: str | None = None
    host_ips: Annotated[str | None, Field(alias="hostIps")] = None
    is_deleted: Annotated[str | None, Field(alias="isDeleted")] = None
    job_name: Annotated[str | None, Field(alias="jobName")] = None
    job_uuid: Annotated[str | None, Field(alias="jobUUID")] = None
    kind: Literal["Workload"] | str | None = None
    name: str | None = None
    namespace: str | None = None
    nodes: WorkloadNodeVO | None = None
    pending_duration: Annotated[int | None, Field(alias="pendingDuration")] = None
    pending_position: Annotated[int | None, Field(alias="pendingPosition")] = None
    priority: str | None = None
    resource_requirement: Annotated[
        list[ListWorkloadsResourceRequirement] | None, Field(alias="resourceRequirement")
    ] = None
    running_duration: Annotated[int | None, Field(alias="runningDuration")] = None
    status: str | None = None
    type: Literal["train", "infer"] | str | None = None
    uid: str | None = None


class WorkloadStatistics(ResponseModel):
    status: WorkloadStatusStatistics | None = None
    total: int | None = None
    type: Literal["train", "infer", "notebook"] | str | None = None


class ListWorkloadsResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    items: list[Workload] | None = None
    kind: Literal["WorkloadList"] | str | None = None
    metadata: dict[str, Any] | None = None
    total: int | None = None


class WorkloadListStatistics(ResponseModel):
    items: list[WorkloadStatistics] | None = None
    total: int | None = None


class ShowWorkloadStatisticsResponseBody(ResponseModel):
    statics: WorkloadListStatistics | None = None
