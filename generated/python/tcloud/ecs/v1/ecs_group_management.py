"""The operations under ECS Group Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

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

_ACT_OS_SERVER_GROUP: Operation[None] = Operation(
    "ActOsServerGroup",
    "POST",
    "/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_group_id", "path")),
    body=Body("application/json", model="ActOsServerGroupRequestBody"),
    responses={"200": None},
)
_ADD_ECS_TO_ECS_GROUP: Operation[None] = Operation(
    "ActOsServerGroup AddEcsToEcsGroup",
    "POST",
    "/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_group_id", "path")),
    body=Body("application/json", model="AddEcsToEcsGroupRequestBody"),
    responses={"200": None},
)
_CREATE_ECS_GROUP: Operation[models.CreateEcsGroupResponseBody] = Operation(
    "CreateEcsGroup",
    "POST",
    "/v1/{project_id}/cloudservers/os-server-groups",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateEcsGroupRequestBody"),
    responses={"200": "CreateEcsGroupResponseBody"},
)
_DELETE_ECS_GROUP: Operation[None] = Operation(
    "DeleteEcsGroup",
    "DELETE",
    "/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_group_id", "path")),
    responses={"200": None},
)
_LIST_ECS_GROUPS: Operation[models.ListEcsGroupsResponseBody] = Operation(
    "ListEcsGroups",
    "GET",
    "/v1/{project_id}/cloudservers/os-server-groups",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("limit", "query", check=Check(maximum=1000)),
        Parameter("marker", "query"),
    ),
    responses={"200": "ListEcsGroupsResponseBody"},
)
_REMOVE_ECS_FROM_ECS_GROUP: Operation[None] = Operation(
    "ActOsServerGroup RemoveEcsFromEcsGroup",
    "POST",
    "/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_group_id", "path")),
    body=Body("application/json", model="RemoveEcsFromEcsGroupRequestBody"),
    responses={"200": None},
)
_SHOW_ECS_GROUP: Operation[models.ShowEcsGroupResponseBody] = Operation(
    "ShowEcsGroup",
    "GET",
    "/v1/{project_id}/cloudservers/os-server-groups/{server_group_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_group_id", "path")),
    responses={"200": "ShowEcsGroupResponseBody"},
)
_ITER_ECS_GROUPS: Paging[models.ServerGroups] = MarkerPaging(
    "server_groups", "marker", follows="page_info.next_marker", key="id"
)


class EcsGroupManagementOperations(Operations):
    """The operations under ECS Group Management."""

    def act_os_server_group(
        self,
        server_group_id: str,
        *,
        body: models.AddEcsToEcsGroupRequestBody | JsonObject | models.RemoveEcsFromEcsGroupRequestBody,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding an ECS to an ECS Group / Removing an ECS from an ECS Group.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0133622595.html
        """
        return self._call(_ACT_OS_SERVER_GROUP, locals())

    @overload
    def add_ecs_to_ecs_group(
        self, server_group_id: str, *, add_member: models.AddMember | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def add_ecs_to_ecs_group(
        self,
        server_group_id: str,
        *,
        body: models.AddEcsToEcsGroupRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def add_ecs_to_ecs_group(
        self,
        server_group_id: str,
        *,
        add_member: models.AddMember | JsonObject | Unset = UNSET,
        body: models.AddEcsToEcsGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding an ECS to an ECS Group.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0133622595.html
        """
        return self._call(_ADD_ECS_TO_ECS_GROUP, locals())

    @overload
    def create_ecs_group(
        self, *, server_group: models.CreateEcsGroupRequestServerGroup | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateEcsGroupResponseBody: ...

    @overload
    def create_ecs_group(
        self, *, body: models.CreateEcsGroupRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateEcsGroupResponseBody: ...

    def create_ecs_group(
        self,
        *,
        server_group: models.CreateEcsGroupRequestServerGroup | JsonObject | Unset = UNSET,
        body: models.CreateEcsGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateEcsGroupResponseBody:
        """Creating an ECS Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0161097718.html
        """
        return self._call(_CREATE_ECS_GROUP, locals())

    def delete_ecs_group(self, server_group_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting an ECS Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0161097719.html
        """
        return self._call(_DELETE_ECS_GROUP, locals())

    def list_ecs_groups(
        self, *, limit: int | Unset = UNSET, marker: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListEcsGroupsResponseBody:
        """Querying ECS Groups.

        Args:
            limit: At most 1000.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0175597846.html
        """
        return self._call(_LIST_ECS_GROUPS, locals())

    @overload
    def remove_ecs_from_ecs_group(
        self, server_group_id: str, *, remove_member: models.RemoveMember | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def remove_ecs_from_ecs_group(
        self,
        server_group_id: str,
        *,
        body: models.RemoveEcsFromEcsGroupRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def remove_ecs_from_ecs_group(
        self,
        server_group_id: str,
        *,
        remove_member: models.RemoveMember | JsonObject | Unset = UNSET,
        body: models.RemoveEcsFromEcsGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Removing an ECS from an ECS Group.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0133622596.html
        """
        return self._call(_REMOVE_ECS_FROM_ECS_GROUP, locals())

    def show_ecs_group(self, server_group_id: str, **_options: Unpack[CallOptions]) -> models.ShowEcsGroupResponseBody:
        """Querying Details About an ECS Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0175597847.html
        """
        return self._call(_SHOW_ECS_GROUP, locals())

    iter_ecs_groups = iterating(list_ecs_groups, _ITER_ECS_GROUPS)


class AsyncEcsGroupManagementOperations(AsyncOperations):
    """The operations under ECS Group Management."""

    act_os_server_group = awaited(EcsGroupManagementOperations.act_os_server_group)
    add_ecs_to_ecs_group = awaited(EcsGroupManagementOperations.add_ecs_to_ecs_group)
    create_ecs_group = awaited(EcsGroupManagementOperations.create_ecs_group)
    delete_ecs_group = awaited(EcsGroupManagementOperations.delete_ecs_group)
    list_ecs_groups = awaited(EcsGroupManagementOperations.list_ecs_groups)
    remove_ecs_from_ecs_group = awaited(EcsGroupManagementOperations.remove_ecs_from_ecs_group)
    show_ecs_group = awaited(EcsGroupManagementOperations.show_ecs_group)
    iter_ecs_groups = iterating_async(EcsGroupManagementOperations.list_ecs_groups, _ITER_ECS_GROUPS)
