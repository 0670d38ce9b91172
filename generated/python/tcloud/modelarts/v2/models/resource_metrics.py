"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel, Timestamp


class ResourceMetricsMetadata(ResponseModel):
    labels: dict[str, Any] | None = None
    name: str | None = None


class Value(ResponseModel):
    cpu: str | None = None
    memory: str | None = None
    tnt004: str | None = None


class Allocated(ResponseModel):
    timestamp: Timestamp | None = None
    value: Value | None = None
    window: Literal["1s", "1m", "1h"] | str | None = None


class Capacity(ResponseModel):
    max_value: Annotated[Value | None, Field(alias="maxValue")] = None
    timestamp: Timestamp | None = None
    value: Value | None = None
    window: Literal["1s", "1m", "1h"] | str | None = None


class MetricTableItem(ResponseModel):
    allocated: Allocated | None = None
    capacity: Capacity | None = None


class MetricsItem(ResponseModel):
    metadata: ResourceMetricsMetadata | None = None
    table: MetricTableItem | None = None


class ShowPoolRuntimeMetricsResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    items: list[MetricsItem] | None = None
    kind: Literal["PoolMetricsList"] | str | None = None
