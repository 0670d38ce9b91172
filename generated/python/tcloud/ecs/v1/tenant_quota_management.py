"""The operations under Tenant Quota Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_TENANT_QUOTAS: Operation[models.ListTenantQuotasResponseBody] = Operation(
    "ListTenantQuotas",
    "GET",
    "/v1/{project_id}/cloudservers/limits",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListTenantQuotasResponseBody"},
)


class TenantQuotaManagementOperations(Operations):
    """The operations under Tenant Quota Management."""

    def list_tenant_quotas(self, **_options: Unpack[CallOptions]) -> models.ListTenantQuotasResponseBody:
        """Querying Tenant Quotas.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212674.html
        """
        return self._call(_LIST_TENANT_QUOTAS, locals())


class AsyncTenantQuotaManagementOperations(AsyncOperations):
    """The operations under Tenant Quota Management."""

    list_tenant_quotas = awaited(TenantQuotaManagementOperations.list_tenant_quotas)
