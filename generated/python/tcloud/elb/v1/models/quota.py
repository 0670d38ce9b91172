"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Literal

from ...._runtime.models import ResponseModel


class Resources(ResponseModel):
    max: int | None = None
    min: int | None = None
    quota: int | None = None
    type: Literal["elb", "listener"] | str | None = None
    used: int | None = None


class Quotas(ResponseModel):
    resources: list[Resources] | None = None


class ListLoadBalancerOrListenerQuotasResponseBody(ResponseModel):
    quotas: Quotas | None = None
