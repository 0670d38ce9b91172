"""The operations under Lifecycle Management."""

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

_CREATE_ECS: Operation[models.CreateEcsResponseBody] = Operation(
    "CreateEcs",
    "POST",
    "/v2.1/{project_id}/servers",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateEcsRequestBody", renamed={"os_scheduler_hints": "os:scheduler_hints"}),
    responses={"200": "CreateEcsResponseBody"},
)
_DELETE_ECS: Operation[None] = Operation(
    "DeleteEcs",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": None},
)
_LIST_ECSS: Operation[models.ListEcssResponseBody] = Operation(
    "ListEcss",
    "GET",
    "/v2.1/{project_id}/servers",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("changes_since", "query", "changes-since"),
        Parameter("image", "query"),
        Parameter("flavor", "query"),
        Parameter("name", "query"),
        Parameter("status", "query"),
        Parameter("limit", "query"),
        Parameter("marker", "query"),
        Parameter("tags", "query"),
        Parameter("not_tags", "query", "not-tags"),
        Parameter("reservation_id", "query"),
        Parameter(
            "sort_key",
            "query",
            check=Check(
                choices=(
                    "created_at",
                    "availability_zone",
                    "display_name",
                    "host",
                    "instance_type_id",
                    "key_name",
                    "project_id",
                    "user_id",
                    "updated_at",
                    "uuid",
                    "vm_state",
                )
            ),
        ),
        Parameter("ip", "query"),
    ),
    responses={"200": "ListEcssResponseBody"},
)
_LIST_ECSS_DETAILS: Operation[models.ListEcssDetailsResponseBody] = Operation(
    "ListEcssDetails",
    "GET",
    "/v2.1/{project_id}/servers/detail",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("changes_since", "query", "changes-since"),
        Parameter("image", "query"),
        Parameter("flavor", "query"),
        Parameter("name", "query"),
        Parameter("status", "query"),
        Parameter("limit", "query"),
        Parameter("marker", "query"),
        Parameter("tags", "query"),
        Parameter("not_tags", "query", "not-tags"),
        Parameter("reservation_id", "query"),
        Parameter(
            "sort_key",
            "query",
            check=Check(
                choices=(
                    "created_at",
                    "auto_disk_config",
                    "availability_zone",
                    "display_description",
                    "display_name",
                    "host",
                    "host_name",
                    "image_ref",
                    "instance_type_id",
                    "kernel_id",
                    "key_name",
                    "launch_index",
                    "launched_at",
                    "locked_by",
                    "node",
                    "power_state",
                    "project_id",
                    "ramdisk_id",
                    "reservation_id",
                    "root_device_name",
                    "task_state",
                    "terminated_at",
                    "user_id",
                    "updated_at",
                    "uuid",
                    "vm_state",
                )
            ),
        ),
        Parameter("ip", "query"),
    ),
    responses={"200": "ListEcssDetailsResponseBody"},
)
_SHOW_ECS: Operation[models.ShowEcsResponseBody] = Operation(
    "ShowEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ShowEcsResponseBody"},
)
_UPDATE_ECS: Operation[models.UpdateEcsResponseBody] = Operation(
    "UpdateEcs",
    "PUT",
    "/v2.1/{project_id}/servers/{server_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="UpdateEcsRequestBody"),
    responses={"200": "UpdateEcsResponseBody"},
)
_ITER_ECSS: Paging[models.ListEcssServers] = MarkerPaging("servers", "marker", key="id")
_ITER_ECSS_DETAILS: Paging[models.ListEcssDetailsServers] = MarkerPaging("servers", "marker", key="id")


class LifecycleManagementOperations(Operations):
    """The operations under Lifecycle Management."""

    @overload
    def create_ecs(
        self,
        *,
        server: models.CreateEcsRequestServer | JsonObject,
        os_scheduler_hints: models.CreateEcsOsSchedulerHints | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateEcsResponseBody: ...

    @overload
    def create_ecs(
        self, *, body: models.CreateEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateEcsResponseBody: ...

    def create_ecs(
        self,
        *,
        server: models.CreateEcsRequestServer | JsonObject | Unset = UNSET,
        os_scheduler_hints: models.CreateEcsOsSchedulerHints | JsonObject | Unset = UNSET,
        body: models.CreateEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateEcsResponseBody:
        """Creating an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0068473331.html
        """
        return self._call(_CREATE_ECS, locals())

    def delete_ecs(self, server_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0025560296.html
        """
        return self._call(_DELETE_ECS, locals())

    def list_ecss(
        self,
        *,
        changes_since: str | Unset = UNSET,
        image: str | Unset = UNSET,
        flavor: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        not_tags: str | Unset = UNSET,
        reservation_id: str | Unset = UNSET,
        sort_key: Literal[
            "created_at",
            "availability_zone",
            "display_name",
            "host",
            "instance_type_id",
            "key_name",
            "project_id",
            "user_id",
            "updated_at",
            "uuid",
            "vm_state",
        ]
        | Unset = UNSET,
        ip: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcssResponseBody:
        """Querying ECSs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212688.html
        """
        return self._call(_LIST_ECSS, locals())

    def list_ecss_details(
        self,
        *,
        changes_since: str | Unset = UNSET,
        image: str | Unset = UNSET,
        flavor: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        not_tags: str | Unset = UNSET,
        reservation_id: str | Unset = UNSET,
        sort_key: Literal[
            "created_at",
            "auto_disk_config",
            "availability_zone",
            "display_description",
            "display_name",
            "host",
            "host_name",
            "image_ref",
            "instance_type_id",
            "kernel_id",
            "key_name",
            "launch_index",
            "launched_at",
            "locked_by",
            "node",
            "power_state",
            "project_id",
            "ramdisk_id",
            "reservation_id",
            "root_device_name",
            "task_state",
            "terminated_at",
            "user_id",
            "updated_at",
            "uuid",
            "vm_state",
        ]
        | Unset = UNSET,
        ip: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcssDetailsResponseBody:
        """Querying Details About ECSs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212689.html
        """
        return self._call(_LIST_ECSS_DETAILS, locals())

    def show_ecs(self, server_id: str, **_options: Unpack[CallOptions]) -> models.ShowEcsResponseBody:
        """Querying Details About ECSs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212690.html
        """
        return self._call(_SHOW_ECS, locals())

    @overload
    def update_ecs(
        self, server_id: str, *, server: models.UpdateEcsRequestServer | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateEcsResponseBody: ...

    @overload
    def update_ecs(
        self, server_id: str, *, body: models.UpdateEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateEcsResponseBody: ...

    def update_ecs(
        self,
        server_id: str,
        *,
        server: models.UpdateEcsRequestServer | JsonObject | Unset = UNSET,
        body: models.UpdateEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateEcsResponseBody:
        """Modifying ECS Information.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212692.html
        """
        return self._call(_UPDATE_ECS, locals())

    iter_ecss = iterating(list_ecss, _ITER_ECSS)

    iter_ecss_details = iterating(list_ecss_details, _ITER_ECSS_DETAILS)


class AsyncLifecycleManagementOperations(AsyncOperations):
    """The operations under Lifecycle Management."""

    create_ecs = awaited(LifecycleManagementOperations.create_ecs)
    delete_ecs = awaited(LifecycleManagementOperations.delete_ecs)
    list_ecss = awaited(LifecycleManagementOperations.list_ecss)
    list_ecss_details = awaited(LifecycleManagementOperations.list_ecss_details)
    show_ecs = awaited(LifecycleManagementOperations.show_ecs)
    update_ecs = awaited(LifecycleManagementOperations.update_ecs)
    iter_ecss = iterating_async(LifecycleManagementOperations.list_ecss, _ITER_ECSS)
    iter_ecss_details = iterating_async(LifecycleManagementOperations.list_ecss_details, _ITER_ECSS_DETAILS)
