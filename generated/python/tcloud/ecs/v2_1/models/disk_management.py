"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

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


class AttachableQuantity(ResponseModel):
    free_blk: int | None = None
    free_disk: int | None = None
    free_scsi: int | None = None


class ListDisksAttachedToEcsVolumeAttachments(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class ShowDiskAttachedToEcsBlockDeviceVolumeAttachment(ResponseModel):
    boot_index: Annotated[bool | None, Field(alias="bootIndex")] = None
    bus: Literal["virtio", "scsi"] | str | None = None
    device: str | None = None
    id: str | None = None
    pci_address: Annotated[str | None, Field(alias="pciAddress")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    size: int | None = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class ShowDiskAttachedToEcsOsVolumeAttachmentVolumeAttachment(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class ShowEcsDiskAttachmentVolumeAttachments(ResponseModel):
    boot_index: Annotated[bool | None, Field(alias="bootIndex")] = None
    bus: Literal["virtio", "scsi"] | str | None = None
    device: str | None = None
    id: str | None = None
    pci_address: Annotated[str | None, Field(alias="pciAddress")] = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    size: int | None = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class AttachDiskToEcsRequestBody(RequestModel):
    volume_attachment: Annotated[AttachDiskToEcsRequestVolumeAttachment, Field(alias="volumeAttachment")]


class AttachDiskToEcsResponseBody(ResponseModel):
    volume_attachment: Annotated[AttachDiskToEcsResponseVolumeAttachment | None, Field(alias="volumeAttachment")] = None


class ListDisksAttachedToEcsResponseBody(ResponseModel):
    volume_attachments: Annotated[
        list[ListDisksAttachedToEcsVolumeAttachments] | None, Field(alias="volumeAttachments")
    ] = None


class ShowDiskAttachedToEcsBlockDeviceResponseBody(ResponseModel):
    volume_attachment: Annotated[
        ShowDiskAttachedToEcsBlockDeviceVolumeAttachment | None, Field(alias="volumeAttachment")
    ] = None


class ShowDiskAttachedToEcsOsVolumeAttachmentResponseBody(ResponseModel):
    volume_attachment: Annotated[
        ShowDiskAttachedToEcsOsVolumeAttachmentVolumeAttachment | None, Field(alias="volumeAttachment")
    ] = None


class ShowEcsDiskAttachmentResponseBody(ResponseModel):
    attachable_quantity: Annotated[AttachableQuantity | None, Field(alias="attachableQuantity")] = None
    volume_attachments: Annotated[
        list[ShowEcsDiskAttachmentVolumeAttachments] | None, Field(alias="volumeAttachments")
    ] = None
