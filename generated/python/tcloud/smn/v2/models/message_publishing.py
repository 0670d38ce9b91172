"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import RequestModel, ResponseModel


class PublishMessagesInTextFormatRequestBody(RequestModel):
    message: str
    subject: Annotated[str | None, Field(max_length=512)] = None
    time_to_live: str | None = None
    """Default: "3600"."""


class PublishMessagesUsingMessageStructureRequestBody(RequestModel):
    message_structure: str
    subject: Annotated[str | None, Field(max_length=512)] = None
    time_to_live: str | None = None
    """Default: "3600"."""


class PublishMessagesUsingTemplateRequestBody(RequestModel):
    message_template_name: str
    subject: Annotated[str | None, Field(max_length=512)] = None
    tags: dict[str, str] | None = None
    time_to_live: str | None = None
    """Default: "3600"."""


PublishTopicRequestBody = TypeAliasType(
    "PublishTopicRequestBody",
    PublishMessagesInTextFormatRequestBody
    | PublishMessagesUsingMessageStructureRequestBody
    | PublishMessagesUsingTemplateRequestBody,
)


class PublishTopicResponseBody(ResponseModel):
    message_id: str | None = None
    request_id: str | None = None
