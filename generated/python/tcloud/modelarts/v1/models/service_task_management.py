"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import Number, RequestModel, ResponseModel


class CreateResponseBody(ResponseModel):
    id: str | None = None


class CreateTasksFrequency(RequestModel):
    begin_at: str
    duration: Annotated[int, Field(ge=5, le=720)]
    end_at: str
    interval: Annotated[int, Field(ge=5, le=720)]


class CreateTasksPeriods(RequestModel):
    begin_at: str
    end_at: str


class CreateTasksResponseBody(ResponseModel):
    tasks: list[CreateResponseBody] | None = None


class CreateTasksTaskInputVcn(RequestModel):
    ip: str
    password: str
    port: int
    username: str


class CreateTasksTaskOutputDis(RequestModel):
    stream_name: str
    data_category: list[str] | None = None
    stream_id: str | None = None


class CreateTasksTaskOutputObs(RequestModel):
    bucket: str
    path: str
    data_category: list[str] | None = None


class CreateTasksTaskOutputWebhook(RequestModel):
    headers: dict[str, Any]
    url: str
    data_category: list[str] | None = None


class CreateTasksTaskSchedule(RequestModel):
    timezone: str
    type: Literal["once", "daily", "weekly", "monthly"]
    days_of_month: list[int] | None = None
    days_of_week: list[int] | None = None
    execution_mode: Literal["period", "frequency"] | None = None
    frequency: CreateTasksFrequency | None = None
    periods: list[CreateTasksPeriods] | None = None


class Error(ResponseModel):
    code: str | None = None
    message: str | None = None


class ListTasksDetailsFrequency(ResponseModel):
    begin_at: str | None = None
    duration: int | None = None
    end_at: str | None = None
    interval: int | None = None


class ListTasksDetailsPeriods(ResponseModel):
    begin_at: str | None = None
    end_at: str | None = None


class ListTasksDetailsTaskInputVcn(ResponseModel):
    ip: str | None = None
    password: str | None = None
    port: int | None = None
    username: str | None = None


class ListTasksDetailsTaskOutputDis(ResponseModel):
    data_category: list[str] | None = None
    stream_id: str | None = None
    stream_name: str | None = None


class ListTasksDetailsTaskOutputObs(ResponseModel):
    bucket: str | None = None
    data_category: list[str] | None = None
    path: str | None = None


class ListTasksDetailsTaskOutputWebhook(ResponseModel):
    data_category: list[str] | None = None
    headers: dict[str, Any] | None = None
    url: str | None = None


class ListTasksDetailsTaskSchedule(ResponseModel):
    days_of_month: list[int] | None = None
    days_of_week: list[int] | None = None
    execution_mode: Literal["period", "frequency"] | str | None = None
    frequency: ListTasksDetailsFrequency | None = None
    periods: list[ListTasksDetailsPeriods] | None = None
    timezone: str | None = None
    type: Literal["once", "daily", "weekly", "monthly"] | str | None = None


class TaskInputData(ResponseModel):
    bucket: str | None = None
    camera_type: str | None = None
    certificate_check: bool | None = None
    device_id: str | None = None
    headers: dict[str, Any] | None = None
    id: str | None = None
    node_id: str | None = None
    path: str | None = None
    rtsp_path_in_response: str | None = None
    stream_name: str | None = None
    stream_type: int | None = None
    tag: list[dict[str, str]] | None = None
    url: str | None = None


class TaskInputDataInput(RequestModel):
    bucket: str | None = None
    camera_type: str | None = None
    certificate_check: bool | None = None
    device_id: str | None = None
    headers: dict[str, Any] | None = None
    id: str | None = None
    node_id: str | None = None
    path: str | None = None
    rtsp_path_in_response: Annotated[str | None, Field(max_length=1024)] = None
    stream_name: str | None = None
    stream_type: Annotated[int | None, Field(ge=1, le=3)] = None
    tag: list[dict[str, str]] | None = None
    url: Annotated[str | None, Field(max_length=1000)] = None


class TaskOutput(RequestModel):
    dis: CreateTasksTaskOutputDis | None = None
    obs: CreateTasksTaskOutputObs | None = None
    webhook: CreateTasksTaskOutputWebhook | None = None


class TaskOutputForDisplay(ResponseModel):
    dis: ListTasksDetailsTaskOutputDis | None = None
    obs: ListTasksDetailsTaskOutputObs | None = None
    webhook: ListTasksDetailsTaskOutputWebhook | None = None


class TaskSourceUsageEstimate(RequestModel):
    cpu: Number
    memory: int


class CreateTasksTaskInput(RequestModel):
    data: list[TaskInputDataInput]
    type: str
    vcn: CreateTasksTaskInputVcn | None = None


class ListTasksDetailsTaskInput(ResponseModel):
    data: list[TaskInputData] | None = None
    type: str | None = None
    vcn: ListTasksDetailsTaskInputVcn | None = None


class ShowTaskResponseBody(ResponseModel):
    config: dict[str, Any] | None = None
    created_at: str | None = None
    creator: str | None = None
    description: str | None = None
    error: Error | None = None
    id: str | None = None
    input: ListTasksDetailsTaskInput | None = None
    name: str | None = None
    output: TaskOutputForDisplay | None = None
    project_id: str | None = None
    schedule: ListTasksDetailsTaskSchedule | None = None
    schedule_status: Literal["ACTIVATED", "INACTIVATED"] | str | None = None
    service_id: str | None = None
    service_name: str | None = None
    state: (
        Literal[
            "PENDING",
            "RECOVERING",
            "STARTING",
            "UPGRADING",
            "CREATE_FAILED",
            "START_FAILED",
            "RUNNING",
            "STOPPING",
            "STOPPED",
            "ABNORMAL",
            "SUCCEEDED",
            "FAILED",
            "DELETING",
            "FREEZING",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    status: str | None = None
    updated_at: str | None = None


class TaskDetails(ResponseModel):
    config: dict[str, Any] | None = None
    created_at: str | None = None
    creator: str | None = None
    description: str | None = None
    error: Error | None = None
    id: str | None = None
    input: ListTasksDetailsTaskInput | None = None
    name: str | None = None
    output: TaskOutputForDisplay | None = None
    project_id: str | None = None
    schedule: ListTasksDetailsTaskSchedule | None = None
    schedule_status: Literal["ACTIVATED", "INACTIVATED"] | str | None = None
    service_id: str | None = None
    service_name: str | None = None
    state: (
        Literal[
            "PENDING",
            "RECOVERING",
            "STARTING",
            "UPGRADING",
            "CREATE_FAILED",
            "START_FAILED",
            "RUNNING",
            "STOPPING",
            "STOPPED",
            "ABNORMAL",
            "SUCCEEDED",
            "FAILED",
            "DELETING",
            "FREEZING",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    status: str | None = None
    updated_at: str | None = None


class CreateTasksRequestBody(RequestModel):
    input: CreateTasksTaskInput
    name: Annotated[str, Field(max_length=100, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    output: TaskOutput
    config: dict[str, Any] | None = None
    description: Annotated[str | None, Field(max_length=500)] = None
    schedule: CreateTasksTaskSchedule | None = None
    source_usage_estimate: TaskSourceUsageEstimate | None = None


class ListTasksDetailsResponseBody(ResponseModel):
    count: int | None = None
    tasks: list[TaskDetails] | None = None
