"""The operations under Disk Management (OpenStack Nova APIs)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_DISK: Operation[models.CreateDiskResponseBody] = Operation(
    "CreateDisk",
    "POST",
    "/v2.1/{project_id}/os-volumes",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateDiskRequestBody"),
    responses={"200": "CreateDiskResponseBody"},
)
_DELETE_DISK: Operation[None] = Operation(
    "DeleteDisk",
    "DELETE",
    "/v2.1/{project_id}/os-volumes/{volume_id}",
    parameters=(Parameter("project_id", "client"), Parameter("volume_id", "path")),
    responses={"200": None},
)
_LIST_DISKS: Operation[models.ListDisksResponseBody] = Operation(
    "ListDisks",
    "GET",
    "/v2.1/{project_id}/os-volumes",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListDisksResponseBody"},
)
_LIST_DISKS_DETAILS: Operation[models.ListDisksDetailsResponseBody] = Operation(
    "ListDisksDetails",
    "GET",
    "/v2.1/{project_id}/os-volumes/detail",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListDisksDetailsResponseBody"},
)
_SHOW_DISK: Operation[models.ShowDiskResponseBody] = Operation(
    "ShowDisk",
    "GET",
    "/v2.1/{project_id}/os-volumes/{volume_id}",
    parameters=(Parameter("project_id", "client"), Parameter("volume_id", "path")),
    responses={"200": "ShowDiskResponseBody"},
)


class DiskManagementOpenStackNovaApisOperations(Operations):
    """The operations under Disk Management (OpenStack Nova APIs)."""

    def create_disk(
        self,
        *,
        volume: models.CreateDiskRequestVolume | JsonObject | Unset = UNSET,
        body: models.CreateDiskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateDiskResponseBody:
        """Creating a Disk (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817708.html
        """
        return self._call(_CREATE_DISK, locals())

    def delete_disk(self, volume_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Disk (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817712.html
        """
        return self._call(_DELETE_DISK, locals())

    def list_disks(self, **_options: Unpack[CallOptions]) -> models.ListDisksResponseBody:
        """Querying Brief Information About Disks (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817709.html
        """
        return self._call(_LIST_DISKS, locals())

    def list_disks_details(self, **_options: Unpack[CallOptions]) -> models.ListDisksDetailsResponseBody:
        """Querying Detailed Information About Disks (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817710.html
        """
        return self._call(_LIST_DISKS_DETAILS, locals())

    def show_disk(self, volume_id: str, **_options: Unpack[CallOptions]) -> models.ShowDiskResponseBody:
        """Querying Information About a Disk (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817711.html
        """
        return self._call(_SHOW_DISK, locals())


class AsyncDiskManagementOpenStackNovaApisOperations(AsyncOperations):
    """The operations under Disk Management (OpenStack Nova APIs)."""

    create_disk = awaited(DiskManagementOpenStackNovaApisOperations.create_disk)
    delete_disk = awaited(DiskManagementOpenStackNovaApisOperations.delete_disk)
    list_disks = awaited(DiskManagementOpenStackNovaApisOperations.list_disks)
    list_disks_details = awaited(DiskManagementOpenStackNovaApisOperations.list_disks_details)
    show_disk = awaited(DiskManagementOpenStackNovaApisOperations.show_disk)
