"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import Number, ResponseModel


class Accelerator(ResponseModel):
    cuda_version: str | None = None
    driver_version_section: str | None = None
    name: str | None = None
    type: Literal["npu", "gpu", "none"] | str | None = None


class DeleteModelResponseFailedList(ResponseModel):
    error_code: str | None = None
    error_msg: str | None = None
    model_id: str | None = None


class EngineAndRuntimesResponse(ResponseModel):
    accelerators: list[Accelerator] | None = None
    ai_engine: Literal["TensorFlow", "PyTorch", "MindSpore", "XGBoost", "Scikit_Learn", "Spark_MLlib"] | str | None = (
        None
    )
    arch: list[Literal["x86_64", "aarch64"] | str] | None = None
    image_source: list[Literal["base_image", "uniform_image"] | str] | None = None
    request_mode: list[Literal["sync", "async"] | str] | None = None
    runtimes: list[str] | None = None
    status_list: list[Literal["normal", "deleted", "deleting"] | str] | None = None


class GuideDoc(ResponseModel):
    doc_name: str | None = None
    doc_url: str | None = None


class ModelHealth(ResponseModel):
    check_method: Literal["HTTP", "EXEC"] | str | None = None
    command: str | None = None
    failure_threshold: str | None = None
    initial_delay_seconds: str | None = None
    period_seconds: str | None = None
    protocol: str | None = None
    timeout_seconds: str | None = None
    url: str | None = None


class ModelParamsInfo(ResponseModel):
    max: Number | None = None
    method: str | None = None
    min: Number | None = None
    param_desc: str | None = None
    param_name: str | None = None
    param_type: str | None = None
    protocol: str | None = None
    url: str | None = None


class ModelSpecification(ResponseModel):
    min_cpu: str | None = None
    min_gpu: str | None = None
    min_memory: str | None = None


class Packages(ResponseModel):
    package_name: str | None = None
    package_version: str | None = None
    restraint: Literal["EXACT", "ATLEAST", "ATMOST"] | str | None = None


class ShowModelEngineAndRuntimeResponseBody(ResponseModel):
    count: int | None = None
    engine_runtimes: list[EngineAndRuntimesResponse] | None = None
    total_count: int | None = None


class DeleteModelResponseBody(ResponseModel):
    delete_failed_list: list[DeleteModelResponseFailedList] | None = None
    delete_success_list: list[str] | None = None


class ModelDependencies(ResponseModel):
    installer: str | None = None
    packages: list[Packages] | None = None


class ModelListItem(ResponseModel):
    create_at: int | None = None
    description: str | None = None
    extra: str | None = None
    install_type: list[str] | None = None
    market_flag: bool | None = None
    model_id: str | None = None
    model_name: str | None = None
    model_size: int | None = None
    model_source: Literal["auto", "algos", "custom"] | str | None = None
    model_status: str | None = None
    model_type: str | None = None
    model_version: str | None = None
    owner: str | None = None
    project: str | None = None
    publishable_flag: bool | None = None
    source_copy: Literal["true", "false"] | str | None = None
    source_type: str | None = None
    specification: ModelSpecification | None = None
    subscription_id: str | None = None
    tenant: str | None = None
    tunable: bool | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ShowModelResponseBody(ResponseModel):
    apis: str | None = None
    cmd: str | None = None
    config: str | None = None
    create_at: int | None = None
    dependencies: list[ModelDependencies] | None = None
    description: str | None = None
    execution_code: str | None = None
    health: ModelHealth | None = None
    image_address: str | None = None
    input_params: list[ModelParamsInfo] | None = None
    install_type: list[str] | None = None
    labels_map: dict[str, str] | None = None
    market_flag: bool | None = None
    model_algorithm: Literal["predict_analysis", "object_detection", "image_classification"] | str | None = None
    model_docs: list[GuideDoc] | None = None
    model_id: str | None = None
    model_labels: list[str] | None = None
    model_metrics: str | None = None
    model_name: str | None = None
    model_size: int | None = None
    model_source: Literal["auto", "algos", "custom"] | str | None = None
    model_status: str | None = None
    model_type: str | None = None
    model_version: str | None = None
    output_params: list[ModelParamsInfo] | None = None
    owner: str | None = None
    project: str | None = None
    publishable_flag: bool | None = None
    runtime: str | None = None
    schema_doc: str | None = None
    source_copy: Literal["true", "false"] | str | None = None
    """Default: "true"."""
    source_job_id: str | None = None
    source_job_version: str | None = None
    source_location: str | None = None
    source_type: str | None = None
    specification: ModelSpecification | None = None
    tenant: str | None = None
    tunable: bool | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ListModelsResponseBody(ResponseModel):
    count: int | None = None
    models: list[ModelListItem] | None = None
    total_count: int | None = None
