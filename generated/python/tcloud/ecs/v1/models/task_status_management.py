"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import ResponseModel


class ShowTaskExecutionStatusResponseEntities2(ResponseModel):
    errorcode_message: str | None = None
    nic_id: str | None = None
    server_id: str | None = None


class SubJobs(ResponseModel):
    begin_time: str | None = None
    end_time: str | None = None
    entities: ShowTaskExecutionStatusResponseEntities2 | None = None
    error_code: str | None = None
    fail_reason: str | None = None
    job_id: str | None = None
    job_type: str | None = None
    status: Literal["SUCCESS", "RUNNING", "FAIL", "INIT"] | str | None = None


class ShowTaskExecutionStatusResponseEntities(ResponseModel):
    sub_jobs: list[SubJobs] | None = None
    sub_jobs_total: int | None = None


class ShowTaskExecutionStatusResponseBody(ResponseModel):
    begin_time: str | None = None
    code: str | None = None
    end_time: str | None = None
    entities: ShowTaskExecutionStatusResponseEntities | None = None
    error_code: str | None = None
    fail_reason: str | None = None
    job_id: str | None = None
    job_type: str | None = None
    message: str | None = None
    status: Literal["SUCCESS", "RUNNING", "FAIL", "INIT"] | str | None = None
