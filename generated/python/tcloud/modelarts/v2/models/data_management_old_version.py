"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import Number, RequestModel, ResponseModel


class AnnotationFile(ResponseModel):
    create_time: int | None = None
    dataset_id: str | None = None
    depth: int | None = None
    file_name: Annotated[str | None, Field(alias="file_Name")] = None
    file_id: str | None = None
    file_type: str | None = None
    height: int | None = None
    size: int | None = None
    tags: dict[str, str] | None = None
    url: str | None = None
    width: int | None = None


class BatchDeleteWorkersRequestBody(RequestModel):
    workers: list[str]


class BatchResponse(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    success: bool | None = None


class CheckTaskStats(ResponseModel):
    accepted_sample_count: int | None = None
    checked_sample_count: int | None = None
    pass_rate: Number | None = None
    rejected_sample_count: int | None = None
    sampled_sample_count: int | None = None
    sampling_num: int | None = None
    sampling_rate: Number | None = None
    score: str | None = None
    task_id: str | None = None
    total_sample_count: int | None = None
    total_score: int | None = None
    unchecked_sample_count: int | None = None


class CreateDatasetResponseBody(ResponseModel):
    dataset_id: str | None = None
    error_code: str | None = None
    error_msg: str | None = None
    import_task_id: str | None = None


class CreateDatasetVersionRequestBody(RequestModel):
    clear_hard_property: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>]*$")] = None
    export_images: bool | None = None
    """Default: false."""
    remove_sample_usage: bool | None = None
    """Default: true."""
    train_evaluate_sample_ratio: str | None = None
    """Default: "1.00"."""
    version_format: Literal["Default", "CarbonData", "CSV"] | None = None
    version_name: Annotated[str | None, Field(max_length=32, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")] = None
    with_column_header: bool | None = None
    """Default: true."""


class CreateDatasetVersionResponseBody(ResponseModel):
    version_id: str | None = None


class CreateLabelsResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class CreateProcessorTaskResponseBody(ResponseModel):
    task_id: str | None = None


class CreateProcessorTaskVersionResponseBody(ResponseModel):
    version_id: str | None = None


class CreateTaskResponseBody(ResponseModel):
    task_id: str | None = None


class CreateWorkerRequestBody(RequestModel):
    emails: str
    role: Literal[0, 1, 2]
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None


class CreateWorkforceRequestBody(RequestModel):
    workforce_name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None


class CreateWorkforceResponseBody(ResponseModel):
    workforce_id: str | None = None


class CreateWorkforceTaskResponseBody(ResponseModel):
    task_id: str | None = None


class DeleteLabelAndSamplesResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    success: bool | None = None


class DeleteLabelsResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class DeleteSamplesRequestBody(RequestModel):
    delete_source: bool | None = None
    """Default: false."""
    samples: list[str] | None = None


class DeleteSamplesResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class DeleteWorkforceResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class DescProcessorTaskVersionResultsResp(ResponseModel):
    new_source: str | None = None
    origin_source: str | None = None
    result_description: list[dict[str, Any]] | None = None
    result_property: Literal[-1, 0, 1, 2, 3] | int | None = None
    sample_id: str | None = None
    signed_new_source: str | None = None
    signed_origin_source: str | None = None
    version_id: str | None = None


class DescWorkerResponseBody(ResponseModel):
    create_time: int | None = None
    description: str | None = None
    email: str | None = None
    role: Literal[0, 1, 2, 3] | int | None = None
    status: Literal[0, 1, 2, 3] | int | None = None
    update_time: int | None = None
    worker_id: str | None = None
    workforce_id: str | None = None


class DescWorkforceResponseBody(ResponseModel):
    create_time: int | None = None
    description: str | None = None
    update_time: int | None = None
    worker_count: int | None = None
    workforce_id: str | None = None
    workforce_name: str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class FieldInput(RequestModel):
    description: str | None = None
    name: str | None = None
    schema_id: int | None = None
    type: str | None = None


class FieldModel(ResponseModel):
    description: str | None = None
    name: str | None = None
    schema_id: int | None = None
    type: str | None = None


class FileCopyProgress(ResponseModel):
    file_num_finished: int | None = None
    file_num_total: int | None = None
    file_size_finished: int | None = None
    file_size_total: int | None = None


class Flavor(ResponseModel):
    code: str | None = None


class FlavorInput(RequestModel):
    code: str | None = None


class GetDatasetMetricsResponseBody(ResponseModel):
    metrics: dict[str, dict[str, int]] | None = None


class GetWorkforceSamplingTaskResponseBody(ResponseModel):
    checking_stats: CheckTaskStats | None = None
    total_stats: CheckTaskStats | None = None


class GetWorkforceTaskMetricsResponseBody(ResponseModel):
    sample_stats: dict[str, dict[str, int]] | None = None


class HardDetail(ResponseModel):
    alo_name: str | None = None
    id: int | None = None
    reason: str | None = None
    suggestion: str | None = None


class HardSelectTask(ResponseModel):
    create_at: int | None = None
    dataset_id: str | None = None
    dataset_name: str | None = None
    hard_select_task_id: str | None = None
    task_status: str | None = None
    time: int | None = None
    update_at: int | None = None


class ImportTaskResponseBody(ResponseModel):
    task_id: str | None = None


class InfConfig(ResponseModel):
    envs: dict[str, str] | None = None
    instance_count: int | None = None
    model_id: str | None = None
    specification: str | None = None
    weight: int | None = None


class InfConfigInput(RequestModel):
    envs: dict[str, str] | None = None
    instance_count: int | None = None
    model_id: str | None = None
    specification: str | None = None
    weight: int | None = None


class LabelAttributeValue(ResponseModel):
    id: str | None = None
    value: str | None = None


class LabelAttributeValueInput(RequestModel):
    id: str | None = None
    value: str | None = None


class LabelFormat(RequestModel):
    label_type: Literal["0", "1"] | None = None
    """Default: "1"."""
    text_label_separator: Annotated[str | None, Field(max_length=1)] = None
    text_sample_separator: Annotated[str | None, Field(max_length=1)] = None


class LabelProperty(ResponseModel):
    modelarts_color: Annotated[str | None, Field(alias="@modelarts:color")] = None
    modelarts_default_shape: Annotated[
        Literal["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"] | str | None,
        Field(alias="@modelarts:default_shape"),
    ] = None
    modelarts_from_type: Annotated[str | None, Field(alias="@modelarts:from_type")] = None
    modelarts_rename_to: Annotated[str | None, Field(alias="@modelarts:rename_to")] = None
    modelarts_shortcut: Annotated[str | None, Field(alias="@modelarts:shortcut")] = None
    modelarts_to_type: Annotated[str | None, Field(alias="@modelarts:to_type")] = None


class LabelPropertyInput(RequestModel):
    modelarts_color: Annotated[str | None, Field(alias="@modelarts:color")] = None
    modelarts_default_shape: Annotated[
        Literal["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"] | None,
        Field(alias="@modelarts:default_shape"),
    ] = None
    modelarts_from_type: Annotated[str | None, Field(alias="@modelarts:from_type")] = None
    modelarts_rename_to: Annotated[str | None, Field(alias="@modelarts:rename_to")] = None
    modelarts_shortcut: Annotated[str | None, Field(alias="@modelarts:shortcut")] = None
    modelarts_to_type: Annotated[str | None, Field(alias="@modelarts:to_type")] = None


class ListDatasetsLabelAttribute(ResponseModel):
    default_value: str | None = None
    id: str | None = None
    name: str | None = None
    type: Literal["text", "select"] | str | None = None
    values: list[LabelAttributeValue] | None = None


class ListDatasetsLabelAttributeInput(RequestModel):
    default_value: str | None = None
    id: str | None = None
    name: Annotated[str | None, Field(max_length=64, pattern="^[^.]*$")] = None
    type: Literal["text", "select"] | None = None
    values: list[LabelAttributeValueInput] | None = None


class ListDatasetsLabelInput(RequestModel):
    attributes: list[ListDatasetsLabelAttributeInput] | None = None
    name: str | None = None
    property: LabelPropertyInput | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | None = None


class ListDatasetsLabelStats(ResponseModel):
    attributes: list[ListDatasetsLabelAttribute] | None = None
    count: int | None = None
    name: str | None = None
    property: LabelProperty | None = None
    sample_count: int | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | int | None = None


class ListProcessorTaskVersionResultsResponseBody(ResponseModel):
    count: int | None = None
    has_more: bool | None = None
    results: list[DescProcessorTaskVersionResultsResp] | None = None


class ListSamplesSampleLabelProperty(ResponseModel):
    modelarts_content: Annotated[str | None, Field(alias="@modelarts:content")] = None
    modelarts_end_index: Annotated[int | None, Field(alias="@modelarts:end_index")] = None
    modelarts_end_time: Annotated[str | None, Field(alias="@modelarts:end_time")] = None
    modelarts_feature: Annotated[dict[str, Any] | None, Field(alias="@modelarts:feature")] = None
    modelarts_from: Annotated[str | None, Field(alias="@modelarts:from")] = None
    modelarts_hard: Annotated[str | None, Field(alias="@modelarts:hard")] = None
    modelarts_hard_coefficient: Annotated[str | None, Field(alias="@modelarts:hard_coefficient")] = None
    modelarts_hard_reasons: Annotated[str | None, Field(alias="@modelarts:hard_reasons")] = None
    modelarts_shape: Annotated[
        Literal["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"] | str | None,
        Field(alias="@modelarts:shape"),
    ] = None
    modelarts_source: Annotated[str | None, Field(alias="@modelarts:source")] = None
    modelarts_start_index: Annotated[int | None, Field(alias="@modelarts:start_index")] = None
    modelarts_start_time: Annotated[str | None, Field(alias="@modelarts:start_time")] = None
    modelarts_to: Annotated[str | None, Field(alias="@modelarts:to")] = None


class ListSamplesSampleLabelPropertyInput(RequestModel):
    modelarts_content: Annotated[str | None, Field(alias="@modelarts:content")] = None
    modelarts_end_index: Annotated[int | None, Field(alias="@modelarts:end_index")] = None
    modelarts_end_time: Annotated[str | None, Field(alias="@modelarts:end_time")] = None
    modelarts_feature: Annotated[dict[str, Any] | None, Field(alias="@modelarts:feature")] = None
    modelarts_from: Annotated[str | None, Field(alias="@modelarts:from")] = None
    modelarts_hard: Annotated[str | None, Field(alias="@modelarts:hard")] = None
    modelarts_hard_coefficient: Annotated[str | None, Field(alias="@modelarts:hard_coefficient")] = None
    modelarts_hard_reasons: Annotated[str | None, Field(alias="@modelarts:hard_reasons")] = None
    modelarts_shape: Annotated[
        Literal["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"] | None,
        Field(alias="@modelarts:shape"),
    ] = None
    modelarts_source: Annotated[str | None, Field(alias="@modelarts:source")] = None
    modelarts_start_index: Annotated[int | None, Field(alias="@modelarts:start_index")] = None
    modelarts_start_time: Annotated[str | None, Field(alias="@modelarts:start_time")] = None
    modelarts_to: Annotated[str | None, Field(alias="@modelarts:to")] = None


class ListTasksEvent(ResponseModel):
    create_time: int | None = None
    description: str | None = None
    elapsed_time: int | None = None
    error_code: str | None = None
    error_message: str | None = None
    events: list[ListTasksEvent] | None = None
    level: int | None = None
    name: str | None = None
    ordinal: int | None = None
    parent_name: str | None = None
    status: Literal["waiting", "running", "failed", "success"] | str | None = None


class OperatorParam(ResponseModel):
    advanced_params_switch: bool | None = None
    id: str | None = None
    name: str | None = None
    params: dict[str, Any] | None = None


class OperatorParamInput(RequestModel):
    advanced_params_switch: bool | None = None
    id: str | None = None
    name: str | None = None
    params: dict[str, Any] | None = None


class PairOfintAndHardDetail(ResponseModel):
    key: int | None = None
    value: HardDetail | None = None


class ProcessorDataSource(ResponseModel):
    name: str | None = None
    source: str | None = None
    type: Literal["OBS", "TASK", "DATASET", "CUSTOM"] | str | None = None
    version_id: str | None = None
    version_name: str | None = None


class ProcessorDataSourceInput(RequestModel):
    name: str | None = None
    source: str | None = None
    type: Literal["OBS", "TASK", "DATASET", "CUSTOM"] | None = None
    version_id: str | None = None
    version_name: str | None = None


class ProcessorTaskItem(ResponseModel):
    label_en: str | None = None
    label_zh: str | None = None
    template_id: str | None = None


class SampleComment(RequestModel):
    accept: bool
    comment: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>]*$")] = None
    sample_id: str | None = None
    score: Literal["A", "B", "C", "D"] | None = None
    worker_id: str | None = None


class SampleMetadata(ResponseModel):
    modelarts_hard: Annotated[Number | None, Field(alias="@modelarts:hard")] = None
    modelarts_hard_coefficient: Annotated[Number | None, Field(alias="@modelarts:hard_coefficient")] = None
    modelarts_hard_reasons: Annotated[
        list[
            Literal[
                0,
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | int
        ]
        | None,
        Field(alias="@modelarts:hard_reasons"),
    ] = None
    modelarts_import_origin: Annotated[int | None, Field(alias="@modelarts:import_origin")] = None
    modelarts_size: Annotated[list[dict[str, Any]] | None, Field(alias="@modelarts:size")] = None


class SampleMetadataInput(RequestModel):
    modelarts_hard: Annotated[Number | None, Field(alias="@modelarts:hard")] = None
    modelarts_hard_coefficient: Annotated[Number | None, Field(alias="@modelarts:hard_coefficient", ge=0, le=1)] = None
    modelarts_hard_reasons: Annotated[
        list[
            Literal[
                0,
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
        ]
        | None,
        Field(alias="@modelarts:hard_reasons"),
    ] = None
    modelarts_import_origin: Annotated[int | None, Field(alias="@modelarts:import_origin")] = None
    modelarts_size: Annotated[list[dict[str, Any]] | None, Field(alias="@modelarts:size")] = None


class SampleStats(ResponseModel):
    accepted_sample_count: int | None = None
    auto_annotation_sample_count: int | None = None
    deleted_sample_count: int | None = None
    rejected_sample_count: int | None = None
    sampled_sample_count: int | None = None
    total_sample_count: int | None = None
    unannotated_sample_count: int | None = None
    uncheck_sample_count: int | None = None
    unreviewed_sample_count: int | None = None


class SchemaMap(ResponseModel):
    dest_name: str | None = None
    src_name: str | None = None


class SchemaMapInput(RequestModel):
    dest_name: str | None = None
    src_name: str | None = None


class SearchLabel(ResponseModel):
    name: str | None = None
    op: Literal["OR", "AND"] | str | None = None
    property: dict[str, list[str]] | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | int | None = None


class SearchLabelInput(RequestModel):
    name: str | None = None
    op: Literal["OR", "AND"] | None = None
    property: dict[str, list[str]] | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | None = None


class SearchLabels(ResponseModel):
    labels: list[SearchLabel] | None = None
    op: Literal["OR", "AND"] | str | None = None


class SearchLabelsInput(RequestModel):
    labels: list[SearchLabelInput] | None = None
    op: Literal["OR", "AND"] | None = None


class SearchProp(ResponseModel):
    op: Literal["AND", "OR"] | str | None = None
    props: dict[str, list[str]] | None = None


class SearchPropInput(RequestModel):
    op: Literal["AND", "OR"] | None = None
    props: dict[str, list[str]] | None = None


class SendEmailsRequestBody(RequestModel):
    emails: list[str]


class SendEmailsResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class ShowDatasetSynchronizationTaskStatusResponseBody(ResponseModel):
    add_sample_count: int | None = None
    create_time: int | None = None
    dataset_id: str | None = None
    deleted_sample_count: int | None = None
    duration_time: int | None = None
    error_code: str | None = None
    error_msg: str | None = None
    status: Literal["QUEUING", "STARTING", "RUNNING", "COMPLETED", "FAILED", "NOT_EXIST"] | str | None = None
    task_id: str | None = None
    total_sample_count: int | None = None


class SourceInfo(ResponseModel):
    cluster_id: str | None = None
    cluster_mode: Literal["0", "1"] | str | None = None
    cluster_name: str | None = None
    database_name: str | None = None
    input: str | None = None
    ip: str | None = None
    port: str | None = None
    queue_name: str | None = None
    subnet_id: str | None = None
    table_name: str | None = None
    user_name: str | None = None
    user_password: str | None = None
    vpc_id: str | None = None


class SourceInfoInput(RequestModel):
    cluster_id: str | None = None
    cluster_mode: Literal["0", "1"] | None = None
    cluster_name: str | None = None
    database_name: str | None = None
    input: str | None = None
    ip: str | None = None
    port: str | None = None
    queue_name: str | None = None
    subnet_id: str | None = None
    table_name: str | None = None
    user_name: str | None = None
    user_password: str | None = None
    vpc_id: str | None = None


class StartWorkforceSamplingTaskRequestBody(RequestModel):
    sampling_num: int | None = None
    sampling_rate: Annotated[Number | None, Field(gt=0, le=1)] = None


class StartWorkforceSamplingTaskResponseBody(ResponseModel):
    task_id: str | None = None


class TemplateParam(ResponseModel):
    id: (
        Literal[
            "sys_data_analyse",
            "sys_data_cleaning",
            "sys_data_augmentation",
            "sys_data_validation",
            "sys_data_selection",
        ]
        | str
        | None
    ) = None
    name: str | None = None
    operator_params: list[OperatorParam] | None = None


class TemplateParamInput(RequestModel):
    id: (
        Literal[
            "sys_data_analyse",
            "sys_data_cleaning",
            "sys_data_augmentation",
            "sys_data_validation",
            "sys_data_selection",
        ]
        | None
    ) = None
    name: str | None = None
    operator_params: list[OperatorParamInput] | None = None


class TrainingParameter(ResponseModel):
    label: str | None = None
    value: str | None = None


class TrainingParameterInput(RequestModel):
    label: str | None = None
    value: str | None = None


class UpdateDatasetLabelAttribute(ResponseModel):
    default_value: str | None = None
    id: str | None = None
    name: str | None = None
    type: Literal["text", "select"] | str | None = None
    values: list[LabelAttributeValue] | None = None


class UpdateDatasetLabelAttributeInput(RequestModel):
    default_value: str | None = None
    id: str | None = None
    name: Annotated[str | None, Field(max_length=64, pattern="^[^!\"&'<=>]*$")] = None
    type: Literal["text", "select"] | None = None
    values: list[LabelAttributeValueInput] | None = None


class UpdateDatasetResponseBody(ResponseModel):
    dataset_id: str | None = None


class UpdateLabelRequestBody(RequestModel):
    modelarts_color: Annotated[str | None, Field(alias="@modelarts:color")] = None
    modelarts_default_shape: Annotated[
        Literal["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"] | None,
        Field(alias="@modelarts:default_shape"),
    ] = None
    modelarts_from_type: Annotated[str | None, Field(alias="@modelarts:from_type")] = None
    modelarts_rename_to: Annotated[str | None, Field(alias="@modelarts:rename_to")] = None
    modelarts_shortcut: Annotated[str | None, Field(alias="@modelarts:shortcut")] = None
    modelarts_to_type: Annotated[str | None, Field(alias="@modelarts:to_type")] = None


class UpdateLabelResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    success: bool | None = None


class UpdateLabelsRequestBody(RequestModel):
    labels: list[ListDatasetsLabelInput] | None = None


class UpdateLabelsResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class UpdateProcessorTaskRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None


class UpdateSamplesResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class UpdateWorkerRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None
    role: Literal[0, 1, 2, 3] | None = None


class UpdateWorkforceRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None
    workforce_name: Annotated[str | None, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")] = None


class UpdateWorkforceSamplingTaskRequestBody(RequestModel):
    action: Literal[0, 1, 2, 3, 4, 5]
    overwrite_last_result: bool | None = None
    """Default: false."""


class UpdateWorkforceTaskSamplesResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class UploadSampleResp(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    info: str | None = None
    name: str | None = None
    success: bool | None = None


class WorkPath(ResponseModel):
    name: str | None = None
    output_path: str | None = None
    path: str | None = None
    type: Literal["OBS", "DATASET"] | str | None = None
    version_id: str | None = None
    version_name: str | None = None


class WorkPathInput(RequestModel):
    name: str | None = None
    output_path: str | None = None
    path: str | None = None
    type: Literal["OBS", "DATASET"] | None = None
    version_id: str | None = None
    version_name: Annotated[str | None, Field(max_length=32, min_length=0, pattern="^[0-9A-Za-z\\-_]*$")] = None


class Worker(ResponseModel):
    create_time: int | None = None
    description: str | None = None
    email: str | None = None
    role: Literal[0, 1, 2, 3] | int | None = None
    status: Literal[0, 1, 2, 3] | int | None = None
    update_time: int | None = None
    worker_id: str | None = None
    workforce_id: str | None = None


class WorkerInput(RequestModel):
    create_time: int | None = None
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None
    email: str | None = None
    role: Literal[0, 1, 2, 3] | None = None
    status: Literal[0, 1, 2, 3] | None = None
    update_time: int | None = None
    worker_id: str | None = None
    workforce_id: str | None = None


class WorkerTask(ResponseModel):
    create_time: int | None = None
    dataset_id: str | None = None
    dataset_type: int | None = None
    email: str | None = None
    email_status: Literal[0, 1, 2, 3] | int | None = None
    last_notify_time: int | None = None
    pass_rate: Number | None = None
    role: int | None = None
    sample_stats: SampleStats | None = None
    score: Number | None = None
    task_id: str | None = None
    task_status: Literal[6, 0, 1, 2, 3, 4] | int | None = None
    update_time: int | None = None
    worker_id: str | None = None
    workforce_task_name: str | None = None


class Workforce(ResponseModel):
    create_time: int | None = None
    description: str | None = None
    update_time: int | None = None
    worker_count: int | None = None
    workforce_id: str | None = None
    workforce_name: str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class WorkforceConfig(ResponseModel):
    workers: list[Worker] | None = None
    workforce_id: str | None = None
    workforce_name: str | None = None


class WorkforceConfigInput(RequestModel):
    workers: list[WorkerInput] | None = None
    workforce_id: str | None = None
    workforce_name: Annotated[str | None, Field(max_length=1024, min_length=0, pattern="^[^!\"&'<=>]*$")] = None


class WorkforceDescriptor(ResponseModel):
    current_task_id: str | None = None
    current_task_name: str | None = None
    is_synchronize_auto_labeling_data: bool | None = None
    is_synchronize_data: bool | None = None
    reject_num: int | None = None
    repetition: int | None = None
    workers: list[Worker] | None = None
    workforce_id: str | None = None
    workforce_name: str | None = None


class WorkforceSamplingTaskDesc(ResponseModel):
    action: Literal[0, 1, 4, 5] | int | None = None
    checking_stats: CheckTaskStats | None = None
    checking_task_id: str | None = None
    overwrite_last_result: bool | None = None
    """Default: false."""
    total_stats: CheckTaskStats | None = None


class WorkforceStats(ResponseModel):
    labeler_count: int | None = None
    reviewer_count: int | None = None
    workforce_count: int | None = None


class WorkforcesConfig(ResponseModel):
    agency: str | None = None
    workforces: list[WorkforceConfig] | None = None


class WorkforcesConfigInput(RequestModel):
    agency: str | None = None
    workforces: list[WorkforceConfigInput] | None = None


class AcceptSamplesRequestBody(RequestModel):
    comments: list[SampleComment]


class BatchAddSamplesResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[UploadSampleResp] | None = None
    success: bool | None = None


class BatchDeleteWorkersResponseBody(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    results: list[BatchResponse] | None = None
    success: bool | None = None


class CreateLabelsRequestBody(RequestModel):
    labels: list[ListDatasetsLabelInput] | None = None


class CreateProcessorTaskRequestBody(RequestModel):
    name: str
    template: TemplateParamInput
    create_version: bool | None = None
    """Default: false."""
    data_source: ProcessorDataSourceInput | None = None
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None
    inputs: list[ProcessorDataSourceInput] | None = None
    version_id: str | None = None
    work_path: WorkPathInput | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class CreateProcessorTaskVersionRequestBody(RequestModel):
    name: str
    create_version: bool | None = None
    """Default: false."""
    data_source: ProcessorDataSourceInput | None = None
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None
    inputs: list[ProcessorDataSourceInput] | None = None
    template: TemplateParamInput | None = None
    version_id: str | None = None
    work_path: WorkPathInput | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class CreateWorkforceTaskRequestBody(RequestModel):
    auto_sync_dataset: bool | None = None
    """Default: true."""
    data_sync_type: Literal[0, 1, 2, 3] | None = None
    repetition: Annotated[int | None, Field(ge=1)] = None
    sample_conditions: str | None = None
    synchronize_auto_labeling_data: bool | None = None
    """Default: false."""
    synchronize_data: bool | None = None
    task_name: str | None = None
    workforces_config: WorkforcesConfigInput | None = None


class DatasetVersion(ResponseModel):
    add_sample_count: int | None = None
    analysis_cache_path: str | None = None
    analysis_status: Literal[0, 1, 2, 3] | int | None = None
    analysis_task_id: str | None = None
    annotated_sample_count: int | None = None
    annotated_sub_sample_count: int | None = None
    clear_hard_property: bool | None = None
    """Default: true."""
    code: str | None = None
    create_time: int | None = None
    crop: bool | None = None
    """Default: false."""
    crop_path: str | None = None
    crop_rotate_cache_path: str | None = None
    data_analysis: dict[str, dict[str, Any]] | None = None
    data_path: str | None = None
    data_statistics: dict[str, dict[str, Any]] | None = None
    data_validate: bool | None = None
    deleted_sample_count: int | None = None
    deletion_stats: dict[str, int] | None = None
    description: str | None = None
    export_images: bool | None = None
    """Default: false."""
    extract_serial_number: bool | None = None
    """Default: false."""
    include_dataset_data: bool | None = None
    is_current: bool | None = None
    label_stats: list[ListDatasetsLabelStats] | None = None
    label_type: Literal["multi", "single"] | str | None = None
    manifest_cache_input_path: str | None = None
    manifest_path: str | None = None
    message: str | None = None
    modified_sample_count: int | None = None
    previous_annotated_sample_count: int | None = None
    previous_total_sample_count: int | None = None
    previous_version_id: str | None = None
    processor_task_id: str | None = None
    processor_task_status: Literal[0, 2, 3, 4, 5, 6, 7] | int | None = None
    remove_sample_usage: bool | None = None
    """Default: true."""
    rotate: bool | None = None
    """Default: false."""
    rotate_path: str | None = None
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    start_processor_task: bool | None = None
    """Default: false."""
    status: Literal[0, 1, 2, 3, 4] | int | None = None
    tags: list[str] | None = None
    task_type: int | None = None
    total_sample_count: int | None = None
    total_sub_sample_count: int | None = None
    train_evaluate_sample_ratio: str | None = None
    """Default: "1.00"."""
    update_time: int | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    version_id: str | None = None
    version_name: str | None = None
    with_column_header: bool | None = None


class DeleteLabelsRequestBody(RequestModel):
    labels: list[ListDatasetsLabelInput] | None = None


class DescProcessorTaskVersionResponseBody(ResponseModel):
    add_sample_count: int | None = None
    create_time: int | None = None
    deleted_sample_count: int | None = None
    description: str | None = None
    duration_seconds: int | None = None
    inputs: list[ProcessorDataSource] | None = None
    modified_sample_count: int | None = None
    origin_sample_count: int | None = None
    status: Literal[0, 1, 2, 3, 4] | int | None = None
    task_id: str | None = None
    task_version_id: str | None = None
    template: TemplateParam | None = None
    unmodified_sample_count: int | None = None
    update_time: int | None = None
    version_name: str | None = None
    work_path: WorkPath | None = None


class DescTaskVersionResp(ResponseModel):
    add_sample_count: int | None = None
    create_time: int | None = None
    deleted_sample_count: int | None = None
    description: str | None = None
    duration_seconds: int | None = None
    inputs: list[ProcessorDataSource] | None = None
    modified_sample_count: int | None = None
    origin_sample_count: int | None = None
    status: Literal[0, 1, 2, 3, 4] | int | None = None
    task_id: str | None = None
    task_version_id: str | None = None
    template: TemplateParam | None = None
    unmodified_sample_count: int | None = None
    update_time: int | None = None
    version_name: str | None = None
    work_path: WorkPath | None = None


class DescribeDatasetVersionResponseBody(ResponseModel):
    add_sample_count: int | None = None
    analysis_cache_path: str | None = None
    analysis_status: Literal[0, 1, 2, 3] | int | None = None
    analysis_task_id: str | None = None
    annotated_sample_count: int | None = None
    annotated_sub_sample_count: int | None = None
    clear_hard_property: bool | None = None
    """Default: true."""
    code: str | None = None
    create_time: int | None = None
    crop: bool | None = None
    """Default: false."""
    crop_path: str | None = None
    crop_rotate_cache_path: str | None = None
    data_analysis: dict[str, dict[str, Any]] | None = None
    data_path: str | None = None
    data_statistics: dict[str, dict[str, Any]] | None = None
    data_validate: bool | None = None
    deleted_sample_count: int | None = None
    deletion_stats: dict[str, int] | None = None
    description: str | None = None
    export_images: bool | None = None
    """Default: false."""
    extract_serial_number: bool | None = None
    """Default: false."""
    include_dataset_data: bool | None = None
    is_current: bool | None = None
    label_stats: list[ListDatasetsLabelStats] | None = None
    label_type: Literal["multi", "single"] | str | None = None
    manifest_cache_input_path: str | None = None
    manifest_path: str | None = None
    message: str | None = None
    modified_sample_count: int | None = None
    previous_annotated_sample_count: int | None = None
    previous_total_sample_count: int | None = None
    previous_version_id: str | None = None
    processor_task_id: str | None = None
    processor_task_status: Literal[0, 2, 3, 4, 5, 6, 7] | int | None = None
    remove_sample_usage: bool | None = None
    """Default: true."""
    rotate: bool | None = None
    """Default: false."""
    rotate_path: str | None = None
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    start_processor_task: bool | None = None
    """Default: false."""
    status: Literal[0, 1, 2, 3, 4] | int | None = None
    tags: list[str] | None = None
    task_type: int | None = None
    total_sample_count: int | None = None
    total_sub_sample_count: int | None = None
    train_evaluate_sample_ratio: str | None = None
    """Default: "1.00"."""
    update_time: int | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    version_id: str | None = None
    version_name: str | None = None
    with_column_header: bool | None = None


class DescribeProcessorTaskResp(ResponseModel):
    create_time: int | None = None
    data_source: ProcessorDataSource | None = None
    description: str | None = None
    duration_seconds: int | None = None
    error_msg: str | None = None
    inputs: list[ProcessorDataSource] | None = None
    is_current: bool | None = None
    name: str | None = None
    result: dict[str, Any] | None = None
    status: Literal[0, 1, 2, 3, 4] | int | None = None
    task_id: str | None = None
    template: TemplateParam | None = None
    version_count: int | None = None
    version_id: str | None = None
    version_name: str | None = None
    work_path: WorkPath | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class DescribeProcessorTaskResponseBody(ResponseModel):
    create_time: int | None = None
    data_source: ProcessorDataSource | None = None
    description: str | None = None
    duration_seconds: int | None = None
    error_msg: str | None = None
    inputs: list[ProcessorDataSource] | None = None
    is_current: bool | None = None
    name: str | None = None
    result: dict[str, Any] | None = None
    status: Literal[0, 1, 2, 3, 4] | int | None = None
    task_id: str | None = None
    template: TemplateParam | None = None
    version_count: int | None = None
    version_id: str | None = None
    version_name: str | None = None
    work_path: WorkPath | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class GetDatasetStatsLabelStats(ResponseModel):
    attributes: list[UpdateDatasetLabelAttribute] | None = None
    count: int | None = None
    name: str | None = None
    property: LabelProperty | None = None
    sample_count: int | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | int | None = None


class GetDatasetStatsResponseBody(ResponseModel):
    data_path: str | None = None
    data_spliting_enable: bool | None = None
    grouped_label_stats: dict[str, list[GetDatasetStatsLabelStats]] | None = None
    hard_detail_stats: dict[str, PairOfintAndHardDetail] | None = None
    key_sample_stats: dict[str, int] | None = None
    label_stats: list[GetDatasetStatsLabelStats] | None = None
    metadata_stats: dict[str, dict[str, Any]] | None = None
    sample_stats: dict[str, int] | None = None


class GetProcessorTaskItemsResponseBody(ResponseModel):
    items: list[ProcessorTaskItem] | None = None
    total: int | None = None


class ListAllWorkersResponseBody(ResponseModel):
    total_number: int | None = None
    workers: list[Worker] | None = None


class ListDatasetVersionsResponseBody(ResponseModel):
    total_number: int | None = None
    versions: list[DatasetVersion] | None = None


class ListDatasetsDataSource(ResponseModel):
    data_path: str | None = None
    data_type: Literal[0, 1, 2, 3, 4, 5, 6] | int | None = None
    """Default: 0."""
    schema_maps: list[SchemaMap] | None = None
    source_info: SourceInfo | None = None
    with_column_header: bool | None = None


class ListDatasetsDataSourceInput(RequestModel):
    data_path: str | None = None
    data_type: Literal[0, 1, 2, 3, 4, 5, 6] | None = None
    """Default: 0."""
    schema_maps: list[SchemaMapInput] | None = None
    source_info: SourceInfoInput | None = None
    with_column_header: bool | None = None


class ListDatasetsLabel(ResponseModel):
    attributes: list[ListDatasetsLabelAttribute] | None = None
    name: str | None = None
    property: LabelProperty | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | int | None = None


class ListLabelsResponseBody(ResponseModel):
    labels: list[ListDatasetsLabel] | None = None
    total_number: int | None = None


class ListProcessorTaskVersionsResponseBody(ResponseModel):
    count: int | None = None
    versions: list[DescTaskVersionResp] | None = None


class ListProcessorTasksResponseBody(ResponseModel):
    count: int | None = None
    tasks: list[DescribeProcessorTaskResp] | None = None


class ListSamplesSampleLabel(ResponseModel):
    annotated_by: Literal["human", "auto"] | str | None = None
    id: str | None = None
    name: str | None = None
    property: ListSamplesSampleLabelProperty | None = None
    score: Number | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | int | None = None


class ListSamplesSampleLabelInput(RequestModel):
    annotated_by: Literal["human", "auto"] | None = None
    id: str | None = None
    name: str | None = None
    property: ListSamplesSampleLabelPropertyInput | None = None
    score: Annotated[Number | None, Field(ge=0, le=1)] = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | None = None


class ListSearchResponseBody(ResponseModel):
    labelers: list[str] | None = None
    labels: list[ListDatasetsLabel] | None = None
    metadata: dict[str, list[str]] | None = None


class ListWorkerTasksResponseBody(ResponseModel):
    count: int | None = None
    worker_tasks: list[WorkerTask] | None = None


class ListWorkersResponseBody(ResponseModel):
    total_number: int | None = None
    workers: list[Worker] | None = None


class ListWorkforceTaskStatsResponseBody(ResponseModel):
    data_path: str | None = None
    data_spliting_enable: bool | None = None
    grouped_label_stats: dict[str, list[ListDatasetsLabelStats]] | None = None
    hard_detail_stats: dict[str, PairOfintAndHardDetail] | None = None
    key_sample_stats: dict[str, int] | None = None
    label_stats: list[ListDatasetsLabelStats] | None = None
    metadata_stats: dict[str, dict[str, Any]] | None = None
    sample_stats: dict[str, int] | None = None


class ListWorkforcesResponseBody(ResponseModel):
    total_number: int | None = None
    workforces: list[Workforce] | None = None


class ReviewSamplesRequestBody(RequestModel):
    comments: list[SampleComment] | None = None


class Sample(RequestModel):
    data: dict[str, Any] | None = None
    data_source: ListDatasetsDataSourceInput | None = None
    encoding: Literal["UTF-8", "GBK", "GB2312"] | None = None
    """Default: "UTF-8"."""
    labels: list[ListSamplesSampleLabelInput] | None = None
    metadata: SampleMetadataInput | None = None
    name: Annotated[str | None, Field(max_length=1024, min_length=0, pattern="^[^!\"&'<=>]*$")] = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | None = None


class SampleLabels(ResponseModel):
    labels: list[ListSamplesSampleLabel] | None = None
    metadata: SampleMetadata | None = None
    sample_id: str | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | int | None = None
    sample_usage: Literal["TRAIN", "EVAL", "TEST", "INFERENCE"] | str | None = None
    source: str | None = None
    worker_id: str | None = None


class SampleLabelsInput(RequestModel):
    labels: list[ListSamplesSampleLabelInput] | None = None
    metadata: SampleMetadataInput | None = None
    sample_id: str | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | None = None
    sample_usage: Literal["TRAIN", "EVAL", "TEST", "INFERENCE"] | None = None
    source: str | None = None
    worker_id: str | None = None


class SearchCondition(ResponseModel):
    coefficient: str | None = None
    frame_in_video: int | None = None
    hard: Literal["0", "1"] | str | None = None
    import_origin: str | None = None
    kvp: str | None = None
    label_list: SearchLabels | None = None
    labeler: str | None = None
    metadata: SearchProp | None = None
    parent_sample_id: str | None = None
    sample_dir: str | None = None
    sample_name: str | None = None
    sample_time: str | None = None
    score: str | None = None
    slice_thickness: str | None = None
    study_date: str | None = None
    time_in_video: str | None = None


class SearchConditionInput(RequestModel):
    coefficient: str | None = None
    frame_in_video: int | None = None
    hard: Literal["0", "1"] | None = None
    import_origin: str | None = None
    kvp: str | None = None
    label_list: SearchLabelsInput | None = None
    labeler: str | None = None
    metadata: SearchPropInput | None = None
    parent_sample_id: str | None = None
    sample_dir: str | None = None
    sample_name: str | None = None
    sample_time: str | None = None
    score: str | None = None
    slice_thickness: str | None = None
    study_date: str | None = None
    time_in_video: str | None = None


class StartWorkforceTaskRequestBody(RequestModel):
    dataset_id: str | None = None
    task_id: str | None = None
    workforces_config: WorkforcesConfigInput | None = None


class UpdateDatasetLabel(RequestModel):
    attributes: list[UpdateDatasetLabelAttributeInput] | None = None
    name: str | None = None
    property: LabelPropertyInput | None = None
    type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | None = None


class UpdateDatasetRequestBody(RequestModel):
    add_labels: list[UpdateDatasetLabel] | None = None
    current_version_id: str | None = None
    dataset_name: str | None = None
    delete_labels: list[UpdateDatasetLabel] | None = None
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern='^[^!"&<=>\\^]*$')] = None
    update_labels: list[UpdateDatasetLabel] | None = None


class UpdateSamplesRequestBody(RequestModel):
    email: str | None = None
    samples: list[SampleLabelsInput] | None = None


class UpdateWorkforceSamplingTaskDescribeSampleResp(ResponseModel):
    check_accept: bool | None = None
    check_comment: str | None = None
    check_score: str | None = None
    deletion_reasons: list[str] | None = None
    hard_details: dict[str, HardDetail] | None = None
    labelers: list[Worker] | None = None
    labels: list[ListSamplesSampleLabel] | None = None
    metadata: SampleMetadata | None = None
    review_accept: bool | None = None
    review_comment: str | None = None
    review_score: str | None = None
    sample_data: list[str] | None = None
    sample_dir: str | None = None
    sample_id: str | None = None
    sample_name: str | None = None
    sample_size: int | None = None
    sample_status: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    sample_time: int | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | int | None = None
    score: str | None = None
    source: str | None = None
    sub_sample_url: str | None = None
    worker_id: str | None = None


class UpdateWorkforceSamplingTaskResponseBody(ResponseModel):
    sample_count: int | None = None
    samples: list[UpdateWorkforceSamplingTaskDescribeSampleResp] | None = None


class UpdateWorkforceTaskRequestBody(RequestModel):
    dataset_id: str | None = None
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None
    task_id: str | None = None
    task_name: Annotated[str | None, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")] = None
    workforces_config: WorkforcesConfigInput | None = None


class UpdateWorkforceTaskSamplesRequestBody(RequestModel):
    email: str | None = None
    samples: list[SampleLabelsInput] | None = None


class WorkforceInformation(RequestModel):
    task_name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    data_sync_type: Literal[0, 1, 2, 3] | None = None
    repetition: Annotated[int | None, Field(ge=1)] = None
    synchronize_auto_labeling_data: bool | None = None
    synchronize_data: bool | None = None
    task_id: str | None = None
    workforces_config: WorkforcesConfigInput | None = None


class WorkforceTask(ResponseModel):
    auto_sync_dataset: bool | None = None
    check_rate: Number | None = None
    checking_task_desc: WorkforceSamplingTaskDesc | None = None
    create_time: int | None = None
    dataset_id: str | None = None
    description: str | None = None
    label_stats: list[ListDatasetsLabelStats] | None = None
    pass_rate: Number | None = None
    repetition: int | None = None
    sample_search_conditions: list[SearchCondition] | None = None
    sample_stats: SampleStats | None = None
    score: Number | None = None
    status: int | None = None
    synchronize_auto_labeling_data: bool | None = None
    """Default: false."""
    synchronize_data: bool | None = None
    """Default: false."""
    task_id: str | None = None
    task_name: str | None = None
    update_time: int | None = None
    version_id: str | None = None
    workforce_stats: WorkforceStats | None = None
    workforces_config: WorkforcesConfig | None = None


class BatchAddSamplesRequestBody(RequestModel):
    final_annotation: bool | None = None
    """Default: true."""
    label_format: LabelFormat | None = None
    samples: list[Sample] | None = None


class CreateDatasetRequestBody(RequestModel):
    data_sources: list[ListDatasetsDataSourceInput]
    dataset_name: Annotated[str, Field(max_length=100, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    work_path: Annotated[str, Field(max_length=700, min_length=3)]
    work_path_type: int
    """Default: 0."""
    data_format: Literal["Default", "CarbonData"] | None = None
    dataset_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | None = None
    description: Annotated[str | None, Field(max_length=256, min_length=0, pattern="^[^!\"&'<=>\\^]*$")] = None
    import_annotations: bool | None = None
    """Default: true."""
    import_data: bool | None = None
    """Default: false."""
    label_format: LabelFormat | None = None
    labels: list[ListDatasetsLabelInput] | None = None
    managed: bool | None = None
    """Default: false."""
    schema_: Annotated[list[FieldInput] | None, Field(alias="schema")] = None
    workforce_information: WorkforceInformation | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class DatasetAndFilePreview(ResponseModel):
    annotated_sample_count: int | None = None
    annotated_sub_sample_count: int | None = None
    content_labeling: bool | None = None
    create_time: int | None = None
    current_version_id: str | None = None
    current_version_name: str | None = None
    data_format: str | None = None
    data_sources: list[ListDatasetsDataSource] | None = None
    data_statistics: dict[str, dict[str, Any]] | None = None
    data_update_time: int | None = None
    data_url: str | None = None
    dataset_format: Literal[0, 1] | int | None = None
    dataset_id: str | None = None
    dataset_name: str | None = None
    dataset_tags: list[str] | None = None
    dataset_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | int | None = None
    dataset_version_count: int | None = None
    deleted_sample_count: int | None = None
    deletion_stats: dict[str, int] | None = None
    description: str | None = None
    enterprise_project_id: str | None = None
    exist_running_task: bool | None = None
    exist_workforce_task: bool | None = None
    feature_supports: list[str] | None = None
    import_data: bool | None = None
    import_task_id: str | None = None
    inner_annotation_path: str | None = None
    inner_data_path: str | None = None
    inner_log_path: str | None = None
    inner_task_path: str | None = None
    inner_temp_path: str | None = None
    inner_work_path: str | None = None
    label_task_count: int | None = None
    labels: list[ListDatasetsLabel] | None = None
    loading_sample_count: int | None = None
    managed: bool | None = None
    next_version_num: int | None = None
    running_tasks_id: list[str] | None = None
    samples: list[AnnotationFile] | None = None
    schema_: Annotated[list[FieldModel] | None, Field(alias="schema")] = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | int | None = None
    third_path: str | None = None
    total_sample_count: int | None = None
    total_sub_sample_count: int | None = None
    unconfirmed_sample_count: int | None = None
    update_time: int | None = None
    versions: list[DatasetVersion] | None = None
    work_path: str | None = None
    work_path_type: int | None = None
    """Default: 0."""
    workforce_descriptor: WorkforceDescriptor | None = None
    workforce_task_count: int | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class DescDatasetResponseBody(ResponseModel):
    annotated_sample_count: int | None = None
    annotated_sub_sample_count: int | None = None
    content_labeling: bool | None = None
    create_time: int | None = None
    current_version_id: str | None = None
    current_version_name: str | None = None
    data_format: str | None = None
    data_sources: list[ListDatasetsDataSource] | None = None
    data_statistics: dict[str, dict[str, Any]] | None = None
    data_update_time: int | None = None
    dataset_format: Literal[0, 1] | int | None = None
    dataset_id: str | None = None
    dataset_name: str | None = None
    dataset_tags: list[str] | None = None
    dataset_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | int | None = None
    dataset_version_count: int | None = None
    deleted_sample_count: int | None = None
    deletion_stats: dict[str, int] | None = None
    description: str | None = None
    enterprise_project_id: str | None = None
    exist_running_task: bool | None = None
    exist_workforce_task: bool | None = None
    feature_supports: list[str] | None = None
    import_data: bool | None = None
    import_task_id: str | None = None
    inner_annotation_path: str | None = None
    inner_data_path: str | None = None
    inner_log_path: str | None = None
    inner_task_path: str | None = None
    inner_temp_path: str | None = None
    inner_work_path: str | None = None
    label_task_count: int | None = None
    labels: list[ListDatasetsLabel] | None = None
    loading_sample_count: int | None = None
    managed: bool | None = None
    next_version_num: int | None = None
    running_tasks_id: list[str] | None = None
    schema_: Annotated[list[FieldModel] | None, Field(alias="schema")] = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8] | int | None = None
    third_path: str | None = None
    total_sample_count: int | None = None
    total_sub_sample_count: int | None = None
    unconfirmed_sample_count: int | None = None
    update_time: int | None = None
    versions: list[DatasetVersion] | None = None
    work_path: str | None = None
    work_path_type: int | None = None
    """Default: 0."""
    workforce_descriptor: WorkforceDescriptor | None = None
    workforce_task_count: int | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class DescImportTaskResponseBody(ResponseModel):
    annotated_sample_count: int | None = None
    create_time: int | None = None
    data_source: ListDatasetsDataSource | None = None
    dataset_id: str | None = None
    elapsed_time: int | None = None
    error_code: str | None = None
    error_msg: str | None = None
    file_statistics: FileCopyProgress | None = None
    finished_file_count: int | None = None
    finished_file_size: int | None = None
    import_path: str | None = None
    import_type: Literal[0, 1] | int | None = None
    imported_sample_count: int | None = None
    imported_sub_sample_count: int | None = None
    processor_task_id: str | None = None
    processor_task_status: int | None = None
    status: Literal["QUEUING", "STARTING", "RUNNING", "COMPLETED", "FAILED", "NOT_EXIST"] | str | None = None
    task_id: str | None = None
    total_file_count: int | None = None
    total_file_size: int | None = None
    total_sample_count: int | None = None
    total_sub_sample_count: int | None = None
    unconfirmed_sample_count: int | None = None
    update_ms: int | None = None


class DescWorkforceTaskResponseBody(ResponseModel):
    auto_sync_dataset: bool | None = None
    check_rate: Number | None = None
    checking_task_desc: WorkforceSamplingTaskDesc | None = None
    create_time: int | None = None
    dataset_id: str | None = None
    description: str | None = None
    label_stats: list[ListDatasetsLabelStats] | None = None
    pass_rate: Number | None = None
    repetition: int | None = None
    sample_search_conditions: list[SearchCondition] | None = None
    sample_stats: SampleStats | None = None
    score: Number | None = None
    status: int | None = None
    synchronize_auto_labeling_data: bool | None = None
    """Default: false."""
    synchronize_data: bool | None = None
    """Default: false."""
    task_id: str | None = None
    task_name: str | None = None
    update_time: int | None = None
    version_id: str | None = None
    worker_stats: list[WorkerTask] | None = None
    workforce_stats: WorkforceStats | None = None
    workforces_config: WorkforcesConfig | None = None


class DescribeAutoAnnotationSampleResponseBody(ResponseModel):
    check_accept: bool | None = None
    check_comment: str | None = None
    check_score: str | None = None
    deletion_reasons: list[str] | None = None
    hard_details: dict[str, HardDetail] | None = None
    labelers: list[Worker] | None = None
    labels: list[ListSamplesSampleLabel] | None = None
    metadata: SampleMetadata | None = None
    review_accept: bool | None = None
    review_comment: str | None = None
    review_score: str | None = None
    sample_data: list[str] | None = None
    sample_dir: str | None = None
    sample_id: str | None = None
    sample_name: str | None = None
    sample_size: int | None = None
    sample_status: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    sample_time: int | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | int | None = None
    score: str | None = None
    source: str | None = None
    sub_sample_url: str | None = None
    worker_id: str | None = None


class DescribeSampleResponseBody(ResponseModel):
    check_accept: bool | None = None
    check_comment: str | None = None
    check_score: str | None = None
    deletion_reasons: list[str] | None = None
    hard_details: dict[str, HardDetail] | None = None
    labelers: list[Worker] | None = None
    labels: list[ListSamplesSampleLabel] | None = None
    metadata: SampleMetadata | None = None
    review_accept: bool | None = None
    review_comment: str | None = None
    review_score: str | None = None
    sample_data: list[str] | None = None
    sample_dir: str | None = None
    sample_id: str | None = None
    sample_name: str | None = None
    sample_size: int | None = None
    sample_status: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    sample_time: int | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | int | None = None
    score: str | None = None
    source: str | None = None
    sub_sample_url: str | None = None
    worker_id: str | None = None


class DescribeWorkforceTaskSampleResponseBody(ResponseModel):
    check_accept: bool | None = None
    check_comment: str | None = None
    check_score: str | None = None
    deletion_reasons: list[str] | None = None
    hard_details: dict[str, HardDetail] | None = None
    labelers: list[Worker] | None = None
    labels: list[ListSamplesSampleLabel] | None = None
    metadata: SampleMetadata | None = None
    review_accept: bool | None = None
    review_comment: str | None = None
    review_score: str | None = None
    sample_data: list[str] | None = None
    sample_dir: str | None = None
    sample_id: str | None = None
    sample_name: str | None = None
    sample_size: int | None = None
    sample_status: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    sample_time: int | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | int | None = None
    score: str | None = None
    source: str | None = None
    sub_sample_url: str | None = None
    worker_id: str | None = None


class ExportTaskRequestExportParams(ResponseModel):
    clear_hard_property: bool | None = None
    """Default: true."""
    export_dataset_version_format: str | None = None
    export_dataset_version_name: str | None = None
    export_dest: Literal["DIR", "NEW_DATASET"] | str | None = None
    """Default: "DIR"."""
    export_new_dataset_name: str | None = None
    export_new_dataset_work_path: str | None = None
    ratio_sample_usage: bool | None = None
    """Default: false."""
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    samples: list[str] | None = None
    search_conditions: list[SearchCondition] | None = None
    train_sample_ratio: str | None = None
    """Default: "1.00"."""


class ExportTaskRequestExportParamsInput(RequestModel):
    clear_hard_property: bool | None = None
    """Default: true."""
    export_dataset_version_format: str | None = None
    export_dataset_version_name: str | None = None
    export_dest: Literal["DIR", "NEW_DATASET"] | None = None
    """Default: "DIR"."""
    export_new_dataset_name: str | None = None
    export_new_dataset_work_path: str | None = None
    ratio_sample_usage: bool | None = None
    """Default: false."""
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | None
    ) = None
    samples: list[str] | None = None
    search_conditions: list[SearchConditionInput] | None = None
    train_sample_ratio: str | None = None
    """Default: "1.00"."""


class ExportTaskResponseExportParams(ResponseModel):
    clear_hard_property: bool | None = None
    """Default: true."""
    export_dataset_version_format: str | None = None
    export_dataset_version_name: str | None = None
    export_dest: Literal["DIR", "NEW_DATASET"] | str | None = None
    """Default: "DIR"."""
    export_new_dataset_name: str | None = None
    export_new_dataset_work_path: str | None = None
    ratio_sample_usage: bool | None = None
    """Default: false."""
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    samples: list[str] | None = None
    search_conditions: list[SearchCondition] | None = None
    train_sample_ratio: str | None = None
    """Default: "1.00"."""


class ExportTaskResponseExportParamsInput(RequestModel):
    clear_hard_property: bool | None = None
    """Default: true."""
    export_dataset_version_format: str | None = None
    export_dataset_version_name: str | None = None
    export_dest: Literal["DIR", "NEW_DATASET"] | None = None
    """Default: "DIR"."""
    export_new_dataset_name: str | None = None
    export_new_dataset_work_path: str | None = None
    ratio_sample_usage: bool | None = None
    """Default: false."""
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | None
    ) = None
    samples: list[str] | None = None
    search_conditions: list[SearchConditionInput] | None = None
    train_sample_ratio: str | None = None
    """Default: "1.00"."""


class GetExportTaskStatusOfDatasetResponseBody(ResponseModel):
    create_time: int | None = None
    error_code: str | None = None
    error_msg: str | None = None
    export_format: Literal[1, 2] | int | None = None
    export_params: ExportTaskRequestExportParams | None = None
    export_type: Literal[0, 1, 2, 3] | int | None = None
    finished_sample_count: int | None = None
    path: str | None = None
    progress: Number | None = None
    status: str | None = None
    task_id: str | None = None
    total_sample_count: int | None = None
    update_time: int | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    version_id: str | None = None


class GetExportTasksStatusOfDatasetExportParams(ResponseModel):
    clear_difficult: bool | None = None
    clear_hard_property: bool | None = None
    """Default: true."""
    export_dataset_version_format: str | None = None
    export_dataset_version_name: str | None = None
    export_dest: Literal["DIR", "NEW_DATASET"] | str | None = None
    """Default: "DIR"."""
    export_new_dataset_name: str | None = None
    export_new_dataset_work_path: str | None = None
    ratio_sample_usage: bool | None = None
    """Default: false."""
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    samples: list[str] | None = None
    search_conditions: list[SearchCondition] | None = None
    train_sample_ratio: str | None = None
    """Default: "1.00"."""


class ImportTaskRequestBody(RequestModel):
    import_path: str
    data_source: ListDatasetsDataSourceInput | None = None
    difficult_only: bool | None = None
    """Default: false."""
    excluded_labels: list[ListDatasetsLabelInput] | None = None
    final_annotation: bool | None = None
    """Default: true."""
    import_annotations: bool | None = None
    """Default: true."""
    import_folder: str | None = None
    import_origin: Literal["obs", "dws", "dli", "rds", "mrs", "inference"] | None = None
    """Default: "obs"."""
    import_samples: bool | None = None
    """Default: true."""
    import_type: Literal["dir", "manifest"] | None = None
    included_labels: list[ListDatasetsLabelInput] | None = None
    label_format: LabelFormat | None = None
    with_column_header: bool | None = None
    """Default: false."""


class ImportTaskStatusResp(ResponseModel):
    annotated_sample_count: int | None = None
    create_time: int | None = None
    data_source: ListDatasetsDataSource | None = None
    dataset_id: str | None = None
    elapsed_time: int | None = None
    error_code: str | None = None
    error_msg: str | None = None
    file_statistics: FileCopyProgress | None = None
    finished_file_count: int | None = None
    finished_file_size: int | None = None
    import_path: str | None = None
    import_type: Literal[0, 1] | int | None = None
    imported_sample_count: int | None = None
    imported_sub_sample_count: int | None = None
    processor_task_id: str | None = None
    processor_task_status: int | None = None
    status: Literal["QUEUING", "STARTING", "RUNNING", "COMPLETED", "FAILED", "NOT_EXIST"] | str | None = None
    task_id: str | None = None
    total_file_count: int | None = None
    total_file_size: int | None = None
    total_sample_count: int | None = None
    total_sub_sample_count: int | None = None
    unconfirmed_sample_count: int | None = None
    update_ms: int | None = None


class ListAutoAnnotationSamplesDescribeSampleResp(ResponseModel):
    check_accept: bool | None = None
    check_comment: str | None = None
    check_score: str | None = None
    deletion_reasons: list[str] | None = None
    hard_details: dict[str, HardDetail] | None = None
    labelers: list[Worker] | None = None
    labels: list[ListSamplesSampleLabel] | None = None
    metadata: SampleMetadata | None = None
    review_accept: bool | None = None
    review_comment: str | None = None
    review_score: str | None = None
    sample_data: list[str] | None = None
    sample_dir: str | None = None
    sample_id: str | None = None
    sample_name: str | None = None
    sample_size: int | None = None
    sample_status: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    sample_time: int | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | int | None = None
    score: str | None = None
    source: str | None = None
    sub_sample_url: str | None = None
    worker_id: str | None = None


class ListAutoAnnotationSamplesResponseBody(ResponseModel):
    sample_count: int | None = None
    samples: list[ListAutoAnnotationSamplesDescribeSampleResp] | None = None


class ListDatasetsResponseBody(ResponseModel):
    datasets: list[DatasetAndFilePreview] | None = None
    total_number: int | None = None


class ListImportTasksResponseBody(ResponseModel):
    import_tasks: list[ImportTaskStatusResp] | None = None
    total_count: int | None = None


class ListSamplesDescribeSampleResp(ResponseModel):
    check_accept: bool | None = None
    check_comment: str | None = None
    check_score: str | None = None
    deletion_reasons: list[str] | None = None
    hard_details: dict[str, HardDetail] | None = None
    labelers: list[Worker] | None = None
    labels: list[ListSamplesSampleLabel] | None = None
    metadata: SampleMetadata | None = None
    review_accept: bool | None = None
    review_comment: str | None = None
    review_score: str | None = None
    sample_data: list[str] | None = None
    sample_dir: str | None = None
    sample_id: str | None = None
    sample_name: str | None = None
    sample_size: int | None = None
    sample_status: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | str
        | None
    ) = None
    sample_time: int | None = None
    sample_type: Literal[0, 1, 2, 4, 6, 9] | int | None = None
    score: str | None = None
    source: str | None = None
    sub_sample_url: str | None = None
    worker_id: str | None = None


class ListSamplesResponseBody(ResponseModel):
    sample_count: int | None = None
    samples: list[ListSamplesDescribeSampleResp] | None = None


class ListTasksSmartTaskConfig(ResponseModel):
    algorithm_type: Literal["fast", "accurate"] | str | None = None
    ambiguity: bool | None = None
    annotation_output: str | None = None
    collect_rule: str | None = None
    """Default: "all"."""
    collect_sample: bool | None = None
    """Default: true."""
    confidence_scope: str | None = None
    description: str | None = None
    engine_name: str | None = None
    export_format: Literal[1, 2] | int | None = None
    export_params: ExportTaskResponseExportParams | None = None
    flavor: Flavor | None = None
    image_brightness: bool | None = None
    image_colorfulness: bool | None = None
    inf_cluster_id: str | None = None
    inf_config_list: list[InfConfig] | None = None
    inf_output: str | None = None
    infer_result_output_dir: str | None = None
    key_sample_output: str | None = None
    log_url: str | None = None
    manifest_path: str | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_parameter: str | None = None
    model_version: str | None = None
    n_clusters: int | None = None
    name: str | None = None
    output_dir: str | None = None
    parameters: list[TrainingParameter] | None = None
    pool_id: str | None = None
    property: str | None = None
    req_uri: str | None = None
    result_type: Literal[0, 1] | int | None = None
    samples: list[SampleLabels] | None = None
    stop_time: int | None = None
    """Default: 15."""
    time: str | None = None
    train_data_path: str | None = None
    train_url: str | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    worker_server_num: int | None = None


class ListWorkforceTaskSamplesResponseBody(ResponseModel):
    sample_count: int | None = None
    samples: list[ListAutoAnnotationSamplesDescribeSampleResp] | None = None


class ListWorkforceTasksResponseBody(ResponseModel):
    count: int | None = None
    tasks: list[WorkforceTask] | None = None


class Result(ResponseModel):
    annotated_sample_count: int | None = None
    confidence_scope: str | None = None
    dataset_name: str | None = None
    dataset_type: Literal["0", "1", "3", "100", "101", "102", "200", "201", "202", "400", "600", "900"] | str | None = (
        None
    )
    description: str | None = None
    dlf_model_job_name: str | None = None
    dlf_service_job_name: str | None = None
    dlf_train_job_name: str | None = None
    events: list[ListTasksEvent] | None = None
    hard_example_path: str | None = None
    hard_select_tasks: list[HardSelectTask] | None = None
    manifest_path: str | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    samples: list[SampleLabels] | None = None
    service_id: str | None = None
    service_name: str | None = None
    service_resource: str | None = None
    total_sample_count: int | None = None
    train_data_path: str | None = None
    train_job_id: str | None = None
    train_job_name: str | None = None
    unconfirmed_sample_count: int | None = None
    version_id: str | None = None
    version_name: str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class RunningTask(ResponseModel):
    annotated_sample_count: int | None = None
    code: str | None = None
    config: ListTasksSmartTaskConfig | None = None
    create_time: str | None = None
    dataset_id: str | None = None
    elapsed_time: int | None = None
    error_code: str | None = None
    error_detail: str | None = None
    error_msg: str | None = None
    message: str | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    progress: Number | None = None
    result: Result | None = None
    status: int | None = None
    task_id: str | None = None
    task_name: str | None = None
    total_sample_count: int | None = None
    type: int | None = None
    unconfirmed_sample_count: int | None = None


class CreateTaskSmartTaskConfig(ResponseModel):
    algorithm_type: Literal["fast", "accurate"] | str | None = None
    ambiguity: bool | None = None
    annotation_output: str | None = None
    collect_rule: str | None = None
    """Default: "all"."""
    collect_sample: bool | None = None
    """Default: true."""
    confidence_scope: str | None = None
    description: str | None = None
    engine_name: str | None = None
    export_format: Literal[1, 2] | int | None = None
    export_params: ExportTaskResponseExportParams | None = None
    flavor: Flavor | None = None
    image_brightness: bool | None = None
    image_colorfulness: bool | None = None
    inf_cluster_id: str | None = None
    inf_config_list: list[InfConfig] | None = None
    inf_output: str | None = None
    infer_result_output_dir: str | None = None
    key_sample_output: str | None = None
    log_url: str | None = None
    manifest_path: str | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_parameter: str | None = None
    model_version: str | None = None
    n_clusters: int | None = None
    name: str | None = None
    output_dir: str | None = None
    parameters: list[TrainingParameter] | None = None
    pool_id: str | None = None
    property: str | None = None
    req_uri: str | None = None
    result_type: Literal[0, 1] | int | None = None
    samples: list[SampleLabels] | None = None
    stop_time: int | None = None
    """Default: 15."""
    time: str | None = None
    train_data_path: str | None = None
    train_url: str | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    worker_server_num: int | None = None


class CreateTaskSmartTaskConfigInput(RequestModel):
    algorithm_type: Literal["fast", "accurate"] | None = None
    ambiguity: bool | None = None
    annotation_output: str | None = None
    collect_rule: str | None = None
    """Default: "all"."""
    collect_sample: bool | None = None
    """Default: true."""
    confidence_scope: str | None = None
    description: str | None = None
    engine_name: str | None = None
    export_format: Literal[1, 2] | None = None
    export_params: ExportTaskResponseExportParamsInput | None = None
    flavor: FlavorInput | None = None
    image_brightness: bool | None = None
    image_colorfulness: bool | None = None
    inf_cluster_id: str | None = None
    inf_config_list: list[InfConfigInput] | None = None
    inf_output: str | None = None
    infer_result_output_dir: str | None = None
    key_sample_output: str | None = None
    log_url: str | None = None
    manifest_path: str | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_parameter: str | None = None
    model_version: str | None = None
    n_clusters: int | None = None
    name: str | None = None
    output_dir: str | None = None
    parameters: list[TrainingParameterInput] | None = None
    pool_id: str | None = None
    property: str | None = None
    req_uri: str | None = None
    result_type: Literal[0, 1] | None = None
    samples: list[SampleLabelsInput] | None = None
    stop_time: int | None = None
    """Default: 15."""
    time: str | None = None
    train_data_path: str | None = None
    train_url: str | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | None = None
    worker_server_num: int | None = None


class ExportTaskRequestBody(RequestModel):
    annotation_format: Literal["VOC", "COCO"] | None = None
    export_format: Literal[1, 2] | None = None
    export_params: ExportTaskRequestExportParamsInput | None = None
    export_type: Literal[0, 1, 2, 3] | None = None
    path: str | None = None
    sample_state: (
        Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | None
    ) = None
    source_type_header: str | None = None
    """Default: "obs://"."""
    status: int | None = None
    task_id: str | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | None = None
    version_id: str | None = None
    with_column_header: bool | None = None
    """Default: true."""


class ExportTaskResponseBody(ResponseModel):
    create_time: int | None = None
    error_code: str | None = None
    error_msg: str | None = None
    export_format: Literal[1, 2] | int | None = None
    export_params: ExportTaskResponseExportParams | None = None
    export_type: Literal[0, 1, 2, 3] | int | None = None
    finished_sample_count: int | None = None
    path: str | None = None
    progress: Number | None = None
    status: Literal["INIT", "RUNNING", "FAILED", "SUCCESSED"] | str | None = None
    task_id: str | None = None
    total_sample_count: int | None = None
    update_time: int | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    version_id: str | None = None


class ExportTaskStatusResp(ResponseModel):
    create_time: int | None = None
    error_code: str | None = None
    error_msg: str | None = None
    export_format: Literal[1, 2] | int | None = None
    export_params: GetExportTasksStatusOfDatasetExportParams | None = None
    export_type: Literal[0, 1, 2, 3] | int | None = None
    finished_sample_count: int | None = None
    path: str | None = None
    progress: Number | None = None
    status: str | None = None
    task_id: str | None = None
    total_sample_count: int | None = None
    update_time: int | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    version_id: str | None = None


class GetExportTasksStatusOfDatasetResponseBody(ResponseModel):
    create_time: int | None = None
    error_code: str | None = None
    error_msg: str | None = None
    export_format: Literal[1, 2] | int | None = None
    export_params: GetExportTasksStatusOfDatasetExportParams | None = None
    export_tasks: list[ExportTaskStatusResp] | None = None
    export_type: Literal[0, 1, 2, 3] | int | None = None
    finished_sample_count: int | None = None
    path: str | None = None
    progress: Number | None = None
    status: str | None = None
    task_id: str | None = None
    total_count: int | None = None
    total_sample_count: int | None = None
    update_time: int | None = None
    version_format: Literal["Default", "CarbonData", "CSV"] | str | None = None
    version_id: str | None = None


class ListTasksResponseBody(ResponseModel):
    exist_running_deploy_task: bool | None = None
    tasks: list[RunningTask] | None = None
    total_count: int | None = None


class AutoAnnotationProgressResponseBody(ResponseModel):
    code: str | None = None
    config: CreateTaskSmartTaskConfig | None = None
    create_time: str | None = None
    elapsed_time: int | None = None
    error_code: str | None = None
    error_detail: str | None = None
    error_msg: str | None = None
    export_type: Literal[0, 1] | int | None = None
    message: str | None = None
    progress: Number | None = None
    resource_id: str | None = None
    result: Result | None = None
    status: Literal[-1, 0, 1, 2, 3, 4, 5] | int | None = None
    task_id: str | None = None
    task_name: str | None = None


class CreateTaskRequestBody(RequestModel):
    collect_key_sample: bool | None = None
    """Default: false."""
    config: CreateTaskSmartTaskConfigInput | None = None
    model_id: str | None = None
    task_type: Literal["auto-label", "pre-label", "auto-grouping"] | None = None
