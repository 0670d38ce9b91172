"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AttachDiskEcsRequestVolumeAttachment(RequestModel):
    volume_id: Annotated[str, Field(alias="volumeId")]
    device: str | None = None


class AttachDiskEcsResponseVolumeAttachment(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class ShowDiskAttachedEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[AttachDiskEcsResponseVolumeAttachment | None, Field(alias="volumeAttachment")] = None


class VolumeAttachment(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class VolumeAttachments(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class AttachDiskEcsRequestBody(RequestModel):
    volume_attachment: Annotated[AttachDiskEcsRequestVolumeAttachment, Field(alias="volumeAttachment")]


class AttachDiskEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[VolumeAttachment | None, Field(alias="volumeAttachment")] = None


class ListDisksAttachedEcsResponseBody(ResponseModel):
    volume_attachments: Annotated[list[VolumeAttachments] | None, Field(alias="volumeAttachments")] = None
