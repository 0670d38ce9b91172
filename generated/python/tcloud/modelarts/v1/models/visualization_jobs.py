"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreateVisualizationJobResponseBody(ResponseModel):
    create_time: int | None = None
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    job_id: int | None = None
    job_name: str | None = None
    service_url: str | None = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] | int | None = None


class CreateVisualizationJobSchedule(RequestModel):
    duration: Annotated[int, Field(ge=0, le=24)]
    time_unit: str
    type: str


class DeleteVisualizationJobResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class Flavor(RequestModel):
    code: str


class ListVisualizationJobsJobs(ResponseModel):
    create_time: int | None = None
    duration: int | None = None
    job_desc: str | None = None
    job_id: int | None = None
    job_name: str | None = None
    resource_id: str | None = None
    service_url: str | None = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] | int | None = None
    train_url: str | None = None


class ListVisualizationJobsResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    job_count_limit: int | None = None
    job_total_count: int | None = None
    jobs: list[ListVisualizationJobsJobs] | None = None
    quotas: int | None = None


class RestartVisualizationJobResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class ShowVisualizationJobResponseBody(ResponseModel):
    create_time: int | None = None
    duration: int | None = None
    error_code: str | None = None
    error_message: str | None = None
    job_desc: str | None = None
    job_id: int | None = None
    job_name: str | None = None
    resource_id: str | None = None
    service_url: str | None = None
    status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] | int | None = None
    train_url: str | None = None


class StopVisualizationJobResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class UpdateVisualizationJobDescriptionRequestBody(RequestModel):
    job_desc: Annotated[str, Field(max_length=256, min_length=0)]


class UpdateVisualizationJobDescriptionResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class CreateVisualizationJobRequestBody(RequestModel):
    job_name: Annotated[str, Field(max_length=20, min_length=1, pattern="^[0-9A-Za-z\\-_]*$")]
    train_url: str
    flavor: Flavor | None = None
    job_desc: Annotated[str | None, Field(max_length=256, min_length=0)] = None
    job_type: str | None = None
    """Default: "TensorBoard"."""
    schedule: CreateVisualizationJobSchedule | None = None
