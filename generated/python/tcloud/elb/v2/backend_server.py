"""The operations under Backend Server."""

from __future__ import annotations

from collections.abc import Sequence
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

_ADD_BACKEND_SERVER: Operation[models.AddBackendServerResponseBody] = Operation(
    "AddBackendServer",
    "POST",
    "/v2.0/lbaas/pools/{pool_id}/members",
    parameters=(Parameter("pool_id", "path"),),
    body=Body("application/json", model="AddBackendServerRequestBody"),
    responses={"200": "AddBackendServerResponseBody"},
)
_BATCH_UPDATE_BACKEND_SERVERS: Operation[None] = Operation(
    "BatchUpdateBackendServers",
    "PUT",
    "/v2.0/lbaas/pools/{pool_id}/members",
    parameters=(Parameter("pool_id", "path"),),
    body=Body("application/json", model="BatchUpdateBackendServersRequestBody"),
    responses={"202": None},
)
_LIST_BACKEND_SERVERS_MEMBER: Operation[models.ListBackendServersMemberResponseBody] = Operation(
    "ListBackendServersMember",
    "GET",
    "/v2.0/lbaas/members",
    parameters=(
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("name", "query", check=Check(max_length=255)),
        Parameter("address", "query", check=Check(max_length=64)),
        Parameter("protocol_port", "query"),
        Parameter("subnet_id", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("weight", "query"),
        Parameter("loadbalancer_id", "query"),
        Parameter("operating_status", "query", check=Check(choices=("ONLINE", "NO_MONITOR", "OFFLINE"))),
        Parameter("members_links", "query"),
    ),
    responses={"200": "ListBackendServersMemberResponseBody"},
)
_LIST_BACKEND_SERVERS_MEMBER_POOL: Operation[models.ListBackendServersMemberPoolResponseBody] = Operation(
    "ListBackendServersMemberPool",
    "GET",
    "/v2.0/lbaas/pools/{pool_id}/members",
    parameters=(
        Parameter("pool_id", "path"),
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("tenant_id", "query", check=Check(max_length=255)),
        Parameter("name", "query", check=Check(max_length=255)),
        Parameter("address", "query", check=Check(max_length=64)),
        Parameter("protocol_port", "query"),
        Parameter("subnet_id", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("weight", "query"),
    ),
    responses={"200": "ListBackendServersMemberPoolResponseBody"},
)
_REMOVE_BACKEND_SERVER: Operation[None] = Operation(
    "RemoveBackendServer",
    "DELETE",
    "/v2.0/lbaas/pools/{pool_id}/members/{member_id}",
    parameters=(Parameter("pool_id", "path"), Parameter("member_id", "path")),
    responses={"200": None},
)
_SHOW_BACKEND_SERVER: Operation[models.ShowBackendServerResponseBody] = Operation(
    "ShowBackendServer",
    "GET",
    "/v2.0/lbaas/pools/{pool_id}/members/{member_id}",
    parameters=(Parameter("pool_id", "path"), Parameter("member_id", "path")),
    responses={"200": "ShowBackendServerResponseBody"},
)
_UPDATE_BACKEND_SERVER: Operation[models.UpdateBackendServerResponseBody] = Operation(
    "UpdateBackendServer",
    "PUT",
    "/v2.0/lbaas/pools/{pool_id}/members/{member_id}",
    parameters=(Parameter("pool_id", "path"), Parameter("member_id", "path")),
    body=Body("application/json", model="UpdateBackendServerRequestBody"),
    responses={"200": "UpdateBackendServerResponseBody"},
)
_ITER_BACKEND_SERVERS_MEMBER: Paging[models.ListBackendServersMemberMembers] = MarkerPaging(
    "members", "marker", key="id"
)
_ITER_BACKEND_SERVERS_MEMBER_POOL: Paging[models.ListBackendServersMemberPoolMembers] = MarkerPaging(
    "members", "marker", key="id"
)


class BackendServerOperations(Operations):
    """The operations under Backend Server."""

    @overload
    def add_backend_server(
        self,
        pool_id: str,
        *,
        member: models.AddBackendServerRequestMember | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.AddBackendServerResponseBody: ...

    @overload
    def add_backend_server(
        self, pool_id: str, *, body: models.AddBackendServerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddBackendServerResponseBody: ...

    def add_backend_server(
        self,
        pool_id: str,
        *,
        member: models.AddBackendServerRequestMember | JsonObject | Unset = UNSET,
        body: models.AddBackendServerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddBackendServerResponseBody:
        """Adding a Backend Server.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hd_0001.html
        """
        return self._call(_ADD_BACKEND_SERVER, locals())

    @overload
    def batch_update_backend_servers(
        self,
        pool_id: str,
        *,
        members: Sequence[
            models.BatchUpdateBackendServersRequestMembers
            | JsonObject
            | models.BatchUpdateBackendServersRequestMembers2
        ],
        action: Literal["add", "delete", "replace"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_update_backend_servers(
        self,
        pool_id: str,
        *,
        body: models.BatchUpdateBackendServersRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_update_backend_servers(
        self,
        pool_id: str,
        *,
        members: Sequence[
            models.BatchUpdateBackendServersRequestMembers
            | JsonObject
            | models.BatchUpdateBackendServersRequestMembers2
        ]
        | Unset = UNSET,
        action: Literal["add", "delete", "replace"] | Unset = UNSET,
        body: models.BatchUpdateBackendServersRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Batch Updating Backend Servers.

        Args:
            action: Default: "replace".

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hd_0007.html
        """
        return self._call(_BATCH_UPDATE_BACKEND_SERVERS, locals())

    def list_backend_servers_member(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        protocol_port: int | Unset = UNSET,
        subnet_id: str | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        weight: int | Unset = UNSET,
        loadbalancer_id: str | Unset = UNSET,
        operating_status: Literal["ONLINE", "NO_MONITOR", "OFFLINE"] | Unset = UNSET,
        members_links: Sequence[models.ListBackendServersMemberResponseMembersLinksInput | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListBackendServersMemberResponseBody:
        """Querying All Backend Servers (Extension API).

        Args:
            page_reverse: Default: false.
            name: At most 255 characters.
            address: At most 64 characters.
            admin_state_up: Default: true.
            operating_status: Default: "ONLINE".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hd_0006.html
        """
        return self._call(_LIST_BACKEND_SERVERS_MEMBER, locals())

    def list_backend_servers_member_pool(
        self,
        pool_id: str,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        protocol_port: int | Unset = UNSET,
        subnet_id: str | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        weight: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListBackendServersMemberPoolResponseBody:
        """Querying Backend Servers.

        Args:
            page_reverse: Default: false.
            tenant_id: At most 255 characters.
            name: At most 255 characters.
            address: At most 64 characters.
            admin_state_up: Default: true.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hd_0002.html
        """
        return self._call(_LIST_BACKEND_SERVERS_MEMBER_POOL, locals())

    def remove_backend_server(self, pool_id: str, member_id: str, **_options: Unpack[CallOptions]) -> None:
        """Removing a Backend Server.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hd_0005.html
        """
        return self._call(_REMOVE_BACKEND_SERVER, locals())

    def show_backend_server(
        self, pool_id: str, member_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowBackendServerResponseBody:
        """Querying Details of a Backend Server.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hd_0003.html
        """
        return self._call(_SHOW_BACKEND_SERVER, locals())

    @overload
    def update_backend_server(
        self,
        pool_id: str,
        member_id: str,
        *,
        member: models.UpdateBackendServerMember | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateBackendServerResponseBody: ...

    @overload
    def update_backend_server(
        self,
        pool_id: str,
        member_id: str,
        *,
        body: models.UpdateBackendServerRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateBackendServerResponseBody: ...

    def update_backend_server(
        self,
        pool_id: str,
        member_id: str,
        *,
        member: models.UpdateBackendServerMember | JsonObject | Unset = UNSET,
        body: models.UpdateBackendServerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateBackendServerResponseBody:
        """Updating a Backend Server.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_hd_0004.html
        """
        return self._call(_UPDATE_BACKEND_SERVER, locals())

    iter_backend_servers_member = iterating(list_backend_servers_member, _ITER_BACKEND_SERVERS_MEMBER)

    iter_backend_servers_member_pool = iterating(list_backend_servers_member_pool, _ITER_BACKEND_SERVERS_MEMBER_POOL)


class AsyncBackendServerOperations(AsyncOperations):
    """The operations under Backend Server."""

    add_backend_server = awaited(BackendServerOperations.add_backend_server)
    batch_update_backend_servers = awaited(BackendServerOperations.batch_update_backend_servers)
    list_backend_servers_member = awaited(BackendServerOperations.list_backend_servers_member)
    list_backend_servers_member_pool = awaited(BackendServerOperations.list_backend_servers_member_pool)
    remove_backend_server = awaited(BackendServerOperations.remove_backend_server)
    show_backend_server = awaited(BackendServerOperations.show_backend_server)
    update_backend_server = awaited(BackendServerOperations.update_backend_server)
    iter_backend_servers_member = iterating_async(
        BackendServerOperations.list_backend_servers_member, _ITER_BACKEND_SERVERS_MEMBER
    )
    iter_backend_servers_member_pool = iterating_async(
        BackendServerOperations.list_backend_servers_member_pool, _ITER_BACKEND_SERVERS_MEMBER_POOL
    )
