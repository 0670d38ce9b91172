"""The operations under Listener."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_LISTENER: Operation[models.AddListenerResponseBody] = Operation(
    "AddListener",
    "POST",
    "/v1.0/{project_id}/elbaas/listeners",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="AddListenerRequestBody"),
    responses={"200": "AddListenerResponseBody"},
)
_DELETE_LISTENER: Operation[None] = Operation(
    "DeleteListener",
    "DELETE",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    responses={"204": None},
)
_LIST_LISTENERS: Operation[models.ListListenersResponseBody] = Operation(
    "ListListeners",
    "GET",
    "/v1.0/{project_id}/elbaas/listeners",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "query")),
    responses={"200": "ListListenersResponseBody"},
)
_SHOW_LISTENER: Operation[models.ShowListenerResponseBody] = Operation(
    "ShowListener",
    "GET",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    responses={"200": "ShowListenerResponseBody"},
)
_UPDATE_LISTENER: Operation[models.UpdateListenerResponseBody] = Operation(
    "UpdateListener",
    "PUT",
    "/v1.0/{project_id}/elbaas/listeners/{listener_id}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="UpdateListenerRequestBody"),
    responses={"200": "UpdateListenerResponseBody"},
)


class ListenerOperations(Operations):
    """The operations under Listener."""

    @overload
    def add_listener(
        self,
        *,
        backend_port: int,
        backend_protocol: Literal["HTTP", "TCP", "UDP"],
        lb_algorithm: Literal["roundrobin", "leastconn", "source"],
        loadbalancer_id: str,
        name: str,
        port: int,
        protocol: Literal["HTTP", "TCP", "HTTPS", "SSL", "UDP"],
        certificate_id: str | Unset = UNSET,
        certificates: str | Unset = UNSET,
        cookie_timeout: int | Unset = UNSET,
        description: str | Unset = UNSET,
        session_sticky: bool | Unset = UNSET,
        ssl_ciphers: Literal["Default", "Extended", "Strict"] | Unset = UNSET,
        ssl_protocols: Literal["TLS 1.2", "TLS 1.2 TLS 1.1 TLS 1.0"] | Unset = UNSET,
        sticky_session_type: Literal["insert"] | Unset = UNSET,
        tcp_draining: bool | Unset = UNSET,
        tcp_draining_timeout: int | Unset = UNSET,
        tcp_timeout: int | Unset = UNSET,
        udp_timeout: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddListenerResponseBody: ...

    @overload
    def add_listener(
        self, *, body: models.AddListenerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddListenerResponseBody: ...

    def add_listener(
        self,
        *,
        backend_port: int | Unset = UNSET,
        backend_protocol: Literal["HTTP", "TCP", "UDP"] | Unset = UNSET,
        lb_algorithm: Literal["roundrobin", "leastconn", "source"] | Unset = UNSET,
        loadbalancer_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        port: int | Unset = UNSET,
        protocol: Literal["HTTP", "TCP", "HTTPS", "SSL", "UDP"] | Unset = UNSET,
        certificate_id: str | Unset = UNSET,
        certificates: str | Unset = UNSET,
        cookie_timeout: int | Unset = UNSET,
        description: str | Unset = UNSET,
        session_sticky: bool | Unset = UNSET,
        ssl_ciphers: Literal["Default", "Extended", "Strict"] | Unset = UNSET,
        ssl_protocols: Literal["TLS 1.2", "TLS 1.2 TLS 1.1 TLS 1.0"] | Unset = UNSET,
        sticky_session_type: Literal["insert"] | Unset = UNSET,
        tcp_draining: bool | Unset = UNSET,
        tcp_draining_timeout: int | Unset = UNSET,
        tcp_timeout: int | Unset = UNSET,
        udp_timeout: int | Unset = UNSET,
        body: models.AddListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddListenerResponseBody:
        """Adding a Listener.

        Args:
            backend_port: At least 1, at most 65535.
            name: 1 to 64 characters.
            port: At least 1, at most 65535.
            cookie_timeout: At least 1, at most 1440.
            description: 0 to 128 characters.
            ssl_ciphers: Default: "Default".
            ssl_protocols: Default: "TLS 1.2".
            tcp_draining_timeout: At least 0, at most 60.
            tcp_timeout: At least 1, at most 1440.
            udp_timeout: At least 1, at most 1440.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jt_0001.html
        """
        return self._call(_ADD_LISTENER, locals())

    def delete_listener(self, listener_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Listener.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jt_0002.html
        """
        return self._call(_DELETE_LISTENER, locals())

    def list_listeners(
        self, *, loadbalancer_id: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListListenersResponseBody:
        """Querying Listeners.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jt_0005.html
        """
        return self._call(_LIST_LISTENERS, locals())

    def show_listener(self, listener_id: str, **_options: Unpack[CallOptions]) -> models.ShowListenerResponseBody:
        """Querying Details of a Listener.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jt_0004.html
        """
        return self._call(_SHOW_LISTENER, locals())

    def update_listener(
        self,
        listener_id: str,
        *,
        backend_port: int | Unset = UNSET,
        certificate_id: str | Unset = UNSET,
        certificates: str | Unset = UNSET,
        description: str | Unset = UNSET,
        lb_algorithm: Literal["roundrobin", "leastconn", "source"] | Unset = UNSET,
        name: str | Unset = UNSET,
        port: int | Unset = UNSET,
        ssl_ciphers: Literal["Default", "Extended", "Strict"] | Unset = UNSET,
        ssl_protocols: Literal["TLS 1.2", "TLS 1.2 TLS 1.1 TLS 1.0"] | Unset = UNSET,
        tcp_draining: bool | Unset = UNSET,
        tcp_draining_timeout: int | Unset = UNSET,
        tcp_timeout: int | Unset = UNSET,
        udp_timeout: int | Unset = UNSET,
        body: models.UpdateListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateListenerResponseBody:
        """Modifying a Listener.

        Args:
            backend_port: At least 1, at most 65535.
            description: 0 to 128 characters.
            name: 1 to 64 characters.
            port: At least 1, at most 65535.
            ssl_ciphers: Default: "Default".
            ssl_protocols: Default: "TLS 1.2".
            tcp_draining_timeout: At least 0, at most 60.
            tcp_timeout: At least 1, at most 1440.
            udp_timeout: At least 1, at most 1440.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_jt_0003.html
        """
        return self._call(_UPDATE_LISTENER, locals())


class AsyncListenerOperations(AsyncOperations):
    """The operations under Listener."""

    add_listener = awaited(ListenerOperations.add_listener)
    delete_listener = awaited(ListenerOperations.delete_listener)
    list_listeners = awaited(ListenerOperations.list_listeners)
    show_listener = awaited(ListenerOperations.show_listener)
    update_listener = awaited(ListenerOperations.update_listener)
