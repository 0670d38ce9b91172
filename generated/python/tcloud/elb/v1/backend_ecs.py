"""The operations under Backend ECS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_BACKEND_EC_SS: Operation[models.AddBackendEcSsResponseBody] = Operation(
    "AddBackendEcSs",
    "POST",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}/members",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="AddBackendEcSsRequestBody"),
    responses={"200": "AddBackendEcSsResponseBody"},
)
_LIST_BACKEND_EC_SS: Operation[models.ListBackendEcSsResponseBody] = Operation(
    "ListBackendEcSs",
    "GET",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}/members",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("listener_id", "path"),
        Parameter("marker", "query"),
        Parameter("limit", "query"),
    ),
    responses={"200": "ListBackendEcSsResponseBody"},
)
_REMOVE_BACKEND_EC_SS: Operation[models.RemoveBackendEcSsResponseBody] = Operation(
    "RemoveBackendEcSs",
    "POST",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}/members/action",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path"), Parameter("id", "query")),
    body=Body("application/json", model="RemoveBackendEcSsRequestBody", renamed={"remove_member": "removeMember"}),
    responses={"200": "RemoveBackendEcSsResponseBody"},
)


class BackendEcsOperations(Operations):
    """The operations under Backend ECS."""

    def add_backend_ec_ss(
        self,
        listener_id: str,
        *,
        body: Sequence[models.AddBackendEcSsSchema | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> models.AddBackendEcSsResponseBody:
        """Adding Backend ECSs.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_hd_0001.html
        """
        return self._call(_ADD_BACKEND_EC_SS, locals())

    def list_backend_ec_ss(
        self,
        listener_id: str,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListBackendEcSsResponseBody:
        """Querying Backend ECSs.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_hd_0003.html
        """
        return self._call(_LIST_BACKEND_EC_SS, locals())

    @overload
    def remove_backend_ec_ss(
        self,
        listener_id: str,
        *,
        id: str,
        remove_member: Sequence[models.RemoveMember | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> models.RemoveBackendEcSsResponseBody: ...

    @overload
    def remove_backend_ec_ss(
        self,
        listener_id: str,
        *,
        id: str,
        body: models.RemoveBackendEcSsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.RemoveBackendEcSsResponseBody: ...

    def remove_backend_ec_ss(
        self,
        listener_id: str,
        *,
        id: str,
        remove_member: Sequence[models.RemoveMember | JsonObject] | Unset = UNSET,
        body: models.RemoveBackendEcSsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RemoveBackendEcSsResponseBody:
        """Removing Backend ECSs.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_hd_0002.html
        """
        return self._call(_REMOVE_BACKEND_EC_SS, locals())
