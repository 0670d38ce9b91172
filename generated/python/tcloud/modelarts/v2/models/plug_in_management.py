"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreatePluginTemplate(RequestModel):
    name: str
    inputs: dict[str, dict[str, Any]] | None = None
    version: str | None = None


class ListPluginsTemplate(ResponseModel):
    inputs: dict[str, dict[str, Any]] | None = None
    name: str | None = None
    version: str | None = None


class ObjectReference(ResponseModel):
    api_version: Annotated[str | None, Field(alias="apiVersion")] = None
    kind: str | None = None
    name: str | None = None
    namespace: str | None = None
    resource_version: Annotated[str | None, Field(alias="resourceVersion")] = None
    uid: str | None = None


class PluginMetadata(ResponseModel):
    creation_timestamp: Annotated[str | None, Field(alias="creationTimestamp")] = None
    name: str | None = None


class PluginResources(ResponseModel):
    involved_object: Annotated[ObjectReference | None, Field(alias="involvedObject")] = None
    limits: dict[str, str] | None = None
    replicas: int | None = None
    requests: dict[str, str] | None = None


class PluginStatus(ResponseModel):
    phase: Literal["Pending", "Running", "Updating", "Abnormal", "Deleting"] | str | None = None
    reason: str | None = None
    resources: list[PluginResources] | None = None
    values: str | None = None
    version: str | None = None


class CreatePluginPluginSpec(RequestModel):
    template: CreatePluginTemplate


class CreatePluginRequestBody(RequestModel):
    api_version: Annotated[Literal["Plugin"], Field(alias="apiVersion")]
    kind: Literal["v2"]
    spec: CreatePluginPluginSpec


class ListPluginsPluginSpec(ResponseModel):
    template: ListPluginsTemplate | None = None


class PatchPluginRequestBody(RequestModel):
    spec: CreatePluginPluginSpec


class PatchPluginResponseBody(ResponseModel):
    spec: ListPluginsPluginSpec | None = None


class Plugin(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: str | None = None
    metadata: PluginMetadata | None = None
    spec: ListPluginsPluginSpec | None = None
    status: PluginStatus | None = None


class ShowPluginResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: str | None = None
    metadata: PluginMetadata | None = None
    spec: ListPluginsPluginSpec | None = None
    status: PluginStatus | None = None


class CreatePluginResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: str | None = None
    metadata: PluginMetadata | None = None
    spec: ListPluginsPluginSpec | None = None
    status: PluginStatus | None = None


class DeletePluginResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    kind: str | None = None
    metadata: PluginMetadata | None = None
    spec: ListPluginsPluginSpec | None = None
    status: PluginStatus | None = None


class ListPluginsResponseBody(ResponseModel):
    api_version: Annotated[Literal["v2"] | str | None, Field(alias="apiVersion")] = None
    items: list[Plugin] | None = None
    kind: Literal["NodePoolList"] | str | None = None
