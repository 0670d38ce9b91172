"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import Number, ResponseModel
from .shared import ListEcsFlavorsLinks


class ShowEcsFlavorFlavor(ResponseModel):
    os_flv_disabled_disabled: Annotated[bool | None, Field(alias="OS-FLV-DISABLED:disabled")] = None
    """Default: false."""
    os_flv_ext_data_ephemeral: Annotated[int | None, Field(alias="OS-FLV-EXT-DATA:ephemeral")] = None
    """Default: 0."""
    description: str | None = None
    disk: int | None = None
    """Default: 0."""
    id: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None
    name: str | None = None
    os_flavor_access_is_public: Annotated[bool | None, Field(alias="os-flavor-access:is_public")] = None
    """Default: true."""
    ram: int | None = None
    rxtx_factor: Number | None = None
    """Default: 1."""
    swap: str | None = None
    vcpus: int | None = None


class ShowEcsFlavorResponseBody(ResponseModel):
    flavor: ShowEcsFlavorFlavor | None = None


class ShowExtraSpecsValueForEcsFlavorResponseBody(ResponseModel):
    extra_specs: dict[str, str] | None = None


class ListEcsFlavorsDetailsFlavors(ResponseModel):
    os_flv_disabled_disabled: Annotated[bool | None, Field(alias="OS-FLV-DISABLED:disabled")] = None
    """Default: false."""
    os_flv_ext_data_ephemeral: Annotated[int | None, Field(alias="OS-FLV-EXT-DATA:ephemeral")] = None
    """Default: 0."""
    description: str | None = None
    disk: int | None = None
    """Default: 0."""
    id: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None
    name: str | None = None
    os_flavor_access_is_public: Annotated[bool | None, Field(alias="os-flavor-access:is_public")] = None
    """Default: true."""
    ram: int | None = None
    rxtx_factor: Number | None = None
    """Default: 1."""
    swap: str | None = None
    vcpus: int | None = None


class ListEcsFlavorsDetailsResponseBody(ResponseModel):
    flavors: list[ListEcsFlavorsDetailsFlavors] | None = None
    flavors_links: list[ListEcsFlavorsLinks] | None = None


class ListEcsFlavorsFlavors(ResponseModel):
    id: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None
    name: str | None = None


class ListEcsFlavorsResponseBody(ResponseModel):
    flavors: list[ListEcsFlavorsFlavors] | None = None
    flavors_links: list[ListEcsFlavorsLinks] | None = None
