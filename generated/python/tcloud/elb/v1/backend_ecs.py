"""The operations under Backend ECS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_ADD_BACKEND_ECSS: Operation[models.AddBackendEcssResponseBody] = Operation(
    "AddBackendEcss",
    "POST",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}/members",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="AddBackendEcssRequestBody"),
    responses={"200": "AddBackendEcssResponseBody"},
)
_LIST_BACKEND_ECSS: Operation[models.ListBackendEcssResponseBody] = Operation(
    "ListBackendEcss",
    "GET",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}/members",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("listener_id", "path"),
        Parameter("marker", "query"),
        Parameter("limit", "query"),
    ),
    responses={"200": "ListBackendEcssResponseBody"},
)
_REMOVE_BACKEND_ECSS: Operation[models.RemoveBackendEcssResponseBody] = Operation(
    "RemoveBackendEcss",
    "POST",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}/members/action",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path"), Parameter("id", "query")),
    body=Body("application/json", model="RemoveBackendEcssRequestBody", renamed={"remove_member": "removeMember"}),
    responses={"200": "RemoveBackendEcssResponseBody"},
)
_ITER_BACKEND_ECSS: Paging[models.ListBackendEcssSchema] = MarkerPaging("", "marker", key="id")


class BackendEcsOperations(Operations):
    """The operations under Backend ECS."""

    def add_backend_ecss(
        self,
        listener_id: str,
        *,
        body: Sequence[models.AddBackendEcssSchema | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> models.AddBackendEcssResponseBody:
        """Adding Backend ECSs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_hd_0001.html
        """
        return self._call(_ADD_BACKEND_ECSS, locals())

    def list_backend_ecss(
        self,
        listener_id: str,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListBackendEcssResponseBody:
        """Querying Backend ECSs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_hd_0003.html
        """
        return self._call(_LIST_BACKEND_ECSS, locals())

    @overload
    def remove_backend_ecss(
        self,
        listener_id: str,
        *,
        id: str,
        remove_member: Sequence[models.RemoveMember | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> models.RemoveBackendEcssResponseBody: ...

    @overload
    def remove_backend_ecss(
        self,
        listener_id: str,
        *,
        id: str,
        body: models.RemoveBackendEcssRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.RemoveBackendEcssResponseBody: ...

    def remove_backend_ecss(
        self,
        listener_id: str,
        *,
        id: str,
        remove_member: Sequence[models.RemoveMember | JsonObject] | Unset = UNSET,
        body: models.RemoveBackendEcssRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RemoveBackendEcssResponseBody:
        """Removing Backend ECSs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_hd_0002.html
        """
        return self._call(_REMOVE_BACKEND_ECSS, locals())

    iter_backend_ecss = iterating(list_backend_ecss, _ITER_BACKEND_ECSS)


class AsyncBackendEcsOperations(AsyncOperations):
    """The operations under Backend ECS."""

    add_backend_ecss = awaited(BackendEcsOperations.add_backend_ecss)
    list_backend_ecss = awaited(BackendEcsOperations.list_backend_ecss)
    remove_backend_ecss = awaited(BackendEcsOperations.remove_backend_ecss)
    iter_backend_ecss = iterating_async(BackendEcsOperations.list_backend_ecss, _ITER_BACKEND_ECSS)
