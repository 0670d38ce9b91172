"""The operations under Lifecycle Management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_ECS: Operation[models.CreateEcsResponseBody] = Operation(
    "CreateEcs",
    "POST",
    "/v1/{project_id}/cloudservers",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateEcsRequestBody"),
    responses={"200": "CreateEcsResponseBody"},
)
_DELETE_ECSS: Operation[models.DeleteEcssResponseBody] = Operation(
    "DeleteEcss",
    "POST",
    "/v1/{project_id}/cloudservers/delete",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="DeleteEcssRequestBody"),
    responses={"200": "DeleteEcssResponseBody"},
)


class LifecycleManagementOperations(Operations):
    """The operations under Lifecycle Management."""

    @overload
    def create_ecs(
        self,
        *,
        server: models.ParametersForCreatingAnEcs | JsonObject,
        dry_run: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateEcsResponseBody: ...

    @overload
    def create_ecs(
        self, *, body: models.CreateEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateEcsResponseBody: ...

    def create_ecs(
        self,
        *,
        server: models.ParametersForCreatingAnEcs | JsonObject | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        body: models.CreateEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateEcsResponseBody:
        """Creating an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212668.html
        """
        return self._call(_CREATE_ECS, locals())

    @overload
    def delete_ecss(
        self,
        *,
        servers: Sequence[models.Servers | JsonObject],
        delete_publicip: bool | Unset = UNSET,
        delete_volume: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DeleteEcssResponseBody: ...

    @overload
    def delete_ecss(
        self, *, body: models.DeleteEcssRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.DeleteEcssResponseBody: ...

    def delete_ecss(
        self,
        *,
        servers: Sequence[models.Servers | JsonObject] | Unset = UNSET,
        delete_publicip: bool | Unset = UNSET,
        delete_volume: bool | Unset = UNSET,
        body: models.DeleteEcssRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DeleteEcssResponseBody:
        """Deleting ECSs.

        Args:
            delete_volume: Default: false.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212679.html
        """
        return self._call(_DELETE_ECSS, locals())


class AsyncLifecycleManagementOperations(AsyncOperations):
    """The operations under Lifecycle Management."""

    create_ecs = awaited(LifecycleManagementOperations.create_ecs)
    delete_ecss = awaited(LifecycleManagementOperations.delete_ecss)
