"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import ResponseModel


class Engines(ResponseModel):
    engine_id: int | None = None
    engine_name: str | None = None
    engine_type: int | None = None
    engine_version: str | None = None


class ListJobEngineSpecificationsResponseBody(ResponseModel):
    engines: list[Engines] | None = None
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None


class Specs(ResponseModel):
    core: str | None = None
    cpu: str | None = None
    gpu_num: int | None = None
    gpu_type: str | None = None
    interface_type: int | None = None
    max_num: int | None = None
    no_resource: bool | None = None
    spec_code: str | None = None
    spec_id: int | None = None
    storage: str | None = None
    unit_num: int | None = None


class ListJobResourceSpecificationsResponseBody(ResponseModel):
    error_code: str | None = None
    error_message: str | None = None
    is_success: bool | None = None
    spec_total_count: int | None = None
    specs: list[Specs] | None = None
