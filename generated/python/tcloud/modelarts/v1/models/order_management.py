"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel


class Azs(ResponseModel):
    az: str | None = None
    count: int | None = None


class PoolResourceFlavorCount(ResponseModel):
    azs: list[Azs] | None = None
    count: int | None = None
    flavor: str | None = None
    max_count: Annotated[int | None, Field(alias="maxCount")] = None


class Order(ResponseModel):
    begin_timestamp: Annotated[int | None, Field(alias="beginTimestamp")] = None
    billing_mode: Annotated[str | None, Field(alias="billingMode")] = None
    creation_timestamp: Annotated[int | None, Field(alias="creationTimestamp")] = None
    end_timestamp: Annotated[int | None, Field(alias="endTimestamp")] = None
    fail_reason: Annotated[str | None, Field(alias="failReason")] = None
    init_count: Annotated[list[PoolResourceFlavorCount] | None, Field(alias="initCount")] = None
    operation: Literal["apply", "modify", "delete"] | str | None = None
    order_id: Annotated[str | None, Field(alias="orderId")] = None
    order_name: Annotated[str | None, Field(alias="orderName")] = None
    period_num: Annotated[str | None, Field(alias="periodNum")] = None
    period_type: Annotated[str | None, Field(alias="periodType")] = None
    phase: Literal["pending", "processing", "successed", "failed"] | str | None = None
    resource_display_name: Annotated[str | None, Field(alias="resourceDisplayName")] = None
    resource_name: Annotated[str | None, Field(alias="resourceName")] = None
    result: str | None = None
    result_count: Annotated[list[PoolResourceFlavorCount] | None, Field(alias="resultCount")] = None
    spec_count: Annotated[list[PoolResourceFlavorCount] | None, Field(alias="specCount")] = None
    workspace_id: Annotated[str | None, Field(alias="workspaceId")] = None


class ListOrdersResponseBody(ResponseModel):
    count: int | None = None
    items: list[Order] | None = None
