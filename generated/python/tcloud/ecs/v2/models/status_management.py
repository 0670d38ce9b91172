"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from ...._runtime.models import RequestModel, ResponseModel


class ActServerServer(ResponseModel):
    os_dcf_disk_config: Annotated[Literal["MANUAL", "AUTO"] | str | None, Field(alias="OS-DCF:diskConfig")] = None
    access_ipv4: Annotated[str | None, Field(alias="accessIPv4")] = None
    """Deprecated."""
    access_ipv6: Annotated[str | None, Field(alias="accessIPv6")] = None
    """Deprecated."""
    addresses: list[dict[str, Any]] | None = None
    admin_pass: Annotated[str | None, Field(alias="adminPass")] = None
    created: str | None = None
    flavor: dict[str, Any] | None = None
    host_id: Annotated[str | None, Field(alias="hostId")] = None
    id: str | None = None
    image: dict[str, Any] | None = None
    links: list[dict[str, Any]] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    progress: str | None = None
    status: (
        Literal[
            "ACTIVE",
            "REBOOT",
            "HARD_REBOOT",
            "REBUILD",
            "MIGRATING",
            "BUILD",
            "SHUTOFF",
            "RESIZE",
            "VERIFY_RESIZE",
            "ERROR",
            "DELETED",
        ]
        | str
        | None
    ) = None
    tenant_id: str | None = None
    updated: str | None = None
    user_id: str | None = None


class AddFloatingIp(RequestModel):
    address: str
    fixed_address: str | None = None


class AddSecurityGroup(RequestModel):
    name: str


class AddSecurityGroupRequestBody(RequestModel):
    add_security_group: Annotated[AddSecurityGroup, Field(alias="addSecurityGroup")]


class BindFloatingIpAddressRequestBody(RequestModel):
    add_floating_ip: Annotated[AddFloatingIp, Field(alias="addFloatingIp")]


class ChangeEcsOsMetadata(RequestModel):
    byol: Annotated[str | None, Field(alias="BYOL")] = None
    system_cmkid: Annotated[str | None, Field(alias="__system__cmkid")] = None
    system_encrypted: Annotated[Literal["0", "1"] | None, Field(alias="__system__encrypted")] = None
    user_data: str | None = None


class ConfirmEcsSpecificationsModificationRequestBody(RequestModel):
    confirm_resize: Annotated[
        dict[str, Any] | None, Field(alias="confirmResize", json_schema_extra={"x-nullable": True})
    ]


class CreateImage(RequestModel):
    name: str
    metadata: dict[str, Any] | None = None


class CreateImageUsingEcsRequestBody(RequestModel):
    create_image: Annotated[CreateImage, Field(alias="createImage")]


class CreateImageUsingEcsResponseBody(ResponseModel):
    image_id: str | None = None


class ListEcsManagementConsoleLogsResponseBody(ResponseModel):
    output: str | None = None


class LockEcsRequestBody(RequestModel):
    lock: Annotated[dict[str, Any] | None, Field(json_schema_extra={"x-nullable": True})]


class OsChange(RequestModel):
    imageid: str
    keyname: str
    adminpass: str | None = None
    metadata: ChangeEcsOsMetadata | None = None
    userid: str | None = None


class OsGetConsoleOutput(RequestModel):
    length: Annotated[int, Field(ge=-1)]


class OsReinstall(RequestModel):
    keyname: str
    userid: str
    adminpass: str | None = None
    metadata: ChangeEcsOsMetadata | None = None
    mode: str | None = None


class OsStop(RequestModel):
    type: Literal["SOFT", "HARD"] | None = None
    """Default: "SOFT"."""


class Reboot(RequestModel):
    type: Literal["SOFT", "HARD"]


class Rebuild(RequestModel):
    image_ref: Annotated[str, Field(alias="imageRef")]
    os_dcf_disk_config: Annotated[str | None, Field(alias="OS-DCF:diskConfig")] = None
    admin_pass: Annotated[str | None, Field(alias="adminPass")] = None
    key_name: str | None = None
    metadata: dict[str, Any] | None = None
    name: Annotated[str | None, Field(max_length=254, min_length=1)] = None
    preserve_ephemeral: bool | None = None
    user_data: str | None = None


class RebuildEcsRequestBody(RequestModel):
    rebuild: Rebuild


class RebuildEcsResponseBody(ResponseModel):
    server: ActServerServer | None = None


class ReinstallEcsOsRequestBody(RequestModel):
    os_reinstall: Annotated[OsReinstall, Field(alias="os-reinstall")]


class RemoveFloatingIp(RequestModel):
    address: str


class RemoveSecurityGroup(RequestModel):
    name: str


class Resize(RequestModel):
    flavor_ref: Annotated[str, Field(alias="flavorRef")]


class RestartEcsRequestBody(RequestModel):
    reboot: Reboot


class RollBackEcsSpecificationsModificationRequestBody(RequestModel):
    revert_resize: Annotated[dict[str, Any] | None, Field(alias="revertResize", json_schema_extra={"x-nullable": True})]


class StartEcsRequestBody(RequestModel):
    os_start: Annotated[dict[str, Any] | None, Field(alias="os-start", json_schema_extra={"x-nullable": True})]


class StopEcsRequestBody(RequestModel):
    os_stop: Annotated[OsStop, Field(alias="os-stop")]


class UnbindFloatingIpAddressRequestBody(RequestModel):
    remove_floating_ip: Annotated[RemoveFloatingIp, Field(alias="removeFloatingIp")]


class UnlockEcsRequestBody(RequestModel):
    unlock: Annotated[dict[str, Any] | None, Field(json_schema_extra={"x-nullable": True})]


class UpdateEcsSpecificationsRequestBody(RequestModel):
    resize: Resize | None = None


ActServerResponseBody = TypeAliasType(
    "ActServerResponseBody",
    RebuildEcsResponseBody | CreateImageUsingEcsResponseBody | ListEcsManagementConsoleLogsResponseBody,
)


class ChangeEcsOsRequestBody(RequestModel):
    os_change: Annotated[OsChange, Field(alias="os-change")]


class DeleteSecurityGroupRequestBody(RequestModel):
    remove_security_group: Annotated[RemoveSecurityGroup, Field(alias="removeSecurityGroup")]


class ListEcsManagementConsoleLogsRequestBody(RequestModel):
    os_get_console_output: Annotated[OsGetConsoleOutput, Field(alias="os-getConsoleOutput")]


ActServerRequestBody = TypeAliasType(
    "ActServerRequestBody",
    StartEcsRequestBody
    | RestartEcsRequestBody
    | StopEcsRequestBody
    | LockEcsRequestBody
    | UnlockEcsRequestBody
    | RebuildEcsRequestBody
    | CreateImageUsingEcsRequestBody
    | UpdateEcsSpecificationsRequestBody
    | ConfirmEcsSpecificationsModificationRequestBody
    | RollBackEcsSpecificationsModificationRequestBody
    | AddSecurityGroupRequestBody
    | DeleteSecurityGroupRequestBody
    | ListEcsManagementConsoleLogsRequestBody
    | BindFloatingIpAddressRequestBody
    | UnbindFloatingIpAddressRequestBody,
)
