"""The operations under Resource Tag Operations."""

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

_BATCH_CREATE_OR_DELETE_RESOURCE_TAGS: Operation[None] = Operation(
    "BatchCreateOrDeleteResourceTags",
    "POST",
    "/v2/{project_id}/{resource_type}/{resource_id}/tags/action",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("resource_type", "path"),
        Parameter("resource_id", "path"),
    ),
    body=Body("application/json", model="BatchCreateOrDeleteResourceTagsRequestBody"),
    responses={"200": None},
)
_CREATE_RESOURCE_TAG: Operation[None] = Operation(
    "CreateResourceTag",
    "POST",
    "/v2/{project_id}/{resource_type}/{resource_id}/tags",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("resource_type", "path"),
        Parameter("resource_id", "path"),
    ),
    body=Body("application/json", model="CreateResourceTagRequestBody"),
    responses={"200": None},
)
_DELETE_RESOURCE_TAG: Operation[None] = Operation(
    "DeleteResourceTag",
    "DELETE",
    "/v2/{project_id}/{resource_type}/{resource_id}/tags/{key}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("resource_type", "path"),
        Parameter("resource_id", "path"),
        Parameter("key", "path"),
    ),
    responses={"200": None},
)
_GET_PROJECT_TAGS: Operation[models.GetProjectTagsResponseBody] = Operation(
    "GetProjectTags",
    "GET",
    "/v2/{project_id}/{resource_type}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("resource_type", "path")),
    responses={"200": "GetProjectTagsResponseBody"},
)
_GET_RESOURCE_INSTANCES: Operation[models.GetResourceInstancesResponseBody] = Operation(
    "GetResourceInstances",
    "POST",
    "/v2/{project_id}/{resource_type}/resource_instances/action",
    parameters=(Parameter("project_id", "client"), Parameter("resource_type", "path")),
    body=Body("application/json", model="GetResourceInstancesRequestBody"),
    responses={"200": "GetResourceInstancesResponseBody"},
)
_LIST_RESOURCE_TAGS: Operation[models.ListResourceTagsResponseBody] = Operation(
    "ListResourceTags",
    "GET",
    "/v2/{project_id}/{resource_type}/{resource_id}/tags",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("resource_type", "path"),
        Parameter("resource_id", "path"),
    ),
    responses={"200": "ListResourceTagsResponseBody"},
)
_ITER_RESOURCE_INSTANCES: Paging[models.Resource] = CountedPaging(
    "resources", "offset", total="total_count", field="offset", is_text=True
)


class ResourceTagOperationsOperations(Operations):
    """The operations under Resource Tag Operations."""

    @overload
    def batch_create_or_delete_resource_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        action: Literal["create", "delete"],
        tags: Sequence[models.CreateResourceTagResourceTag | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_create_or_delete_resource_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        body: models.BatchCreateOrDeleteResourceTagsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_create_or_delete_resource_tags(
        self,
        resource_type: str,
        resource_id: str,
        *,
        action: Literal["create", "delete"] | Unset = UNSET,
        tags: Sequence[models.CreateResourceTagResourceTag | JsonObject] | Unset = UNSET,
        body: models.BatchCreateOrDeleteResourceTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding or Deleting Tags in Batches.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/resource_tag_operations/adding_or_deleting_tags_in_batches.html
        """
        return self._call(_BATCH_CREATE_OR_DELETE_RESOURCE_TAGS, locals())

    @overload
    def create_resource_tag(
        self,
        resource_type: str,
        resource_id: str,
        *,
        tag: models.CreateResourceTagResourceTag | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def create_resource_tag(
        self,
        resource_type: str,
        resource_id: str,
        *,
        body: models.CreateResourceTagRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def create_resource_tag(
        self,
        resource_type: str,
        resource_id: str,
        *,
        tag: models.CreateResourceTagResourceTag | JsonObject | Unset = UNSET,
        body: models.CreateResourceTagRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding a Tag.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/resource_tag_operations/adding_a_tag.html
        """
        return self._call(_CREATE_RESOURCE_TAG, locals())

    def delete_resource_tag(
        self, resource_type: str, resource_id: str, key: str, **_options: Unpack[CallOptions]
    ) -> None:
        """Deleting a Tag.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/resource_tag_operations/deleting_a_tag.html
        """
        return self._call(_DELETE_RESOURCE_TAG, locals())

    def get_project_tags(
        self, resource_type: str, **_options: Unpack[CallOptions]
    ) -> models.GetProjectTagsResponseBody:
        """Querying Tags in a Specified Project.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/resource_tag_operations/querying_tags_in_a_specified_project.html
        """
        return self._call(_GET_PROJECT_TAGS, locals())

    @overload
    def get_resource_instances(
        self,
        resource_type: str,
        *,
        action: Literal["filter", "count"],
        limit: str | Unset = UNSET,
        matches: list[JsonObject] | Unset = UNSET,
        not_tags: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        not_tags_any: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        offset: str | Unset = UNSET,
        tags: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        tags_any: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.GetResourceInstancesResponseBody: ...

    @overload
    def get_resource_instances(
        self,
        resource_type: str,
        *,
        body: models.GetResourceInstancesRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.GetResourceInstancesResponseBody: ...

    def get_resource_instances(
        self,
        resource_type: str,
        *,
        action: Literal["filter", "count"] | Unset = UNSET,
        limit: str | Unset = UNSET,
        matches: list[JsonObject] | Unset = UNSET,
        not_tags: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        not_tags_any: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        offset: str | Unset = UNSET,
        tags: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        tags_any: Sequence[models.GetResourceInstancesTags | JsonObject] | Unset = UNSET,
        body: models.GetResourceInstancesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.GetResourceInstancesResponseBody:
        """Querying Topics by Tag.

        Args:
            not_tags: At most 20 items.
            tags: At most 20 items.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/resource_tag_operations/querying_topics_by_tag.html
        """
        return self._call(_GET_RESOURCE_INSTANCES, locals())

    def list_resource_tags(
        self, resource_type: str, resource_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListResourceTagsResponseBody:
        """Querying Tags of a Topic.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/resource_tag_operations/querying_tags_of_a_topic.html
        """
        return self._call(_LIST_RESOURCE_TAGS, locals())

    iter_resource_instances = iterating(get_resource_instances, _ITER_RESOURCE_INSTANCES)


class AsyncResourceTagOperationsOperations(AsyncOperations):
    """The operations under Resource Tag Operations."""

    batch_create_or_delete_resource_tags = awaited(ResourceTagOperationsOperations.batch_create_or_delete_resource_tags)
    create_resource_tag = awaited(ResourceTagOperationsOperations.create_resource_tag)
    delete_resource_tag = awaited(ResourceTagOperationsOperations.delete_resource_tag)
    get_project_tags = awaited(ResourceTagOperationsOperations.get_project_tags)
    get_resource_instances = awaited(ResourceTagOperationsOperations.get_resource_instances)
    list_resource_tags = awaited(ResourceTagOperationsOperations.list_resource_tags)
    iter_resource_instances = iterating_async(
        ResourceTagOperationsOperations.get_resource_instances, _ITER_RESOURCE_INSTANCES
    )
