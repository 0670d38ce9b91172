"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import (
    CreateTrainingJobConfigurationDataSource,
    Parameter,
    ParameterInput,
    ShowTrainingJobConfigurationDataSource,
    ShowTrainingJobConfigurationVolumes,
)


class Configs(ResponseModel):
    config_desc: str | None = None
    config_name: str | None = None
    create_time: int | None = None
    engine_id: int | None = None
    engine_name: str | None = None
    engine_type: int | None = None
    engine_version: str | None = None
    user_command: str | None = None
    user_image_url: str | None = None


class CreateTrainingJobConfigurationResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class DeleteTrainingJobConfigurationResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class ListTrainingJobConfigurationsResponseBody(ResponseModel):
    config_total_count: int | None = None
    configs: list[Configs] | None = None
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class UpdateTrainingJobConfigurationRequestBody(RequestModel):
    app_url: str
    boot_file_url: str
    engine_id: int
    """Default: 1."""
    model_id: int
    spec_id: int
    worker_server_num: int
    config_desc: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    data_source: list[CreateTrainingJobConfigurationDataSource] | None = None
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_version_id: str | None = None
    log_url: str | None = None
    parameter: list[ParameterInput] | None = None
    train_url: str | None = None
    user_command: str | None = None
    user_image_url: str | None = None


class UpdateTrainingJobConfigurationResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class CreateTrainingJobConfigurationRequestBody(RequestModel):
    app_url: str
    boot_file_url: str
    config_name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[0-9A-Za-z\\-_]*$")]
    engine_id: int
    """Default: 1."""
    model_id: int
    spec_id: int
    worker_server_num: int
    config_desc: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    data_source: list[CreateTrainingJobConfigurationDataSource] | None = None
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_version_id: str | None = None
    log_url: str | None = None
    parameter: list[ParameterInput] | None = None
    train_url: str | None = None
    user_command: str | None = None
    user_image_url: str | None = None


class ShowTrainingJobConfigurationResponseBody(ResponseModel):
    app_url: str | None = None
    boot_file_url: str | None = None
    config_desc: str | None = None
    config_name: str | None = None
    core: str | None = None
    cpu: str | None = None
    create_time: int | None = None
    data_source: list[ShowTrainingJobConfigurationDataSource] | None = None
    data_url: str | None = None
    dataset_id: str | None = None
    dataset_name: str | None = None
    dataset_version_id: str | None = None
    dataset_version_name: str | None = None
    engine_id: int | None = None
    engine_name: str | None = None
    engine_type: int | None = None
    engine_version: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    gpu_num: int | None = None
    gpu_type: str | None = None
    is_success: bool | None = None
    log_url: str | None = None
    model_id: int | None = None
    nas_mount_path: str | None = None
    nas_share_addr: str | None = None
    nas_type: str | None = None
    parameter: list[Parameter] | None = None
    pool_id: str | None = None
    pool_name: str | None = None
    spec_code: str | None = None
    spec_id: int | None = None
    train_url: str | None = None
    user_command: str | None = None
    user_image_url: str | None = None
    volumes: list[ShowTrainingJobConfigurationVolumes] | None = None
    worker_server_num: int | None = None
