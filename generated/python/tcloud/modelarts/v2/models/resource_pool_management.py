"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import Number, RequestModel, ResponseModel, Timestamp


class CreatePoolLvmConfig(RequestModel):
    lv_type: Annotated[Literal["linear", "striped"], Field(alias="lvType")]
    path: str | None = None


class CreatePoolPoolMetaAnnotations(ResponseModel):
    os_modelarts_pool_scope_external_dependency_infer: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Infer")
    ] = None
    os_modelarts_pool_scope_external_dependency_notebook: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Notebook")
    ] = None
    os_modelarts_pool_scope_external_dependency_train: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Train")
    ] = None
    os_modelarts_pool_subpools_count: Annotated[str | None, Field(alias="os.modelarts.pool/subpools.count")] = None
    os_modelarts_billing_mode: Annotated[str | None, Field(alias="os.modelarts/billing.mode")] = None
    os_modelarts_description: Annotated[str | None, Field(alias="os.modelarts/description")] = None
    os_modelarts_flavor_resource_ids: Annotated[str | None, Field(alias="os.modelarts/flavor.resource.ids")] = None
    os_modelarts_scheduler_extension: Annotated[str | None, Field(alias="os.modelarts/scheduler.extension")] = None
    os_modelarts_tenant_domain_name: Annotated[str | None, Field(alias="os.modelarts/tenant.domain.name")] = None
    os_modelarts_tms_tags: Annotated[str | None, Field(alias="os.modelarts/tms.tags")] = None
    os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: Annotated[
        str | None, Field(alias="os.modelarts/volcano.scheduler.cabinet-exclusive.enabled")
    ] = None


class CreatePoolPoolMetaLabels(ResponseModel):
    os_modelarts_pool_biz: Annotated[
        Literal["public", "private"] | str | None, Field(alias="os.modelarts.pool/biz")
    ] = None
    os_modelarts_create_from: Annotated[str | None, Field(alias="os.modelarts/create-from")] = None
    os_modelarts_name: Annotated[str | None, Field(alias="os.modelarts/name")] = None
    os_modelarts_node_prefix: Annotated[str | None, Field(alias="os.modelarts/node.prefix")] = None
    os_modelarts_resource_id: Annotated[str | None, Field(alias="os.modelarts/resource.id")] = None
    os_modelarts_sharing: Annotated[Literal["unshared", "shared"] | str | None, Field(alias="os.modelarts/sharing")] = (
        None
    )
    os_modelarts_tenant_domain_id: Annotated[str | None, Field(alias="os.modelarts/tenant.domain.id")] = None
    os_modelarts_tenant_project_id: Annotated[str | None, Field(alias="os.modelarts/tenant.project.id")] = None
    os_modelarts_workspace_id: Annotated[str | None, Field(alias="os.modelarts/workspace.id")] = None


class CreatePoolPoolMetadata(ResponseModel):
    annotations: CreatePoolPoolMetaAnnotations | None = None
    creation_timestamp: Annotated[Timestamp | None, Field(alias="creationTimestamp")] = None
    labels: CreatePoolPoolMetaLabels | None = None
    name: str | None = None


class CreatePoolPoolNodeAz(RequestModel):
    az: str
    count: int


class CreatePoolRootVolume(RequestModel):
    size: str
    volume_type: Annotated[Literal["SSD", "GPSSD", "SAS"], Field(alias="volumeType")]


class CreatePoolUserTag(RequestModel):
    key: str
    value: str


class CreatePoolVolumeExtendParams(RequestModel):
    volume_group: Annotated[str, Field(alias="volumeGroup")]


class CreatePoolVolumeGroupConfig(RequestModel):
    volume_group: Annotated[str, Field(alias="volumeGroup")]
    docker_thin_pool: Annotated[int | None, Field(alias="dockerThinPool")] = None
    lvm_config: Annotated[CreatePoolLvmConfig | None, Field(alias="lvmConfig")] = None
    types: list[Literal["volume", "local"]] | None = None


class CreatingStep(ResponseModel):
    step: int | None = None
    type: Literal["rack", "hyperinstance"] | str | None = None


class CreatingStepInput(RequestModel):
    step: int | None = None
    type: Literal["rack", "hyperinstance"] | None = None


class ListPoolsLvmConfig(ResponseModel):
    lv_type: Annotated[Literal["linear", "striped"] | str | None, Field(alias="lvType")] = None
    path: str | None = None


class ListPoolsPoolMetaAnnotations(ResponseModel):
    os_modelarts_pool_scope_external_dependency_infer: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Infer")
    ] = None
    os_modelarts_pool_scope_external_dependency_notebook: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Notebook")
    ] = None
    os_modelarts_pool_scope_external_dependency_train: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Train")
    ] = None
    os_modelarts_billing_mode: Annotated[str | None, Field(alias="os.modelarts/billing.mode")] = None
    os_modelarts_description: Annotated[str | None, Field(alias="os.modelarts/description")] = None
    os_modelarts_external_access: Annotated[str | None, Field(alias="os.modelarts/external-access")] = None
    os_modelarts_flavor_resource_ids: Annotated[str | None, Field(alias="os.modelarts/flavor.resource.ids")] = None
    os_modelarts_scheduler_extension: Annotated[str | None, Field(alias="os.modelarts/scheduler.extension")] = None
    os_modelarts_tms_tags: Annotated[str | None, Field(alias="os.modelarts/tms.tags")] = None
    os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: Annotated[
        str | None, Field(alias="os.modelarts/volcano.scheduler.cabinet-exclusive.enabled")
    ] = None


class ListPoolsPoolMetaLabels(ResponseModel):
    os_modelarts_pool_biz: Annotated[
        Literal["public", "private"] | str | None, Field(alias="os.modelarts.pool/biz")
    ] = None
    os_modelarts_create_from: Annotated[str | None, Field(alias="os.modelarts/create-from")] = None
    os_modelarts_name: Annotated[str | None, Field(alias="os.modelarts/name")] = None
    os_modelarts_resource_id: Annotated[str | None, Field(alias="os.modelarts/resource.id")] = None
    os_modelarts_sharing: Annotated[Literal["unshared", "shared"] | str | None, Field(alias="os.modelarts/sharing")] = (
        None
    )
    os_modelarts_tenant_domain_id: Annotated[str | None, Field(alias="os.modelarts/tenant.domain.id")] = None
    os_modelarts_workspace_id: Annotated[str | None, Field(alias="os.modelarts/workspace.id")] = None


class ListPoolsPoolMetadata(ResponseModel):
    annotations: ListPoolsPoolMetaAnnotations | None = None
    creation_timestamp: Annotated[Timestamp | None, Field(alias="creationTimestamp")] = None
    labels: ListPoolsPoolMetaLabels | None = None
    name: str | None = None


class ListPoolsPoolNodeAz(ResponseModel):
    az: str | None = None
    count: int | None = None


class ListPoolsRootVolume(ResponseModel):
    size: str | None = None
    volume_type: Annotated[Literal["SSD", "GPSSD", "SAS"] | str | None, Field(alias="volumeType")] = None


class ListPoolsUserTag(ResponseModel):
    key: str | None = None
    value: str | None = None


class ListPoolsVolumeExtendParams(ResponseModel):
    volume_group: Annotated[str | None, Field(alias="volumeGroup")] = None


class ListPoolsVolumeGroupConfig(ResponseModel):
    docker_thin_pool: Annotated[int | None, Field(alias="dockerThinPool")] = None
    lvm_config: Annotated[ListPoolsLvmConfig | None, Field(alias="lvmConfig")] = None
    types: list[Literal["volume", "local"] | str] | None = None
    volume_group: Annotated[str | None, Field(alias="volumeGroup")] = None


class PoolAnnotationsCreation(RequestModel):
    os_modelarts_billing_mode: Annotated[str | None, Field(alias="os.modelarts/billing.mode")] = None
    os_modelarts_description: Annotated[str | None, Field(alias="os.modelarts/description")] = None
    os_modelarts_order_id: Annotated[str | None, Field(alias="os.modelarts/order.id")] = None
    os_modelarts_scheduler_extension: Annotated[str | None, Field(alias="os.modelarts/scheduler.extension")] = None


class PoolAnnotationsUpdate(RequestModel):
    os_modelarts_description: Annotated[
        str | None, Field(alias="os.modelarts/description", pattern="^[^!\"&'<=>]*$")
    ] = None
    os_modelarts_scheduler_extension: Annotated[str | None, Field(alias="os.modelarts/scheduler.extension")] = None


class PoolClusterContainerNetwork(ResponseModel):
    cidr: str | None = None
    mode: Literal["overlay_l2", "vpc-router", "eni"] | str | None = None


class PoolClusterMaster(ResponseModel):
    az: str | None = None


class PoolClusterMasterInput(RequestModel):
    az: str | None = None


class PoolContainerNetwork(RequestModel):
    cidr: str | None = None


class PoolDriver(ResponseModel):
    gpu_version: Annotated[str | None, Field(alias="gpuVersion")] = None
    npu_version: Annotated[str | None, Field(alias="npuVersion")] = None
    update_strategy: Annotated[Literal["force", "idle"] | str | None, Field(alias="updateStrategy")] = None


class PoolDriverInput(RequestModel):
    gpu_version: Annotated[str | None, Field(alias="gpuVersion")] = None
    npu_version: Annotated[str | None, Field(alias="npuVersion")] = None
    update_strategy: Annotated[Literal["force", "idle"] | None, Field(alias="updateStrategy")] = None


class PoolDriverStatus(ResponseModel):
    state: Literal["Creating", "Upgrading", "Running", "Abnormal"] | str | None = None
    version: str | None = None


class PoolLabelsCreation(RequestModel):
    os_modelarts_name: Annotated[
        str, Field(alias="os.modelarts/name", max_length=25, min_length=4, pattern="^[a-z0-9\\-]*$")
    ]
    os_modelarts_node_prefix: Annotated[str | None, Field(alias="os.modelarts/node.prefix")] = None
    os_modelarts_sharing: Annotated[Literal["unshared", "shared"] | None, Field(alias="os.modelarts/sharing")] = None
    os_modelarts_workspace_id: Annotated[str | None, Field(alias="os.modelarts/workspace.id")] = None
    """Default: "0"."""


class PoolLabelsUpdate(RequestModel):
    os_modelarts_sharing: Annotated[Literal["unshared", "shared"] | None, Field(alias="os.modelarts/sharing")] = None
    os_modelarts_workspace_id: Annotated[str | None, Field(alias="os.modelarts/workspace.id")] = None


class PoolMetadataCreation(RequestModel):
    labels: PoolLabelsCreation
    annotations: PoolAnnotationsCreation | None = None


class PoolMetadataDeletion(ResponseModel):
    annotations: ListPoolsPoolMetaAnnotations | None = None
    creation_timestamp: Annotated[Timestamp | None, Field(alias="creationTimestamp")] = None
    deletion_timestamp: Annotated[Timestamp | None, Field(alias="deletionTimestamp")] = None
    labels: ListPoolsPoolMetaLabels | None = None
    name: str | None = None


class PoolMetadataUpdate(RequestModel):
    annotations: PoolAnnotationsUpdate | None = None
    labels: PoolLabelsUpdate | None = None


class PoolMetricDataPointValue(ResponseModel):
    statistic: Literal["maximum", "average"] | str | None = None
    value: Number | None = None


class PoolMetricDimensionItem(ResponseModel):
    name: str | None = None
    value: str | None = None


class PoolMetricItemValue(ResponseModel):
    dimensions: list[PoolMetricDimensionItem] | None = None
    metric_name: Annotated[
        Literal[
            "cpuUsage",
            "memUsedRate",
            "gpuUtil",
            "gpuMemUsage",
            "npuUtil",
            "npuMemUsage",
            "diskCapacity",
            "diskAvailableCapacity",
            "diskUsedRate",
        ]
        | str
        | None,
        Field(alias="metricName"),
    ] = None
    namespace: Literal["PAAS.CONTAINER", "PAAS.NODE", "PAAS.SLA", "PAAS.AGGR", "CUSTOMMETRICS"] | str | None = None


class PoolNetwork(ResponseModel):
    name: str | None = None


class PoolNetworkInput(RequestModel):
    name: str | None = None


class PoolResourceExtendParams(ResponseModel):
    docker_base_size: Annotated[str | None, Field(alias="dockerBaseSize")] = None
    post_install: Annotated[str | None, Field(alias="postInstall")] = None


class PoolResourceExtendParamsInput(RequestModel):
    docker_base_size: Annotated[str | None, Field(alias="dockerBaseSize")] = None
    post_install: Annotated[str | None, Field(alias="postInstall")] = None


class PoolResourceFlavorCount(ResponseModel):
    azs: list[ListPoolsPoolNodeAz] | None = None
    count: int | None = None
    creating_step: Annotated[CreatingStep | None, Field(alias="creatingStep")] = None
    flavor: str | None = None
    max_count: Annotated[int | None, Field(alias="maxCount")] = None


class PoolResourceStatus(ResponseModel):
    abnormal: list[PoolResourceFlavorCount] | None = None
    available: list[PoolResourceFlavorCount] | None = None
    creating: list[PoolResourceFlavorCount] | None = None
    deleting: list[PoolResourceFlavorCount] | None = None


class PoolScopePluginPhase(ResponseModel):
    name: str | None = None
    phase: Literal["Pending", "Running", "Updating", "Abnormal", "Deleting"] | str | None = None


class PoolScopeStatus(ResponseModel):
    message: str | None = None
    plugins: list[PoolScopePluginPhase] | None = None
    scope_type: Annotated[Literal["Train", "Infer", "Notebook"] | str | None, Field(alias="scopeType")] = None
    state: Literal["Enabling", "Enabled", "EnableFailed", "Disabling", "Disabled"] | str | None = None


class PoolStatisticsStatus(ResponseModel):
    created: int | None = None
    creating: int | None = None
    deleting: int | None = None
    failed: int | None = None
    pending: int | None = None


class RetryPoolScopeRequestBody(RequestModel):
    scope: str


class ShowPoolPoolMetaAnnotations(ResponseModel):
    os_modelarts_pool_scope_external_dependency_infer: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Infer")
    ] = None
    os_modelarts_pool_scope_external_dependency_notebook: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Notebook")
    ] = None
    os_modelarts_pool_scope_external_dependency_train: Annotated[
        str | None, Field(alias="os.modelarts.pool/scope.external.dependency.Train")
    ] = None
    os_modelarts_billing_mode: Annotated[str | None, Field(alias="os.modelarts/billing.mode")] = None
    os_modelarts_description: Annotated[str | None, Field(alias="os.modelarts/description")] = None
    os_modelarts_flavor_resource_ids: Annotated[str | None, Field(alias="os.modelarts/flavor.resource.ids")] = None
    os_modelarts_scheduler_extension: Annotated[str | None, Field(alias="os.modelarts/scheduler.extension")] = None
    os_modelarts_tms_tags: Annotated[str | None, Field(alias="os.modelarts/tms.tags")] = None
    os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: Annotated[
        str | None, Field(alias="os.modelarts/volcano.scheduler.cabinet-exclusive.enabled")
    ] = None


class ShowPoolPoolMetadata(ResponseModel):
    annotations: ShowPoolPoolMetaAnnotations | None = None
    creation_timestamp: Annotated[Timestamp | None, Field(alias="creationTimestamp")] = None
    labels: ListPoolsPoolMetaLabels | None = None
    name: str | None = None


class CreatePoolDataVolumeItem(RequestModel):
    extend_params: Annotated[CreatePoolVolumeExtendParams, Field(alias="extendParams")]
    size: str
    volume_type: Annotated[Literal["SSD", "GPSSD", "SAS"], Field(alias="volumeType")]
    count: int | None = None


class CreatePoolPoolResource(RequestModel):
    count: int
    flavor: str
    azs: list[CreatePoolPoolNodeAz] | None = None
    creating_step: Annotated[CreatingStepInput | None, Field(alias="creatingStep")] = None
    data_volumes: Annotated[list[CreatePoolDataVolumeItem] | None, Field(alias="dataVolumes")] = None
    extend_params: Annotated[PoolResourceExtendParamsInput | None, Field(alias="extendParams")] = None
    max_count: Annotated[int | None, Field(alias="maxCount")] = None
    root_volume: Annotated[CreatePoolRootVolume | None, Field(alias="rootVolume")] = None
    tags: list[CreatePoolUserTag] | None = None
    volume_group_configs: Annotated[list[CreatePoolVolumeGroupConfig] | None, Field(alias="volumeGroupConfigs")] = None


class ListPoolsDataVolumeItem(ResponseModel):
    count: int | None = None
    extend_params: Annotated[ListPoolsVolumeExtendParams | None, Field(alias="extendParams")] = None
    size: str | None = None
    volume_type: Annotated[Literal["SSD", "GPSSD", "SAS"] | str | None, Field(alias="volumeType")] = None


class ListPoolsPoolResource(ResponseModel):
    azs: list[ListPoolsPoolNodeAz] | None = None
    count: int | None = None
    creating_step: Annotated[CreatingStep | None, Field(alias="creatingStep")] = None
    data_volumes: Annotated[list[ListPoolsDataVolumeItem] | None, Field(alias="dataVolumes")] = None
    extend_params: Annotated[PoolResourceExtendParams | None, Field(alias="extendParams")] = None
    flavor: str | None = None
    max_count: Annotated[int | None, Field(alias="maxCount")] = None
    root_volume: Annotated[ListPoolsRootVolume | None, Field(alias="rootVolume")] = None
    tags: list[ListPoolsUserTag] | None = None
    volume_group_configs: Annotated[list[ListPoolsVolumeGroupConfig] | None, Field(alias="volumeGroupConfigs")] = None


class PoolDriverListStatus(ResponseModel):
    gpu: PoolDriverStatus | None = None
    npu: PoolDriverStatus | None = None


class PoolMetricDataPoint(ResponseModel):
    statistics: list[PoolMetricDataPointValue] | None = None
    timestamp: int | None = None
    unit: str | None = None


class PoolMetricItem(ResponseModel):
    data_points: Annotated[list[PoolMetricDataPoint] | None, Field(alias="dataPoints")] = None
    metric: list[PoolMetricItemValue] | None = None


class PoolSpec(ResponseModel):
    cluster_flavor: Annotated[str | None, Field(alias="clusterFlavor")] = None
    container_network: Annotated[PoolClusterContainerNetwork | None, Field(alias="containerNetwork")] = None
    driver: PoolDriver | None = None
    kubernetes_svc_ip_range: Annotated[str | None, Field(alias="kubernetesSvcIpRange")] = None
    masters: list[PoolClusterMaster] | None = None
    network: PoolNetwork | None = None
    resources: list[ListPoolsPoolResource] | None = None
    scope: list[Literal["Train", "Infer"] | str] | None = None
    type: Literal["Dedicate"] | str | None = None


class PoolSpecCreation(RequestModel):
    resources: list[CreatePoolPoolResource]
    type: Literal["Dedicate"]
    cluster_flavor: Annotated[str | None, Field(alias="clusterFlavor")] = None
    container_network: Annotated[PoolContainerNetwork | None, Field(alias="containerNetwork")] = None
    driver: PoolDriverInput | None = None
    ipv6enable: bool | None = None
    kubernetes_svc_ip_range: Annotated[str | None, Field(alias="kubernetesSvcIpRange")] = None
    masters: list[PoolClusterMasterInput] | None = None
    network: PoolNetworkInput | None = None
    parent: str | None = None
    scope: list[Literal["Train", "Infer"]] | None = None


class PoolSpecUpdate(RequestModel):
    driver: PoolDriverInput | None = None
    resources: list[CreatePoolPoolResource] | None = None
    scope: list[Literal["Train", "Infer"]] | None = None


class PoolStatisticsItem(ResponseModel):
    status: PoolStatisticsStatus | None = None


class PoolStatus(ResponseModel):
    driver: PoolDriverListStatus | None = None
    message: str | None = None
    parent: str | None = None
    phase: (
        Literal["Creating", "Running", "Abnormal", "Deleting", "Error", "CreationFailed", "ScalingFailed", "Waiting"]
        | str
        | None
    ) = None
    resources: PoolResourceStatus | None = None
    root: str | None = None
    scope: list[PoolScopeStatus] | None = None


class ShowPoolMonitorResponseBody(ResponseModel):
    metrics: list[PoolMetricItem] | None = None


class ShowPoolResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Pool"] | str | None = None
    metadata: ListPoolsPoolMetadata | None = None
    spec: PoolSpec | None = None
    status: PoolStatus | None = None


class ShowPoolStatisticsResponseBody(ResponseModel):
    operation_time: Annotated[str | None, Field(alias="operationTime")] = None
    statistics: PoolStatisticsItem | None = None


class CreatePoolRequestBody(RequestModel):
    api_version: Annotated[Literal["v2"], Field(alias="apiVersion")]
    kind: Literal["Pool"]
    metadata: PoolMetadataCreation
    spec: PoolSpecCreation | None = None


class CreatePoolResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Pool"] | str | None = None
    metadata: CreatePoolPoolMetadata | None = None
    spec: PoolSpec | None = None
    status: PoolStatus | None = None


class DeletePoolResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Pool"] | str | None = None
    metadata: PoolMetadataDeletion | None = None
    spec: PoolSpec | None = None
    status: PoolStatus | None = None


class PatchPoolRequestBody(RequestModel):
    metadata: PoolMetadataUpdate | None = None
    spec: PoolSpecUpdate | None = None


class PatchPoolResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Pool"] | str | None = None
    metadata: ShowPoolPoolMetadata | None = None
    spec: PoolSpec | None = None
    status: PoolStatus | None = None


class Pool(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["Pool"] | str | None = None
    metadata: ListPoolsPoolMetadata | None = None
    spec: PoolSpec | None = None
    status: PoolStatus | None = None


class ListPoolsResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    items: list[Pool] | None = None
    kind: Literal["PoolList"] | str | None = None
