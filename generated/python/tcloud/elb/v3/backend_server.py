"""The operations under Backend Server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

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

_CREATE_MEMBER: Operation[models.CreateMemberResponseBody] = Operation(
    "CreateMember",
    "POST",
    "/v3/{project_id}/elb/pools/{pool_id}/members",
    parameters=(Parameter("project_id", "client"), Parameter("pool_id", "path")),
    body=Body("application/json", model="CreateMemberRequestBody"),
    responses={"201": "CreateMemberResponseBody"},
)
_DELETE_MEMBER: Operation[None] = Operation(
    "DeleteMember",
    "DELETE",
    "/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_id", "path"), Parameter("member_id", "path")),
    responses={"204": None},
)
_LIST_MEMBERS: Operation[models.ListMembersResponseBody] = Operation(
    "ListMembers",
    "GET",
    "/v3/{project_id}/elb/pools/{pool_id}/members",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("pool_id", "path"),
        Parameter("marker", "query"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("page_reverse", "query"),
        Parameter("name", "query"),
        Parameter("weight", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("subnet_cidr_id", "query"),
        Parameter("address", "query"),
        Parameter("protocol_port", "query"),
        Parameter("id", "query"),
        Parameter("operating_status", "query"),
        Parameter("enterprise_project_id", "query"),
        Parameter("ip_version", "query", check=Check(choices=("4", "6"))),
    ),
    responses={"200": "ListMembersResponseBody"},
)
_SHOW_MEMBER: Operation[models.ShowMemberResponseBody] = Operation(
    "ShowMember",
    "GET",
    "/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_id", "path"), Parameter("member_id", "path")),
    responses={"200": "ShowMemberResponseBody"},
)
_UPDATE_MEMBER: Operation[models.UpdateMemberResponseBody] = Operation(
    "UpdateMember",
    "PUT",
    "/v3/{project_id}/elb/pools/{pool_id}/members/{member_id}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_id", "path"), Parameter("member_id", "path")),
    body=Body("application/json", model="UpdateMemberRequestBody"),
    responses={"200": "UpdateMemberResponseBody"},
)
_ITER_MEMBERS: Paging[models.Member] = MarkerPaging("members", "marker", follows="page_info.next_marker", key="id")


class BackendServerOperations(Operations):
    """The operations under Backend Server."""

    @overload
    def create_member(
        self, pool_id: str, *, member: models.CreateMemberOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateMemberResponseBody: ...

    @overload
    def create_member(
        self, pool_id: str, *, body: models.CreateMemberRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateMemberResponseBody: ...

    def create_member(
        self,
        pool_id: str,
        *,
        member: models.CreateMemberOption | JsonObject | Unset = UNSET,
        body: models.CreateMemberRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateMemberResponseBody:
        """Adding a Backend Server.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreateMember.html
        """
        return self._call(_CREATE_MEMBER, locals())

    def delete_member(self, pool_id: str, member_id: str, **_options: Unpack[CallOptions]) -> None:
        """Removing a Backend Server.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeleteMember.html
        """
        return self._call(_DELETE_MEMBER, locals())

    def list_members(
        self,
        pool_id: str,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        weight: list[Any] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        subnet_cidr_id: list[Any] | Unset = UNSET,
        address: list[Any] | Unset = UNSET,
        protocol_port: list[Any] | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        operating_status: list[Any] | Unset = UNSET,
        enterprise_project_id: list[Any] | Unset = UNSET,
        ip_version: Literal["4", "6"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListMembersResponseBody:
        """Querying Backend Servers.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            enterprise_project_id: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListMembers.html
        """
        return self._call(_LIST_MEMBERS, locals())

    def show_member(
        self, pool_id: str, member_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowMemberResponseBody:
        """Viewing Details of a Backend Server.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowMember.html
        """
        return self._call(_SHOW_MEMBER, locals())

    @overload
    def update_member(
        self,
        pool_id: str,
        member_id: str,
        *,
        member: models.UpdateMemberOption | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateMemberResponseBody: ...

    @overload
    def update_member(
        self,
        pool_id: str,
        member_id: str,
        *,
        body: models.UpdateMemberRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateMemberResponseBody: ...

    def update_member(
        self,
        pool_id: str,
        member_id: str,
        *,
        member: models.UpdateMemberOption | JsonObject | Unset = UNSET,
        body: models.UpdateMemberRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateMemberResponseBody:
        """Updating a Backend Server.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdateMember.html
        """
        return self._call(_UPDATE_MEMBER, locals())

    iter_members = iterating(list_members, _ITER_MEMBERS)


class AsyncBackendServerOperations(AsyncOperations):
    """The operations under Backend Server."""

    create_member = awaited(BackendServerOperations.create_member)
    delete_member = awaited(BackendServerOperations.delete_member)
    list_members = awaited(BackendServerOperations.list_members)
    show_member = awaited(BackendServerOperations.show_member)
    update_member = awaited(BackendServerOperations.update_member)
    iter_members = iterating_async(BackendServerOperations.list_members, _ITER_MEMBERS)
