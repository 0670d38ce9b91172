"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel


class Event(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    count: int | None = None
    first_timestamp: Annotated[str | None, Field(alias="firstTimestamp")] = None
    kind: Literal["Event"] | str | None = None
    last_timestamp: Annotated[str | None, Field(alias="lastTimestamp")] = None
    message: str | None = None
    reason: str | None = None
    type: Literal["Normal", "Warning"] | str | None = None


class Metadata(ResponseModel):
    continue_: Annotated[str | None, Field(alias="continue")] = None


class ListEventsResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    items: list[Event] | None = None
    kind: Literal["EventList"] | str | None = None
    metadata: Metadata | None = None
    total: int | None = None
