"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import ResponseModel


class AvailabilityZone(ResponseModel):
    code: str | None = None
    state: Literal["ACTIVE"] | str | None = None


class ListAvailabilityZonesResponseBody(ResponseModel):
    availability_zones: list[list[AvailabilityZone]] | None = None
    request_id: str | None = None
