"""The operations under Tag Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_TAG_TO_ECS: Operation[models.AddTagToEcsResponseBody] = Operation(
    "AddTagToEcs",
    "PUT",
    "/v2.1/{project_id}/servers/{server_id}/tags/{tag}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("tag", "path")),
    responses={"200": "AddTagToEcsResponseBody"},
)
_ADD_TAGS_TO_ECS: Operation[models.AddTagsToEcsResponseBody] = Operation(
    "AddTagsToEcs",
    "PUT",
    "/v2.1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="AddTagsToEcsRequestBody"),
    responses={"200": "AddTagsToEcsResponseBody"},
)
_DELETE_TAG_FROM_ECS: Operation[None] = Operation(
    "DeleteTagFromEcs",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}/tags/{tag}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("tag", "path")),
    responses={"200": None},
)
_DELETE_TAGS_FROM_ECS: Operation[None] = Operation(
    "DeleteTagsFromEcs",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": None},
)
_LIST_ECS_TAGS: Operation[models.ListEcsTagsResponseBody] = Operation(
    "ListEcsTags",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListEcsTagsResponseBody"},
)
_SHOW_TAG_FOR_ECS: Operation[None] = Operation(
    "ShowTagForEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/tags/{tag}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("tag", "path")),
    responses={"200": None},
)


class TagManagementOperations(Operations):
    """The operations under Tag Management."""

    def add_tag_to_ecs(
        self, server_id: str, tag: str, **_options: Unpack[CallOptions]
    ) -> models.AddTagToEcsResponseBody:
        """Adding a Tag to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820825.html
        """
        return self._call(_ADD_TAG_TO_ECS, locals())

    @overload
    def add_tags_to_ecs(
        self, server_id: str, *, tags: list[str], **_options: Unpack[CallOptions]
    ) -> models.AddTagsToEcsResponseBody: ...

    @overload
    def add_tags_to_ecs(
        self, server_id: str, *, body: models.AddTagsToEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddTagsToEcsResponseBody: ...

    def add_tags_to_ecs(
        self,
        server_id: str,
        *,
        tags: list[str] | Unset = UNSET,
        body: models.AddTagsToEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddTagsToEcsResponseBody:
        """Adding Tags to an ECS.

        Args:
            tags: At most 50 items.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820823.html
        """
        return self._call(_ADD_TAGS_TO_ECS, locals())

    def delete_tag_from_ecs(self, server_id: str, tag: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Specified Tag from an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820827.html
        """
        return self._call(_DELETE_TAG_FROM_ECS, locals())

    def delete_tags_from_ecs(self, server_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting Tags from an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820824.html
        """
        return self._call(_DELETE_TAGS_FROM_ECS, locals())

    def list_ecs_tags(self, server_id: str, **_options: Unpack[CallOptions]) -> models.ListEcsTagsResponseBody:
        """Querying Tags of an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820822.html
        """
        return self._call(_LIST_ECS_TAGS, locals())

    def show_tag_for_ecs(self, server_id: str, tag: str, **_options: Unpack[CallOptions]) -> None:
        """Querying a Specified Tag for an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820826.html
        """
        return self._call(_SHOW_TAG_FOR_ECS, locals())


class AsyncTagManagementOperations(AsyncOperations):
    """The operations under Tag Management."""

    add_tag_to_ecs = awaited(TagManagementOperations.add_tag_to_ecs)
    add_tags_to_ecs = awaited(TagManagementOperations.add_tags_to_ecs)
    delete_tag_from_ecs = awaited(TagManagementOperations.delete_tag_from_ecs)
    delete_tags_from_ecs = awaited(TagManagementOperations.delete_tags_from_ecs)
    list_ecs_tags = awaited(TagManagementOperations.list_ecs_tags)
    show_tag_for_ecs = awaited(TagManagementOperations.show_tag_for_ecs)
