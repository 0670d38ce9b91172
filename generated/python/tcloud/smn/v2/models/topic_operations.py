"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel, Timestamp


class CreateTopicRequestBody(RequestModel):
    display_name: Annotated[str, Field(max_length=192)]
    name: Annotated[str, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]


class CreateTopicResponseBody(ResponseModel):
    request_id: str | None = None
    topic_urn: str | None = None


class DeleteTopicAttributeByNameResponseBody(ResponseModel):
    request_id: str | None = None


class DeleteTopicAttributesResponseBody(ResponseModel):
    request_id: str | None = None


class DeleteTopicResponseBody(ResponseModel):
    request_id: str | None = None


class ListTopicAttributesResponseBody(ResponseModel):
    attributes: dict[str, Any] | None = None
    request_id: str | None = None


class QueryTopicDetailResponseBody(ResponseModel):
    create_time: Timestamp | None = None
    display_name: str | None = None
    enterprise_project_id: str | None = None
    name: str | None = None
    push_policy: int | None = None
    request_id: str | None = None
    topic_id: str | None = None
    topic_urn: str | None = None
    update_time: Timestamp | None = None


class Topic(ResponseModel):
    create_time: Timestamp | None = None
    display_name: str | None = None
    enterprise_project_id: str | None = None
    name: str | None = None
    push_policy: Literal[0, 1] | int | None = None
    topic_id: str | None = None
    topic_urn: str | None = None
    update_time: Timestamp | None = None


class UpdateTopicAttributeRequestBody(RequestModel):
    value: str


class UpdateTopicAttributeResponseBody(ResponseModel):
    request_id: str | None = None


class UpdateTopicRequestBody(RequestModel):
    display_name: Annotated[str, Field(max_length=192)]


class UpdateTopicResponseBody(ResponseModel):
    request_id: str | None = None


class ListTopicsResponseBody(ResponseModel):
    request_id: str | None = None
    topic_count: int | None = None
    topics: list[Topic] | None = None
