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


class ShowEcsMetadataSpecifiedKeyResponseBody(ResponseModel):
    meta: dict[str, Any] | None = None


class UpdateEcsMetadataRequestBody(RequestModel):
    metadata: dict[str, Any]


class UpdateEcsMetadataResponseBody(ResponseModel):
    metadata: dict[str, Any] | None = None


class UpdateEcsMetadataSpecifiedKeyRequestBody(RequestModel):
    meta: dict[str, Any]


class UpdateEcsMetadataSpecifiedKeyResponseBody(ResponseModel):
    meta: dict[str, Any] | None = None
