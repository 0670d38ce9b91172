"""The operations under ECS Group Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_ECS_GROUP: Operation[models.CreateEcsGroupResponseBody] = Operation(
    "CreateEcsGroup",
    "POST",
    "/v2/{project_id}/os-server-groups",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateEcsGroupRequestBody"),
    responses={"200": "CreateEcsGroupResponseBody"},
)
_DELETE_ECS_GROUP: Operation[None] = Operation(
    "DeleteEcsGroup",
    "DELETE",
    "/v2/{project_id}/os-server-groups/{server_group_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_group_id", "path")),
    responses={"200": None},
)
_LIST_ECS_GROUPS: Operation[models.ListEcsGroupsResponseBody] = Operation(
    "ListEcsGroups",
    "GET",
    "/v2/{project_id}/os-server-groups",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListEcsGroupsResponseBody"},
)
_SHOW_ECS_GROUP: Operation[models.ShowEcsGroupResponseBody] = Operation(
    "ShowEcsGroup",
    "GET",
    "/v2/{project_id}/os-server-groups/{server_group_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_group_id", "path")),
    responses={"200": "ShowEcsGroupResponseBody"},
)


class EcsGroupManagementOperations(Operations):
    """The operations under ECS Group Management."""

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

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817720.html
        """
        return self._call(_CREATE_ECS_GROUP, locals())

    def delete_ecs_group(self, server_group_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting an ECS Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817723.html
        """
        return self._call(_DELETE_ECS_GROUP, locals())

    def list_ecs_groups(self, **_options: Unpack[CallOptions]) -> models.ListEcsGroupsResponseBody:
        """Querying ECS Groups.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817721.html
        """
        return self._call(_LIST_ECS_GROUPS, locals())

    def show_ecs_group(self, server_group_id: str, **_options: Unpack[CallOptions]) -> models.ShowEcsGroupResponseBody:
        """Querying Details About an ECS Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817722.html
        """
        return self._call(_SHOW_ECS_GROUP, locals())


class AsyncEcsGroupManagementOperations(AsyncOperations):
    """The operations under ECS Group Management."""

    create_ecs_group = awaited(EcsGroupManagementOperations.create_ecs_group)
    delete_ecs_group = awaited(EcsGroupManagementOperations.delete_ecs_group)
    list_ecs_groups = awaited(EcsGroupManagementOperations.list_ecs_groups)
    show_ecs_group = awaited(EcsGroupManagementOperations.show_ecs_group)
