"""The operations under Tag Management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_ACT_TAG_ACTION: Operation[None] = Operation(
    "ActTagAction",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ActTagActionRequestBody"),
    responses={"200": None},
)
_ACT_TAG_ACTION_SERVER: Operation[None] = Operation(
    "ActTagActionServer",
    "POST",
    "/v1/{project_id}/servers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="ActTagActionServerRequestBody"),
    responses={"200": None},
)
_BATCH_ADD_TAGS_TO_ECS: Operation[None] = Operation(
    "ActTagAction BatchAddTagsToEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="BatchAddTagsToEcsRequestBody"),
    responses={"200": None},
)
_BATCH_ADD_TAGS_TO_ECS_2: Operation[None] = Operation(
    "ActTagActionServer BatchAddTagsToEcs",
    "POST",
    "/v1/{project_id}/servers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="BatchAddTagsToEcsRequestBody2"),
    responses={"200": None},
)
_BATCH_DELETE_TAGS_FROM_ECS: Operation[None] = Operation(
    "ActTagAction BatchDeleteTagsFromEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="BatchDeleteTagsFromEcsRequestBody"),
    responses={"200": None},
)
_BATCH_DELETE_TAGS_FROM_ECS_2: Operation[None] = Operation(
    "ActTagActionServer BatchDeleteTagsFromEcs",
    "POST",
    "/v1/{project_id}/servers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="BatchDeleteTagsFromEcsRequestBody2"),
    responses={"200": None},
)
_LIST_ECS_TAGS_CLOUDSERVER: Operation[models.ListEcsTagsCloudserverResponseBody] = Operation(
    "ListEcsTagsCloudserver",
    "GET",
    "/v1/{project_id}/cloudservers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListEcsTagsCloudserverResponseBody"},
)
_LIST_ECS_TAGS_SERVER: Operation[models.ListEcsTagsServerResponseBody] = Operation(
    "ListEcsTagsServer",
    "GET",
    "/v1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListEcsTagsServerResponseBody"},
)
_LIST_ECSS_BY_TAG: Operation[models.ListEcssByTagResponseBody] = Operation(
    "ListEcssByTag",
    "POST",
    "/v1/{project_id}/servers/resource_instances/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ListEcssByTagRequestBody"),
    responses={"200": "ListEcssByTagResponseBody"},
)
_LIST_PROJECT_TAGS_CLOUDSERVER: Operation[models.ListProjectTagsCloudserverResponseBody] = Operation(
    "ListProjectTagsCloudserver",
    "GET",
    "/v1/{project_id}/cloudservers/tags",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListProjectTagsCloudserverResponseBody"},
)
_LIST_PROJECT_TAGS_SERVER: Operation[models.ListProjectTagsServerResponseBody] = Operation(
    "ListProjectTagsServer",
    "GET",
    "/v1/{project_id}/servers/tags",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListProjectTagsServerResponseBody"},
)
_ITER_ECSS_BY_TAG: Paging[models.Resource] = CountedPaging(
    "resources", "offset", total="total_count", field="offset", is_text=True
)


class TagManagementOperations(Operations):
    """The operations under Tag Management."""

    def act_tag_action(
        self,
        server_id: str,
        *,
        body: models.BatchAddTagsToEcsRequestBody | JsonObject | models.BatchDeleteTagsFromEcsRequestBody,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch / Deleting Tags from an ECS in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811963.html
        """
        return self._call(_ACT_TAG_ACTION, locals())

    def act_tag_action_server(
        self,
        server_id: str,
        *,
        body: models.BatchAddTagsToEcsRequestBody2 | JsonObject | models.BatchDeleteTagsFromEcsRequestBody2,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch (Discarded) / Deleting Tags from an ECS in a Batch (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001252143577.html
        """
        return self._call(_ACT_TAG_ACTION_SERVER, locals())

    @overload
    def batch_add_tags_to_ecs(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionRequestTags | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_add_tags_to_ecs(
        self, server_id: str, *, body: models.BatchAddTagsToEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def batch_add_tags_to_ecs(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionRequestTags | JsonObject] | Unset = UNSET,
        body: models.BatchAddTagsToEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811963.html
        """
        return self._call(_BATCH_ADD_TAGS_TO_ECS, locals())

    @overload
    def batch_add_tags_to_ecs_2(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionServerRequestResourceTag | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_add_tags_to_ecs_2(
        self,
        server_id: str,
        *,
        body: models.BatchAddTagsToEcsRequestBody2 | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_add_tags_to_ecs_2(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionServerRequestResourceTag | JsonObject] | Unset = UNSET,
        body: models.BatchAddTagsToEcsRequestBody2 | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001252143577.html
        """
        return self._call(_BATCH_ADD_TAGS_TO_ECS_2, locals())

    @overload
    def batch_delete_tags_from_ecs(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionRequestTags2 | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_delete_tags_from_ecs(
        self,
        server_id: str,
        *,
        body: models.BatchDeleteTagsFromEcsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_delete_tags_from_ecs(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionRequestTags2 | JsonObject] | Unset = UNSET,
        body: models.BatchDeleteTagsFromEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting Tags from an ECS in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811964.html
        """
        return self._call(_BATCH_DELETE_TAGS_FROM_ECS, locals())

    @overload
    def batch_delete_tags_from_ecs_2(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionServerRequestResourceTag2 | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_delete_tags_from_ecs_2(
        self,
        server_id: str,
        *,
        body: models.BatchDeleteTagsFromEcsRequestBody2 | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_delete_tags_from_ecs_2(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionServerRequestResourceTag2 | JsonObject] | Unset = UNSET,
        body: models.BatchDeleteTagsFromEcsRequestBody2 | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting Tags from an ECS in a Batch (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001252263549.html
        """
        return self._call(_BATCH_DELETE_TAGS_FROM_ECS_2, locals())

    def list_ecs_tags_cloudserver(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListEcsTagsCloudserverResponseBody:
        """Querying Tags of an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811967.html
        """
        return self._call(_LIST_ECS_TAGS_CLOUDSERVER, locals())

    def list_ecs_tags_server(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListEcsTagsServerResponseBody:
        """Querying Tags of an ECS (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001207783562.html
        """
        return self._call(_LIST_ECS_TAGS_SERVER, locals())

    @overload
    def list_ecss_by_tag(
        self,
        *,
        action: Literal["filter", "count"],
        limit: str | Unset = UNSET,
        matches: Sequence[models.Match | JsonObject] | Unset = UNSET,
        not_tags: list[str] | Unset = UNSET,
        offset: str | Unset = UNSET,
        tags: Sequence[models.ListEcssByTagTag | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcssByTagResponseBody: ...

    @overload
    def list_ecss_by_tag(
        self, *, body: models.ListEcssByTagRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ListEcssByTagResponseBody: ...

    def list_ecss_by_tag(
        self,
        *,
        action: Literal["filter", "count"] | Unset = UNSET,
        limit: str | Unset = UNSET,
        matches: Sequence[models.Match | JsonObject] | Unset = UNSET,
        not_tags: list[str] | Unset = UNSET,
        offset: str | Unset = UNSET,
        tags: Sequence[models.ListEcssByTagTag | JsonObject] | Unset = UNSET,
        body: models.ListEcssByTagRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcssByTagResponseBody:
        """Querying ECSs by Tag.

        Args:
            not_tags: At most 10 items.
            tags: At most 10 items.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0102606095.html
        """
        return self._call(_LIST_ECSS_BY_TAG, locals())

    def list_project_tags_cloudserver(
        self, **_options: Unpack[CallOptions]
    ) -> models.ListProjectTagsCloudserverResponseBody:
        """Querying Project Tags.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811966.html
        """
        return self._call(_LIST_PROJECT_TAGS_CLOUDSERVER, locals())

    def list_project_tags_server(self, **_options: Unpack[CallOptions]) -> models.ListProjectTagsServerResponseBody:
        """Querying Project Tags (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001207623588.html
        """
        return self._call(_LIST_PROJECT_TAGS_SERVER, locals())

    iter_ecss_by_tag = iterating(list_ecss_by_tag, _ITER_ECSS_BY_TAG)


class AsyncTagManagementOperations(AsyncOperations):
    """The operations under Tag Management."""

    act_tag_action = awaited(TagManagementOperations.act_tag_action)
    act_tag_action_server = awaited(TagManagementOperations.act_tag_action_server)
    batch_add_tags_to_ecs = awaited(TagManagementOperations.batch_add_tags_to_ecs)
    batch_add_tags_to_ecs_2 = awaited(TagManagementOperations.batch_add_tags_to_ecs_2)
    batch_delete_tags_from_ecs = awaited(TagManagementOperations.batch_delete_tags_from_ecs)
    batch_delete_tags_from_ecs_2 = awaited(TagManagementOperations.batch_delete_tags_from_ecs_2)
    list_ecs_tags_cloudserver = awaited(TagManagementOperations.list_ecs_tags_cloudserver)
    list_ecs_tags_server = awaited(TagManagementOperations.list_ecs_tags_server)
    list_ecss_by_tag = awaited(TagManagementOperations.list_ecss_by_tag)
    list_project_tags_cloudserver = awaited(TagManagementOperations.list_project_tags_cloudserver)
    list_project_tags_server = awaited(TagManagementOperations.list_project_tags_server)
    iter_ecss_by_tag = iterating_async(TagManagementOperations.list_ecss_by_tag, _ITER_ECSS_BY_TAG)
