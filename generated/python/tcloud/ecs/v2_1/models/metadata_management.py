"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Any

from ...._runtime.models import RequestModel, ResponseModel


class ConfigureEcsMetadataRequestBody(RequestModel):
    metadata: dict[str, Any]


class ConfigureEcsMetadataResponseBody(ResponseModel):
    metadata: dict[str, Any] | None = None


class ShowEcsMetadataResponseBody(ResponseModel):
    metadata: dict[str, Any] | None = None


class ShowEcsMetadataWithKeyResponseBody(ResponseModel):
    meta: dict[str, Any] | None = None


class UpdateEcsMetadataRequestBody(RequestModel):
    metadata: dict[str, Any]


class UpdateEcsMetadataResponseBody(ResponseModel):
    metadata: dict[str, Any] | None = None


class UpdateEcsMetadataWithKeyRequestBody(RequestModel):
    meta: dict[str, Any]


class UpdateEcsMetadataWithKeyResponseBody(ResponseModel):
    meta: dict[str, Any] | None = None
