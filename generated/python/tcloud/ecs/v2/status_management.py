"""The operations under Status Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ACT_SERVER: Operation[models.ActServerResponseBody] = Operation(
    "ActServer",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ActServerRequestBody"),
    responses={"200": "ActServerResponseBody"},
)
_ADD_SECURITY_GROUP: Operation[None] = Operation(
    "ActServer AddSecurityGroup",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json", model="AddSecurityGroupRequestBody", renamed={"add_security_group": "addSecurityGroup"}
    ),
    responses={"200": None},
)
_BIND_FLOATING_IP_ADDRESS: Operation[None] = Operation(
    "ActServer BindFloatingIpAddress",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json", model="BindFloatingIpAddressRequestBody", renamed={"add_floating_ip": "addFloatingIp"}
    ),
    responses={"200": None},
)
_CHANGE_ECS_OS: Operation[None] = Operation(
    "ChangeEcsOs",
    "POST",
    "/v2/{project_id}/cloudservers/{server_id}/changeos",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ChangeEcsOsRequestBody", renamed={"os_change": "os-change"}),
    responses={"200": None},
)
_CONFIRM_ECS_SPECIFICATIONS_MODIFICATION: Operation[None] = Operation(
    "ActServer ConfirmEcsSpecificationsModification",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json",
        model="ConfirmEcsSpecificationsModificationRequestBody",
        renamed={"confirm_resize": "confirmResize"},
    ),
    responses={"200": None},
)
_CREATE_IMAGE_USING_ECS: Operation[models.CreateImageUsingEcsResponseBody] = Operation(
    "ActServer CreateImageUsingEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="CreateImageUsingEcsRequestBody", renamed={"create_image": "createImage"}),
    responses={"200": "CreateImageUsingEcsResponseBody"},
)
_DELETE_SECURITY_GROUP_: Operation[None] = Operation(
    "ActServer DeleteSecurityGroup",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json",
        model="DeleteSecurityGroupRequestBody",
        renamed={"remove_security_group": "removeSecurityGroup"},
    ),
    responses={"200": None},
)
_LIST_ECS_MANAGEMENT_CONSOLE_LOGS: Operation[models.ListEcsManagementConsoleLogsResponseBody] = Operation(
    "ActServer ListEcsManagementConsoleLogs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json",
        model="ListEcsManagementConsoleLogsRequestBody",
        renamed={"os_get_console_output": "os-getConsoleOutput"},
    ),
    responses={"200": "ListEcsManagementConsoleLogsResponseBody"},
)
_LOCK_ECS: Operation[None] = Operation(
    "ActServer LockEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="LockEcsRequestBody"),
    responses={"200": None},
)
_REBUILD_ECS: Operation[models.RebuildEcsResponseBody] = Operation(
    "ActServer RebuildEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="RebuildEcsRequestBody"),
    responses={"200": "RebuildEcsResponseBody"},
)
_REINSTALL_ECS_OS: Operation[None] = Operation(
    "ReinstallEcsOs",
    "POST",
    "/v2/{project_id}/cloudservers/{server_id}/reinstallos",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ReinstallEcsOsRequestBody", renamed={"os_reinstall": "os-reinstall"}),
    responses={"200": None},
)
_RESTART_ECS: Operation[None] = Operation(
    "ActServer RestartEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="RestartEcsRequestBody"),
    responses={"200": None},
)
_ROLL_BACK_ECS_SPECIFICATIONS_MODIFICATION: Operation[None] = Operation(
    "ActServer RollBackEcsSpecificationsModification",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json",
        model="RollBackEcsSpecificationsModificationRequestBody",
        renamed={"revert_resize": "revertResize"},
    ),
    responses={"200": None},
)
_START_ECS: Operation[None] = Operation(
    "ActServer StartEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="StartEcsRequestBody", renamed={"os_start": "os-start"}),
    responses={"200": None},
)
_STOP_ECS: Operation[None] = Operation(
    "ActServer StopEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="StopEcsRequestBody", renamed={"os_stop": "os-stop"}),
    responses={"200": None},
)
_UNBIND_FLOATING_IP_ADDRESS: Operation[None] = Operation(
    "ActServer UnbindFloatingIpAddress",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json",
        model="UnbindFloatingIpAddressRequestBody",
        renamed={"remove_floating_ip": "removeFloatingIp"},
    ),
    responses={"200": None},
)
_UNLOCK_ECS: Operation[None] = Operation(
    "ActServer UnlockEcs",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="UnlockEcsRequestBody"),
    responses={"200": None},
)
_UPDATE_ECS_SPECIFICATIONS: Operation[None] = Operation(
    "ActServer UpdateEcsSpecifications",
    "POST",
    "/v2/{project_id}/servers/{server_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="UpdateEcsSpecificationsRequestBody"),
    responses={"200": None},
)


class StatusManagementOperations(Operations):
    """The operations under Status Management."""

    def act_server(
        self,
        server_id: str,
        *,
        body: models.StartEcsRequestBody
        | JsonObject
        | models.RestartEcsRequestBody
        | models.StopEcsRequestBody
        | models.LockEcsRequestBody
        | models.UnlockEcsRequestBody
        | models.RebuildEcsRequestBody
        | models.CreateImageUsingEcsRequestBody
        | models.UpdateEcsSpecificationsRequestBody
        | models.ConfirmEcsSpecificationsModificationRequestBody
        | models.RollBackEcsSpecificationsModificationRequestBody
        | models.AddSecurityGroupRequestBody
        | models.DeleteSecurityGroupRequestBody
        | models.ListEcsManagementConsoleLogsRequestBody
        | models.BindFloatingIpAddressRequestBody
        | models.UnbindFloatingIpAddressRequestBody,
        **_options: Unpack[CallOptions],
    ) -> models.ActServerResponseBody:
        """Starting an ECS / Restarting an ECS / Stopping an ECS / Locking an ECS / Unlocking an ECS / Rebuilding an ECS
        / Creating an Image Using an ECS / Modifying the Specifications of an ECS / Confirming ECS Specifications
        Modification / Rolling Back ECS Specifications Modification / Adding a Security Group / Deleting a Security
        Group / Obtaining ECS Management Console Logs / Binding a Floating IP Address (Discarded) / Unbinding a
        Floating IP Address (Discarded).

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212648.html
        """
        return self._call(_ACT_SERVER, locals())

    @overload
    def add_security_group(
        self,
        server_id: str,
        *,
        add_security_group: models.AddSecurityGroup | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def add_security_group(
        self, server_id: str, *, body: models.AddSecurityGroupRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def add_security_group(
        self,
        server_id: str,
        *,
        add_security_group: models.AddSecurityGroup | JsonObject | Unset = UNSET,
        body: models.AddSecurityGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding a Security Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0067161469.html
        """
        return self._call(_ADD_SECURITY_GROUP, locals())

    @overload
    def bind_floating_ip_address(
        self, server_id: str, *, add_floating_ip: models.AddFloatingIp | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def bind_floating_ip_address(
        self,
        server_id: str,
        *,
        body: models.BindFloatingIpAddressRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def bind_floating_ip_address(
        self,
        server_id: str,
        *,
        add_floating_ip: models.AddFloatingIp | JsonObject | Unset = UNSET,
        body: models.BindFloatingIpAddressRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Binding a Floating IP Address (Discarded).

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817718.html
        """
        return self._call(_BIND_FLOATING_IP_ADDRESS, locals())

    @overload
    def change_ecs_os(
        self, server_id: str, *, os_change: models.OsChange | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def change_ecs_os(
        self, server_id: str, *, body: models.ChangeEcsOsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def change_ecs_os(
        self,
        server_id: str,
        *,
        os_change: models.OsChange | JsonObject | Unset = UNSET,
        body: models.ChangeEcsOsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Changing an ECS OS (Using an Image with Cloud-Init Installed).

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0067876971.html
        """
        return self._call(_CHANGE_ECS_OS, locals())

    @overload
    def confirm_ecs_specifications_modification(
        self, server_id: str, *, confirm_resize: JsonObject | None, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def confirm_ecs_specifications_modification(
        self,
        server_id: str,
        *,
        body: models.ConfirmEcsSpecificationsModificationRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def confirm_ecs_specifications_modification(
        self,
        server_id: str,
        *,
        confirm_resize: JsonObject | Unset | None = UNSET,
        body: models.ConfirmEcsSpecificationsModificationRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Confirming ECS Specifications Modification.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0028714262.html
        """
        return self._call(_CONFIRM_ECS_SPECIFICATIONS_MODIFICATION, locals())

    @overload
    def create_image_using_ecs(
        self, server_id: str, *, create_image: models.CreateImage | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateImageUsingEcsResponseBody: ...

    @overload
    def create_image_using_ecs(
        self,
        server_id: str,
        *,
        body: models.CreateImageUsingEcsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateImageUsingEcsResponseBody: ...

    def create_image_using_ecs(
        self,
        server_id: str,
        *,
        create_image: models.CreateImage | JsonObject | Unset = UNSET,
        body: models.CreateImageUsingEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateImageUsingEcsResponseBody:
        """Creating an Image Using an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817694.html
        """
        return self._call(_CREATE_IMAGE_USING_ECS, locals())

    @overload
    def delete_security_group_(
        self,
        server_id: str,
        *,
        remove_security_group: models.RemoveSecurityGroup | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def delete_security_group_(
        self,
        server_id: str,
        *,
        body: models.DeleteSecurityGroupRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def delete_security_group_(
        self,
        server_id: str,
        *,
        remove_security_group: models.RemoveSecurityGroup | JsonObject | Unset = UNSET,
        body: models.DeleteSecurityGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting a Security Group.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0067161717.html
        """
        return self._call(_DELETE_SECURITY_GROUP_, locals())

    @overload
    def list_ecs_management_console_logs(
        self,
        server_id: str,
        *,
        os_get_console_output: models.OsGetConsoleOutput | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcsManagementConsoleLogsResponseBody: ...

    @overload
    def list_ecs_management_console_logs(
        self,
        server_id: str,
        *,
        body: models.ListEcsManagementConsoleLogsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcsManagementConsoleLogsResponseBody: ...

    def list_ecs_management_console_logs(
        self,
        server_id: str,
        *,
        os_get_console_output: models.OsGetConsoleOutput | JsonObject | Unset = UNSET,
        body: models.ListEcsManagementConsoleLogsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcsManagementConsoleLogsResponseBody:
        """Obtaining ECS Management Console Logs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817689.html
        """
        return self._call(_LIST_ECS_MANAGEMENT_CONSOLE_LOGS, locals())

    @overload
    def lock_ecs(self, server_id: str, *, lock: JsonObject | None, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def lock_ecs(
        self, server_id: str, *, body: models.LockEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def lock_ecs(
        self,
        server_id: str,
        *,
        lock: JsonObject | Unset | None = UNSET,
        body: models.LockEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Locking an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817690.html
        """
        return self._call(_LOCK_ECS, locals())

    @overload
    def rebuild_ecs(
        self, server_id: str, *, rebuild: models.Rebuild | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.RebuildEcsResponseBody: ...

    @overload
    def rebuild_ecs(
        self, server_id: str, *, body: models.RebuildEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.RebuildEcsResponseBody: ...

    def rebuild_ecs(
        self,
        server_id: str,
        *,
        rebuild: models.Rebuild | JsonObject | Unset = UNSET,
        body: models.RebuildEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RebuildEcsResponseBody:
        """Rebuilding an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817688.html
        """
        return self._call(_REBUILD_ECS, locals())

    @overload
    def reinstall_ecs_os(
        self, server_id: str, *, os_reinstall: models.OsReinstall | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def reinstall_ecs_os(
        self, server_id: str, *, body: models.ReinstallEcsOsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def reinstall_ecs_os(
        self,
        server_id: str,
        *,
        os_reinstall: models.OsReinstall | JsonObject | Unset = UNSET,
        body: models.ReinstallEcsOsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Reinstalling an ECS OS (Using an Image with Cloud-Init Installed).

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0067876349.html
        """
        return self._call(_REINSTALL_ECS_OS, locals())

    @overload
    def restart_ecs(
        self, server_id: str, *, reboot: models.Reboot | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def restart_ecs(
        self, server_id: str, *, body: models.RestartEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def restart_ecs(
        self,
        server_id: str,
        *,
        reboot: models.Reboot | JsonObject | Unset = UNSET,
        body: models.RestartEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Restarting an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212650.html
        """
        return self._call(_RESTART_ECS, locals())

    @overload
    def roll_back_ecs_specifications_modification(
        self, server_id: str, *, revert_resize: JsonObject | None, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def roll_back_ecs_specifications_modification(
        self,
        server_id: str,
        *,
        body: models.RollBackEcsSpecificationsModificationRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def roll_back_ecs_specifications_modification(
        self,
        server_id: str,
        *,
        revert_resize: JsonObject | Unset | None = UNSET,
        body: models.RollBackEcsSpecificationsModificationRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Rolling Back ECS Specifications Modification.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0028714263.html
        """
        return self._call(_ROLL_BACK_ECS_SPECIFICATIONS_MODIFICATION, locals())

    @overload
    def start_ecs(self, server_id: str, *, os_start: JsonObject | None, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def start_ecs(
        self, server_id: str, *, body: models.StartEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def start_ecs(
        self,
        server_id: str,
        *,
        os_start: JsonObject | Unset | None = UNSET,
        body: models.StartEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Starting an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212648.html
        """
        return self._call(_START_ECS, locals())

    @overload
    def stop_ecs(
        self, server_id: str, *, os_stop: models.OsStop | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def stop_ecs(
        self, server_id: str, *, body: models.StopEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def stop_ecs(
        self,
        server_id: str,
        *,
        os_stop: models.OsStop | JsonObject | Unset = UNSET,
        body: models.StopEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Stopping an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212652.html
        """
        return self._call(_STOP_ECS, locals())

    @overload
    def unbind_floating_ip_address(
        self,
        server_id: str,
        *,
        remove_floating_ip: models.RemoveFloatingIp | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def unbind_floating_ip_address(
        self,
        server_id: str,
        *,
        body: models.UnbindFloatingIpAddressRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def unbind_floating_ip_address(
        self,
        server_id: str,
        *,
        remove_floating_ip: models.RemoveFloatingIp | JsonObject | Unset = UNSET,
        body: models.UnbindFloatingIpAddressRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Unbinding a Floating IP Address (Discarded).

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817719.html
        """
        return self._call(_UNBIND_FLOATING_IP_ADDRESS, locals())

    @overload
    def unlock_ecs(self, server_id: str, *, unlock: JsonObject | None, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def unlock_ecs(
        self, server_id: str, *, body: models.UnlockEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def unlock_ecs(
        self,
        server_id: str,
        *,
        unlock: JsonObject | Unset | None = UNSET,
        body: models.UnlockEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Unlocking an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817691.html
        """
        return self._call(_UNLOCK_ECS, locals())

    def update_ecs_specifications(
        self,
        server_id: str,
        *,
        resize: models.Resize | JsonObject | Unset = UNSET,
        body: models.UpdateEcsSpecificationsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Modifying the Specifications of an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0028714261.html
        """
        return self._call(_UPDATE_ECS_SPECIFICATIONS, locals())


class AsyncStatusManagementOperations(AsyncOperations):
    """The operations under Status Management."""

    act_server = awaited(StatusManagementOperations.act_server)
    add_security_group = awaited(StatusManagementOperations.add_security_group)
    bind_floating_ip_address = awaited(StatusManagementOperations.bind_floating_ip_address)
    change_ecs_os = awaited(StatusManagementOperations.change_ecs_os)
    confirm_ecs_specifications_modification = awaited(
        StatusManagementOperations.confirm_ecs_specifications_modification
    )
    create_image_using_ecs = awaited(StatusManagementOperations.create_image_using_ecs)
    delete_security_group_ = awaited(StatusManagementOperations.delete_security_group_)
    list_ecs_management_console_logs = awaited(StatusManagementOperations.list_ecs_management_console_logs)
    lock_ecs = awaited(StatusManagementOperations.lock_ecs)
    rebuild_ecs = awaited(StatusManagementOperations.rebuild_ecs)
    reinstall_ecs_os = awaited(StatusManagementOperations.reinstall_ecs_os)
    restart_ecs = awaited(StatusManagementOperations.restart_ecs)
    roll_back_ecs_specifications_modification = awaited(
        StatusManagementOperations.roll_back_ecs_specifications_modification
    )
    start_ecs = awaited(StatusManagementOperations.start_ecs)
    stop_ecs = awaited(StatusManagementOperations.stop_ecs)
    unbind_floating_ip_address = awaited(StatusManagementOperations.unbind_floating_ip_address)
    unlock_ecs = awaited(StatusManagementOperations.unlock_ecs)
    update_ecs_specifications = awaited(StatusManagementOperations.update_ecs_specifications)
