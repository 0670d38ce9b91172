"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class SubscribeResponseBody(ResponseModel):
    request_id: str | None = None
    subscription_urn: str | None = None


class Subscription(ResponseModel):
    endpoint: str | None = None
    owner: str | None = None
    protocol: Literal["email", "sms", "http", "https"] | str | None = None
    remark: str | None = None
    status: Literal[0, 1, 3] | int | None = None
    subscription_urn: str | None = None
    topic_urn: str | None = None


class SubscriptionExtension(RequestModel):
    header: dict[str, str] | None = None


class UnsubscribeResponseBody(ResponseModel):
    request_id: str | None = None


class BatchAddSubscriptionsRequestBody(RequestModel):
    endpoint: str
    protocol: Literal["email", "sms", "http", "https"]
    extension: SubscriptionExtension | None = None
    remark: Annotated[str | None, Field(max_length=128)] = None


class ListSubscriptionsByTopicResponseBody(ResponseModel):
    request_id: str | None = None
    subscription_count: int | None = None
    subscriptions: list[Subscription] | None = None


class ListSubscriptionsResponseBody(ResponseModel):
    request_id: str | None = None
    subscription_count: int | None = None
    subscriptions: list[Subscription] | None = None


class SubscribeRequestBody(RequestModel):
    endpoint: str
    protocol: Literal["email", "sms", "http", "https"]
    extension: SubscriptionExtension | None = None
    remark: Annotated[str | None, Field(max_length=128)] = None
    subscriptions: Annotated[list[BatchAddSubscriptionsRequestBody] | None, Field(max_length=50)] = None
