"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import ResponseModel, Timestamp


class ImagesLinks(ResponseModel):
    href: str | None = None
    rel: str | None = None


class ListImagesLinks(ResponseModel):
    href: str | None = None
    rel: Literal["self", "bookmark", "alternate"] | str | None = None
    type: str | None = None


class ShowImageByProjectIdImage(ResponseModel):
    os_ext_img_size_size: Annotated[int | None, Field(alias="OS-EXT-IMG-SIZE:size")] = None
    created: Timestamp | None = None
    id: str | None = None
    links: list[ListImagesLinks] | None = None
    metadata: dict[str, Any] | None = None
    min_disk: Annotated[int | None, Field(alias="minDisk")] = None
    min_ram: Annotated[int | None, Field(alias="minRam")] = None
    name: str | None = None
    progress: int | None = None
    status: str | None = None
    updated: Timestamp | None = None


class ShowImageByProjectIdResponseBody(ResponseModel):
    image: ShowImageByProjectIdImage | None = None


class ShowImageDetailLinks(ResponseModel):
    href: str | None = None
    rel: str | None = None


class ShowImageDetailServer(ResponseModel):
    id: str | None = None
    links: list[ShowImageDetailLinks] | None = None


ShowImageMetadataResponseBody = TypeAliasType("ShowImageMetadataResponseBody", dict[str, str])


class Images(ResponseModel):
    id: str | None = None
    links: list[ListImagesLinks] | None = None
    name: str | None = None


class ListImagesResponseBody(ResponseModel):
    images: list[Images] | None = None
    images_links: list[ImagesLinks] | None = None


class ShowImageDetailImage(ResponseModel):
    os_ext_img_size_size: Annotated[int | None, Field(alias="OS-EXT-IMG-SIZE:size")] = None
    created: Timestamp | None = None
    id: str | None = None
    links: list[ListImagesLinks] | None = None
    metadata: dict[str, Any] | None = None
    min_disk: Annotated[int | None, Field(alias="minDisk")] = None
    min_ram: Annotated[int | None, Field(alias="minRam")] = None
    name: str | None = None
    progress: int | None = None
    server: ShowImageDetailServer | None = None
    status: str | None = None
    updated: Timestamp | None = None


class ShowImageDetailResponseBody(ResponseModel):
    image: ShowImageDetailImage | None = None
