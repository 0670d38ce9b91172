"""The operations under Whitelist."""

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

_ADD_WHITELIST: Operation[models.AddWhitelistResponseBody] = Operation(
    "AddWhitelist",
    "POST",
    "/v2.0/lbaas/whitelists",
    body=Body("application/json", model="AddWhitelistRequestBody"),
    responses={"200": "AddWhitelistResponseBody"},
)
_DELETE_WHITELIST: Operation[None] = Operation(
    "DeleteWhitelist",
    "DELETE",
    "/v2.0/lbaas/whitelists/{whitelist_id}",
    parameters=(Parameter("whitelist_id", "path"),),
    responses={"200": None},
)
_LIST_WHITELISTS: Operation[models.ListWhitelistsResponseBody] = Operation(
    "ListWhitelists",
    "GET",
    "/v2.0/lbaas/whitelists",
    parameters=(
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("tenant_id", "query", check=Check(max_length=255)),
        Parameter("listener_id", "query"),
        Parameter("enable_whitelist", "query"),
        Parameter("whitelist", "query"),
    ),
    responses={"200": "ListWhitelistsResponseBody"},
)
_SHOW_WHITELIST: Operation[models.ShowWhitelistResponseBody] = Operation(
    "ShowWhitelist",
    "GET",
    "/v2.0/lbaas/whitelists/{whitelist_id}",
    parameters=(Parameter("whitelist_id", "path"),),
    responses={"200": "ShowWhitelistResponseBody"},
)
_UPDATE_WHITELIST: Operation[models.UpdateWhitelistResponseBody] = Operation(
    "UpdateWhitelist",
    "PUT",
    "/v2.0/lbaas/whitelists/{whitelist_id}",
    parameters=(Parameter("whitelist_id", "path"),),
    body=Body("application/json", model="UpdateWhitelistRequestBody"),
    responses={"200": "UpdateWhitelistResponseBody"},
)
_ITER_WHITELISTS: Paging[models.ListWhitelistsWhitelist] = MarkerPaging("whitelists", "marker", key="id")


class WhitelistOperations(Operations):
    """The operations under Whitelist."""

    @overload
    def add_whitelist(
        self, *, whitelist: models.AddWhitelistRequestWhitelist | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddWhitelistResponseBody: ...

    @overload
    def add_whitelist(
        self, *, body: models.AddWhitelistRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddWhitelistResponseBody: ...

    def add_whitelist(
        self,
        *,
        whitelist: models.AddWhitelistRequestWhitelist | JsonObject | Unset = UNSET,
        body: models.AddWhitelistRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddWhitelistResponseBody:
        """Adding a Whitelist.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bm_0001.html
        """
        return self._call(_ADD_WHITELIST, locals())

    def delete_whitelist(self, whitelist_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Whitelist.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bm_0005.html
        """
        return self._call(_DELETE_WHITELIST, locals())

    def list_whitelists(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        listener_id: str | Unset = UNSET,
        enable_whitelist: bool | Unset = UNSET,
        whitelist: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWhitelistsResponseBody:
        """Querying Whitelists.

        Args:
            page_reverse: Default: false.
            tenant_id: At most 255 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bm_0002.html
        """
        return self._call(_LIST_WHITELISTS, locals())

    def show_whitelist(self, whitelist_id: str, **_options: Unpack[CallOptions]) -> models.ShowWhitelistResponseBody:
        """Querying Details of a Whitelist.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bm_0003.html
        """
        return self._call(_SHOW_WHITELIST, locals())

    @overload
    def update_whitelist(
        self,
        whitelist_id: str,
        *,
        whitelist: models.UpdateWhitelistWhitelist | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateWhitelistResponseBody: ...

    @overload
    def update_whitelist(
        self,
        whitelist_id: str,
        *,
        body: models.UpdateWhitelistRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateWhitelistResponseBody: ...

    def update_whitelist(
        self,
        whitelist_id: str,
        *,
        whitelist: models.UpdateWhitelistWhitelist | JsonObject | Unset = UNSET,
        body: models.UpdateWhitelistRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateWhitelistResponseBody:
        """Updating a Whitelist.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bm_0004.html
        """
        return self._call(_UPDATE_WHITELIST, locals())

    iter_whitelists = iterating(list_whitelists, _ITER_WHITELISTS)


class AsyncWhitelistOperations(AsyncOperations):
    """The operations under Whitelist."""

    add_whitelist = awaited(WhitelistOperations.add_whitelist)
    delete_whitelist = awaited(WhitelistOperations.delete_whitelist)
    list_whitelists = awaited(WhitelistOperations.list_whitelists)
    show_whitelist = awaited(WhitelistOperations.show_whitelist)
    update_whitelist = awaited(WhitelistOperations.update_whitelist)
    iter_whitelists = iterating_async(WhitelistOperations.list_whitelists, _ITER_WHITELISTS)
