"""The operations under Health Check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_CONFIGURE_HEALTH_CHECK: Operation[models.ConfigureHealthCheckResponseBody] = Operation(
    "ConfigureHealthCheck",
    "POST",
    "/v2.0/lbaas/healthmonitors",
    body=Body("application/json", model="ConfigureHealthCheckRequestBody"),
    responses={"200": "ConfigureHealthCheckResponseBody"},
)
_DELETE_HEALTH_CHECK: Operation[None] = Operation(
    "DeleteHealthCheck",
    "DELETE",
    "/v2.0/lbaas/healthmonitors/{healthmonitor_id}",
    parameters=(Parameter("healthmonitor_id", "path"),),
    responses={"200": None},
)
_LIST_HEALTH_CHECKS: Operation[models.ListHealthChecksResponseBody] = Operation(
    "ListHealthChecks",
    "GET",
    "/v2.0/lbaas/healthmonitors",
    parameters=(
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("tenant_id", "query", check=Check(max_length=255)),
        Parameter("name", "query", check=Check(max_length=255)),
        Parameter("delay", "query", check=Check(minimum=1, maximum=50)),
        Parameter("max_retries", "query", check=Check(minimum=1, maximum=10)),
        Parameter("max_retries_down", "query", check=Check(minimum=1, maximum=10)),
        Parameter("admin_state_up", "query"),
        Parameter("timeout_", "query", "timeout", check=Check(minimum=1, maximum=50)),
        Parameter("type", "query", check=Check(choices=("TCP", "UDP_CONNECT", "HTTP"))),
        Parameter("monitor_port", "query"),
        Parameter("expected_codes", "query", check=Check(max_length=64)),
        Parameter("domain_name", "query", check=Check(max_length=100, pattern="^[0-9A-Za-z\\-.]*$")),
        Parameter("url_path", "query", check=Check(max_length=255)),
        Parameter(
            "http_method",
            "query",
            check=Check(choices=("GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH")),
        ),
    ),
    responses={"200": "ListHealthChecksResponseBody"},
)
_SHOW_HEALTH_CHECK: Operation[models.ShowHealthCheckResponseBody] = Operation(
    "ShowHealthCheck",
    "GET",
    "/v2.0/lbaas/healthmonitors/{healthmonitor_id}",
    parameters=(Parameter("healthmonitor_id", "path"),),
    responses={"200": "ShowHealthCheckResponseBody"},
)
_UPDATE_HEALTH_CHECK: Operation[models.UpdateHealthCheckResponseBody] = Operation(
    "UpdateHealthCheck",
    "PUT",
    "/v2.0/lbaas/healthmonitors/{healthmonitor_id}",
    parameters=(Parameter("healthmonitor_id", "path"),),
    body=Body("application/json", model="UpdateHealthCheckRequestBody"),
    responses={"200": "UpdateHealthCheckResponseBody"},
)
_ITER_HEALTH_CHECKS: Paging[models.Healthmonitors] = MarkerPaging("healthmonitors", "marker", key="id")


class HealthCheckOperations(Operations):
    """The operations under Health Check."""

    @overload
    def configure_health_check(
        self,
        *,
        healthmonitor: models.ConfigureHealthCheckRequestHealthmonitor | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.ConfigureHealthCheckResponseBody: ...

    @overload
    def configure_health_check(
        self, *, body: models.ConfigureHealthCheckRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ConfigureHealthCheckResponseBody: ...

    def configure_health_check(
        self,
        *,
        healthmonitor: models.ConfigureHealthCheckRequestHealthmonitor | JsonObject | Unset = UNSET,
        body: models.ConfigureHealthCheckRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ConfigureHealthCheckResponseBody:
        """Configuring a Health Check.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jk_0001.html
        """
        return self._call(_CONFIGURE_HEALTH_CHECK, locals())

    def delete_health_check(self, healthmonitor_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Health Check.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jk_0005.html
        """
        return self._call(_DELETE_HEALTH_CHECK, locals())

    def list_health_checks(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        delay: int | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        max_retries_down: int | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        timeout_: int | Unset = UNSET,
        type: Literal["TCP", "UDP_CONNECT", "HTTP"] | Unset = UNSET,
        monitor_port: int | Unset = UNSET,
        expected_codes: str | Unset = UNSET,
        domain_name: str | Unset = UNSET,
        url_path: str | Unset = UNSET,
        http_method: Literal["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH"]
        | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListHealthChecksResponseBody:
        """Querying Health Checks.

        Args:
            page_reverse: Default: false.
            tenant_id: At most 255 characters.
            name: At most 255 characters.
            delay: At least 1, at most 50.
            max_retries: At least 1, at most 10.
            max_retries_down: At least 1, at most 10.
            admin_state_up: Default: true.
            timeout_: At least 1, at most 50.
            expected_codes: At most 64 characters.
            domain_name: At most 100 characters.
            url_path: Default: "/". At most 255 characters.
            http_method: Default: "GET".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jk_0002.html
        """
        return self._call(_LIST_HEALTH_CHECKS, locals())

    def show_health_check(
        self, healthmonitor_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowHealthCheckResponseBody:
        """Querying Details of a Health Check.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jk_0003.html
        """
        return self._call(_SHOW_HEALTH_CHECK, locals())

    @overload
    def update_health_check(
        self,
        healthmonitor_id: str,
        *,
        healthmonitor: models.UpdateHealthCheckHealthmonitor | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateHealthCheckResponseBody: ...

    @overload
    def update_health_check(
        self,
        healthmonitor_id: str,
        *,
        body: models.UpdateHealthCheckRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateHealthCheckResponseBody: ...

    def update_health_check(
        self,
        healthmonitor_id: str,
        *,
        healthmonitor: models.UpdateHealthCheckHealthmonitor | JsonObject | Unset = UNSET,
        body: models.UpdateHealthCheckRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateHealthCheckResponseBody:
        """Updating a Health Check.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jk_0004.html
        """
        return self._call(_UPDATE_HEALTH_CHECK, locals())

    iter_health_checks = iterating(list_health_checks, _ITER_HEALTH_CHECKS)


class AsyncHealthCheckOperations(AsyncOperations):
    """The operations under Health Check."""

    configure_health_check = awaited(HealthCheckOperations.configure_health_check)
    delete_health_check = awaited(HealthCheckOperations.delete_health_check)
    list_health_checks = awaited(HealthCheckOperations.list_health_checks)
    show_health_check = awaited(HealthCheckOperations.show_health_check)
    update_health_check = awaited(HealthCheckOperations.update_health_check)
    iter_health_checks = iterating_async(HealthCheckOperations.list_health_checks, _ITER_HEALTH_CHECKS)
