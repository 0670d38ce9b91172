"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import ResponseModel


class ListHealthChecksPools(ResponseModel):
    id: str | None = None


class ListLoadBalancersListeners(ResponseModel):
    id: str | None = None


class Loadbalancers(ResponseModel):
    id: str | None = None
