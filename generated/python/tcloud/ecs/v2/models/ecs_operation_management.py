"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import ResponseModel


class Events(ResponseModel):
    event: str | None = None
    finish_time: str | None = None
    result: str | None = None
    start_time: str | None = None
    traceback: str | None = None


class InstanceAction(ResponseModel):
    action: str | None = None
    events: list[Events] | None = None
    instance_uuid: str | None = None
    message: str | None = None
    project_id: str | None = None
    request_id: str | None = None
    start_time: str | None = None
    user_id: str | None = None


class InstanceActions(ResponseModel):
    action: str | None = None
    instance_uuid: str | None = None
    message: str | None = None
    project_id: str | None = None
    request_id: str | None = None
    start_time: str | None = None
    user_id: str | None = None


class ListOperationsOnEcsResponseBody(ResponseModel):
    instance_actions: Annotated[list[InstanceActions] | None, Field(alias="instanceActions")] = None


class ShowEcsOperationsByRequestIdResponseBody(ResponseModel):
    instance_action: Annotated[InstanceAction | None, Field(alias="instanceAction")] = None
