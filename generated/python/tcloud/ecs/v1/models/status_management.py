"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddEcsToMonitoringListRequestBody(RequestModel):
    monitor_metrics: Annotated[
        dict[str, Any] | None, Field(alias="monitorMetrics", json_schema_extra={"x-nullable": True})
    ]


class Migrate(RequestModel):
    dedicated_host_id: str | None = None


class Resize(RequestModel):
    flavor_ref: Annotated[str, Field(alias="flavorRef")]


class ShowEcsAutomaticRecoveryResponseBody(ResponseModel):
    support_auto_recovery: Literal["true", "false"] | str | None = None


class UpdateEcsSpecificationsRequestBody(RequestModel):
    resize: Resize


class ColdMigrateEcsRequestBody(RequestModel):
    migrate: Migrate
