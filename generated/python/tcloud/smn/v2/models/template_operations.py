"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel, Timestamp


class CreateMessageTemplateRequestBody(RequestModel):
    content: str
    message_template_name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    protocol: Literal["email", "default", "sms", "http", "https"] | None = None


class CreateMessageTemplateResponseBody(ResponseModel):
    message_template_id: str | None = None
    request_id: str | None = None


class DeleteMessageTemplateResponseBody(ResponseModel):
    request_id: str | None = None


class MessageTemplate(ResponseModel):
    create_time: Timestamp | None = None
    message_template_id: str | None = None
    message_template_name: str | None = None
    protocol: Literal["email", "default", "sms", "http", "https"] | str | None = None
    tag_names: list[str] | None = None
    update_time: Timestamp | None = None


class QueryMessageTemplateDetailResponseBody(ResponseModel):
    content: str | None = None
    create_time: Timestamp | None = None
    message_template_id: str | None = None
    message_template_name: str | None = None
    protocol: Literal["email", "default", "sms", "http", "https"] | str | None = None
    request_id: str | None = None
    tag_names: str | None = None
    update_time: Timestamp | None = None


class UpdateMessageTemplateRequestBody(RequestModel):
    content: str


class UpdateMessageTemplateResponseBody(ResponseModel):
    request_id: str | None = None


class ListMessageTemplatesResponseBody(ResponseModel):
    message_template_count: str | None = None
    message_templates: list[MessageTemplate] | None = None
    request_id: str | None = None
