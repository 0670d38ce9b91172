"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel
from .shared import ResourceFlavorListMetadata


class ListVirtualResourceFlavorsResourceFlavorMetadata(ResponseModel):
    labels: dict[str, Any] | None = None
    name: str | None = None


class ListVirtualResourceFlavorsResourceFlavorXpu(ResponseModel):
    resource_key: Annotated[str | None, Field(alias="resourceKey")] = None
    size: str | None = None
    type: str | None = None


class Resources(ResponseModel):
    aicore: Annotated[int | None, Field(alias="AICORE")] = None
    aicpu: Annotated[int | None, Field(alias="AICPU")] = None
    memory: str | None = None


class VirtualResourceTemplateMetadata(ResponseModel):
    name: str | None = None


class VirtualResources(ResponseModel):
    name: str | None = None
    resource_key: Annotated[str | None, Field(alias="resourceKey")] = None
    resources: Resources | None = None


class VitrualResource(ResponseModel):
    name: str | None = None
    resource_key: Annotated[str | None, Field(alias="resourceKey")] = None
    resources: dict[str, str] | None = None


class ListVirtualResourceFlavorsResourceFlavorSpec(ResponseModel):
    cpu: str | None = None
    cpu_arch: Annotated[Literal["x86", "arm64"] | str | None, Field(alias="cpuArch")] = None
    memory: str | None = None
    npu: ListVirtualResourceFlavorsResourceFlavorXpu | None = None
    type: str | None = None
    virtual_resource_template_name: Annotated[str | None, Field(alias="virtualResourceTemplateName")] = None
    visibility: str | None = None


class VirtualResourceTemplateSpec(ResponseModel):
    resource_key: Annotated[str | None, Field(alias="resourceKey")] = None
    resources: str | None = None
    virtual_resources: Annotated[list[VitrualResource] | None, Field(alias="virtualResources")] = None


class ListVirtualResourceFlavorsResourceFlavor(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["ResourceFlavor"] | str | None = None
    metadata: ListVirtualResourceFlavorsResourceFlavorMetadata | None = None
    spec: ListVirtualResourceFlavorsResourceFlavorSpec | None = None


class ListVirtualResourceFlavorsResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    items: list[ListVirtualResourceFlavorsResourceFlavor] | None = None
    kind: Literal["ResourceFlavorList"] | str | None = None
    metadata: ResourceFlavorListMetadata | None = None


class ShowVirtualResourceTemplateResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["VirtualResourceTemplate"] | str | None = None
    metadata: VirtualResourceTemplateMetadata | None = None
    spec: VirtualResourceTemplateSpec | None = None
    virtual_resources: Annotated[list[VirtualResources] | None, Field(alias="virtualResources")] = None
