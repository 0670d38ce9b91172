"""The operations under Health Check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

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

_CREATE_HEALTH_MONITOR: Operation[models.CreateHealthMonitorResponseBody] = Operation(
    "CreateHealthMonitor",
    "POST",
    "/v3/{project_id}/elb/healthmonitors",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateHealthMonitorRequestBody"),
    responses={"201": "CreateHealthMonitorResponseBody"},
)
_DELETE_HEALTH_MONITOR: Operation[None] = Operation(
    "DeleteHealthMonitor",
    "DELETE",
    "/v3/{project_id}/elb/healthmonitors/{healthmonitor_id}",
    parameters=(Parameter("project_id", "client"), Parameter("healthmonitor_id", "path")),
    responses={"204": None},
)
_LIST_HEALTH_MONITORS: Operation[models.ListHealthMonitorsResponseBody] = Operation(
    "ListHealthMonitors",
    "GET",
    "/v3/{project_id}/elb/healthmonitors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("marker", "query"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("monitor_port", "query"),
        Parameter("domain_name", "query"),
        Parameter("name", "query"),
        Parameter("delay", "query"),
        Parameter("max_retries", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("max_retries_down", "query"),
        Parameter("timeout_", "query", "timeout"),
        Parameter("type", "query"),
        Parameter("expected_codes", "query"),
        Parameter("url_path", "query"),
        Parameter("http_method", "query"),
        Parameter("enterprise_project_id", "query"),
    ),
    responses={"200": "ListHealthMonitorsResponseBody"},
)
_SHOW_HEALTH_MONITOR: Operation[models.ShowHealthMonitorResponseBody] = Operation(
    "ShowHealthMonitor",
    "GET",
    "/v3/{project_id}/elb/healthmonitors/{healthmonitor_id}",
    parameters=(Parameter("project_id", "client"), Parameter("healthmonitor_id", "path")),
    responses={"200": "ShowHealthMonitorResponseBody"},
)
_UPDATE_HEALTH_MONITOR: Operation[models.UpdateHealthMonitorResponseBody] = Operation(
    "UpdateHealthMonitor",
    "PUT",
    "/v3/{project_id}/elb/healthmonitors/{healthmonitor_id}",
    parameters=(Parameter("project_id", "client"), Parameter("healthmonitor_id", "path")),
    body=Body("application/json", model="UpdateHealthMonitorRequestBody"),
    responses={"200": "UpdateHealthMonitorResponseBody"},
)
_ITER_HEALTH_MONITORS: Paging[models.HealthMonitor] = MarkerPaging(
    "healthmonitors", "marker", follows="page_info.next_marker", key="id"
)


class HealthCheckOperations(Operations):
    """The operations under Health Check."""

    @overload
    def create_health_monitor(
        self, *, healthmonitor: models.CreateHealthMonitorOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateHealthMonitorResponseBody: ...

    @overload
    def create_health_monitor(
        self, *, body: models.CreateHealthMonitorRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateHealthMonitorResponseBody: ...

    def create_health_monitor(
        self,
        *,
        healthmonitor: models.CreateHealthMonitorOption | JsonObject | Unset = UNSET,
        body: models.CreateHealthMonitorRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateHealthMonitorResponseBody:
        """Configuring a Health Check.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreateHealthMonitor.html
        """
        return self._call(_CREATE_HEALTH_MONITOR, locals())

    def delete_health_monitor(self, healthmonitor_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Health Check.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeleteHealthMonitor.html
        """
        return self._call(_DELETE_HEALTH_MONITOR, locals())

    def list_health_monitors(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        monitor_port: list[Any] | Unset = UNSET,
        domain_name: list[Any] | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        delay: list[Any] | Unset = UNSET,
        max_retries: list[Any] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        max_retries_down: list[Any] | Unset = UNSET,
        timeout_: int | Unset = UNSET,
        type: list[Any] | Unset = UNSET,
        expected_codes: list[Any] | Unset = UNSET,
        url_path: list[Any] | Unset = UNSET,
        http_method: list[Any] | Unset = UNSET,
        enterprise_project_id: list[Any] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListHealthMonitorsResponseBody:
        """Querying Health Checks.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            expected_codes: Deprecated.
            http_method: Deprecated.
            enterprise_project_id: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListHealthMonitors.html
        """
        return self._call(_LIST_HEALTH_MONITORS, locals())

    def show_health_monitor(
        self, healthmonitor_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowHealthMonitorResponseBody:
        """Viewing Details of a Health Check.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowHealthMonitor.html
        """
        return self._call(_SHOW_HEALTH_MONITOR, locals())

    @overload
    def update_health_monitor(
        self,
        healthmonitor_id: str,
        *,
        healthmonitor: models.UpdateHealthMonitorOption | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateHealthMonitorResponseBody: ...

    @overload
    def update_health_monitor(
        self,
        healthmonitor_id: str,
        *,
        body: models.UpdateHealthMonitorRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateHealthMonitorResponseBody: ...

    def update_health_monitor(
        self,
        healthmonitor_id: str,
        *,
        healthmonitor: models.UpdateHealthMonitorOption | JsonObject | Unset = UNSET,
        body: models.UpdateHealthMonitorRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateHealthMonitorResponseBody:
        """Updating a Health Check.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdateHealthMonitor.html
        """
        return self._call(_UPDATE_HEALTH_MONITOR, locals())

    iter_health_monitors = iterating(list_health_monitors, _ITER_HEALTH_MONITORS)


class AsyncHealthCheckOperations(AsyncOperations):
    """The operations under Health Check."""

    create_health_monitor = awaited(HealthCheckOperations.create_health_monitor)
    delete_health_monitor = awaited(HealthCheckOperations.delete_health_monitor)
    list_health_monitors = awaited(HealthCheckOperations.list_health_monitors)
    show_health_monitor = awaited(HealthCheckOperations.show_health_monitor)
    update_health_monitor = awaited(HealthCheckOperations.update_health_monitor)
    iter_health_monitors = iterating_async(HealthCheckOperations.list_health_monitors, _ITER_HEALTH_MONITORS)
