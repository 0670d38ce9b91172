"""The operations under Message Publishing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_PUBLISH_MESSAGES_IN_TEXT_FORMAT: Operation[models.PublishTopicResponseBody] = Operation(
    "PublishTopic PublishMessagesInTextFormat",
    "POST",
    "/v2/{project_id}/notifications/topics/{topic_urn}/publish",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    body=Body("application/json", model="PublishMessagesInTextFormatRequestBody"),
    responses={"200": "PublishTopicResponseBody"},
)
_PUBLISH_MESSAGES_USING_MESSAGE_STRUCTURE: Operation[models.PublishTopicResponseBody] = Operation(
    "PublishTopic PublishMessagesUsingMessageStructure",
    "POST",
    "/v2/{project_id}/notifications/topics/{topic_urn}/publish",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    body=Body("application/json", model="PublishMessagesUsingMessageStructureRequestBody"),
    responses={"200": "PublishTopicResponseBody"},
)
_PUBLISH_MESSAGES_USING_TEMPLATE: Operation[models.PublishTopicResponseBody] = Operation(
    "PublishTopic PublishMessagesUsingTemplate",
    "POST",
    "/v2/{project_id}/notifications/topics/{topic_urn}/publish",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    body=Body("application/json", model="PublishMessagesUsingTemplateRequestBody"),
    responses={"200": "PublishTopicResponseBody"},
)
_PUBLISH_TOPIC: Operation[models.PublishTopicResponseBody] = Operation(
    "PublishTopic",
    "POST",
    "/v2/{project_id}/notifications/topics/{topic_urn}/publish",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    body=Body("application/json", model="PublishTopicRequestBody"),
    responses={"200": "PublishTopicResponseBody"},
)


class MessagePublishingOperations(Operations):
    """The operations under Message Publishing."""

    @overload
    def publish_messages_in_text_format(
        self,
        topic_urn: str,
        *,
        message: str,
        subject: str | Unset = UNSET,
        time_to_live: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody: ...

    @overload
    def publish_messages_in_text_format(
        self,
        topic_urn: str,
        *,
        body: models.PublishMessagesInTextFormatRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody: ...

    def publish_messages_in_text_format(
        self,
        topic_urn: str,
        *,
        message: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        time_to_live: str | Unset = UNSET,
        body: models.PublishMessagesInTextFormatRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody:
        """Publishing Messages in the Text Format.

        Args:
            subject: At most 512 characters.
            time_to_live: Default: "3600".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/message_publishing/publishing_messages_in_the_text_format.html
        """
        return self._call(_PUBLISH_MESSAGES_IN_TEXT_FORMAT, locals())

    @overload
    def publish_messages_using_message_structure(
        self,
        topic_urn: str,
        *,
        message_structure: str,
        subject: str | Unset = UNSET,
        time_to_live: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody: ...

    @overload
    def publish_messages_using_message_structure(
        self,
        topic_urn: str,
        *,
        body: models.PublishMessagesUsingMessageStructureRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody: ...

    def publish_messages_using_message_structure(
        self,
        topic_urn: str,
        *,
        message_structure: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        time_to_live: str | Unset = UNSET,
        body: models.PublishMessagesUsingMessageStructureRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody:
        """Publishing Messages Using a Message Structure.

        Args:
            subject: At most 512 characters.
            time_to_live: Default: "3600".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/message_publishing/publishing_messages_using_a_message_structure.html
        """
        return self._call(_PUBLISH_MESSAGES_USING_MESSAGE_STRUCTURE, locals())

    @overload
    def publish_messages_using_template(
        self,
        topic_urn: str,
        *,
        message_template_name: str,
        subject: str | Unset = UNSET,
        tags: Mapping[str, str] | Unset = UNSET,
        time_to_live: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody: ...

    @overload
    def publish_messages_using_template(
        self,
        topic_urn: str,
        *,
        body: models.PublishMessagesUsingTemplateRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody: ...

    def publish_messages_using_template(
        self,
        topic_urn: str,
        *,
        message_template_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        tags: Mapping[str, str] | Unset = UNSET,
        time_to_live: str | Unset = UNSET,
        body: models.PublishMessagesUsingTemplateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody:
        """Publishing Messages Using a Template.

        Args:
            subject: At most 512 characters.
            time_to_live: Default: "3600".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/message_publishing/publishing_messages_using_a_template.html
        """
        return self._call(_PUBLISH_MESSAGES_USING_TEMPLATE, locals())

    def publish_topic(
        self,
        topic_urn: str,
        *,
        body: models.PublishMessagesInTextFormatRequestBody
        | JsonObject
        | models.PublishMessagesUsingMessageStructureRequestBody
        | models.PublishMessagesUsingTemplateRequestBody,
        **_options: Unpack[CallOptions],
    ) -> models.PublishTopicResponseBody:
        """Publishing Messages in the Text Format / Publishing Messages Using a Message Structure / Publishing Messages
        Using a Template.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/message_publishing/publishing_messages_in_the_text_format.html
        """
        return self._call(_PUBLISH_TOPIC, locals())


class AsyncMessagePublishingOperations(AsyncOperations):
    """The operations under Message Publishing."""

    publish_messages_in_text_format = awaited(MessagePublishingOperations.publish_messages_in_text_format)
    publish_messages_using_message_structure = awaited(
        MessagePublishingOperations.publish_messages_using_message_structure
    )
    publish_messages_using_template = awaited(MessagePublishingOperations.publish_messages_using_template)
    publish_topic = awaited(MessagePublishingOperations.publish_topic)
