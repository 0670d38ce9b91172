"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...._runtime.models import ResponseModel


class ZoneState(ResponseModel):
    available: bool | None = None


class AvailabilityZoneInfo(ResponseModel):
    hosts: list[Any] | None = None
    zone_name: Annotated[str | None, Field(alias="zoneName")] = None
    zone_state: Annotated[ZoneState | None, Field(alias="zoneState")] = None


class ListAzsResponseBody(ResponseModel):
    availability_zone_info: Annotated[list[AvailabilityZoneInfo] | None, Field(alias="availabilityZoneInfo")] = None
