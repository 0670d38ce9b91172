"""Simple Message Notification API, version v2."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import (
    message_publishing,
    resource_tag_operations,
    subscription_operations,
    template_operations,
    topic_operations,
)

_TARGET = Target(
    service="smn",
    models=f"{__name__}.models",
    base_url="https://smn.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V2(
    message_publishing.MessagePublishingOperations,
    resource_tag_operations.ResourceTagOperationsOperations,
    subscription_operations.SubscriptionOperationsOperations,
    template_operations.TemplateOperationsOperations,
    topic_operations.TopicOperationsOperations,
    Operations,
):
    """Simple Message Notification API, version v2."""

    _target = _TARGET


class AsyncV2(
    message_publishing.AsyncMessagePublishingOperations,
    resource_tag_operations.AsyncResourceTagOperationsOperations,
    subscription_operations.AsyncSubscriptionOperationsOperations,
    template_operations.AsyncTemplateOperationsOperations,
    topic_operations.AsyncTopicOperationsOperations,
    AsyncOperations,
):
    """Simple Message Notification API, version v2."""

    _target = _TARGET
