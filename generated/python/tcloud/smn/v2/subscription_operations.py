"""The operations under Subscription Operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_LIST_SUBSCRIPTIONS: Operation[models.ListSubscriptionsResponseBody] = Operation(
    "ListSubscriptions",
    "GET",
    "/v2/{project_id}/notifications/subscriptions",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
    ),
    responses={"200": "ListSubscriptionsResponseBody"},
)
_LIST_SUBSCRIPTIONS_BY_TOPIC: Operation[models.ListSubscriptionsByTopicResponseBody] = Operation(
    "ListSubscriptionsByTopic",
    "GET",
    "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("topic_urn", "path"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
    ),
    responses={"200": "ListSubscriptionsByTopicResponseBody"},
)
_SUBSCRIBE: Operation[models.SubscribeResponseBody] = Operation(
    "Subscribe",
    "POST",
    "/v2/{project_id}/notifications/topics/{topic_urn}/subscriptions",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    body=Body("application/json", model="SubscribeRequestBody"),
    responses={"201": "SubscribeResponseBody"},
)
_UNSUBSCRIBE: Operation[models.UnsubscribeResponseBody] = Operation(
    "Unsubscribe",
    "DELETE",
    "/v2/{project_id}/notifications/subscriptions/{subscription_urn}",
    parameters=(Parameter("project_id", "client"), Parameter("subscription_urn", "path")),
    responses={"200": "UnsubscribeResponseBody"},
)
_ITER_SUBSCRIPTIONS: Paging[models.Subscription] = CountedPaging("subscriptions", "offset", count="subscription_count")
_ITER_SUBSCRIPTIONS_BY_TOPIC: Paging[models.Subscription] = CountedPaging(
    "subscriptions", "offset", count="subscription_count"
)


class SubscriptionOperationsOperations(Operations):
    """The operations under Subscription Operations."""

    def list_subscriptions(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListSubscriptionsResponseBody:
        """Querying Subscriptions.

        Args:
            offset: Default: 0.
            limit: Default: 100. At least 1, at most 100.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/subscription_operations/querying_subscriptions.html
        """
        return self._call(_LIST_SUBSCRIPTIONS, locals())

    def list_subscriptions_by_topic(
        self,
        topic_urn: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListSubscriptionsByTopicResponseBody:
        """Querying Subscriptions of a Specified Topic.

        Args:
            offset: Default: 0.
            limit: Default: 100. At least 1, at most 100.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/subscription_operations/querying_subscriptions_of_a_specified_topic.html
        """
        return self._call(_LIST_SUBSCRIPTIONS_BY_TOPIC, locals())

    @overload
    def subscribe(
        self,
        topic_urn: str,
        *,
        endpoint: str,
        protocol: Literal["email", "sms", "http", "https"],
        extension: models.SubscriptionExtension | JsonObject | Unset = UNSET,
        remark: str | Unset = UNSET,
        subscriptions: Sequence[models.BatchAddSubscriptionsRequestBody | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.SubscribeResponseBody: ...

    @overload
    def subscribe(
        self, topic_urn: str, *, body: models.SubscribeRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.SubscribeResponseBody: ...

    def subscribe(
        self,
        topic_urn: str,
        *,
        endpoint: str | Unset = UNSET,
        protocol: Literal["email", "sms", "http", "https"] | Unset = UNSET,
        extension: models.SubscriptionExtension | JsonObject | Unset = UNSET,
        remark: str | Unset = UNSET,
        subscriptions: Sequence[models.BatchAddSubscriptionsRequestBody | JsonObject] | Unset = UNSET,
        body: models.SubscribeRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.SubscribeResponseBody:
        """Adding a Subscription.

        Args:
            remark: At most 128 characters.
            subscriptions: At most 50 items.

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/subscription_operations/adding_a_subscription.html
        """
        return self._call(_SUBSCRIBE, locals())

    def unsubscribe(self, subscription_urn: str, **_options: Unpack[CallOptions]) -> models.UnsubscribeResponseBody:
        """Deleting a Subscription.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/subscription_operations/deleting_a_subscription.html
        """
        return self._call(_UNSUBSCRIBE, locals())

    iter_subscriptions = iterating(list_subscriptions, _ITER_SUBSCRIPTIONS)

    iter_subscriptions_by_topic = iterating(list_subscriptions_by_topic, _ITER_SUBSCRIPTIONS_BY_TOPIC)


class AsyncSubscriptionOperationsOperations(AsyncOperations):
    """The operations under Subscription Operations."""

    list_subscriptions = awaited(SubscriptionOperationsOperations.list_subscriptions)
    list_subscriptions_by_topic = awaited(SubscriptionOperationsOperations.list_subscriptions_by_topic)
    subscribe = awaited(SubscriptionOperationsOperations.subscribe)
    unsubscribe = awaited(SubscriptionOperationsOperations.unsubscribe)
    iter_subscriptions = iterating_async(SubscriptionOperationsOperations.list_subscriptions, _ITER_SUBSCRIPTIONS)
    iter_subscriptions_by_topic = iterating_async(
        SubscriptionOperationsOperations.list_subscriptions_by_topic, _ITER_SUBSCRIPTIONS_BY_TOPIC
    )
