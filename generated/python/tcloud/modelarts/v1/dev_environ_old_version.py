"""The operations under DevEnviron (Old Version)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_CREATE_DEVELOPMENT_ENVIRONMENT_INSTANCE: Operation[models.CreateDevelopmentEnvironmentInstanceResponseBody] = (
    Operation(
        "CreateDevelopmentEnvironmentInstance",
        "POST",
        "/v1/{project_id}/demanager/instances",
        parameters=(Parameter("project_id", "client"),),
        body=Body("application/json", model="CreateDevelopmentEnvironmentInstanceRequestBody"),
        responses={"200": "CreateDevelopmentEnvironmentInstanceResponseBody"},
    )
)
_DELETE_DEVELOPMENT_ENVIRONMENT_INSTANCE: Operation[models.DeleteDevelopmentEnvironmentInstanceResponseBody] = (
    Operation(
        "DeleteDevelopmentEnvironmentInstance",
        "DELETE",
        "/v1/{project_id}/demanager/instances/{instance_id}",
        parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
        responses={"200": "DeleteDevelopmentEnvironmentInstanceResponseBody"},
    )
)
_LIST_DEVELOPMENT_ENVIRONMENT_INSTANCES: Operation[models.ListDevelopmentEnvironmentInstancesResponseBody] = Operation(
    "ListDevelopmentEnvironmentInstances",
    "GET",
    "/v1/{project_id}/demanager/instances",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("de_type", "query", check=Check(choices=("Notebook",))),
        Parameter("provision_type", "query", check=Check(choices=("Docker",))),
        Parameter(
            "status",
            "query",
            check=Check(
                choices=(
                    "CREATING",
                    "CREATE_FAILED",
                    "STARTING",
                    "RESTARTING",
                    "START_FAILED",
                    "RUNNING",
                    "STOPPING",
                    "STOPPED",
                    "UNAVAILABLE",
                    "DELETED",
                    "RESIZING",
                    "RESIZE_FAILED",
                )
            ),
        ),
        Parameter("sortby", "query", check=Check(choices=("name", "creation_timestamp"))),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("offset", "query"),
        Parameter("limit", "query"),
        Parameter("workspace_id", "query"),
        Parameter("show_self", "query"),
        Parameter("ai_project", "query"),
        Parameter("pool_id", "query"),
    ),
    responses={"200": "ListDevelopmentEnvironmentInstancesResponseBody"},
)
_MANAGE_DEVELOPMENT_ENVIRONMENT_INSTANCE: Operation[models.ManageDevelopmentEnvironmentInstanceResponseBody] = (
    Operation(
        "ManageDevelopmentEnvironmentInstance",
        "POST",
        "/v1/{project_id}/demanager/instances/{instance_id}/action",
        parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
        body=Body("application/json", model="ManageDevelopmentEnvironmentInstanceRequestBody"),
        responses={"200": "ManageDevelopmentEnvironmentInstanceResponseBody"},
    )
)
_SHOW_DEVELOPMENT_ENVIRONMENT_INSTANCE: Operation[models.ShowDevelopmentEnvironmentInstanceResponseBody] = Operation(
    "ShowDevelopmentEnvironmentInstance",
    "GET",
    "/v1/{project_id}/demanager/instances/{instance_id}",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
    responses={"200": "ShowDevelopmentEnvironmentInstanceResponseBody"},
)
_UPDATE_DEVELOPMENT_ENVIRONMENT_INSTANCE_DESCRIPTION: Operation[
    models.UpdateDevelopmentEnvironmentInstanceDescriptionResponseBody
] = Operation(
    "UpdateDevelopmentEnvironmentInstanceDescription",
    "PUT",
    "/v1/{project_id}/demanager/instances/{instance_id}",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
    body=Body("application/json", model="UpdateDevelopmentEnvironmentInstanceDescriptionRequestBody"),
    responses={"200": "UpdateDevelopmentEnvironmentInstanceDescriptionResponseBody"},
)
_ITER_DEVELOPMENT_ENVIRONMENT_INSTANCES: Paging[models.Instances] = CountedPaging(
    "instances", "offset", total="total_count"
)


class DevEnvironOldVersionOperations(Operations):
    """The operations under DevEnviron (Old Version)."""

    @overload
    def create_development_environment_instance(
        self,
        *,
        flavor: str,
        name: str,
        profile_id: str,
        spec: models.CreateDevelopmentEnvironmentInstanceRequestNotebook | JsonObject,
        ai_project: models.CreateDevelopmentEnvironmentInstanceAIProject | JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        pool: models.PoolSpec | JsonObject | Unset = UNSET,
        workspace: models.CreateDevelopmentEnvironmentInstanceWorkspaceInput | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateDevelopmentEnvironmentInstanceResponseBody: ...

    @overload
    def create_development_environment_instance(
        self,
        *,
        body: models.CreateDevelopmentEnvironmentInstanceRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateDevelopmentEnvironmentInstanceResponseBody: ...

    def create_development_environment_instance(
        self,
        *,
        flavor: str | Unset = UNSET,
        name: str | Unset = UNSET,
        profile_id: str | Unset = UNSET,
        spec: models.CreateDevelopmentEnvironmentInstanceRequestNotebook | JsonObject | Unset = UNSET,
        ai_project: models.CreateDevelopmentEnvironmentInstanceAIProject | JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        pool: models.PoolSpec | JsonObject | Unset = UNSET,
        workspace: models.CreateDevelopmentEnvironmentInstanceWorkspaceInput | JsonObject | Unset = UNSET,
        body: models.CreateDevelopmentEnvironmentInstanceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateDevelopmentEnvironmentInstanceResponseBody:
        """Creating a Development Environment Instance.

        Deprecated.

        Args:
            name: At most 64 characters.
            description: At most 512 characters.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/creating_a_development_environment_instance.html
        """
        return self._call(_CREATE_DEVELOPMENT_ENVIRONMENT_INSTANCE, locals())

    def delete_development_environment_instance(
        self, instance_id: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteDevelopmentEnvironmentInstanceResponseBody:
        """Deleting a Development Environment Instance.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/deleting_a_development_environment_instance.html
        """
        return self._call(_DELETE_DEVELOPMENT_ENVIRONMENT_INSTANCE, locals())

    def list_development_environment_instances(
        self,
        *,
        de_type: Literal["Notebook"],
        provision_type: Literal["Docker"] | Unset = UNSET,
        status: Literal[
            "CREATING",
            "CREATE_FAILED",
            "STARTING",
            "RESTARTING",
            "START_FAILED",
            "RUNNING",
            "STOPPING",
            "STOPPED",
            "UNAVAILABLE",
            "DELETED",
            "RESIZING",
            "RESIZE_FAILED",
        ]
        | Unset = UNSET,
        sortby: Literal["name", "creation_timestamp"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        show_self: str | Unset = UNSET,
        ai_project: str | Unset = UNSET,
        pool_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListDevelopmentEnvironmentInstancesResponseBody:
        """Obtaining Development Environment Instances.

        Deprecated.

        Args:
            sortby: Default: "name".
            order: Default: "asc".
            offset: Default: 0.
            limit: Default: 0.
            workspace_id: Default: "0".
            show_self: Default: "true".

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/obtaining_development_environment_instances.html
        """
        return self._call(_LIST_DEVELOPMENT_ENVIRONMENT_INSTANCES, locals())

    @overload
    def manage_development_environment_instance(
        self, instance_id: str, *, action: Literal["start", "stop"], **_options: Unpack[CallOptions]
    ) -> models.ManageDevelopmentEnvironmentInstanceResponseBody: ...

    @overload
    def manage_development_environment_instance(
        self,
        instance_id: str,
        *,
        body: models.ManageDevelopmentEnvironmentInstanceRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.ManageDevelopmentEnvironmentInstanceResponseBody: ...

    def manage_development_environment_instance(
        self,
        instance_id: str,
        *,
        action: Literal["start", "stop"] | Unset = UNSET,
        body: models.ManageDevelopmentEnvironmentInstanceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ManageDevelopmentEnvironmentInstanceResponseBody:
        """Managing a Development Environment Instance.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/managing_a_development_environment_instance.html
        """
        return self._call(_MANAGE_DEVELOPMENT_ENVIRONMENT_INSTANCE, locals())

    def show_development_environment_instance(
        self, instance_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowDevelopmentEnvironmentInstanceResponseBody:
        """Obtaining Details About a Development Environment Instance.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/obtaining_details_about_a_development_environment_instance.html
        """
        return self._call(_SHOW_DEVELOPMENT_ENVIRONMENT_INSTANCE, locals())

    def update_development_environment_instance_description(
        self,
        instance_id: str,
        *,
        description: str | Unset = UNSET,
        spec: models.UpdateDevelopmentEnvironmentInstanceDescriptionSpec | JsonObject | Unset = UNSET,
        body: models.UpdateDevelopmentEnvironmentInstanceDescriptionRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateDevelopmentEnvironmentInstanceDescriptionResponseBody:
        """Modifying the Description of a Development Environment Instance.

        Deprecated.

        Args:
            description: At most 512 characters.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/devenviron_old_version/modifying_the_description_of_a_development_environment_instance.html
        """
        return self._call(_UPDATE_DEVELOPMENT_ENVIRONMENT_INSTANCE_DESCRIPTION, locals())

    iter_development_environment_instances = iterating(
        list_development_environment_instances, _ITER_DEVELOPMENT_ENVIRONMENT_INSTANCES
    )


class AsyncDevEnvironOldVersionOperations(AsyncOperations):
    """The operations under DevEnviron (Old Version)."""

    create_development_environment_instance = awaited(
        DevEnvironOldVersionOperations.create_development_environment_instance
    )
    delete_development_environment_instance = awaited(
        DevEnvironOldVersionOperations.delete_development_environment_instance
    )
    list_development_environment_instances = awaited(
        DevEnvironOldVersionOperations.list_development_environment_instances
    )
    manage_development_environment_instance = awaited(
        DevEnvironOldVersionOperations.manage_development_environment_instance
    )
    show_development_environment_instance = awaited(
        DevEnvironOldVersionOperations.show_development_environment_instance
    )
    update_development_environment_instance_description = awaited(
        DevEnvironOldVersionOperations.update_development_environment_instance_description
    )
    iter_development_environment_instances = iterating_async(
        DevEnvironOldVersionOperations.list_development_environment_instances, _ITER_DEVELOPMENT_ENVIRONMENT_INSTANCES
    )
