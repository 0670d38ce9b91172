"""The operations under NIC Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_NIC_TO_ECS: Operation[models.AddNicToEcsResponseBody] = Operation(
    "AddNicToEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/os-interface",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json", model="AddNicToEcsRequestBody", renamed={"interface_attachment": "interfaceAttachment"}
    ),
    responses={"200": "AddNicToEcsResponseBody"},
)
_DELETE_NIC_FROM_ECS: Operation[None] = Operation(
    "DeleteNicFromEcs",
    "DELETE",
    "/v2/{project_id}/servers/{server_id}/os-interface/{port_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("server_id", "path"),
        Parameter("port_id", "path"),
        Parameter("reserve_port", "query"),
    ),
    responses={"200": None},
)
_LIST_ECS_NICS: Operation[models.ListEcsNicsResponseBody] = Operation(
    "ListEcsNics",
    "GET",
    "/v2/{project_id}/servers/{server_id}/os-interface",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListEcsNicsResponseBody"},
)
_SHOW_ECS_NIC: Operation[models.ShowEcsNicResponseBody] = Operation(
    "ShowEcsNic",
    "GET",
    "/v2/{project_id}/servers/{server_id}/os-interface/{port_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("port_id", "path")),
    responses={"200": "ShowEcsNicResponseBody"},
)


class NicManagementOperations(Operations):
    """The operations under NIC Management."""

    @overload
    def add_nic_to_ecs(
        self,
        server_id: str,
        *,
        interface_attachment: models.AddNicToEcsRequestInterfaceAttachment | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.AddNicToEcsResponseBody: ...

    @overload
    def add_nic_to_ecs(
        self, server_id: str, *, body: models.AddNicToEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddNicToEcsResponseBody: ...

    def add_nic_to_ecs(
        self,
        server_id: str,
        *,
        interface_attachment: models.AddNicToEcsRequestInterfaceAttachment | JsonObject | Unset = UNSET,
        body: models.AddNicToEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddNicToEcsResponseBody:
        """Adding a NIC to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212664.html
        """
        return self._call(_ADD_NIC_TO_ECS, locals())

    def delete_nic_from_ecs(
        self, server_id: str, port_id: str, *, reserve_port: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> None:
        """Deleting a NIC from an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212666.html
        """
        return self._call(_DELETE_NIC_FROM_ECS, locals())

    def list_ecs_nics(self, server_id: str, **_options: Unpack[CallOptions]) -> models.ListEcsNicsResponseBody:
        """Querying ECS NICs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212661.html
        """
        return self._call(_LIST_ECS_NICS, locals())

    def show_ecs_nic(
        self, server_id: str, port_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowEcsNicResponseBody:
        """Querying NICs of an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212662.html
        """
        return self._call(_SHOW_ECS_NIC, locals())


class AsyncNicManagementOperations(AsyncOperations):
    """The operations under NIC Management."""

    add_nic_to_ecs = awaited(NicManagementOperations.add_nic_to_ecs)
    delete_nic_from_ecs = awaited(NicManagementOperations.delete_nic_from_ecs)
    list_ecs_nics = awaited(NicManagementOperations.list_ecs_nics)
    show_ecs_nic = awaited(NicManagementOperations.show_ecs_nic)
