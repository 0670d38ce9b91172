"""The operations under Health Check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CONFIGURE_HEALTH_CHECK: Operation[models.ConfigureHealthCheckResponseBody] = Operation(
    "ConfigureHealthCheck",
    "POST",
    "/v1.0/{project_id}/elbaas/healthcheck",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ConfigureHealthCheckRequestBody"),
    responses={"200": "ConfigureHealthCheckResponseBody"},
)
_DELETE_HEALTH_CHECK: Operation[None] = Operation(
    "DeleteHealthCheck",
    "DELETE",
    "/v1.0/{project_id}/elbaas/healthcheck/{healthcheck_id}",
    parameters=(Parameter("project_id", "client"), Parameter("healthcheck_id", "path")),
    responses={"204": None},
)
_SHOW_HEALTH_CHECK: Operation[models.ShowHealthCheckResponseBody] = Operation(
    "ShowHealthCheck",
    "GET",
    "/v1.0/{project_id}/elbaas/healthcheck/{healthcheck_id}",
    parameters=(Parameter("project_id", "client"), Parameter("healthcheck_id", "path")),
    responses={"200": "ShowHealthCheckResponseBody"},
)
_UPDATE_HEALTH_CHECK: Operation[models.UpdateHealthCheckResponseBody] = Operation(
    "UpdateHealthCheck",
    "PUT",
    "/v1.0/{project_id}/elbaas/healthcheck/{healthcheck_id}",
    parameters=(Parameter("project_id", "client"), Parameter("healthcheck_id", "path")),
    body=Body("application/json", model="UpdateHealthCheckRequestBody"),
    responses={"200": "UpdateHealthCheckResponseBody"},
)


class HealthCheckOperations(Operations):
    """The operations under Health Check."""

    @overload
    def configure_health_check(
        self,
        *,
        listener_id: str,
        healthcheck_connect_port: int | Unset = UNSET,
        healthcheck_interval: int | Unset = UNSET,
        healthcheck_protocol: Literal["HTTP", "TCP", "UDP"] | Unset = UNSET,
        healthcheck_timeout: int | Unset = UNSET,
        healthcheck_uri: str | Unset = UNSET,
        healthy_threshold: int | Unset = UNSET,
        unhealthy_threshold: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ConfigureHealthCheckResponseBody: ...

    @overload
    def configure_health_check(
        self, *, body: models.ConfigureHealthCheckRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ConfigureHealthCheckResponseBody: ...

    def configure_health_check(
        self,
        *,
        listener_id: str | Unset = UNSET,
        healthcheck_connect_port: int | Unset = UNSET,
        healthcheck_interval: int | Unset = UNSET,
        healthcheck_protocol: Literal["HTTP", "TCP", "UDP"] | Unset = UNSET,
        healthcheck_timeout: int | Unset = UNSET,
        healthcheck_uri: str | Unset = UNSET,
        healthy_threshold: int | Unset = UNSET,
        unhealthy_threshold: int | Unset = UNSET,
        body: models.ConfigureHealthCheckRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ConfigureHealthCheckResponseBody:
        """Configuring a Health Check.

        Args:
            healthcheck_connect_port: At least 1, at most 65535.
            healthcheck_interval: At least 1, at most 50.
            healthcheck_timeout: At least 1, at most 50.
            healthcheck_uri: 1 to 80 characters.
            healthy_threshold: At least 1, at most 10.
            unhealthy_threshold: At least 1, at most 10.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jk_0001.html
        """
        return self._call(_CONFIGURE_HEALTH_CHECK, locals())

    def delete_health_check(self, healthcheck_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Health Check.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jk_0002.html
        """
        return self._call(_DELETE_HEALTH_CHECK, locals())

    def show_health_check(
        self, healthcheck_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowHealthCheckResponseBody:
        """Querying Details of a Health Check.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jk_0004.html
        """
        return self._call(_SHOW_HEALTH_CHECK, locals())

    def update_health_check(
        self,
        healthcheck_id: str,
        *,
        healthcheck_connect_port: int | Unset = UNSET,
        healthcheck_interval: int | Unset = UNSET,
        healthcheck_protocol: Literal["HTTP", "TCP"] | Unset = UNSET,
        healthcheck_timeout: int | Unset = UNSET,
        healthcheck_uri: str | Unset = UNSET,
        healthy_threshold: int | Unset = UNSET,
        unhealthy_threshold: int | Unset = UNSET,
        body: models.UpdateHealthCheckRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateHealthCheckResponseBody:
        """Modifying a Health Check.

        Args:
            healthcheck_connect_port: At least 1, at most 65535.
            healthcheck_interval: At least 1, at most 50.
            healthcheck_timeout: At least 1, at most 50.
            healthcheck_uri: 1 to 80 characters.
            healthy_threshold: At least 1, at most 10.
            unhealthy_threshold: At least 1, at most 10.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jk_0003.html
        """
        return self._call(_UPDATE_HEALTH_CHECK, locals())


class AsyncHealthCheckOperations(AsyncOperations):
    """The operations under Health Check."""

    configure_health_check = awaited(HealthCheckOperations.configure_health_check)
    delete_health_check = awaited(HealthCheckOperations.delete_health_check)
    show_health_check = awaited(HealthCheckOperations.show_health_check)
    update_health_check = awaited(HealthCheckOperations.update_health_check)
