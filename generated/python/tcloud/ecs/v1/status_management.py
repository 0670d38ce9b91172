"""The operations under Status Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_ECS_TO_MONITORING_LIST: Operation[None] = Operation(
    "AddEcsToMonitoringList",
    "POST",
    "/v1.0/servers/{server_id}/action",
    parameters=(Parameter("server_id", "path"),),
    body=Body(
        "application/json", model="AddEcsToMonitoringListRequestBody", renamed={"monitor_metrics": "monitorMetrics"}
    ),
    responses={"200": None},
)
_COLD_MIGRATE_ECS: Operation[None] = Operation(
    "ColdMigrateEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/migrate",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ColdMigrateEcsRequestBody"),
    responses={"200": None},
)
_SHOW_ECS_AUTOMATIC_RECOVERY: Operation[models.ShowEcsAutomaticRecoveryResponseBody] = Operation(
    "ShowEcsAutomaticRecovery",
    "GET",
    "/v1/{project_id}/cloudservers/{server_id}/autorecovery",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ShowEcsAutomaticRecoveryResponseBody"},
)
_UPDATE_ECS_SPECIFICATIONS: Operation[None] = Operation(
    "UpdateEcsSpecifications",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/resize",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="UpdateEcsSpecificationsRequestBody"),
    responses={"200": None},
)


class StatusManagementOperations(Operations):
    """The operations under Status Management."""

    @overload
    def add_ecs_to_monitoring_list(
        self, server_id: str, *, monitor_metrics: JsonObject | None, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def add_ecs_to_monitoring_list(
        self,
        server_id: str,
        *,
        body: models.AddEcsToMonitoringListRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def add_ecs_to_monitoring_list(
        self,
        server_id: str,
        *,
        monitor_metrics: JsonObject | Unset | None = UNSET,
        body: models.AddEcsToMonitoringListRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding an ECS to the Monitoring List.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0081529857.html
        """
        return self._call(_ADD_ECS_TO_MONITORING_LIST, locals())

    @overload
    def cold_migrate_ecs(
        self, server_id: str, *, migrate: models.Migrate | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def cold_migrate_ecs(
        self, server_id: str, *, body: models.ColdMigrateEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def cold_migrate_ecs(
        self,
        server_id: str,
        *,
        migrate: models.Migrate | JsonObject | Unset = UNSET,
        body: models.ColdMigrateEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Cold Migrating an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0132905656.html
        """
        return self._call(_COLD_MIGRATE_ECS, locals())

    def show_ecs_automatic_recovery(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowEcsAutomaticRecoveryResponseBody:
        """Querying Automatic Recovery of an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0067600148.html
        """
        return self._call(_SHOW_ECS_AUTOMATIC_RECOVERY, locals())

    @overload
    def update_ecs_specifications(
        self, server_id: str, *, resize: models.Resize | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def update_ecs_specifications(
        self,
        server_id: str,
        *,
        body: models.UpdateEcsSpecificationsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def update_ecs_specifications(
        self,
        server_id: str,
        *,
        resize: models.Resize | JsonObject | Unset = UNSET,
        body: models.UpdateEcsSpecificationsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Modifying the Specifications of an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212653.html
        """
        return self._call(_UPDATE_ECS_SPECIFICATIONS, locals())


class AsyncStatusManagementOperations(AsyncOperations):
    """The operations under Status Management."""

    add_ecs_to_monitoring_list = awaited(StatusManagementOperations.add_ecs_to_monitoring_list)
    cold_migrate_ecs = awaited(StatusManagementOperations.cold_migrate_ecs)
    show_ecs_automatic_recovery = awaited(StatusManagementOperations.show_ecs_automatic_recovery)
    update_ecs_specifications = awaited(StatusManagementOperations.update_ecs_specifications)
