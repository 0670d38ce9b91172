"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class Image(RequestModel):
    id: str


class ListAssociationsBetweenFpgaImageAndEcsImageFpgaimages(ResponseModel):
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    description: str | None = None
    id: str | None = None
    log_directory: str | None = None
    message: str | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    protected: bool | None = None
    size: int | None = None
    status: Literal["active"] | str | None = None


class ListFpgaImagesDetailsFpgaimages(ResponseModel):
    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    description: str | None = None
    id: str | None = None
    log_directory: str | None = None
    message: str | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    protected: bool | None = None
    size: int | None = None
    status: Literal["initialing", "scheduling", "creating", "saving", "deleting", "error", "active"] | str | None = None


class ListFpgaImagesDetailsResponseBody(ResponseModel):
    count: int | None = None
    fpgaimages: list[ListFpgaImagesDetailsFpgaimages] | None = None


class RegisterFpgaImageRequestFpgaImage(RequestModel):
    location: str
    metadata: dict[str, Any]
    name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    description: Annotated[str | None, Field(max_length=255, min_length=0, pattern="^[A-Za-z0-9 ,\\-._]*$")] = None


class RegisterFpgaImageResponseFpgaImage(ResponseModel):
    id: str | None = None
    status: Literal["saving", "deleting", "error", "active"] | str | None = None


class AssociateFpgaImageWithEcsImageRequestBody(RequestModel):
    image: Image


class Associations(ResponseModel):
    fpgaimages: list[ListAssociationsBetweenFpgaImageAndEcsImageFpgaimages] | None = None
    image_id: str | None = None


class DisassociateFpgaImageFromEcsImageRequestBody(RequestModel):
    image: Image


class ListAssociationsBetweenFpgaImageAndEcsImageResponseBody(ResponseModel):
    associations: list[Associations] | None = None


class RegisterFpgaImageRequestBody(RequestModel):
    fpga_image: RegisterFpgaImageRequestFpgaImage


class RegisterFpgaImageResponseBody(ResponseModel):
    fpga_image: RegisterFpgaImageResponseFpgaImage | None = None
