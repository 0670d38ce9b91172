"""The operations under Disk Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ATTACH_DISK_ECS: Operation[models.AttachDiskEcsResponseBody] = Operation(
    "AttachDiskEcs",
    "POST",
    "/v2.1/{project_id}/servers/{server_id}/os-volume_attachments",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="AttachDiskEcsRequestBody", renamed={"volume_attachment": "volumeAttachment"}),
    responses={"200": "AttachDiskEcsResponseBody"},
)
_DETACH_DISK_ECS: Operation[None] = Operation(
    "DetachDiskEcs",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}/os-volume_attachments/{volume_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("volume_id", "path")),
    responses={"200": None},
)
_LIST_DISKS_ATTACHED_ECS: Operation[models.ListDisksAttachedEcsResponseBody] = Operation(
    "ListDisksAttachedEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/os-volume_attachments",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListDisksAttachedEcsResponseBody"},
)
_SHOW_DISK_ATTACHED_ECS: Operation[models.ShowDiskAttachedEcsResponseBody] = Operation(
    "ShowDiskAttachedEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/os-volume_attachments/{volume_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("volume_id", "path")),
    responses={"200": "ShowDiskAttachedEcsResponseBody"},
)
_SHOW_DISK_ATTACHMENT_ECS: Operation[models.ShowDiskAttachmentEcsResponseBody] = Operation(
    "ShowDiskAttachmentEcs",
    "GET",
    "/v2.1/servers/{server_id}/block_device",
    parameters=(Parameter("server_id", "path"),),
    responses={"200": "ShowDiskAttachmentEcsResponseBody"},
)
_SHOW_SINGLE_DISK_ATTACHED_ECS: Operation[models.ShowSingleDiskAttachedEcsResponseBody] = Operation(
    "ShowSingleDiskAttachedEcs",
    "GET",
    "/v2.1/servers/{server_id}/block_device/{volume_id}",
    parameters=(Parameter("server_id", "path"), Parameter("volume_id", "path")),
    responses={"200": "ShowSingleDiskAttachedEcsResponseBody"},
)


class DiskManagementOperations(Operations):
    """The operations under Disk Management."""

    @overload
    def attach_disk_ecs(
        self,
        server_id: str,
        *,
        volume_attachment: models.AttachDiskEcsRequestVolumeAttachment | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.AttachDiskEcsResponseBody: ...

    @overload
    def attach_disk_ecs(
        self, server_id: str, *, body: models.AttachDiskEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AttachDiskEcsResponseBody: ...

    def attach_disk_ecs(
        self,
        server_id: str,
        *,
        volume_attachment: models.AttachDiskEcsRequestVolumeAttachment | JsonObject | Unset = UNSET,
        body: models.AttachDiskEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AttachDiskEcsResponseBody:
        """Attaching a Disk to an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031167350.html
        """
        return self._call(_ATTACH_DISK_ECS, locals())

    def detach_disk_ecs(self, server_id: str, volume_id: str, **_options: Unpack[CallOptions]) -> None:
        """Detaching a Disk from an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817707.html
        """
        return self._call(_DETACH_DISK_ECS, locals())

    def list_disks_attached_ecs(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListDisksAttachedEcsResponseBody:
        """Querying Disks Attached to an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212671.html
        """
        return self._call(_LIST_DISKS_ATTACHED_ECS, locals())

    def show_disk_attached_ecs(
        self, server_id: str, volume_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowDiskAttachedEcsResponseBody:
        """Querying a Disk Attached to an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212672.html
        """
        return self._call(_SHOW_DISK_ATTACHED_ECS, locals())

    def show_disk_attachment_ecs(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowDiskAttachmentEcsResponseBody:
        """Querying Disk Attachment of an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0101860613.html
        """
        return self._call(_SHOW_DISK_ATTACHMENT_ECS, locals())

    def show_single_disk_attached_ecs(
        self, server_id: str, volume_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowSingleDiskAttachedEcsResponseBody:
        """Querying a Single Disk Attached to an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0101860614.html
        """
        return self._call(_SHOW_SINGLE_DISK_ATTACHED_ECS, locals())
