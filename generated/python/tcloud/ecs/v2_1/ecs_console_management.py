"""The operations under ECS Console Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_SHOW_VNC_BASED_REMOTE_LOGIN_ADDRESS: Operation[models.ShowVncBasedRemoteLoginAddressResponseBody] = Operation(
    "ShowVncBasedRemoteLoginAddress",
    "POST",
    "/v2.1/{project_id}/servers/{server_id}/remote-consoles",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ShowVncBasedRemoteLoginAddressRequestBody"),
    responses={"200": "ShowVncBasedRemoteLoginAddressResponseBody"},
)


class EcsConsoleManagementOperations(Operations):
    """The operations under ECS Console Management."""

    @overload
    def show_vnc_based_remote_login_address(
        self,
        server_id: str,
        *,
        remote_console: models.ShowVncBasedRemoteLoginAddressRequestRemoteConsole | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.ShowVncBasedRemoteLoginAddressResponseBody: ...

    @overload
    def show_vnc_based_remote_login_address(
        self,
        server_id: str,
        *,
        body: models.ShowVncBasedRemoteLoginAddressRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.ShowVncBasedRemoteLoginAddressResponseBody: ...

    def show_vnc_based_remote_login_address(
        self,
        server_id: str,
        *,
        remote_console: models.ShowVncBasedRemoteLoginAddressRequestRemoteConsole | JsonObject | Unset = UNSET,
        body: models.ShowVncBasedRemoteLoginAddressRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowVncBasedRemoteLoginAddressResponseBody:
        """Obtaining a VNC-based Remote Login Address (Microversion 2.6 or Later).

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0142763126.html
        """
        return self._call(_SHOW_VNC_BASED_REMOTE_LOGIN_ADDRESS, locals())


class AsyncEcsConsoleManagementOperations(AsyncOperations):
    """The operations under ECS Console Management."""

    show_vnc_based_remote_login_address = awaited(EcsConsoleManagementOperations.show_vnc_based_remote_login_address)
