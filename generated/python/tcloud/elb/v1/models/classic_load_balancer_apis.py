"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import ResponseModel


class ListMonitoringMetricsSchema(ResponseModel):
    act_conn: int | None = None
    cps: int | None = None
    create_time: str | None = None
    in_bps: Annotated[int | None, Field(alias="in_Bps")] = None
    in_pps: int | None = None
    inact_conn: int | None = None
    loadbalancer_id: str | None = None
    loadbalancer_ip: str | None = None
    loadbalancer_name: str | None = None
    ncps: int | None = None
    out_bps: Annotated[int | None, Field(alias="out_Bps")] = None
    out_pps: int | None = None


class ShowJobStatusResponseBody(ResponseModel):
    begin_time: str | None = None
    code: str | None = None
    end_time: str | None = None
    entities: dict[str, Any] | None = None
    error_code: str | None = None
    fail_reason: str | None = None
    job_id: str | None = None
    job_type: str | None = None
    message: str | None = None
    status: Literal["SUCCESS", "RUNNING", "FAIL", "INIT"] | str | None = None
    sub_jobs: str | None = None


ListMonitoringMetricsResponseBody = TypeAliasType(
    "ListMonitoringMetricsResponseBody", list[ListMonitoringMetricsSchema]
)
