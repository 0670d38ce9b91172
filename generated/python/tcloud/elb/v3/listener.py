"""The operations under Listener."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

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

_CREATE_LISTENER: Operation[models.CreateListenerResponseBody] = Operation(
    "CreateListener",
    "POST",
    "/v3/{project_id}/elb/listeners",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateListenerRequestBody"),
    responses={"201": "CreateListenerResponseBody"},
)
_DELETE_LISTENER: Operation[None] = Operation(
    "DeleteListener",
    "DELETE",
    "/v3/{project_id}/elb/listeners/{listener_id}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    responses={"204": None},
)
_LIST_LISTENERS: Operation[models.ListListenersResponseBody] = Operation(
    "ListListeners",
    "GET",
    "/v3/{project_id}/elb/listeners",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("marker", "query"),
        Parameter("page_reverse", "query"),
        Parameter("protocol_port", "query"),
        Parameter("protocol", "query"),
        Parameter("description", "query"),
        Parameter("default_tls_container_ref", "query"),
        Parameter("client_ca_tls_container_ref", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("connection_limit", "query"),
        Parameter("default_pool_id", "query"),
        Parameter("id", "query"),
        Parameter("name", "query"),
        Parameter("http2_enable", "query"),
        Parameter("loadbalancer_id", "query"),
        Parameter("tls_ciphers_policy", "query"),
        Parameter("member_address", "query"),
        Parameter("member_device_id", "query"),
        Parameter("enterprise_project_id", "query"),
        Parameter("enable_member_retry", "query"),
        Parameter("member_timeout", "query"),
        Parameter("client_timeout", "query"),
        Parameter("keepalive_timeout", "query"),
        Parameter("transparent_client_ip_enable", "query"),
    ),
    responses={"200": "ListListenersResponseBody"},
)
_SHOW_LISTENER: Operation[models.ShowListenerResponseBody] = Operation(
    "ShowListener",
    "GET",
    "/v3/{project_id}/elb/listeners/{listener_id}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    responses={"200": "ShowListenerResponseBody"},
)
_UPDATE_LISTENER: Operation[models.UpdateListenerResponseBody] = Operation(
    "UpdateListener",
    "PUT",
    "/v3/{project_id}/elb/listeners/{listener_id}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="UpdateListenerRequestBody"),
    responses={"200": "UpdateListenerResponseBody"},
)
_ITER_LISTENERS: Paging[models.Listener] = MarkerPaging(
    "listeners", "marker", follows="page_info.next_marker", key="id"
)


class ListenerOperations(Operations):
    """The operations under Listener."""

    @overload
    def create_listener(
        self, *, listener: models.CreateListenerOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateListenerResponseBody: ...

    @overload
    def create_listener(
        self, *, body: models.CreateListenerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateListenerResponseBody: ...

    def create_listener(
        self,
        *,
        listener: models.CreateListenerOption | JsonObject | Unset = UNSET,
        body: models.CreateListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateListenerResponseBody:
        """Adding a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreateListener.html
        """
        return self._call(_CREATE_LISTENER, locals())

    def delete_listener(self, listener_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeleteListener.html
        """
        return self._call(_DELETE_LISTENER, locals())

    def list_listeners(
        self,
        *,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        protocol_port: list[Any] | Unset = UNSET,
        protocol: list[Any] | Unset = UNSET,
        description: list[Any] | Unset = UNSET,
        default_tls_container_ref: list[Any] | Unset = UNSET,
        client_ca_tls_container_ref: list[Any] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        connection_limit: list[Any] | Unset = UNSET,
        default_pool_id: list[Any] | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        http2_enable: bool | Unset = UNSET,
        loadbalancer_id: list[Any] | Unset = UNSET,
        tls_ciphers_policy: list[Any] | Unset = UNSET,
        member_address: list[Any] | Unset = UNSET,
        member_device_id: list[Any] | Unset = UNSET,
        enterprise_project_id: list[Any] | Unset = UNSET,
        enable_member_retry: bool | Unset = UNSET,
        member_timeout: list[Any] | Unset = UNSET,
        client_timeout: list[Any] | Unset = UNSET,
        keepalive_timeout: list[Any] | Unset = UNSET,
        transparent_client_ip_enable: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListListenersResponseBody:
        """Querying Listeners.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            admin_state_up: Deprecated.
            connection_limit: Deprecated.
            enterprise_project_id: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListListeners.html
        """
        return self._call(_LIST_LISTENERS, locals())

    def show_listener(self, listener_id: str, **_options: Unpack[CallOptions]) -> models.ShowListenerResponseBody:
        """Viewing Details of a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowListener.html
        """
        return self._call(_SHOW_LISTENER, locals())

    @overload
    def update_listener(
        self, listener_id: str, *, listener: models.UpdateListenerOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateListenerResponseBody: ...

    @overload
    def update_listener(
        self, listener_id: str, *, body: models.UpdateListenerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateListenerResponseBody: ...

    def update_listener(
        self,
        listener_id: str,
        *,
        listener: models.UpdateListenerOption | JsonObject | Unset = UNSET,
        body: models.UpdateListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateListenerResponseBody:
        """Updating a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdateListener.html
        """
        return self._call(_UPDATE_LISTENER, locals())

    iter_listeners = iterating(list_listeners, _ITER_LISTENERS)


class AsyncListenerOperations(AsyncOperations):
    """The operations under Listener."""

    create_listener = awaited(ListenerOperations.create_listener)
    delete_listener = awaited(ListenerOperations.delete_listener)
    list_listeners = awaited(ListenerOperations.list_listeners)
    show_listener = awaited(ListenerOperations.show_listener)
    update_listener = awaited(ListenerOperations.update_listener)
    iter_listeners = iterating_async(ListenerOperations.list_listeners, _ITER_LISTENERS)
