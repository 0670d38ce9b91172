"""The operations under Image Management (OpenStack Nova APIs)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_links import LinkPaging

if TYPE_CHECKING:
    from . import models

_DELETE_IMAGE: Operation[None] = Operation(
    "DeleteImage",
    "DELETE",
    "/v2.1/{project_id}/images/{image_id}",
    parameters=(Parameter("project_id", "client"), Parameter("image_id", "path")),
    responses={"200": None},
)
_LIST_IMAGES: Operation[models.ListImagesResponseBody] = Operation(
    "ListImages",
    "GET",
    "/v2.1/{project_id}/images",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("name", "query"),
        Parameter("status", "query"),
        Parameter("changes_since", "query", "changes-since"),
        Parameter("min_ram", "query", "minRam"),
        Parameter("min_disk", "query", "minDisk"),
    ),
    responses={"200": "ListImagesResponseBody"},
)
_SHOW_IMAGE_BY_PROJECT_ID: Operation[models.ShowImageByProjectIdResponseBody] = Operation(
    "ShowImageByProjectId",
    "GET",
    "/v2.1/{project_id}/images/{image_id}",
    parameters=(Parameter("project_id", "client"), Parameter("image_id", "path")),
    responses={"200": "ShowImageByProjectIdResponseBody"},
)
_SHOW_IMAGE_DETAIL: Operation[models.ShowImageDetailResponseBody] = Operation(
    "ShowImageDetail",
    "GET",
    "/v2.1/{project_id}/images/detail",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("name", "query"),
        Parameter("status", "query"),
        Parameter("changes_since", "query", "changes-since"),
        Parameter("min_ram", "query", "minRam"),
        Parameter("min_disk", "query", "minDisk"),
    ),
    responses={"200": "ShowImageDetailResponseBody"},
)
_SHOW_IMAGE_METADATA: Operation[models.ShowImageMetadataResponseBody] = Operation(
    "ShowImageMetadata",
    "GET",
    "/v2.1/{project_id}/images/{image_id}/metadata",
    parameters=(Parameter("project_id", "client"), Parameter("image_id", "path")),
    responses={"200": "ShowImageMetadataResponseBody"},
)
_ITER_IMAGES: Paging[models.Images] = LinkPaging("images", "images_links")


class ImageManagementOpenStackNovaApisOperations(Operations):
    """The operations under Image Management (OpenStack Nova APIs)."""

    def delete_image(self, image_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting an Image (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817699.html
        """
        return self._call(_DELETE_IMAGE, locals())

    def list_images(
        self,
        *,
        name: str | Unset = UNSET,
        status: str | Unset = UNSET,
        changes_since: datetime | str | Unset = UNSET,
        min_ram: int | Unset = UNSET,
        min_disk: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListImagesResponseBody:
        """Querying Images (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817695.html
        """
        return self._call(_LIST_IMAGES, locals())

    def show_image_by_project_id(
        self, image_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowImageByProjectIdResponseBody:
        """Querying Details About a Specified Image (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817697.html
        """
        return self._call(_SHOW_IMAGE_BY_PROJECT_ID, locals())

    def show_image_detail(
        self,
        *,
        name: str | Unset = UNSET,
        status: str | Unset = UNSET,
        changes_since: datetime | str | Unset = UNSET,
        min_ram: int | Unset = UNSET,
        min_disk: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowImageDetailResponseBody:
        """Querying Image Details (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817696.html
        """
        return self._call(_SHOW_IMAGE_DETAIL, locals())

    def show_image_metadata(
        self, image_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowImageMetadataResponseBody:
        """Querying the Metadata of a Specified Image (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817698.html
        """
        return self._call(_SHOW_IMAGE_METADATA, locals())

    iter_images = iterating(list_images, _ITER_IMAGES)


class AsyncImageManagementOpenStackNovaApisOperations(AsyncOperations):
    """The operations under Image Management (OpenStack Nova APIs)."""

    delete_image = awaited(ImageManagementOpenStackNovaApisOperations.delete_image)
    list_images = awaited(ImageManagementOpenStackNovaApisOperations.list_images)
    show_image_by_project_id = awaited(ImageManagementOpenStackNovaApisOperations.show_image_by_project_id)
    show_image_detail = awaited(ImageManagementOpenStackNovaApisOperations.show_image_detail)
    show_image_metadata = awaited(ImageManagementOpenStackNovaApisOperations.show_image_metadata)
    iter_images = iterating_async(ImageManagementOpenStackNovaApisOperations.list_images, _ITER_IMAGES)
