"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AttachDiskToEcsRequestVolumeAttachment(RequestModel):
    volume_id: Annotated[str, Field(alias="volumeId")]
    device: str | None = None


class AttachDiskToEcsResponseVolumeAttachment(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class ShowDiskAttachedToEcsVolumeAttachment(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class VolumeAttachments(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class AttachDiskToEcsRequestBody(RequestModel):
    volume_attachment: Annotated[AttachDiskToEcsRequestVolumeAttachment, Field(alias="volumeAttachment")]


class AttachDiskToEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[AttachDiskToEcsResponseVolumeAttachment | None, Field(alias="volumeAttachment")] = None


class ListDisksAttachedToEcsResponseBody(ResponseModel):
    volume_attachments: Annotated[list[VolumeAttachments] | None, Field(alias="volumeAttachments")] = None


class ShowDiskAttachedToEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[ShowDiskAttachedToEcsVolumeAttachment | None, Field(alias="volumeAttachment")] = None
