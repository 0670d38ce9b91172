"""The operations under Disk Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ATTACH_DISK_TO_ECS: Operation[models.AttachDiskToEcsResponseBody] = Operation(
    "AttachDiskToEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/attachvolume",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json", model="AttachDiskToEcsRequestBody", renamed={"volume_attachment": "volumeAttachment"}
    ),
    responses={"200": "AttachDiskToEcsResponseBody"},
)
_DETACH_EVS_DISK_FROM_ECS: Operation[None] = Operation(
    "DetachEvsDiskFromEcs",
    "DELETE",
    "/v1/{project_id}/cloudservers/{server_id}/detachvolume/{volume_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("server_id", "path"),
        Parameter("volume_id", "path"),
        Parameter("delete_flag", "query"),
    ),
    responses={"200": None},
)


class DiskManagementOperations(Operations):
    """The operations under Disk Management."""

    @overload
    def attach_disk_to_ecs(
        self,
        server_id: str,
        *,
        volume_attachment: models.VolumeAttachment | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.AttachDiskToEcsResponseBody: ...

    @overload
    def attach_disk_to_ecs(
        self, server_id: str, *, body: models.AttachDiskToEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AttachDiskToEcsResponseBody: ...

    def attach_disk_to_ecs(
        self,
        server_id: str,
        *,
        volume_attachment: models.VolumeAttachment | JsonObject | Unset = UNSET,
        body: models.AttachDiskToEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AttachDiskToEcsResponseBody:
        """Attaching a Disk to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0022472987.html
        """
        return self._call(_ATTACH_DISK_TO_ECS, locals())

    def detach_evs_disk_from_ecs(
        self, server_id: str, volume_id: str, *, delete_flag: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> None:
        """Detaching an EVS Disk from an ECS.

        Args:
            delete_flag: Default: "0".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0022472988.html
        """
        return self._call(_DETACH_EVS_DISK_FROM_ECS, locals())


class AsyncDiskManagementOperations(AsyncOperations):
    """The operations under Disk Management."""

    attach_disk_to_ecs = awaited(DiskManagementOperations.attach_disk_to_ecs)
    detach_evs_disk_from_ecs = awaited(DiskManagementOperations.detach_evs_disk_from_ecs)
