"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import Number, RequestModel, ResponseModel


class Jobs(ResponseModel):
    accuracy: Number | None = None
    """Accuracy the job reported last. The value ranges from 0 to 1."""
    create_time: int | None = None
    """Time when the job was created (UTC, in ms)."""
    duration: int | None = None
    """Time the job has run, in ms."""
    job_desc: str | None = None
    """Description of the job."""
    job_id: int | None = None
    """ID of the job."""
    job_name: str | None = None
    """Name of the job."""
    loss: Number | None = None
    """Loss the job reported last."""
    status: int | None = None
    """State of the job, as in Creating a Training Job."""


class ListTrainingJobsResponseBody(ResponseModel):
    error_code: str | None = None
    """Error code, see Error Codes. Left out if the call succeeded."""
    error_message: str | None = None
    """What went wrong. Left out if the call succeeded."""
    is_success: bool | None = None
    """Whether the call succeeded."""
    job_total_count: int | None = None
    """Number of jobs that match."""
    jobs: list[Jobs] | None = None
    """Jobs on this page. For details, see Table 3."""
    quotas: int | None = None
    """Number of jobs that may run at once."""


class RestartInstanceRequestBody(RequestModel):
    action: str
    """What to do with the instance. Set it to **restart**."""
    force: bool | None = None
    """Whether running cells are cut off. The default value is **false**.
    Default: false.
    """
    grace_period: Annotated[int | None, Field(ge=0, le=300)] = None
    """Seconds to wait for running cells. The value ranges from 0 to 300. The default value is **30**.
    Default: 30.
    """


class RestartInstanceResponseBody(ResponseModel):
    current_status: str | None = None
    """State of the instance now"""
    previous_state: str | None = None
    """State of the instance before the call"""
    restart_count: int | None = None
    """How often the instance has been restarted"""


class StartOrStopInstanceRequestBody(RequestModel):
    action: Literal["start", "stop"]
    """What to do with the instance. The options are as follows:

    - **start**
    - **stop**
    """


class StartOrStopInstanceResponseBody(ResponseModel):
    current_status: str | None = None
    """State of the instance now"""
    previous_state: str | None = None
    """State of the instance before the call"""


ActInstanceRequestBody = TypeAliasType(
    "ActInstanceRequestBody", StartOrStopInstanceRequestBody | RestartInstanceRequestBody
)


ActInstanceResponseBody = TypeAliasType(
    "ActInstanceResponseBody", StartOrStopInstanceResponseBody | RestartInstanceResponseBody
)
