"""The models of this version; each is imported when it is first used."""
# ruff: noqa: F403 - the names are stated in the modules and in the table below

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .message_publishing import *
    from .resource_tag_operations import *
    from .subscription_operations import *
    from .template_operations import *
    from .topic_operations import *

_HOMES = {
    "PublishMessagesInTextFormatRequestBody": "message_publishing",
    "PublishMessagesUsingMessageStructureRequestBody": "message_publishing",
    "PublishMessagesUsingTemplateRequestBody": "message_publishing",
    "PublishTopicRequestBody": "message_publishing",
    "PublishTopicResponseBody": "message_publishing",
    "BatchCreateOrDeleteResourceTagsRequestBody": "resource_tag_operations",
    "CreateResourceTagRequestBody": "resource_tag_operations",
    "CreateResourceTagResourceTag": "resource_tag_operations",
    "GetProjectTagsResponseBody": "resource_tag_operations",
    "GetProjectTagsTags": "resource_tag_operations",
    "GetResourceInstancesRequestBody": "resource_tag_operations",
    "GetResourceInstancesResourceTag": "resource_tag_operations",
    "GetResourceInstancesResponseBody": "resource_tag_operations",
    "GetResourceInstancesTags": "resource_tag_operations",
    "ListResourceTagsResponseBody": "resource_tag_operations",
    "Resource": "resource_tag_operations",
    "BatchAddSubscriptionsRequestBody": "subscription_operations",
    "ListSubscriptionsByTopicResponseBody": "subscription_operations",
    "ListSubscriptionsResponseBody": "subscription_operations",
    "SubscribeRequestBody": "subscription_operations",
    "SubscribeResponseBody": "subscription_operations",
    "Subscription": "subscription_operations",
    "SubscriptionExtension": "subscription_operations",
    "UnsubscribeResponseBody": "subscription_operations",
    "CreateMessageTemplateRequestBody": "template_operations",
    "CreateMessageTemplateResponseBody": "template_operations",
    "DeleteMessageTemplateResponseBody": "template_operations",
    "ListMessageTemplatesResponseBody": "template_operations",
    "MessageTemplate": "template_operations",
    "QueryMessageTemplateDetailResponseBody": "template_operations",
    "UpdateMessageTemplateRequestBody": "template_operations",
    "UpdateMessageTemplateResponseBody": "template_operations",
    "CreateTopicRequestBody": "topic_operations",
    "CreateTopicResponseBody": "topic_operations",
    "DeleteTopicAttributeByNameResponseBody": "topic_operations",
    "DeleteTopicAttributesResponseBody": "topic_operations",
    "DeleteTopicResponseBody": "topic_operations",
    "ListTopicAttributesResponseBody": "topic_operations",
    "ListTopicsResponseBody": "topic_operations",
    "QueryTopicDetailResponseBody": "topic_operations",
    "Topic": "topic_operations",
    "UpdateTopicAttributeRequestBody": "topic_operations",
    "UpdateTopicAttributeResponseBody": "topic_operations",
    "UpdateTopicRequestBody": "topic_operations",
    "UpdateTopicResponseBody": "topic_operations",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
