"""The operations under Listener."""

from __future__ import annotations

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

_ADD_LISTENER: Operation[models.AddListenerResponseBody] = Operation(
    "AddListener",
    "POST",
    "/v2.0/lbaas/listeners",
    body=Body("application/json", model="AddListenerRequestBody"),
    responses={"200": "AddListenerResponseBody"},
)
_DELETE_LISTENER: Operation[None] = Operation(
    "DeleteListener",
    "DELETE",
    "/v2.0/lbaas/listeners/{listener_id}",
    parameters=(Parameter("listener_id", "path"),),
    responses={"200": None},
)
_LIST_LISTENERS: Operation[models.ListListenersResponseBody] = Operation(
    "ListListeners",
    "GET",
    "/v2.0/lbaas/listeners",
    parameters=(
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("tenant_id", "query"),
        Parameter("name", "query", check=Check(max_length=255)),
        Parameter("description", "query", check=Check(max_length=255)),
        Parameter("loadbalancer_id", "query"),
        Parameter("connection_limit", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("default_pool_id", "query"),
        Parameter("http2_enable", "query"),
        Parameter("default_tls_container_ref", "query", check=Check(max_length=128)),
        Parameter("client_ca_tls_container_ref", "query", check=Check(max_length=128)),
        Parameter("protocol", "query", check=Check(choices=("TCP", "HTTP", "UDP", "TERMINATED_HTTPS"))),
        Parameter("protocol_port", "query"),
        Parameter(
            "tls_ciphers_policy", "query", check=Check(choices=("tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"))
        ),
        Parameter("tls_container_id", "query"),
        Parameter("sni_container_refs", "query"),
    ),
    responses={"200": "ListListenersResponseBody"},
)
_SHOW_LISTENER: Operation[models.ShowListenerResponseBody] = Operation(
    "ShowListener",
    "GET",
    "/v2.0/lbaas/listeners/{listener_id}",
    parameters=(Parameter("listener_id", "path"),),
    responses={"200": "ShowListenerResponseBody"},
)
_UPDATE_LISTENER: Operation[models.UpdateListenerResponseBody] = Operation(
    "UpdateListener",
    "PUT",
    "/v2.0/lbaas/listeners/{listener_id}",
    parameters=(Parameter("listener_id", "path"),),
    body=Body("application/json", model="UpdateListenerRequestBody"),
    responses={"200": "UpdateListenerResponseBody"},
)
_ITER_LISTENERS: Paging[models.ListListenersListeners] = MarkerPaging("listeners", "marker", key="id")


class ListenerOperations(Operations):
    """The operations under Listener."""

    @overload
    def add_listener(
        self, *, listener: models.AddListenerListener | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddListenerResponseBody: ...

    @overload
    def add_listener(
        self, *, body: models.AddListenerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddListenerResponseBody: ...

    def add_listener(
        self,
        *,
        listener: models.AddListenerListener | JsonObject | Unset = UNSET,
        body: models.AddListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddListenerResponseBody:
        """Adding a Listener.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jt_0001.html
        """
        return self._call(_ADD_LISTENER, locals())

    def delete_listener(self, listener_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Listener.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jt_0005.html
        """
        return self._call(_DELETE_LISTENER, locals())

    def list_listeners(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        loadbalancer_id: str | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        default_pool_id: str | Unset = UNSET,
        http2_enable: bool | Unset = UNSET,
        default_tls_container_ref: str | Unset = UNSET,
        client_ca_tls_container_ref: str | Unset = UNSET,
        protocol: Literal["TCP", "HTTP", "UDP", "TERMINATED_HTTPS"] | Unset = UNSET,
        protocol_port: int | Unset = UNSET,
        tls_ciphers_policy: Literal["tls-1-0", "tls-1-1", "tls-1-2", "tls-1-2-strict"] | Unset = UNSET,
        tls_container_id: str | Unset = UNSET,
        sni_container_refs: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListListenersResponseBody:
        """Querying Listeners.

        Args:
            page_reverse: Default: false.
            name: At most 255 characters.
            description: At most 255 characters.
            admin_state_up: Default: true.
            default_tls_container_ref: At most 128 characters.
            client_ca_tls_container_ref: At most 128 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jt_0002.html
        """
        return self._call(_LIST_LISTENERS, locals())

    def show_listener(self, listener_id: str, **_options: Unpack[CallOptions]) -> models.ShowListenerResponseBody:
        """Querying Details of a Listener.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jt_0003.html
        """
        return self._call(_SHOW_LISTENER, locals())

    @overload
    def update_listener(
        self, listener_id: str, *, listener: models.UpdateListenerListener | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateListenerResponseBody: ...

    @overload
    def update_listener(
        self, listener_id: str, *, body: models.UpdateListenerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateListenerResponseBody: ...

    def update_listener(
        self,
        listener_id: str,
        *,
        listener: models.UpdateListenerListener | JsonObject | Unset = UNSET,
        body: models.UpdateListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateListenerResponseBody:
        """Updating a Listener.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_jt_0004.html
        """
        return self._call(_UPDATE_LISTENER, locals())

    iter_listeners = iterating(list_listeners, _ITER_LISTENERS)


class AsyncListenerOperations(AsyncOperations):
    """The operations under Listener."""

    add_listener = awaited(ListenerOperations.add_listener)
    delete_listener = awaited(ListenerOperations.delete_listener)
    list_listeners = awaited(ListenerOperations.list_listeners)
    show_listener = awaited(ListenerOperations.show_listener)
    update_listener = awaited(ListenerOperations.update_listener)
    iter_listeners = iterating_async(ListenerOperations.list_listeners, _ITER_LISTENERS)
