"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import Number, RequestModel, ResponseModel


class AlgorithmCreateEngine(RequestModel):
    engine_id: str | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    image_url: str | None = None


class AlgorithmCreateOutput(RequestModel):
    name: str
    description: str | None = None


class AlgorithmEngine(ResponseModel):
    engine_id: str | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    image_url: str | None = None
    run_user: str | None = None
    v1_compatible: bool | None = None


class AlgorithmMetadata(RequestModel):
    name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[0-9A-Za-z\\-_]*$")]
    ai_project: str | None = None
    """Default: "default-ai-project"."""
    description: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    id: int | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class AutoSearchAlgoConfigParameter(ResponseModel):
    key: str | None = None
    type: str | None = None
    value: str | None = None


class AutoSearchAlgoConfigParameterInput(RequestModel):
    key: str | None = None
    type: str | None = None
    value: str | None = None


class AutoStop(RequestModel):
    duration: Annotated[int, Field(ge=1)]
    time_unit: Literal["HOURS"]


class BillingInfo(ResponseModel):
    code: str | None = None
    unit_num: int | None = None


class ChangeTrainingJobDescriptionRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=256, min_length=0)] = None


class CodeTree(ResponseModel):
    children: dict[str, Any] | None = None
    name: str | None = None


class Constraint(ResponseModel):
    editable: bool | None = None
    required: bool | None = None
    sensitive: bool | None = None
    type: str | None = None
    valid_range: list[str] | None = None
    valid_type: str | None = None


class ConstraintInput(RequestModel):
    editable: bool | None = None
    required: bool | None = None
    sensitive: bool | None = None
    type: str | None = None
    valid_range: list[str] | None = None
    valid_type: str | None = None


class Cpu(ResponseModel):
    arch: str | None = None
    core_num: int | None = None


class CreateAlgorithmAlgoConfigs(RequestModel):
    name: str | None = None
    params: list[AutoSearchAlgoConfigParameterInput] | None = None


class CreateAlgorithmI18nDescription(RequestModel):
    description: str | None = None
    language: str | None = None


class CreateAlgorithmRemoteConstraint(RequestModel):
    attributes: list[dict[str, str]] | None = None
    data_type: str | None = None


class CreateAlgorithmResourceRequirement(RequestModel):
    key: Literal["flavor_type", "device_distributed_mode", "host_distributed_mode"] | None = None
    operator: Literal["in"] | None = None
    values: list[str] | None = None


class CreateAlgorithmRewardAttrs(RequestModel):
    mode: str | None = None
    name: str | None = None
    regex: str | None = None


class CreateAlgorithmSearchParams(RequestModel):
    discrete_points_num: str | None = None
    discrete_values: list[str] | None = None
    lower_bound: str | None = None
    name: str | None = None
    param_type: Literal["continuous", "discrete"] | None = None
    upper_bound: str | None = None


class CreateTrainingJobDataset(RequestModel):
    id: str
    version_id: str


class CreateTrainingJobJobMetadata(RequestModel):
    name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[0-9A-Za-z\\-_]*$")]
    annotations: dict[str, str] | None = None
    description: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    workspace_id: str | None = None
    """Default: "0"."""


class CreateTrainingJobJobSummary(RequestModel):
    job_id: str


class CreateTrainingJobObs(RequestModel):
    obs_url: str


class CreateTrainingJobPFSSummary(RequestModel):
    pfs_path: str


class CreateTrainingJobRemoteObs(RequestModel):
    obs_url: str


class CreateTrainingJobRequestRemote(RequestModel):
    obs: CreateTrainingJobObs | None = None


class CreateTrainingJobRequestRemote2(RequestModel):
    obs: CreateTrainingJobObs


class Disk(ResponseModel):
    size: str | None = None
    unit: str | None = None


class DiskResponse(ResponseModel):
    size: int | None = None
    unit: str | None = None


class Engine(ResponseModel):
    engine_id: str | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    image_url: str | None = None


class EngineInput(RequestModel):
    engine_id: str | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    image_url: str | None = None


class Filter(RequestModel):
    key: str | None = None
    operator: Literal["between", "like", "in", "not"] | None = None
    value: list[str] | None = None


class Gpu(ResponseModel):
    memory: str | None = None
    product_name: str | None = None
    unit_num: int | None = None


class ImageInfo(ResponseModel):
    cpu_image_url: str | None = None
    gpu_image_url: str | None = None
    image_version: str | None = None


class JobEngine(ResponseModel):
    engine_id: str | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    image_url: str | None = None
    install_sys_packages: bool | None = None


class JobEngineInput(RequestModel):
    engine_id: str | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    image_url: str | None = None
    install_sys_packages: bool | None = None


class JupyterLab(ResponseModel):
    token: str | None = None
    url: str | None = None


class ListAlgorithmsAlgoConfigs(ResponseModel):
    name: str | None = None
    params: list[AutoSearchAlgoConfigParameter] | None = None


class ListAlgorithmsI18NDescription(ResponseModel):
    description: str | None = None
    language: str | None = None


class ListAlgorithmsI18NDescriptionInput(RequestModel):
    description: str | None = None
    language: str | None = None


class ListAlgorithmsOutputs(ResponseModel):
    description: str | None = None
    name: str | None = None


class ListAlgorithmsParameter(ResponseModel):
    constraint: Constraint | None = None
    description: str | None = None
    i18n_description: ListAlgorithmsI18NDescription | dict[str, Any] | None = None
    name: str | None = None
    value: str | None = None


class ListAlgorithmsRewardAttrs(ResponseModel):
    mode: Literal["max", "min"] | str | None = None
    name: str | None = None
    regex: str | None = None


class ListAlgorithmsSearchParams(ResponseModel):
    discrete_points_num: str | None = None
    discrete_values: str | None = None
    lower_bound: str | None = None
    name: str | None = None
    param_type: Literal["continuous", "discrete"] | str | None = None
    upper_bound: str | None = None


class ListTrainingJobEventsEvent(ResponseModel):
    level: str | None = None
    message: str | None = None
    source: str | None = None
    time: str | None = None


class ListTrainingJobEventsResponseBody(ResponseModel):
    end_time: str | None = None
    events: list[ListTrainingJobEventsEvent] | None = None
    limit: str | None = None
    offset: str | None = None
    order: str | None = None
    start_time: str | None = None
    total: str | None = None


class ListTrainingJobsDataset(ResponseModel):
    id: str | None = None
    obs_url: str | None = None
    version_id: str | None = None


class ListTrainingJobsJobMetadata(ResponseModel):
    annotations: dict[str, str] | None = None
    create_time: int | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    user_name: str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ListTrainingJobsJobSummary(ResponseModel):
    job_id: str | None = None


class ListTrainingJobsObs(ResponseModel):
    obs_url: str | None = None


class ListTrainingJobsPFSSummary(ResponseModel):
    pfs_path: str | None = None


class ListTrainingJobsParameter(ResponseModel):
    constraint: Constraint | None = None
    description: str | None = None
    i18n_description: ListAlgorithmsI18NDescription | None = None
    name: str | None = None
    value: str | None = None


class ListTrainingJobsParameterInput(RequestModel):
    constraint: ConstraintInput | None = None
    description: str | None = None
    i18n_description: ListAlgorithmsI18NDescriptionInput | None = None
    name: str | None = None
    value: str | None = None


class ListTrainingJobsRemoteConstraint(ResponseModel):
    attributes: Literal["data_format", "data_segmentation", "dataset_type"] | str | None = None
    data_type: str | None = None


class ListTrainingJobsRemoteConstraintInput(RequestModel):
    attributes: Literal["data_format", "data_segmentation", "dataset_type"] | None = None
    data_type: str | None = None


class ListTrainingJobsRemoteObs(ResponseModel):
    obs_url: str | None = None


class ListTrainingJobsRequestBody(RequestModel):
    filters: list[Filter] | None = None
    group_by: str | None = None
    limit: Annotated[int | None, Field(ge=1, le=50)] = None
    offset: Annotated[int | None, Field(ge=0)] = None
    order: str | None = None
    """Default: "desc"."""
    sort_by: str | None = None
    """Default: "create_time"."""


class ListTrainingJobsSearchParams(ResponseModel):
    discrete_points_num: str | None = None
    discrete_values: list[str] | None = None
    lower_bound: str | None = None
    name: str | None = None
    param_type: Literal["continuous", "discrete"] | str | None = None
    upper_bound: str | None = None


class LogExportPath(ResponseModel):
    host_path: str | None = None
    obs_url: str | None = None


class LogExportPathInput(RequestModel):
    host_path: str | None = None
    obs_url: str | None = None


class Memory(ResponseModel):
    size: int | None = None
    unit: str | None = None


class Metadata(ResponseModel):
    ai_project: str | None = None
    """Default: "default-ai-project"."""
    api_version: str | None = None
    attr_list: list[str] | None = None
    create_time: int | None = None
    description: str | None = None
    domain_id: str | None = None
    id: int | None = None
    is_valid: str | None = None
    name: str | None = None
    size: int | None = None
    source: str | None = None
    state: str | None = None
    tags: list[dict[str, str]] | None = None
    update_time: int | None = None
    user_name: str | None = None
    version_num: int | None = None
    """Default: 0."""
    workspace_id: str | None = None
    """Default: "0"."""


class MetricObject(ResponseModel):
    metric: Literal["cpuUsage", "memUsage", "gpuUtil", "gpuMemUsage", "npuUtil", "npuMemUsage"] | str | None = None
    value: list[Number] | None = None


class MindStudioInsight(ResponseModel):
    token: str | None = None
    url: str | None = None


class Nfs(ResponseModel):
    local_path: str | None = None
    nfs_server_path: str | None = None
    read_only: bool | None = None


class NfsInput(RequestModel):
    local_path: str | None = None
    nfs_server_path: str | None = None
    read_only: bool | None = None


class Notification(RequestModel):
    events: (
        list[
            Literal[
                "JobStarted", "JobCompleted", "JobFailed", "JobTerminated", "JobRestarted", "JobHanged", "JobPreempted"
            ]
        ]
        | None
    ) = None
    topic_urn: str | None = None


class Npu(ResponseModel):
    memory: str | None = None
    product_name: str | None = None
    unit_num: str | None = None


class Obs(RequestModel):
    local_path: str | None = None
    obs_path: str | None = None


class ParametersConstraint(RequestModel):
    editable: bool | None = None
    required: bool | None = None
    sensitive: bool | None = None
    type: str | None = None
    valid_range: list[str] | None = None
    valid_type: str | None = None


class Params(ResponseModel):
    key: str | None = None
    type: str | None = None
    value: str | None = None


class Pfs(RequestModel):
    local_path: str | None = None
    pfs_path: str | None = None


class RemoteConstraints(ResponseModel):
    attributes: list[dict[str, str]] | None = None
    data_type: str | None = None


class RequiredAffinity(ResponseModel):
    affinity_group_size: int | None = None
    affinity_type: Literal["cabinet", "hyperinstance"] | str | None = None


class RequiredAffinityInput(RequestModel):
    affinity_group_size: int | None = None
    affinity_type: Literal["cabinet", "hyperinstance"] | None = None


class ResourceRequirements(ResponseModel):
    key: Literal["flavor_type", "device_distributed_mode", "host_distributed_mode"] | str | None = None
    operator: Literal["in"] | str | None = None
    value: list[str] | None = None


class RunningRecord(ResponseModel):
    end_at: int | None = None
    end_reason: str | None = None
    end_recover: (
        Literal[
            "npu_proc_restart",
            "gpu_proc_restart",
            "proc_restart",
            "pod_reschedule",
            "job_reschedule",
            "job_reschedule_with_taint",
        ]
        | str
        | None
    ) = None
    end_recover_before_downgrade: str | None = None
    end_related_task: str | None = None
    start_at: int | None = None
    start_type: Literal["init_or_rescheduled", "restarted"] | str | None = None


class SSHReq(RequestModel):
    key_pair_names: list[str] | None = None


class SchedulePolicy(ResponseModel):
    preemptible: bool | None = None
    priority: int | None = None
    required_affinity: RequiredAffinity | None = None


class SchedulePolicyInput(RequestModel):
    preemptible: bool | None = None
    priority: int | None = None
    required_affinity: RequiredAffinityInput | None = None


class SearchAlgoList(ResponseModel):
    description: str | None = None
    name: str | None = None
    params: list[Params] | None = None


class ShowAutoSearchParamAnalysisResultPathResponseBody(ResponseModel):
    file_path: str | None = None


class ShowAutoSearchParamsAnalysisResponseBody(ResponseModel):
    data: list[list[str]] | None = None
    header: list[str] | None = None


class ShowAutoSearchPerTrialResponseBody(ResponseModel):
    data: list[list[str]] | None = None
    header: list[str] | None = None


class ShowAutoSearchTrialEarlyStopResponseBody(ResponseModel):
    earlystop_trial: str | None = None


class ShowAutoSearchTrialsItems(ResponseModel):
    data: list[list[str]] | None = None
    header: list[str] | None = None


class ShowAutoSearchTrialsResponseBody(ResponseModel):
    count: int | None = None
    group_by: str | None = None
    items: ShowAutoSearchTrialsItems | None = None
    limit: int | None = None
    offset: int | None = None
    total: int | None = None


class ShowAutoSearchYamlTemplateContentResponseBody(ResponseModel):
    content: str | None = None
    file_name: str | None = None


class ShowObsUrlOfTrainingJobLogsResponseBody(ResponseModel):
    obs_url: str | None = None


class ShowSearchAlgorithmsResponseBody(ResponseModel):
    search_algo_count: int | None = None
    search_algo_list: list[SearchAlgoList] | None = None


class ShowTrainingJobEnginesItems(ResponseModel):
    engine_id: str | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    image_info: ImageInfo | None = None
    run_user: str | None = None
    v1_compatible: bool | None = None


class ShowTrainingJobEnginesResponseBody(ResponseModel):
    items: list[ShowTrainingJobEnginesItems] | None = None
    total: int | None = None


class ShowTrainingJobLogsPreviewResponseBody(ResponseModel):
    content: str | None = None
    current_size: int | None = None
    full_size: int | None = None


class ShowTrainingJobMetricsResponseBody(ResponseModel):
    metrics: list[MetricObject] | None = None


class SpecResource(RequestModel):
    flavor_id: (
        Literal[
            "modelarts.pool.visual.xlarge",
            "modelarts.pool.visual.2xlarge",
            "modelarts.pool.visual.4xlarge",
            "modelarts.pool.visual.8xlarge",
            "modelarts.pool.visual.16xlarge",
        ]
        | None
    ) = None
    node_count: int | None = None
    pool_id: str | None = None


class SpecVolumes(RequestModel):
    nfs: NfsInput | None = None
    obs: Obs | None = None
    pfs: Pfs | None = None


class StopTrainingJobRequestBody(RequestModel):
    action_type: str


class TaskResource(RequestModel):
    node_count: int
    flavor_id: str | None = None


class TaskStatuses(ResponseModel):
    exit_code: int | None = None
    message: str | None = None
    task: str | None = None


class TaskUrls(ResponseModel):
    task: str | None = None
    url: str | None = None


class Tensorboard(ResponseModel):
    token: str | None = None
    url: str | None = None


class YamlTemplate(ResponseModel):
    algorithm_names: list[str] | None = None
    algorithm_type_en: str | None = None
    algorithm_type_zh: str | None = None


class AlgorithmCreateInput(RequestModel):
    description: str | None = None
    name: str | None = None
    remote_constraints: list[CreateAlgorithmRemoteConstraint] | None = None


class AlgorithmRemote(ResponseModel):
    obs: ListTrainingJobsRemoteObs | None = None


class CreateAlgorithmAutoSearch(RequestModel):
    algo_configs: list[CreateAlgorithmAlgoConfigs] | None = None
    reward_attrs: list[CreateAlgorithmRewardAttrs] | None = None
    search_params: list[CreateAlgorithmSearchParams] | None = None
    skip_search_params: str | None = None


class CreateTrainingJobDataSource(RequestModel):
    job: CreateTrainingJobJobSummary


class CreateTrainingJobInputDataInfo(RequestModel):
    dataset: CreateTrainingJobDataset | None = None
    obs: CreateTrainingJobObs | None = None


class CreateTrainingJobInputs(RequestModel):
    name: str
    remote: CreateTrainingJobRequestRemote
    description: str | None = None
    local_dir: str | None = None


class CreateTrainingJobLogDir(RequestModel):
    pfs: CreateTrainingJobPFSSummary


class CreateTrainingJobOutputs(RequestModel):
    name: str
    remote: CreateTrainingJobRequestRemote2
    description: str | None = None
    local_dir: str | None = None


class CreateTrainingJobRemote(RequestModel):
    obs: CreateTrainingJobRemoteObs


class CreateTrainingJobStatus(ResponseModel):
    duration: int | None = None
    node_count_metrics: list[list[int]] | None = None
    phase: (
        Literal["Creating", "Pending", "Running", "Failed", "Completed", "Terminating", "Terminated", "Abnormal"]
        | str
        | None
    ) = None
    running_records: list[RunningRecord] | None = None
    secondary_phase: str | None = None
    start_time: int | None = None
    task_statuses: list[TaskStatuses] | None = None
    tasks: list[str] | None = None


class CreateTrainingJobSummary(RequestModel):
    data_sources: list[CreateTrainingJobDataSource] | None = None
    log_dir: CreateTrainingJobLogDir | None = None
    log_type: Literal["tensorboard", "mindstudio-insight"] | None = None


class FlavorInfo(ResponseModel):
    cpu: Cpu | None = None
    disk: Disk | None = None
    gpu: Gpu | None = None
    max_num: int | None = None
    memory: Memory | None = None
    npu: Npu | None = None


class FlavorInfoResponse(ResponseModel):
    cpu: Cpu | None = None
    disk: DiskResponse | None = None
    gpu: Gpu | None = None
    max_num: int | None = None
    memory: Memory | None = None
    npu: Npu | None = None


class FlavorResponse(ResponseModel):
    attributes: dict[str, str] | None = None
    billing: BillingInfo | None = None
    flavor_id: str | None = None
    flavor_info: FlavorInfoResponse | None = None
    flavor_name: str | None = None
    flavor_type: Literal["CPU", "GPU"] | str | None = None
    max_num: int | None = None


class JobEndpointsReq(RequestModel):
    ssh: SSHReq | None = None


class JobPolicies(RequestModel):
    auto_search: Annotated[
        CreateAlgorithmAutoSearch | dict[str, Any] | None, Field(json_schema_extra={"x-nullable": True})
    ] = None


class JobVolume(ResponseModel):
    nfs: Nfs | None = None


class ListAlgorithmsAutoSearch(ResponseModel):
    algo_configs: list[ListAlgorithmsAlgoConfigs] | None = None
    reward_attrs: list[ListAlgorithmsRewardAttrs] | None = None
    search_params: list[ListAlgorithmsSearchParams] | None = None
    skip_search_params: str | None = None


class ListAlgorithmsInputs(ResponseModel):
    description: str | None = None
    name: str | None = None
    remote_constraints: list[RemoteConstraints] | None = None


class ListAlgorithmsJobConfig(ResponseModel):
    boot_file: str | None = None
    code_dir: str | None = None
    code_tree: list[CodeTree] | None = None
    command: str | None = None
    engine: Engine | None = None
    inputs: list[ListAlgorithmsInputs] | None = None
    outputs: list[ListAlgorithmsOutputs] | None = None
    parameters: list[ListAlgorithmsParameter] | None = None
    parameters_customization: bool | None = None


class ListTrainingJobsAutoSearch(ResponseModel):
    algo_configs: list[ListAlgorithmsAlgoConfigs] | None = None
    reward_attrs: list[ListAlgorithmsRewardAttrs] | None = None
    search_params: list[ListTrainingJobsSearchParams] | None = None
    skip_search_params: str | None = None


class ListTrainingJobsDataSource(ResponseModel):
    job: ListTrainingJobsJobSummary | None = None


class ListTrainingJobsInputDataInfo(ResponseModel):
    dataset: ListTrainingJobsDataset | None = None
    obs: ListTrainingJobsObs | None = None


class ListTrainingJobsLogDir(ResponseModel):
    pfs: ListTrainingJobsPFSSummary | None = None


class ListTrainingJobsRemote(ResponseModel):
    obs: ListTrainingJobsRemoteObs | None = None


class ListTrainingJobsStatus(ResponseModel):
    duration: int | None = None
    node_count_metrics: list[list[int]] | None = None
    phase: (
        Literal["Creating", "Pending", "Running", "Failed", "Completed", "Terminating", "Terminated", "Abnormal"]
        | str
        | None
    ) = None
    running_records: list[RunningRecord] | None = None
    secondary_phase: str | None = None
    start_time: int | None = None
    task_statuses: list[TaskStatuses] | None = None
    tasks: list[str] | None = None


class ListTrainingJobsSummary(ResponseModel):
    data_sources: list[ListTrainingJobsDataSource] | None = None
    log_dir: ListTrainingJobsLogDir | None = None
    log_type: Literal["tensorboard", "mindstudio-insight"] | str | None = None


class Parameters(RequestModel):
    constraint: ParametersConstraint | None = None
    description: str | None = None
    i18n_description: CreateAlgorithmI18nDescription | None = None
    name: str | None = None
    value: str | None = None


class Policies(ResponseModel):
    auto_search: ListTrainingJobsAutoSearch | None = None


class SSHResp(ResponseModel):
    key_pair_names: list[str] | None = None
    task_urls: list[TaskUrls] | None = None


class ShowAutoSearchYamlTemplatesInfoResponseBody(ResponseModel):
    yaml_templates: list[YamlTemplate] | None = None


class ShowTrainingJobFlavorsResponseBody(ResponseModel):
    flavors: list[FlavorResponse] | None = None
    total_count: int | None = None


class Spec(RequestModel):
    auto_stop: AutoStop | None = None
    log_export_path: LogExportPathInput | None = None
    notification: Notification | None = None
    resource: SpecResource | None = None
    schedule_policy: SchedulePolicyInput | None = None
    volumes: list[SpecVolumes] | None = None


class AdvancedConfig(ResponseModel):
    auto_search: ListAlgorithmsAutoSearch | None = None


class AlgorithmAdvancedConfig(RequestModel):
    auto_search: CreateAlgorithmAutoSearch | None = None


class AlgorithmInput(ResponseModel):
    local_dir: str | None = None
    name: str | None = None
    remote: AlgorithmRemote | None = None


class AlgorithmJobConfig(RequestModel):
    boot_file: str | None = None
    code_dir: str | None = None
    command: str | None = None
    engine: AlgorithmCreateEngine | None = None
    inputs: list[AlgorithmCreateInput] | None = None
    outputs: list[AlgorithmCreateOutput] | None = None
    parameters: list[Parameters] | None = None
    parameters_customization: bool | None = None


class AlgorithmOutput(ResponseModel):
    local_dir: str | None = None
    mode: str | None = None
    """Default: "upload_periodically"."""
    name: str | None = None
    period: str | None = None
    """Default: "30s"."""
    remote: ListTrainingJobsRemote | None = None


class AlgorithmResponse(ResponseModel):
    advanced_config: AdvancedConfig | None = None
    job_config: ListAlgorithmsJobConfig | None = None
    metadata: Metadata | None = None
    resource_requirements: list[ResourceRequirements] | None = None


class ChangeAlgorithmRequestBody(RequestModel):
    advanced_config: AlgorithmAdvancedConfig | None = None
    job_config: AlgorithmJobConfig | None = None
    metadata: AlgorithmMetadata | None = None
    resource_requirements: list[CreateAlgorithmResourceRequirement] | None = None


class ChangeAlgorithmResponseBody(ResponseModel):
    advanced_config: AdvancedConfig | None = None
    job_config: ListAlgorithmsJobConfig | None = None
    metadata: Metadata | None = None
    resource_requirements: list[ResourceRequirements] | None = None


class CreateAlgorithmRequestBody(RequestModel):
    advanced_config: AlgorithmAdvancedConfig | None = None
    job_config: AlgorithmJobConfig | None = None
    metadata: AlgorithmMetadata | None = None
    resource_requirements: list[CreateAlgorithmResourceRequirement] | None = None


class CreateAlgorithmResponseBody(ResponseModel):
    advanced_config: AdvancedConfig | None = None
    job_config: ListAlgorithmsJobConfig | None = None
    metadata: Metadata | None = None
    resource_requirements: list[ResourceRequirements] | None = None


class CreateTrainingJobInput(RequestModel):
    name: str
    remote: CreateTrainingJobInputDataInfo
    description: str | None = None
    local_dir: str | None = None
    remote_constraint: list[ListTrainingJobsRemoteConstraintInput] | None = None


class CreateTrainingJobOutput(RequestModel):
    name: str
    remote: CreateTrainingJobRemote
    description: str | None = None
    local_dir: str | None = None


class FlavorDetail(ResponseModel):
    billing: BillingInfo | None = None
    flavor_info: FlavorInfo | None = None
    flavor_type: Literal["CPU", "GPU"] | str | None = None


class JobAlgorithm(RequestModel):
    autosearch_config_path: str | None = None
    autosearch_framework_path: str | None = None
    boot_file: str | None = None
    code_dir: str | None = None
    command: str | None = None
    engine: JobEngineInput | None = None
    environments: dict[str, str] | None = None
    id: str | None = None
    inputs: list[CreateTrainingJobInput] | None = None
    item_version_id: str | None = None
    local_code_dir: str | None = None
    name: str | None = None
    outputs: list[CreateTrainingJobOutput] | None = None
    parameters: list[Parameters] | None = None
    policies: JobPolicies | None = None
    subscription_id: str | None = None
    summary: CreateTrainingJobSummary | None = None
    working_dir: str | None = None


class JobEndpointsResp(ResponseModel):
    jupyter_lab: JupyterLab | None = None
    mindstudio_insight: MindStudioInsight | None = None
    ssh: SSHResp | None = None
    tensorboard: Tensorboard | None = None


class ListAlgorithmsResponseBody(ResponseModel):
    count: int | None = None
    group_by: str | None = None
    items: list[AlgorithmResponse] | None = None
    limit: int | None = None
    offset: int | None = None
    order: str | None = None
    """Default: "desc"."""
    sort_by: str | None = None
    total: int | None = None


class ListTrainingJobsInput(ResponseModel):
    description: str | None = None
    local_dir: str | None = None
    name: str | None = None
    remote: ListTrainingJobsInputDataInfo | None = None
    remote_constraint: list[ListTrainingJobsRemoteConstraint] | None = None


class ListTrainingJobsOutput(ResponseModel):
    description: str | None = None
    local_dir: str | None = None
    name: str | None = None
    remote: ListTrainingJobsRemote | None = None


class ListTrainingJobsResource(ResponseModel):
    flavor_detail: FlavorDetail | None = None
    flavor_id: (
        Literal[
            "modelarts.pool.visual.xlarge",
            "modelarts.pool.visual.2xlarge",
            "modelarts.pool.visual.4xlarge",
            "modelarts.pool.visual.8xlarge",
        ]
        | str
        | None
    ) = None
    flavor_name: str | None = None
    node_count: int | None = None
    policy: str | None = None
    pool_id: str | None = None


class ListTrainingJobsSpecResponce(ResponseModel):
    log_export_path: LogExportPath | None = None
    resource: ListTrainingJobsResource | None = None
    schedule_policy: SchedulePolicy | None = None
    volumes: list[JobVolume] | None = None


class ShowAlgorithmResponseBody(ResponseModel):
    advanced_config: AdvancedConfig | None = None
    job_config: ListAlgorithmsJobConfig | None = None
    metadata: Metadata | None = None
    resource_requirements: list[ResourceRequirements] | None = None


class TaskResponseAlgorithm(ResponseModel):
    boot_file: str | None = None
    code_dir: str | None = None
    engine: AlgorithmEngine | None = None
    inputs: AlgorithmInput | None = None
    local_code_dir: str | None = None
    outputs: AlgorithmOutput | None = None
    working_dir: str | None = None


class CreateTrainingJobJobAlgorithmResponse(ResponseModel):
    autosearch_config_path: str | None = None
    autosearch_framework_path: str | None = None
    boot_file: str | None = None
    code_dir: str | None = None
    command: str | None = None
    engine: JobEngine | None = None
    environments: list[dict[str, str]] | None = None
    id: str | None = None
    inputs: list[ListTrainingJobsInput] | None = None
    item_version_id: str | None = None
    local_code_dir: str | None = None
    name: str | None = None
    outputs: list[ListTrainingJobsOutput] | None = None
    parameters: list[ListAlgorithmsParameter] | None = None
    policies: Policies | None = None
    subscription_id: str | None = None
    summary: ListTrainingJobsSummary | None = None
    working_dir: str | None = None


class CreateTrainingJobJobConfig(RequestModel):
    engine: EngineInput | None = None
    inputs: list[CreateTrainingJobInput] | None = None
    outputs: list[CreateTrainingJobOutput] | None = None
    parameters: list[ListTrainingJobsParameterInput] | None = None


class CreateTrainingJobResource(ResponseModel):
    flavor_detail: FlavorDetail | None = None
    flavor_id: (
        Literal[
            "modelarts.pool.visual.xlarge",
            "modelarts.pool.visual.2xlarge",
            "modelarts.pool.visual.4xlarge",
            "modelarts.pool.visual.8xlarge",
        ]
        | str
        | None
    ) = None
    flavor_name: str | None = None
    node_count: int | None = None
    policy: str | None = None
    pool_id: str | None = None


class CreateTrainingJobSpecResponce(ResponseModel):
    log_export_path: LogExportPath | None = None
    resource: CreateTrainingJobResource | None = None
    schedule_policy: SchedulePolicy | None = None
    volumes: list[JobVolume] | None = None


class ListTrainingJobsJobAlgorithmResponse(ResponseModel):
    autosearch_config_path: str | None = None
    autosearch_framework_path: str | None = None
    boot_file: str | None = None
    code_dir: str | None = None
    command: str | None = None
    engine: JobEngine | None = None
    environments: list[dict[str, str]] | None = None
    id: str | None = None
    inputs: list[ListTrainingJobsInput] | None = None
    item_version_id: str | None = None
    local_code_dir: str | None = None
    name: str | None = None
    outputs: list[ListTrainingJobsOutput] | None = None
    parameters: list[ListTrainingJobsParameter] | None = None
    policies: Policies | None = None
    subscription_id: str | None = None
    summary: ListTrainingJobsSummary | None = None
    working_dir: str | None = None


class TaskResponse(ResponseModel):
    algorithm: TaskResponseAlgorithm | None = None
    role: str | None = None
    task_resource: FlavorResponse | None = None


class Algorithm(RequestModel):
    boot_file: str | None = None
    code_dir: str | None = None
    engine: EngineInput | None = None
    inputs: list[CreateTrainingJobInputs] | None = None
    job_config: CreateTrainingJobJobConfig | None = None
    local_code_dir: str | None = None
    outputs: list[CreateTrainingJobOutputs] | None = None
    working_dir: str | None = None


class CreateTrainingJobResponseBody(ResponseModel):
    algorithm: CreateTrainingJobJobAlgorithmResponse | None = None
    endpoints: JobEndpointsResp | None = None
    kind: Literal["job"] | str | None = None
    """Default: "job"."""
    metadata: ListTrainingJobsJobMetadata | None = None
    spec: CreateTrainingJobSpecResponce | None = None
    status: CreateTrainingJobStatus | None = None
    tasks: list[TaskResponse] | None = None


class JobResponse(ResponseModel):
    algorithm: ListTrainingJobsJobAlgorithmResponse | None = None
    endpoints: JobEndpointsResp | None = None
    kind: Literal["job"] | str | None = None
    """Default: "job"."""
    metadata: ListTrainingJobsJobMetadata | None = None
    spec: ListTrainingJobsSpecResponce | None = None
    status: ListTrainingJobsStatus | None = None
    tasks: list[TaskResponse] | None = None


class ListTrainingJobsResponseBody(ResponseModel):
    ai_project: str | None = None
    """Default: "default-ai-project"."""
    count: int | None = None
    group_by: str | None = None
    items: list[JobResponse] | None = None
    limit: int | None = None
    offset: int | None = None
    order: str | None = None
    """Default: "desc"."""
    sort_by: str | None = None
    """Default: "create_time"."""
    total: int | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ShowTrainingJobDetailsResponseBody(ResponseModel):
    algorithm: ListTrainingJobsJobAlgorithmResponse | None = None
    endpoints: JobEndpointsResp | None = None
    kind: Literal["job"] | str | None = None
    """Default: "job"."""
    metadata: ListTrainingJobsJobMetadata | None = None
    spec: ListTrainingJobsSpecResponce | None = None
    status: ListTrainingJobsStatus | None = None
    tasks: list[TaskResponse] | None = None


class StopTrainingJobResponseBody(ResponseModel):
    algorithm: ListTrainingJobsJobAlgorithmResponse | None = None
    endpoints: JobEndpointsResp | None = None
    kind: Literal["job"] | str | None = None
    """Default: "job"."""
    metadata: ListTrainingJobsJobMetadata | None = None
    spec: ListTrainingJobsSpecResponce | None = None
    status: CreateTrainingJobStatus | None = None
    tasks: list[TaskResponse] | None = None


class Task(RequestModel):
    algorithm: Algorithm | None = None
    role: str | None = None
    task_resource: TaskResource | None = None


class CreateTrainingJobRequestBody(RequestModel):
    kind: str
    """Default: "job"."""
    metadata: CreateTrainingJobJobMetadata
    algorithm: JobAlgorithm | None = None
    endpoints: JobEndpointsReq | None = None
    spec: Spec | None = None
    tasks: list[Task] | None = None
