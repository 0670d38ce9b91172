"""The operations under Tag Management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_NODE_TAGS: Operation[models.ListNodeTagsResponseBody] = Operation(
    "ListNodeTags",
    "GET",
    "/v1/{project_id}/nodes/tags",
    parameters=(Parameter("project_id", "client"), Parameter("pool", "query")),
    responses={"200": "ListNodeTagsResponseBody"},
)
_LIST_POOL_TAGS: Operation[models.ListPoolTagsResponseBody] = Operation(
    "ListPoolTags",
    "GET",
    "/v1/{project_id}/pools/tags",
    parameters=(Parameter("project_id", "client"), Parameter("limit", "query"), Parameter("offset", "query")),
    responses={"200": "ListPoolTagsResponseBody"},
)
_SHOW_NODE_TAGS: Operation[models.ShowNodeTagsResponseBody] = Operation(
    "ShowNodeTags",
    "GET",
    "/v1/{project_id}/nodes/{node_name}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("node_name", "path")),
    responses={"204": "ShowNodeTagsResponseBody"},
)
_SHOW_POOL_TAGS: Operation[models.ShowPoolTagsResponseBody] = Operation(
    "ShowPoolTags",
    "GET",
    "/v1/{project_id}/pools/{pool_name}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    responses={"204": "ShowPoolTagsResponseBody"},
)
_UPDATE_NODE_TAGS: Operation[models.UpdateNodeTagsResponseBody] = Operation(
    "UpdateNodeTags",
    "POST",
    "/v1/{project_id}/nodes/{node_name}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("node_name", "path")),
    body=Body("application/json", model="UpdateNodeTagsRequestBody"),
    responses={"200": "UpdateNodeTagsResponseBody"},
)
_UPDATE_POOL_TAGS: Operation[models.UpdatePoolTagsResponseBody] = Operation(
    "UpdatePoolTags",
    "POST",
    "/v1/{project_id}/pools/{pool_name}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body("application/json", model="UpdatePoolTagsRequestBody"),
    responses={"200": "UpdatePoolTagsResponseBody"},
)


class TagManagementOperations(Operations):
    """The operations under Tag Management."""

    def list_node_tags(
        self, *, pool: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListNodeTagsResponseBody:
        """Obtaining All Resource Tags of Nodes.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_all_resource_tags_of_nodes.html
        """
        return self._call(_LIST_NODE_TAGS, locals())

    def list_pool_tags(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListPoolTagsResponseBody:
        """Obtaining All Resource Tags of a Resource Pool.

        Args:
            limit: Default: 200.
            offset: Default: 0.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_all_resource_tags_of_a_resource_pool.html
        """
        return self._call(_LIST_POOL_TAGS, locals())

    def show_node_tags(self, node_name: str, **_options: Unpack[CallOptions]) -> models.ShowNodeTagsResponseBody:
        """Obtaining Resource Tags of Nodes.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_resource_tags_of_nodes.html
        """
        return self._call(_SHOW_NODE_TAGS, locals())

    def show_pool_tags(self, pool_name: str, **_options: Unpack[CallOptions]) -> models.ShowPoolTagsResponseBody:
        """Obtaining Resource Tags of a Resource Pool.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_resource_tags_of_a_resource_pool.html
        """
        return self._call(_SHOW_POOL_TAGS, locals())

    @overload
    def update_node_tags(
        self,
        node_name: str,
        *,
        action: Literal["create", "delete", "reset"],
        tags: Sequence[models.UpdateNodeTagsTag | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> models.UpdateNodeTagsResponseBody: ...

    @overload
    def update_node_tags(
        self, node_name: str, *, body: models.UpdateNodeTagsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateNodeTagsResponseBody: ...

    def update_node_tags(
        self,
        node_name: str,
        *,
        action: Literal["create", "delete", "reset"] | Unset = UNSET,
        tags: Sequence[models.UpdateNodeTagsTag | JsonObject] | Unset = UNSET,
        body: models.UpdateNodeTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateNodeTagsResponseBody:
        """Modifying Resource Tags of Nodes.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/modifying_resource_tags_of_nodes.html
        """
        return self._call(_UPDATE_NODE_TAGS, locals())

    @overload
    def update_pool_tags(
        self,
        pool_name: str,
        *,
        action: Literal["create", "delete", "reset"],
        tags: Sequence[models.UpdateNodeTagsTag | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> models.UpdatePoolTagsResponseBody: ...

    @overload
    def update_pool_tags(
        self, pool_name: str, *, body: models.UpdatePoolTagsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdatePoolTagsResponseBody: ...

    def update_pool_tags(
        self,
        pool_name: str,
        *,
        action: Literal["create", "delete", "reset"] | Unset = UNSET,
        tags: Sequence[models.UpdateNodeTagsTag | JsonObject] | Unset = UNSET,
        body: models.UpdatePoolTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdatePoolTagsResponseBody:
        """Modifying Resource Tags of a Resource Pool.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/modifying_resource_tags_of_a_resource_pool.html
        """
        return self._call(_UPDATE_POOL_TAGS, locals())


class AsyncTagManagementOperations(AsyncOperations):
    """The operations under Tag Management."""

    list_node_tags = awaited(TagManagementOperations.list_node_tags)
    list_pool_tags = awaited(TagManagementOperations.list_pool_tags)
    show_node_tags = awaited(TagManagementOperations.show_node_tags)
    show_pool_tags = awaited(TagManagementOperations.show_pool_tags)
    update_node_tags = awaited(TagManagementOperations.update_node_tags)
    update_pool_tags = awaited(TagManagementOperations.update_pool_tags)
