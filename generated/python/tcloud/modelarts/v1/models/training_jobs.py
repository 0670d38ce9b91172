"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import (
    CreateTrainingJobConfigurationDataSource,
    Parameter,
    ParameterInput,
    ShowTrainingJobConfigurationDataSource,
    ShowTrainingJobConfigurationVolumes,
)


class CreateTrainingJobHostPath(RequestModel):
    dest_path: str
    src_path: str
    read_only: bool | None = None
    """Default: false."""


class CreateTrainingJobNfs(RequestModel):
    dest_path: str
    id: str
    src_path: str
    read_only: bool | None = None
    """Default: false."""


class CreateTrainingJobResponseBody(ResponseModel):
    create_time: int | None = None
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    job_id: int | None = None
    job_name: str | None = None
    resource_id: str | None = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] | int | None = None
    version_id: int | None = None
    version_name: str | None = None


class CreateTrainingJobVersionResponseBody(ResponseModel):
    create_time: int | None = None
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    job_id: int | None = None
    job_name: str | None = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] | int | None = None
    version_id: int | None = None
    version_name: str | None = None


class CreateTrainingJobVolumes(RequestModel):
    host_path: CreateTrainingJobHostPath | None = None
    nfs: CreateTrainingJobNfs | None = None


class DeleteTrainingJobResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class DeleteTrainingJobVersionResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class ListTrainingJobLogsResponseBody(ResponseModel):
    content: str | None = None
    end_line: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    lines: int | None = None
    start_line: str | None = None


class ListTrainingJobsJobs(ResponseModel):
    create_time: int | None = None
    duration: int | None = None
    job_desc: str | None = None
    job_id: int | None = None
    job_name: str | None = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] | int | None = None
    version_count: int | None = None
    version_id: int | None = None


class ListTrainingJobsResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    job_count_limit: int | None = None
    job_total_count: int | None = None
    jobs: list[ListTrainingJobsJobs] | None = None
    quotas: int | None = None


class ModelsStructureData(ResponseModel):
    create_time: int | None = None
    engine_id: int | None = None
    engine_name: str | None = None
    engine_version: str | None = None
    model_dataset_format: str | None = None
    model_description_url: str | None = None
    model_id: int | None = None
    model_name: str | None = None
    model_precision: str | None = None
    model_size: int | None = None
    model_train_dataset: str | None = None
    model_usage: Literal[1, 2, 3, 4, 5] | int | None = None
    parameter: str | None = None


class ShowBuiltInAlgorithmResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    model_total_count: int | None = None
    models: list[ModelsStructureData] | None = None


class ShowTrainingJobLogFileNameResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    log_file_list: str | None = None


class StopTrainingJobResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class SystemMetricList(ResponseModel):
    cpu_usage: Annotated[list[Any] | None, Field(alias="cpuUsage")] = None
    gpu_util: Annotated[list[Any] | None, Field(alias="gpuUtil")] = None
    mem_usage: Annotated[list[Any] | None, Field(alias="memUsage")] = None


class UpdateTrainingJobDescriptionRequestBody(RequestModel):
    job_desc: Annotated[str, Field(max_length=256, min_length=0)]


class UpdateTrainingJobDescriptionResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class CreateTrainingJobConfig(RequestModel):
    app_url: str
    boot_file_url: str
    engine_id: int
    """Default: 1."""
    pool_id: str
    spec_id: int
    worker_server_num: int
    create_version: bool | None = None
    """Default: true."""
    data_source: list[CreateTrainingJobConfigurationDataSource] | None = None
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_version_id: str | None = None
    log_url: str | None = None
    model_id: int | None = None
    parameter: list[ParameterInput] | None = None
    train_url: str | None = None
    user_command: str | None = None
    user_image_url: str | None = None
    volumes: list[CreateTrainingJobVolumes] | None = None


class CreateTrainingJobRequestBody(RequestModel):
    config: CreateTrainingJobConfig
    job_name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[0-9A-Za-z\\-_]*$")]
    job_desc: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    workspace_id: str | None = None
    """Default: "0"."""


class CreateTrainingJobVersionConfig(RequestModel):
    app_url: str
    boot_file_url: str
    engine_id: int
    """Default: 1."""
    model_id: int
    pool_id: str
    pre_version_id: int
    spec_id: int
    train_url: str
    worker_server_num: int
    data_source: list[CreateTrainingJobConfigurationDataSource] | None = None
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_version_id: str | None = None
    log_url: str | None = None
    parameter: list[ParameterInput] | None = None
    user_command: str | None = None
    user_image_url: str | None = None


class CreateTrainingJobVersionRequestBody(RequestModel):
    config: CreateTrainingJobVersionConfig
    job_desc: Annotated[str | None, Field(max_length=256, min_length=0)] = None


class ListTrainingJobVersionsVersions(ResponseModel):
    app_url: str | None = None
    boot_file_url: str | None = None
    core: str | None = None
    cpu: str | None = None
    create_time: int | None = None
    data_source: list[ShowTrainingJobConfigurationDataSource] | None = None
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_name: str | None = None
    dataset_version_id: str | None = None
    dataset_version_name: str | None = None
    duration: int | None = None
    engine_id: int | None = None
    engine_name: str | None = None
    engine_type: int | None = None
    engine_version: str | None = None
    gpu: bool | None = None
    gpu_num: int | None = None
    gpu_type: str | None = None
    log_url: str | None = None
    model_id: int | None = None
    model_metric_list: str | None = None
    nas_mount_path: str | None = None
    nas_share_addr: str | None = None
    nas_type: str | None = None
    parameter: list[Parameter] | None = None
    pool_id: str | None = None
    pool_name: str | None = None
    pre_version_id: int | None = None
    resource_id: str | None = None
    spec_id: int | None = None
    start_time: int | None = None
    status: int | None = None
    system_metric_list: str | None = None
    train_url: str | None = None
    user_command: str | None = None
    user_image_url: str | None = None
    version_id: int | None = None
    version_name: str | None = None
    volumes: list[ShowTrainingJobConfigurationVolumes] | None = None
    worker_server_num: int | None = None


class ShowTrainingJobVersionResponseBody(ResponseModel):
    app_url: str | None = None
    boot_file_url: str | None = None
    core: str | None = None
    cpu: str | None = None
    create_time: int | None = None
    data_source: list[ShowTrainingJobConfigurationDataSource] | None = None
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_name: str | None = None
    dataset_version_id: str | None = None
    dataset_version_name: str | None = None
    duration: int | None = None
    engine_id: int | None = None
    engine_name: str | None = None
    engine_type: int | None = None
    engine_version: str | None = None
    gpu_num: int | None = None
    gpu_type: str | None = None
    is_success: bool | None = None
    job_desc: str | None = None
    job_id: int | None = None
    job_name: str | None = None
    log_url: str | None = None
    model_id: int | None = None
    model_metric_list: str | None = None
    nas_mount_path: str | None = None
    nas_share_addr: str | None = None
    nas_type: str | None = None
    parameter: list[Parameter] | None = None
    pool_id: str | None = None
    pool_name: str | None = None
    pre_version_id: int | None = None
    resource_id: str | None = None
    spec_code: str | None = None
    spec_id: int | None = None
    start_time: int | None = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] | int | None = None
    system_metric_list: SystemMetricList | None = None
    train_url: str | None = None
    user_command: str | None = None
    user_image_url: str | None = None
    version_id: int | None = None
    version_name: str | None = None
    volumes: list[ShowTrainingJobConfigurationVolumes] | None = None
    worker_server_num: int | None = None


class ListTrainingJobVersionsResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    job_desc: str | None = None
    job_id: int | None = None
    job_name: str | None = None
    version_count: int | None = None
    versions: list[ListTrainingJobVersionsVersions] | None = None
