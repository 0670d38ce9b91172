"""The operations under Quota."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_SHOW_QUOTA: Operation[models.ShowQuotaResponseBody] = Operation(
    "ShowQuota",
    "GET",
    "/v3/{project_id}/elb/quotas",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ShowQuotaResponseBody"},
)


class QuotaOperations(Operations):
    """The operations under Quota."""

    def show_quota(self, **_options: Unpack[CallOptions]) -> models.ShowQuotaResponseBody:
        """Querying Quotas.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowQuota.html
        """
        return self._call(_SHOW_QUOTA, locals())


class AsyncQuotaOperations(AsyncOperations):
    """The operations under Quota."""

    show_quota = awaited(QuotaOperations.show_quota)
