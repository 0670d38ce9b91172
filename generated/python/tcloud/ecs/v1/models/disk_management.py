"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AttachDiskToEcsResponseBody(ResponseModel):
    job_id: str | None = None


class VolumeAttachment(RequestModel):
    volume_id: Annotated[str, Field(alias="volumeId")]
    device: str | None = None


class AttachDiskToEcsRequestBody(RequestModel):
    volume_attachment: Annotated[VolumeAttachment, Field(alias="volumeAttachment")]
