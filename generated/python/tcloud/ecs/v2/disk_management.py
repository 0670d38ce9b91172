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
    "/v2/{project_id}/servers/{server_id}/os-volume_attachments",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body(
        "application/json", model="AttachDiskToEcsRequestBody", renamed={"volume_attachment": "volumeAttachment"}
    ),
    responses={"200": "AttachDiskToEcsResponseBody"},
)
_DETACH_DISK_FROM_ECS: Operation[None] = Operation(
    "DetachDiskFromEcs",
    "DELETE",
    "/v2/{project_id}/servers/{server_id}/os-volume_attachments/{volume_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("volume_id", "path")),
    responses={"200": None},
)
_LIST_DISKS_ATTACHED_TO_ECS: Operation[models.ListDisksAttachedToEcsResponseBody] = Operation(
    "ListDisksAttachedToEcs",
    "GET",
    "/v2/{project_id}/servers/{server_id}/os-volume_attachments",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListDisksAttachedToEcsResponseBody"},
)
_SHOW_DISK_ATTACHED_TO_ECS: Operation[models.ShowDiskAttachedToEcsResponseBody] = Operation(
    "ShowDiskAttachedToEcs",
    "GET",
    "/v2/{project_id}/servers/{server_id}/os-volume_attachments/{volume_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("volume_id", "path")),
    responses={"200": "ShowDiskAttachedToEcsResponseBody"},
)


class DiskManagementOperations(Operations):
    """The operations under Disk Management."""

    @overload
    def attach_disk_to_ecs(
        self,
        server_id: str,
        *,
        volume_attachment: models.AttachDiskToEcsRequestVolumeAttachment | JsonObject,
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
        volume_attachment: models.AttachDiskToEcsRequestVolumeAttachment | JsonObject | Unset = UNSET,
        body: models.AttachDiskToEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AttachDiskToEcsResponseBody:
        """Attaching a Disk to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031167350.html
        """
        return self._call(_ATTACH_DISK_TO_ECS, locals())

    def detach_disk_from_ecs(self, server_id: str, volume_id: str, **_options: Unpack[CallOptions]) -> None:
        """Detaching a Disk from an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817707.html
        """
        return self._call(_DETACH_DISK_FROM_ECS, locals())

    def list_disks_attached_to_ecs(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListDisksAttachedToEcsResponseBody:
        """Querying Disks Attached to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212671.html
        """
        return self._call(_LIST_DISKS_ATTACHED_TO_ECS, locals())

    def show_disk_attached_to_ecs(
        self, server_id: str, volume_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowDiskAttachedToEcsResponseBody:
        """Querying a Disk Attached to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212672.html
        """
        return self._call(_SHOW_DISK_ATTACHED_TO_ECS, locals())


class AsyncDiskManagementOperations(AsyncOperations):
    """The operations under Disk Management."""

    attach_disk_to_ecs = awaited(DiskManagementOperations.attach_disk_to_ecs)
    detach_disk_from_ecs = awaited(DiskManagementOperations.detach_disk_from_ecs)
    list_disks_attached_to_ecs = awaited(DiskManagementOperations.list_disks_attached_to_ecs)
    show_disk_attached_to_ecs = awaited(DiskManagementOperations.show_disk_attached_to_ecs)
