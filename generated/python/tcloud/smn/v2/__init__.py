"""Simple Message Notification API, version v2."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .message_publishing import MessagePublishingOperations
from .resource_tag_operations import ResourceTagOperationsOperations
from .subscription_operations import SubscriptionOperationsOperations
from .template_operations import TemplateOperationsOperations
from .topic_operations import TopicOperationsOperations


class V2(
    MessagePublishingOperations,
    ResourceTagOperationsOperations,
    SubscriptionOperationsOperations,
    TemplateOperationsOperations,
    TopicOperationsOperations,
    Operations,
):
    """Simple Message Notification API, version v2."""

    _target = Target(
        service="smn",
        models=f"{__name__}.models",
        base_url="https://smn.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
