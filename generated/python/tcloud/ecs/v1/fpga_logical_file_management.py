"""The operations under FPGA Logical File Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ASSOCIATE_FPGA_IMAGE_WITH_ECS_IMAGE: Operation[None] = Operation(
    "AssociateFpgaImageWithEcsImage",
    "POST",
    "/v1/{project_id}/cloudservers/fpga_image/{fpga_image_id}/association",
    parameters=(Parameter("project_id", "client"), Parameter("fpga_image_id", "path")),
    body=Body("application/json", model="AssociateFpgaImageWithEcsImageRequestBody"),
    responses={"200": None},
)
_DELETE_FPGA_IMAGE: Operation[None] = Operation(
    "DeleteFpgaImage",
    "DELETE",
    "/v1/{project_id}/cloudservers/fpga_image/{fpga_image_id}",
    parameters=(Parameter("project_id", "client"), Parameter("fpga_image_id", "path")),
    responses={"200": None},
)
_DISASSOCIATE_FPGA_IMAGE_FROM_ECS_IMAGE: Operation[None] = Operation(
    "DisassociateFpgaImageFromEcsImage",
    "DELETE",
    "/v1/{project_id}/cloudservers/fpga_image/{fpga_image_id}/association",
    parameters=(Parameter("project_id", "client"), Parameter("fpga_image_id", "path")),
    body=Body("application/json", model="DisassociateFpgaImageFromEcsImageRequestBody", required=False),
    responses={"200": None},
)
_LIST_ASSOCIATIONS_BETWEEN_FPGA_IMAGE_AND_ECS_IMAGE: Operation[
    models.ListAssociationsBetweenFpgaImageAndEcsImageResponseBody
] = Operation(
    "ListAssociationsBetweenFpgaImageAndEcsImage",
    "GET",
    "/v1/{project_id}/cloudservers/fpga_image/associations",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("image_id", "query"),
        Parameter("fpga_image_id", "query"),
        Parameter("page", "query"),
        Parameter("size", "query"),
    ),
    responses={"200": "ListAssociationsBetweenFpgaImageAndEcsImageResponseBody"},
)
_LIST_FPGA_IMAGES_DETAILS: Operation[models.ListFpgaImagesDetailsResponseBody] = Operation(
    "ListFpgaImagesDetails",
    "GET",
    "/v1/{project_id}/cloudservers/fpga_image/detail",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("fpga_image_id", "query"),
        Parameter("page", "query"),
        Parameter("size", "query"),
    ),
    responses={"200": "ListFpgaImagesDetailsResponseBody"},
)
_REGISTER_FPGA_IMAGE: Operation[models.RegisterFpgaImageResponseBody] = Operation(
    "RegisterFpgaImage",
    "POST",
    "/v1/{project_id}/cloudservers/fpga_image",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="RegisterFpgaImageRequestBody"),
    responses={"200": "RegisterFpgaImageResponseBody"},
)


class FpgaLogicalFileManagementOperations(Operations):
    """The operations under FPGA Logical File Management."""

    @overload
    def associate_fpga_image_with_ecs_image(
        self, fpga_image_id: str, *, image: models.Image | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def associate_fpga_image_with_ecs_image(
        self,
        fpga_image_id: str,
        *,
        body: models.AssociateFpgaImageWithEcsImageRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def associate_fpga_image_with_ecs_image(
        self,
        fpga_image_id: str,
        *,
        image: models.Image | JsonObject | Unset = UNSET,
        body: models.AssociateFpgaImageWithEcsImageRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Associating an FPGA Image with an ECS Image.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065962598.html
        """
        return self._call(_ASSOCIATE_FPGA_IMAGE_WITH_ECS_IMAGE, locals())

    def delete_fpga_image(self, fpga_image_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting an FPGA Image.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065962599.html
        """
        return self._call(_DELETE_FPGA_IMAGE, locals())

    def disassociate_fpga_image_from_ecs_image(
        self,
        fpga_image_id: str,
        *,
        image: models.Image | JsonObject | Unset = UNSET,
        body: models.DisassociateFpgaImageFromEcsImageRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Disassociating an FPGA Image from an ECS Image.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0081950549.html
        """
        return self._call(_DISASSOCIATE_FPGA_IMAGE_FROM_ECS_IMAGE, locals())

    def list_associations_between_fpga_image_and_ecs_image(
        self,
        *,
        image_id: str | Unset = UNSET,
        fpga_image_id: str | Unset = UNSET,
        page: str | Unset = UNSET,
        size: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListAssociationsBetweenFpgaImageAndEcsImageResponseBody:
        """Querying Associations Between an FPGA Image and an ECS Image.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0081950550.html
        """
        return self._call(_LIST_ASSOCIATIONS_BETWEEN_FPGA_IMAGE_AND_ECS_IMAGE, locals())

    def list_fpga_images_details(
        self,
        *,
        fpga_image_id: str | Unset = UNSET,
        page: str | Unset = UNSET,
        size: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListFpgaImagesDetailsResponseBody:
        """Viewing Details of FPGA Images.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065962600.html
        """
        return self._call(_LIST_FPGA_IMAGES_DETAILS, locals())

    @overload
    def register_fpga_image(
        self, *, fpga_image: models.RegisterFpgaImageRequestFpgaImage | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.RegisterFpgaImageResponseBody: ...

    @overload
    def register_fpga_image(
        self, *, body: models.RegisterFpgaImageRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.RegisterFpgaImageResponseBody: ...

    def register_fpga_image(
        self,
        *,
        fpga_image: models.RegisterFpgaImageRequestFpgaImage | JsonObject | Unset = UNSET,
        body: models.RegisterFpgaImageRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RegisterFpgaImageResponseBody:
        """Registering an FPGA Image.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065962597.html
        """
        return self._call(_REGISTER_FPGA_IMAGE, locals())


class AsyncFpgaLogicalFileManagementOperations(AsyncOperations):
    """The operations under FPGA Logical File Management."""

    associate_fpga_image_with_ecs_image = awaited(
        FpgaLogicalFileManagementOperations.associate_fpga_image_with_ecs_image
    )
    delete_fpga_image = awaited(FpgaLogicalFileManagementOperations.delete_fpga_image)
    disassociate_fpga_image_from_ecs_image = awaited(
        FpgaLogicalFileManagementOperations.disassociate_fpga_image_from_ecs_image
    )
    list_associations_between_fpga_image_and_ecs_image = awaited(
        FpgaLogicalFileManagementOperations.list_associations_between_fpga_image_and_ecs_image
    )
    list_fpga_images_details = awaited(FpgaLogicalFileManagementOperations.list_fpga_images_details)
    register_fpga_image = awaited(FpgaLogicalFileManagementOperations.register_fpga_image)
