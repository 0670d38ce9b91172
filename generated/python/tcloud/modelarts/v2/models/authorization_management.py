"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import Number, RequestModel, ResponseModel


class AuthorizationResponse(ResponseModel):
    content: str | None = None
    create_time: int | None = None
    secret_key: str | None = None
    type: Literal["agency", "credential"] | str | None = None
    user_id: str | None = None
    user_name: str | None = None


class CreateAuthorizationRequestBody(RequestModel):
    content: str
    secret_key: str | None = None
    type: Literal["agency", "credential"] | None = None
    user_id: str | None = None
    user_name: str | None = None


class CreateAuthorizationResponseBody(ResponseModel):
    result: str | None = None


class CreateModelArtsAgencyRequestBody(RequestModel):
    agency_name_suffix: Annotated[str | None, Field(max_length=50)] = None


class CreateModelArtsAgencyResponseBody(ResponseModel):
    agency_name: str | None = None


class DeleteAuthorizationsResponseBody(ResponseModel):
    result: str | None = None


class GetAuthorizationsResponseBody(ResponseModel):
    auth: list[AuthorizationResponse] | None = None
    total_count: Number | None = None
