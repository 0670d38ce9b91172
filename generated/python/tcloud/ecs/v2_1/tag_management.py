"""The operations under Tag Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_TAG_ECS: Operation[models.AddTagEcsResponseBody] = Operation(
    "AddTagEcs",
    "PUT",
    "/v2.1/{project_id}/servers/{server_id}/tags/{tag}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("tag", "path")),
    responses={"200": "AddTagEcsResponseBody"},
)
_ADD_TAGS_ECS: Operation[models.AddTagsEcsResponseBody] = Operation(
    "AddTagsEcs",
    "PUT",
    "/v2.1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="AddTagsEcsRequestBody"),
    responses={"200": "AddTagsEcsResponseBody"},
)
_DELETE_SPECIFIED_TAG_ECS: Operation[None] = Operation(
    "DeleteSpecifiedTagEcs",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}/tags/{tag}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("tag", "path")),
    responses={"200": None},
)
_DELETE_TAGS_ECS: Operation[None] = Operation(
    "DeleteTagsEcs",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": None},
)
_LIST_TAGS_ECS: Operation[models.ListTagsEcsResponseBody] = Operation(
    "ListTagsEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListTagsEcsResponseBody"},
)
_SHOW_SPECIFIED_TAG_ECS: Operation[None] = Operation(
    "ShowSpecifiedTagEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/tags/{tag}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("tag", "path")),
    responses={"200": None},
)


class TagManagementOperations(Operations):
    """The operations under Tag Management."""

    def add_tag_ecs(self, server_id: str, tag: str, **_options: Unpack[CallOptions]) -> models.AddTagEcsResponseBody:
        """Adding a Tag to an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820825.html
        """
        return self._call(_ADD_TAG_ECS, locals())

    @overload
    def add_tags_ecs(
        self, server_id: str, *, tags: list[str], **_options: Unpack[CallOptions]
    ) -> models.AddTagsEcsResponseBody: ...

    @overload
    def add_tags_ecs(
        self, server_id: str, *, body: models.AddTagsEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddTagsEcsResponseBody: ...

    def add_tags_ecs(
        self,
        server_id: str,
        *,
        tags: list[str] | Unset = UNSET,
        body: models.AddTagsEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddTagsEcsResponseBody:
        """Adding Tags to an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820823.html
        """
        return self._call(_ADD_TAGS_ECS, locals())

    def delete_specified_tag_ecs(self, server_id: str, tag: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Specified Tag from an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820827.html
        """
        return self._call(_DELETE_SPECIFIED_TAG_ECS, locals())

    def delete_tags_ecs(self, server_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting Tags from an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820824.html
        """
        return self._call(_DELETE_TAGS_ECS, locals())

    def list_tags_ecs(self, server_id: str, **_options: Unpack[CallOptions]) -> models.ListTagsEcsResponseBody:
        """Querying Tags of an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820822.html
        """
        return self._call(_LIST_TAGS_ECS, locals())

    def show_specified_tag_ecs(self, server_id: str, tag: str, **_options: Unpack[CallOptions]) -> None:
        """Querying a Specified Tag for an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065820826.html
        """
        return self._call(_SHOW_SPECIFIED_TAG_ECS, locals())
