"""The operations under Metadata Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CONFIGURE_ECS_METADATA: Operation[models.ConfigureEcsMetadataResponseBody] = Operation(
    "ConfigureEcsMetadata",
    "PUT",
    "/v2.1/{project_id}/servers/{server_id}/metadata",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ConfigureEcsMetadataRequestBody"),
    responses={"200": "ConfigureEcsMetadataResponseBody"},
)
_DELETE_ECS_METADATA: Operation[None] = Operation(
    "DeleteEcsMetadata",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}/metadata/{key}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("key", "path")),
    responses={"200": None},
)
_SHOW_ECS_METADATA: Operation[models.ShowEcsMetadataResponseBody] = Operation(
    "ShowEcsMetadata",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/metadata",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ShowEcsMetadataResponseBody"},
)
_SHOW_ECS_METADATA_WITH_KEY: Operation[models.ShowEcsMetadataWithKeyResponseBody] = Operation(
    "ShowEcsMetadataWithKey",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/metadata/{key}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("key", "path")),
    responses={"200": "ShowEcsMetadataWithKeyResponseBody"},
)
_UPDATE_ECS_METADATA: Operation[models.UpdateEcsMetadataResponseBody] = Operation(
    "UpdateEcsMetadata",
    "POST",
    "/v2.1/{project_id}/servers/{server_id}/metadata",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="UpdateEcsMetadataRequestBody"),
    responses={"200": "UpdateEcsMetadataResponseBody"},
)
_UPDATE_ECS_METADATA_WITH_KEY: Operation[models.UpdateEcsMetadataWithKeyResponseBody] = Operation(
    "UpdateEcsMetadataWithKey",
    "PUT",
    "/v2.1/{project_id}/servers/{server_id}/metadata/{key}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("key", "path")),
    body=Body("application/json", model="UpdateEcsMetadataWithKeyRequestBody"),
    responses={"200": "UpdateEcsMetadataWithKeyResponseBody"},
)


class MetadataManagementOperations(Operations):
    """The operations under Metadata Management."""

    @overload
    def configure_ecs_metadata(
        self, server_id: str, *, metadata: JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ConfigureEcsMetadataResponseBody: ...

    @overload
    def configure_ecs_metadata(
        self,
        server_id: str,
        *,
        body: models.ConfigureEcsMetadataRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.ConfigureEcsMetadataResponseBody: ...

    def configure_ecs_metadata(
        self,
        server_id: str,
        *,
        metadata: JsonObject | Unset = UNSET,
        body: models.ConfigureEcsMetadataRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ConfigureEcsMetadataResponseBody:
        """Configuring ECS Metadata.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0077847902.html
        """
        return self._call(_CONFIGURE_ECS_METADATA, locals())

    def delete_ecs_metadata(self, server_id: str, key: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting Specified ECS Metadata.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0025560299.html
        """
        return self._call(_DELETE_ECS_METADATA, locals())

    def show_ecs_metadata(self, server_id: str, **_options: Unpack[CallOptions]) -> models.ShowEcsMetadataResponseBody:
        """Querying ECS Metadata.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817713.html
        """
        return self._call(_SHOW_ECS_METADATA, locals())

    def show_ecs_metadata_with_key(
        self, server_id: str, key: str, **_options: Unpack[CallOptions]
    ) -> models.ShowEcsMetadataWithKeyResponseBody:
        """Obtaining ECS Metadata with a Specified Key.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817714.html
        """
        return self._call(_SHOW_ECS_METADATA_WITH_KEY, locals())

    @overload
    def update_ecs_metadata(
        self, server_id: str, *, metadata: JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateEcsMetadataResponseBody: ...

    @overload
    def update_ecs_metadata(
        self, server_id: str, *, body: models.UpdateEcsMetadataRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateEcsMetadataResponseBody: ...

    def update_ecs_metadata(
        self,
        server_id: str,
        *,
        metadata: JsonObject | Unset = UNSET,
        body: models.UpdateEcsMetadataRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateEcsMetadataResponseBody:
        """Updating ECS Metadata.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0025560298.html
        """
        return self._call(_UPDATE_ECS_METADATA, locals())

    @overload
    def update_ecs_metadata_with_key(
        self, server_id: str, key: str, *, meta: JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateEcsMetadataWithKeyResponseBody: ...

    @overload
    def update_ecs_metadata_with_key(
        self,
        server_id: str,
        key: str,
        *,
        body: models.UpdateEcsMetadataWithKeyRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateEcsMetadataWithKeyResponseBody: ...

    def update_ecs_metadata_with_key(
        self,
        server_id: str,
        key: str,
        *,
        meta: JsonObject | Unset = UNSET,
        body: models.UpdateEcsMetadataWithKeyRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateEcsMetadataWithKeyResponseBody:
        """Modifying ECS Metadata with a Specified Key.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0025567413.html
        """
        return self._call(_UPDATE_ECS_METADATA_WITH_KEY, locals())


class AsyncMetadataManagementOperations(AsyncOperations):
    """The operations under Metadata Management."""

    configure_ecs_metadata = awaited(MetadataManagementOperations.configure_ecs_metadata)
    delete_ecs_metadata = awaited(MetadataManagementOperations.delete_ecs_metadata)
    show_ecs_metadata = awaited(MetadataManagementOperations.show_ecs_metadata)
    show_ecs_metadata_with_key = awaited(MetadataManagementOperations.show_ecs_metadata_with_key)
    update_ecs_metadata = awaited(MetadataManagementOperations.update_ecs_metadata)
    update_ecs_metadata_with_key = awaited(MetadataManagementOperations.update_ecs_metadata_with_key)
