"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import RequestModel
from .shared import Servers


class OsStart(RequestModel):
    servers: list[Servers]


class OsStop(RequestModel):
    servers: list[Servers]
    type: str | None = None
    """Default: "SOFT"."""


class Reboot(RequestModel):
    servers: list[Servers]
    type: Literal["SOFT", "HARD"]


class BatchRestartEcssRequestBody(RequestModel):
    reboot: Reboot


class BatchStartEcssRequestBody(RequestModel):
    os_start: Annotated[OsStart, Field(alias="os-start")]


class BatchStopEcssRequestBody(RequestModel):
    os_stop: Annotated[OsStop, Field(alias="os-stop")]


ActCloudserverRequestBody = TypeAliasType(
    "ActCloudserverRequestBody", BatchStartEcssRequestBody | BatchRestartEcssRequestBody | BatchStopEcssRequestBody
)
