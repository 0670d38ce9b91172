"""The operations under NIC Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_NIC_ECS: Operation[models.AddNicEcsResponseBody] = Operation(
    "AddNicEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/os-interface",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json", model="AddNicEcsRequestBody", renamed={"interface_attachment": "interfaceAttachment"}
    ),
    responses={"200": "AddNicEcsResponseBody"},
)
_DELETE_NIC_ECS: Operation[None] = Operation(
    "DeleteNicEcs",
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
_SHOW_ECS_NI_CS: Operation[models.ShowEcsNiCsResponseBody] = Operation(
    "ShowEcsNiCs",
    "GET",
    "/v2/{project_id}/servers/{server_id}/os-interface",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ShowEcsNiCsResponseBody"},
)
_SHOW_NI_CS_ECS: Operation[models.ShowNiCsEcsResponseBody] = Operation(
    "ShowNiCsEcs",
    "GET",
    "/v2/{project_id}/servers/{server_id}/os-interface/{port_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("port_id", "path")),
    responses={"200": "ShowNiCsEcsResponseBody"},
)


class NicManagementOperations(Operations):
    """The operations under NIC Management."""

    @overload
    def add_nic_ecs(
        self,
        server_id: str,
        *,
        interface_attachment: models.AddNicEcsRequestInterfaceAttachment | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.AddNicEcsResponseBody: ...

    @overload
    def add_nic_ecs(
        self, server_id: str, *, body: models.AddNicEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddNicEcsResponseBody: ...

    def add_nic_ecs(
        self,
        server_id: str,
        *,
        interface_attachment: models.AddNicEcsRequestInterfaceAttachment | JsonObject | Unset = UNSET,
        body: models.AddNicEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddNicEcsResponseBody:
        """Adding a NIC to an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212664.html
        """
        return self._call(_ADD_NIC_ECS, locals())

    def delete_nic_ecs(
        self, server_id: str, port_id: str, *, reserve_port: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> None:
        """Deleting a NIC from an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212666.html
        """
        return self._call(_DELETE_NIC_ECS, locals())

    def show_ecs_ni_cs(self, server_id: str, **_options: Unpack[CallOptions]) -> models.ShowEcsNiCsResponseBody:
        """Querying ECS NICs.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212661.html
        """
        return self._call(_SHOW_ECS_NI_CS, locals())

    def show_ni_cs_ecs(
        self, server_id: str, port_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowNiCsEcsResponseBody:
        """Querying NICs of an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212662.html
        """
        return self._call(_SHOW_NI_CS_ECS, locals())
