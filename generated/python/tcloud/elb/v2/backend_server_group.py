"""The operations under Backend Server Group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_BACKEND_SERVER_GROUP: Operation[models.AddBackendServerGroupResponseBody] = Operation(
    "AddBackendServerGroup",
    "POST",
    "/v2.0/lbaas/pools",
    body=Body("application/json", model="AddBackendServerGroupRequestBody"),
    responses={"200": "AddBackendServerGroupResponseBody"},
)
_DELETE_BACKEND_SERVER_GROUP: Operation[None] = Operation(
    "DeleteBackendServerGroup",
    "DELETE",
    "/v2.0/lbaas/pools/{pool_id}",
    parameters=(Parameter("pool_id", "path"),),
    responses={"200": None},
)
_SHOW_BACKEND_SERVER_GROUP: Operation[models.ShowBackendServerGroupResponseBody] = Operation(
    "ShowBackendServerGroup",
    "GET",
    "/v2.0/lbaas/pools/{pool_id}",
    parameters=(Parameter("pool_id", "path"),),
    responses={"200": "ShowBackendServerGroupResponseBody"},
)
_UPDATE_BACKEND_SERVER_GROUP: Operation[models.UpdateBackendServerGroupResponseBody] = Operation(
    "UpdateBackendServerGroup",
    "PUT",
    "/v2.0/lbaas/pools/{pool_id}",
    parameters=(Parameter("pool_id", "path"),),
    body=Body("application/json", model="UpdateBackendServerGroupRequestBody"),
    responses={"200": "UpdateBackendServerGroupResponseBody"},
)


class BackendServerGroupOperations(Operations):
    """The operations under Backend Server Group."""

    @overload
    def add_backend_server_group(
        self, *, pool: models.AddBackendServerGroupPool | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddBackendServerGroupResponseBody: ...

    @overload
    def add_backend_server_group(
        self, *, body: models.AddBackendServerGroupRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddBackendServerGroupResponseBody: ...

    def add_backend_server_group(
        self,
        *,
        pool: models.AddBackendServerGroupPool | JsonObject | Unset = UNSET,
        body: models.AddBackendServerGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddBackendServerGroupResponseBody:
        """Adding a Backend Server Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hz_0001.html
        """
        return self._call(_ADD_BACKEND_SERVER_GROUP, locals())

    def delete_backend_server_group(self, pool_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Backend Server Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hz_0005.html
        """
        return self._call(_DELETE_BACKEND_SERVER_GROUP, locals())

    def show_backend_server_group(
        self, pool_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowBackendServerGroupResponseBody:
        """Querying Details of a Backend Server Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hz_0003.html
        """
        return self._call(_SHOW_BACKEND_SERVER_GROUP, locals())

    @overload
    def update_backend_server_group(
        self, pool_id: str, *, pool: models.UpdateBackendServerGroupPool | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateBackendServerGroupResponseBody: ...

    @overload
    def update_backend_server_group(
        self,
        pool_id: str,
        *,
        body: models.UpdateBackendServerGroupRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateBackendServerGroupResponseBody: ...

    def update_backend_server_group(
        self,
        pool_id: str,
        *,
        pool: models.UpdateBackendServerGroupPool | JsonObject | Unset = UNSET,
        body: models.UpdateBackendServerGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateBackendServerGroupResponseBody:
        """Updating a Backend Server Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hz_0004.html
        """
        return self._call(_UPDATE_BACKEND_SERVER_GROUP, locals())


class AsyncBackendServerGroupOperations(AsyncOperations):
    """The operations under Backend Server Group."""

    add_backend_server_group = awaited(BackendServerGroupOperations.add_backend_server_group)
    delete_backend_server_group = awaited(BackendServerGroupOperations.delete_backend_server_group)
    show_backend_server_group = awaited(BackendServerGroupOperations.show_backend_server_group)
    update_backend_server_group = awaited(BackendServerGroupOperations.update_backend_server_group)
