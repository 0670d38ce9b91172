"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

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


class AttachableQuantity(ResponseModel):
    free_blk: int | None = None
    free_disk: int | None = None
    free_scsi: int | None = None


class ListDisksAttachedEcsVolumeAttachments(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class ShowDiskAttachedEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[AttachDiskEcsResponseVolumeAttachment | None, Field(alias="volumeAttachment")] = None


class ShowDiskAttachmentEcsVolumeAttachments(ResponseModel):
    boot_index: Annotated[bool | None, Field(alias="bootIndex")] = None
    bus: Literal["virtio", "scsi"] | str | None = None
    device: str | None = None
    id: str | None = None
    pci_address: Annotated[str | None, Field(alias="pciAddress")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    size: int | None = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class ShowSingleDiskAttachedEcsVolumeAttachment(ResponseModel):
    boot_index: Annotated[bool | None, Field(alias="bootIndex")] = None
    bus: Literal["virtio", "scsi"] | str | None = None
    device: str | None = None
    id: str | None = None
    pci_address: Annotated[str | None, Field(alias="pciAddress")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    size: int | None = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class VolumeAttachment(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class AttachDiskEcsRequestBody(RequestModel):
    volume_attachment: Annotated[AttachDiskEcsRequestVolumeAttachment, Field(alias="volumeAttachment")]


class AttachDiskEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[VolumeAttachment | None, Field(alias="volumeAttachment")] = None


class ListDisksAttachedEcsResponseBody(ResponseModel):
    volume_attachments: Annotated[
        list[ListDisksAttachedEcsVolumeAttachments] | None, Field(alias="volumeAttachments")
    ] = None


class ShowDiskAttachmentEcsResponseBody(ResponseModel):
    attachable_quantity: Annotated[AttachableQuantity | None, Field(alias="attachableQuantity")] = None
    volume_attachments: Annotated[
        list[ShowDiskAttachmentEcsVolumeAttachments] | None, Field(alias="volumeAttachments")
    ] = None


class ShowSingleDiskAttachedEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[ShowSingleDiskAttachedEcsVolumeAttachment | None, Field(alias="volumeAttachment")] = (
        None
    )
