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


class PluginTemplateSpecV2(ResponseModel):
    description: str | None = None
    logo_url: Annotated[str | None, Field(alias="logoURL")] = None
    optional: bool | None = None
    type: Literal["helm", "ccePlugin"] | str | None = None
    versions: list[PluginTemplateVersionV2] | None = None


class PluginTemplateV2(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["PluginTemplate"] | str | None = None
    metadata: PluginTemplateMetadata | None = None
    spec: PluginTemplateSpecV2 | None = None


class ListPluginTemplatesResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    items: list[PluginTemplateV2] | None = None
    kind: Literal["PluginTemplateList"] | str | None = None
