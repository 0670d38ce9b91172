"""The operations under Quota."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_LOAD_BALANCER_OR_LISTENER_QUOTAS: Operation[models.ListLoadBalancerOrListenerQuotasResponseBody] = Operation(
    "ListLoadBalancerOrListenerQuotas",
    "GET",
    "/v1.0/{project_id}/elbaas/quotas",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListLoadBalancerOrListenerQuotasResponseBody"},
)


class QuotaOperations(Operations):
    """The operations under Quota."""

    def list_load_balancer_or_listener_quotas(
        self, **_options: Unpack[CallOptions]
    ) -> models.ListLoadBalancerOrListenerQuotasResponseBody:
        """Querying Load Balancer or Listener Quotas.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_pe_0001.html
        """
        return self._call(_LIST_LOAD_BALANCER_OR_LISTENER_QUOTAS, locals())


class AsyncQuotaOperations(AsyncOperations):
    """The operations under Quota."""

    list_load_balancer_or_listener_quotas = awaited(QuotaOperations.list_load_balancer_or_listener_quotas)
