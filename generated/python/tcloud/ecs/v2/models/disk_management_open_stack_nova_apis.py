"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class Attachments(ResponseModel):
    device: str | None = None
    id: str | None = None
    server_id: Annotated[str | None, Field(alias="serverId")] = None
    volume_id: Annotated[str | None, Field(alias="volumeId")] = None


class CreateDiskRequestVolume(RequestModel):
    availability_zone: str | None = None
    display_description: str | None = None
    display_name: str | None = None
    metadata: dict[str, Any] | None = None
    size: int | None = None
    snapshot_id: Annotated[str | None, Field(json_schema_extra={"x-nullable": True})] = None
    volume_type: Literal["SSD", "SAS", "SATA", "co-p1", "uh-l1"] | None = None


class CreateDiskResponseVolume(ResponseModel):
    attachments: list[dict[str, Any]] | None = None
    availability_zone: Annotated[str | None, Field(alias="availabilityZone")] = None
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    id: str | None = None
    metadata: dict[str, Any] | None = None
    size: int | None = None
    snapshot_id: Annotated[str | None, Field(alias="snapshotId")] = None
    status: str | None = None
    volume_type: Annotated[str | None, Field(alias="volumeType")] = None


class ShowDiskVolume(ResponseModel):
    attachments: list[Attachments] | None = None
    availability_zone: Annotated[str | None, Field(alias="availabilityZone")] = None
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    dispaly_name: Annotated[str | None, Field(alias="dispalyName")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    id: str | None = None
    metadata: dict[str, Any] | None = None
    size: int | None = None
    snapshot_id: Annotated[str | None, Field(alias="snapshotId")] = None
    status: str | None = None
    volume_type: Annotated[str | None, Field(alias="volumeType")] = None


class Volumes(ResponseModel):
    attachments: list[Attachments] | None = None
    availability_zone: Annotated[str | None, Field(alias="availabilityZone")] = None
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    dispaly_name: Annotated[str | None, Field(alias="dispalyName")] = None
    display_description: Annotated[str | None, Field(alias="displayDescription")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    id: str | None = None
    metadata: dict[str, Any] | None = None
    size: int | None = None
    snapshot_id: Annotated[str | None, Field(alias="snapshotId")] = None
    status: str | None = None
    volume_type: Annotated[str | None, Field(alias="volumeType")] = None


class CreateDiskRequestBody(RequestModel):
    volume: CreateDiskRequestVolume | None = None


class CreateDiskResponseBody(ResponseModel):
    volume: CreateDiskResponseVolume | None = None


class ListDisksDetailsResponseBody(ResponseModel):
    volumes: list[Volumes] | None = None


class ListDisksResponseBody(ResponseModel):
    volumes: list[Volumes] | None = None


class ShowDiskResponseBody(ResponseModel):
    volume: ShowDiskVolume | None = None
