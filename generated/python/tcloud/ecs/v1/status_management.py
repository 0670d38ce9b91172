"""The operations under Status Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_ECS_MONITORING_LIST: Operation[None] = Operation(
    "AddEcsMonitoringList",
    "POST",
    "/v1.0/servers/{server_id}/action",
    parameters=(Parameter("server_id", "path"),),
    body=Body(
        "application/json", model="AddEcsMonitoringListRequestBody", renamed={"monitor_metrics": "monitorMetrics"}
    ),
    responses={"200": None},
)
_CREATE_COLD_MIGRATING_ECS: Operation[None] = Operation(
    "CreateColdMigratingEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/migrate",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="CreateColdMigratingEcsRequestBody"),
    responses={"200": None},
)
_SHOW_AUTOMATIC_RECOVERY_ECS: Operation[models.ShowAutomaticRecoveryEcsResponseBody] = Operation(
    "ShowAutomaticRecoveryEcs",
    "GET",
    "/v1/{project_id}/cloudservers/{server_id}/autorecovery",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ShowAutomaticRecoveryEcsResponseBody"},
)
_UPDATE_SPECIFICATIONS_ECS: Operation[None] = Operation(
    "UpdateSpecificationsEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/resize",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="UpdateSpecificationsEcsRequestBody"),
    responses={"200": None},
)


class StatusManagementOperations(Operations):
    """The operations under Status Management."""

    @overload
    def add_ecs_monitoring_list(
        self, server_id: str, *, monitor_metrics: JsonObject | None, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def add_ecs_monitoring_list(
        self,
        server_id: str,
        *,
        body: models.AddEcsMonitoringListRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def add_ecs_monitoring_list(
        self,
        server_id: str,
        *,
        monitor_metrics: JsonObject | Unset | None = UNSET,
        body: models.AddEcsMonitoringListRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding an ECS to the Monitoring List.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0081529857.html
        """
        return self._call(_ADD_ECS_MONITORING_LIST, locals())

    @overload
    def create_cold_migrating_ecs(
        self, server_id: str, *, migrate: models.Migrate | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def create_cold_migrating_ecs(
        self,
        server_id: str,
        *,
        body: models.CreateColdMigratingEcsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def create_cold_migrating_ecs(
        self,
        server_id: str,
        *,
        migrate: models.Migrate | JsonObject | Unset = UNSET,
        body: models.CreateColdMigratingEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Cold Migrating an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0132905656.html
        """
        return self._call(_CREATE_COLD_MIGRATING_ECS, locals())

    def show_automatic_recovery_ecs(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowAutomaticRecoveryEcsResponseBody:
        """Querying Automatic Recovery of an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0067600148.html
        """
        return self._call(_SHOW_AUTOMATIC_RECOVERY_ECS, locals())

    @overload
    def update_specifications_ecs(
        self, server_id: str, *, resize: models.Resize | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def update_specifications_ecs(
        self,
        server_id: str,
        *,
        body: models.UpdateSpecificationsEcsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def update_specifications_ecs(
        self,
        server_id: str,
        *,
        resize: models.Resize | JsonObject | Unset = UNSET,
        body: models.UpdateSpecificationsEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Modifying the Specifications of an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212653.html
        """
        return self._call(_UPDATE_SPECIFICATIONS_ECS, locals())
