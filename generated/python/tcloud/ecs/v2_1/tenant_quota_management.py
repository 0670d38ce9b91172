"""The operations under Tenant Quota Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_DEFAULT_QUOTAS: Operation[models.ListDefaultQuotasResponseBody] = Operation(
    "ListDefaultQuotas",
    "GET",
    "/v2.1/{project_id}/os-quota-sets/{project_id_2}/defaults",
    parameters=(Parameter("project_id", "client"), Parameter("project_id_2", "path")),
    responses={"200": "ListDefaultQuotasResponseBody"},
)
_LIST_TENANT_QUOTA_LIMITS: Operation[models.ListTenantQuotaLimitsResponseBody] = Operation(
    "ListTenantQuotaLimits",
    "GET",
    "/v2.1/{project_id}/limits",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListTenantQuotaLimitsResponseBody"},
)
_SHOW_TENANT_QUOTA: Operation[models.ShowTenantQuotaResponseBody] = Operation(
    "ShowTenantQuota",
    "GET",
    "/v2.1/{project_id}/os-quota-sets/{project_id_2}",
    parameters=(Parameter("project_id", "client"), Parameter("project_id_2", "path"), Parameter("user_id", "query")),
    responses={"200": "ShowTenantQuotaResponseBody"},
)


class TenantQuotaManagementOperations(Operations):
    """The operations under Tenant Quota Management."""

    def list_default_quotas(
        self, project_id_2: str, **_options: Unpack[CallOptions]
    ) -> models.ListDefaultQuotasResponseBody:
        """Querying Default Quotas.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817716.html
        """
        return self._call(_LIST_DEFAULT_QUOTAS, locals())

    def list_tenant_quota_limits(self, **_options: Unpack[CallOptions]) -> models.ListTenantQuotaLimitsResponseBody:
        """Querying Tenant Quota Limits.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817717.html
        """
        return self._call(_LIST_TENANT_QUOTA_LIMITS, locals())

    def show_tenant_quota(
        self, project_id_2: str, *, user_id: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowTenantQuotaResponseBody:
        """Querying Tenant Quotas.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0067298110.html
        """
        return self._call(_SHOW_TENANT_QUOTA, locals())


class AsyncTenantQuotaManagementOperations(AsyncOperations):
    """The operations under Tenant Quota Management."""

    list_default_quotas = awaited(TenantQuotaManagementOperations.list_default_quotas)
    list_tenant_quota_limits = awaited(TenantQuotaManagementOperations.list_tenant_quota_limits)
    show_tenant_quota = awaited(TenantQuotaManagementOperations.show_tenant_quota)
