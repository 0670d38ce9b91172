"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel


class PluginTemplateMetadata(ResponseModel):
    annotations: dict[str, str] | None = None
    name: str | None = None


class PluginTemplateVersionV2(ResponseModel):
    creation_timestamp: Annotated[str | None, Field(alias="creationTimestamp")] = None
    description: str | None = None
    detail: str | None = None
    inputs: dict[str, Any] | None = None
    translate: dict[str, Any] | None = None
    version: str | None = None


class ShowPluginTemplateVersions(ResponseModel):
    detail: str | None = None


class PluginTemplateSpec(ResponseModel):
    description: str | None = None
    type: Literal["npu-river", "gpu-driver"] | str | None = None
    versions: dict[str, PluginTemplateVersionV2] | None = None


class ShowPluginTemplateResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["PluginTemplate"] | str | None = None
    metadata: PluginTemplateMetadata | None = None
    spec: PluginTemplateSpec | None = None
    versions: dict[str, ShowPluginTemplateVersions] | None = None
