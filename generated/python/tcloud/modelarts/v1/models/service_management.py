"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import Number, RequestModel, ResponseModel


class CpuInfo(ResponseModel):
    arch: str | None = None
    cpu: Number | None = None


class CreateServiceAffinityNodeInfo(RequestModel):
    name: str


class CreateServiceAffinityPoolInfo(RequestModel):
    nodes: list[CreateServiceAffinityNodeInfo]
    pool_name: str


class CreateServiceCustomSpec(RequestModel):
    cpu: Annotated[Number, Field(ge=0.01)]
    memory: int
    gpu_p4: Annotated[Number | None, Field(ge=0)] = None


class CreateServiceLogVolume(RequestModel):
    host_path: str
    mount_path: str


class CreateServiceNodeAffinity(RequestModel):
    mode: str
    pool_infos: list[CreateServiceAffinityPoolInfo] | None = None


class CreateServicePersistentVolumes(RequestModel):
    mount_path: str
    name: str | None = None
    source_address: str | None = None
    storage_type: str | None = None


class CreateServiceResponseBody(ResponseModel):
    resource_ids: list[str] | None = None
    service_id: str | None = None


class CreateServiceSchedule(RequestModel):
    duration: int
    time_unit: Literal["DAYS", "HOURS", "MINUTES"]
    type: str


class CreateServiceServiceAffinity(RequestModel):
    node_affinity: CreateServiceNodeAffinity | None = None


class Events(ResponseModel):
    event_info: str | None = None
    event_type: Literal["normal", "abnormal"] | str | None = None
    occur_time: Number | None = None


class ListServicesSchedule(ResponseModel):
    duration: int | None = None
    time_unit: Literal["DAYS", "HOURS", "MINUTES"] | str | None = None
    type: str | None = None


class LtsConfiguration(RequestModel):
    log_group_id: Annotated[str, Field(max_length=64, min_length=64)]
    log_stream_id: Annotated[str, Field(max_length=64, min_length=64)]


class MemoryInfo(ResponseModel):
    memory: int | None = None
    unit: str | None = None


class Monitor(ResponseModel):
    cpu_core_total: Number | None = None
    cpu_core_usage: Number | None = None
    cpu_memory_total: int | None = None
    cpu_memory_usage: int | None = None
    failed_times: int | None = None
    gpu_memory_total: Number | None = None
    gpu_memory_usage: Number | None = None
    gpu_total: Number | None = None
    gpu_usage: Number | None = None
    invocation_times: int | None = None
    model_id: str | None = None
    model_instance_count: int | None = None
    model_name: str | None = None
    model_running_instance_count: int | None = None
    model_version: str | None = None
    node_id: str | None = None
    node_name: str | None = None
    npu_memory_total: Number | None = None
    npu_memory_usage: Number | None = None
    npu_total: Number | None = None
    npu_usage: Number | None = None


class Nodes(ResponseModel):
    arch: str | None = None
    cpu: int | None = None
    created_at: str | None = None
    deployment_num: int | None = None
    description: str | None = None
    enable_gpu: bool | None = None
    gpu_num: int | None = None
    host_ips: list[str] | None = None
    host_name: str | None = None
    id: str | None = None
    instance_status: Literal["running", "stopped", "notReady", "failed"] | str | None = None
    memory: int | None = None
    message: str | None = None
    name: str | None = None
    node_label: str | None = None
    os_name: str | None = None
    os_type: str | None = None
    os_version: str | None = None
    predict_url: str | None = None
    state: Literal["RUNNING", "FAIL", "UNCONNECTED"] | str | None = None
    updated_at: str | None = None


class NpuInfo(ResponseModel):
    brand: str | None = None
    memory: int | None = None
    npu: int | None = None
    unit: str | None = None
    version: str | None = None


class ServiceSecret(RequestModel):
    mouth_path: Annotated[str, Field(alias="mouthPath")]
    secret_id: Annotated[str, Field(alias="secretId")]


class ShowServiceAffinityNodeInfo(ResponseModel):
    name: str | None = None


class ShowServiceAffinityPoolInfo(ResponseModel):
    nodes: list[ShowServiceAffinityNodeInfo] | None = None
    pool_name: str | None = None


class ShowServiceCustomSpec(ResponseModel):
    cpu: Number | None = None
    gpu_p4: Number | None = None
    memory: int | None = None


class ShowServiceEventsResponseBody(ResponseModel):
    count: int | None = None
    events: list[Events] | None = None
    service_id: str | None = None
    service_name: str | None = None
    total_count: int | None = None


class ShowServiceLogVolume(ResponseModel):
    host_path: str | None = None
    mount_path: str | None = None


class ShowServiceMonitorInfoResponseBody(ResponseModel):
    monitors: list[Monitor] | None = None
    req_count_per_min: int | None = None
    service_id: str | None = None
    service_instance_count: int | None = None
    service_name: str | None = None
    service_running_instance_count: int | None = None


class ShowServiceNodeAffinity(ResponseModel):
    mode: str | None = None
    pool_infos: list[ShowServiceAffinityPoolInfo] | None = None


class ShowServicePersistentVolumes(ResponseModel):
    mount_path: str | None = None
    name: str | None = None
    source_address: str | None = None
    storage_type: str | None = None


class ShowServiceServiceAffinity(ResponseModel):
    node_affinity: ShowServiceNodeAffinity | None = None


class ShowServiceSpecificationsGpuInfo(ResponseModel):
    brand: str | None = None
    gpu: Number | None = None
    memory: int | None = None
    unit: str | None = None
    version: str | None = None


class SmnNotification(RequestModel):
    events: list[Literal[1, 3, 7, 11]]
    topic_urn: str


class Specification(ResponseModel):
    billing_spec: str | None = None
    category: str | None = None
    cpu_info: CpuInfo | None = None
    display_cn: str | None = None
    display_en: str | None = None
    extend_params: int | None = None
    gpu_info: ShowServiceSpecificationsGpuInfo | None = None
    is_free: bool | None = None
    is_open: bool | None = None
    """Default: true."""
    memory_info: MemoryInfo | None = None
    npu_info: NpuInfo | None = None
    over_quota: bool | None = None
    source_type: Literal["empty", "auto"] | str | None = None
    spec_status: str | None = None
    specification: str | None = None


class UpdateResult(ResponseModel):
    node_id: str | None = None
    node_name: str | None = None
    operation: Literal["deploy", "delete"] | str | None = None
    result: bool | None = None


class CreateServiceModelAdditionalProperties(RequestModel):
    log_volume: list[CreateServiceLogVolume] | None = None
    max_surge: Annotated[Number | None, Field(gt=0)] = None
    """Default: 1."""
    max_unavailable: Number | None = None
    persistent_volumes: list[CreateServicePersistentVolumes] | None = None
    termination_grace_period_seconds: int | None = None


class ListServices(ResponseModel):
    additional_properties: dict[str, str] | None = None
    description: str | None = None
    due_time: Number | None = None
    failed_times: int | None = None
    finished_time: Number | None = None
    infer_type: Literal["real-time", "batch"] | str | None = None
    invocation_times: int | None = None
    is_free: bool | None = None
    is_opened_sample_collection: str | None = None
    """Default: "false"."""
    is_shared: bool | None = None
    operation_time: Number | None = None
    owner: str | None = None
    progress: int | None = None
    project: str | None = None
    publish_at: int | None = None
    schedule: list[ListServicesSchedule] | None = None
    service_id: str | None = None
    service_name: str | None = None
    shared_count: Number | None = None
    start_time: Number | None = None
    status: Literal["running", "deploying", "concerning", "failed", "stopped", "finished"] | str | None = None
    tenant: str | None = None
    transition_at: Number | None = None
    workspace_id: str | None = None


class ListServicesResponseBody(ResponseModel):
    count: int | None = None
    services: list[ListServices] | None = None
    total_count: int | None = None


class LogReportPipeline(RequestModel):
    type: Literal["LTS"]
    configuration: LtsConfiguration | None = None


class ServiceAdditionalProperties(RequestModel):
    smn_notification: dict[str, SmnNotification]
    log_report_channels: list[LogReportPipeline] | None = None
    websocket_upgrade: bool | None = None


class ServiceConfig(RequestModel):
    instance_count: int
    model_id: str
    specification: str
    additional_properties: dict[str, CreateServiceModelAdditionalProperties] | None = None
    affinity: CreateServiceServiceAffinity | None = None
    cluster_id: str | None = None
    custom_spec: CreateServiceCustomSpec | None = None
    deploy_timeout_in_seconds: int | None = None
    dest_path: str | None = None
    envs: dict[str, str] | None = None
    mapping_rule: dict[str, Any] | None = None
    mapping_type: Literal["file", "csv"] | None = None
    nodes: list[str] | None = None
    pool_name: str | None = None
    req_uri: str | None = None
    src_path: str | None = None
    src_type: str | None = None
    weight: int | None = None


class ShowServiceModelAdditionalProperties(ResponseModel):
    log_volume: list[ShowServiceLogVolume] | None = None
    max_surge: Number | None = None
    """Default: 1."""
    max_unavailable: Number | None = None
    persistent_volumes: list[ShowServicePersistentVolumes] | None = None
    termination_grace_period_seconds: int | None = None


class ShowServiceSpecificationsResponseBody(ResponseModel):
    count: int | None = None
    specifications: list[Specification] | None = None
    total_count: int | None = None


class UpdateServiceRequestBody(RequestModel):
    additional_properties: dict[str, ServiceAdditionalProperties] | None = None
    config: list[ServiceConfig] | None = None
    description: Annotated[str | None, Field(max_length=100, pattern="^[^\"&'<=>]*$")] = None
    load_balancer_policy: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | None = None
    priority: Annotated[int | None, Field(ge=1, le=3)] = None
    schedule: list[CreateServiceSchedule] | None = None
    service_secrets: list[ServiceSecret] | None = None
    status: Literal["running", "stopped"] | None = None


class CreateServiceRequestBody(RequestModel):
    config: list[ServiceConfig]
    infer_type: Literal["real-time", "batch"]
    service_name: Annotated[str, Field(max_length=64, min_length=1)]
    additional_properties: dict[str, ServiceAdditionalProperties] | None = None
    cluster_id: str | None = None
    description: Annotated[str | None, Field(max_length=100, pattern="^[^!\"&'+<>]*$")] = None
    load_balancer_policy: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | None = None
    pool_name: str | None = None
    priority: Annotated[int | None, Field(ge=1, le=3)] = None
    schedule: list[CreateServiceSchedule] | None = None
    security_group_id: str | None = None
    service_secrets: list[ServiceSecret] | None = None
    subnet_network_id: str | None = None
    vpc_id: str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class QueryServiceConfig(ResponseModel):
    additional_properties: dict[str, ShowServiceModelAdditionalProperties] | None = None
    affinity: ShowServiceServiceAffinity | None = None
    cluster_id: str | None = None
    custom_spec: ShowServiceCustomSpec | None = None
    dest_path: str | None = None
    envs: dict[str, str] | None = None
    finished_time: Number | None = None
    instance_count: int | None = None
    mapping_rule: dict[str, Any] | None = None
    mapping_type: Literal["file", "csv"] | str | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    nodes: list[Nodes] | None = None
    pool_name: str | None = None
    req_uri: str | None = None
    scaling: bool | None = None
    source_type: str | None = None
    specification: str | None = None
    src_path: str | None = None
    src_type: str | None = None
    start_time: Number | None = None
    status: Literal["running", "deploying", "concerning", "failed", "stopped", "finished"] | str | None = None
    support_debug: bool | None = None
    weight: int | None = None


class ServiceLogConfig(ResponseModel):
    additional_properties: dict[str, ShowServiceModelAdditionalProperties] | None = None
    cluster_id: str | None = None
    custom_spec: ShowServiceCustomSpec | None = None
    envs: dict[str, str] | None = None
    instance_count: int | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    specification: str | None = None
    weight: int | None = None


class ShowServiceResponseBody(ResponseModel):
    access_address: str | None = None
    additional_properties: dict[str, str] | None = None
    bind_access_address: str | None = None
    cluster_id: str | None = None
    config: list[QueryServiceConfig] | None = None
    debug_url: str | None = None
    description: str | None = None
    due_time: Number | None = None
    error_msg: str | None = None
    failed_times: Number | None = None
    infer_type: Literal["real-time", "batch"] | str | None = None
    invocation_times: Number | None = None
    is_free: bool | None = None
    is_shared: bool | None = None
    load_balancer_policy: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | str | None = None
    operation_time: Number | None = None
    owner: str | None = None
    pool_name: str | None = None
    priority: int | None = None
    progress: int | None = None
    project: str | None = None
    publish_at: Number | None = None
    schedule: list[ListServicesSchedule] | None = None
    security_group_id: str | None = None
    service_id: str | None = None
    service_name: str | None = None
    shared_count: Number | None = None
    status: (
        Literal[
            "running",
            "deploying",
            "concerning",
            "failed",
            "stopped",
            "finished",
            "stopping",
            "deleting",
            "pending",
            "waiting",
        ]
        | str
        | None
    ) = None
    subnet_network_id: str | None = None
    tenant: str | None = None
    transition_at: Number | None = None
    update_time: Number | None = None
    vpc_id: str | None = None
    workspace_id: str | None = None


class Log(ResponseModel):
    cluster_id: str | None = None
    config: list[ServiceLogConfig] | None = None
    extend_config: list[str] | None = None
    failed_num: Number | None = None
    result: Literal["SUCCESS", "FAIL", "RUNNING"] | str | None = None
    result_detail: list[UpdateResult] | None = None
    success_num: Number | None = None
    update_time: Number | None = None


class ShowServiceUpdateLogsResponseBody(ResponseModel):
    logs: list[Log] | None = None
    service_id: str | None = None
    service_name: str | None = None
