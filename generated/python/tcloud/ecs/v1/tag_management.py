"""The operations under Tag Management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

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
_ADD_TAGS_ECS_BATCH: Operation[None] = Operation(
    "ActTagAction AddTagsEcsBatch",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="AddTagsEcsBatchRequestBody"),
    responses={"200": None},
)
_ADD_TAGS_ECS_BATCH_2: Operation[None] = Operation(
    "ActTagActionServer AddTagsEcsBatch",
    "POST",
    "/v1/{project_id}/servers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="AddTagsEcsBatchRequestBody2"),
    responses={"200": None},
)
_DELETE_TAGS_ECS_BATCH: Operation[None] = Operation(
    "ActTagAction DeleteTagsEcsBatch",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="DeleteTagsEcsBatchRequestBody"),
    responses={"200": None},
)
_DELETE_TAGS_ECS_BATCH_2: Operation[None] = Operation(
    "ActTagActionServer DeleteTagsEcsBatch",
    "POST",
    "/v1/{project_id}/servers/{server_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="DeleteTagsEcsBatchRequestBody2"),
    responses={"200": None},
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
_LIST_TAGS_ECS_CLOUDSERVER: Operation[models.ListTagsEcsCloudserverResponseBody] = Operation(
    "ListTagsEcsCloudserver",
    "GET",
    "/v1/{project_id}/cloudservers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListTagsEcsCloudserverResponseBody"},
)
_LIST_TAGS_ECS_SERVER: Operation[models.ListTagsEcsServerResponseBody] = Operation(
    "ListTagsEcsServer",
    "GET",
    "/v1/{project_id}/servers/{server_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListTagsEcsServerResponseBody"},
)
_SHOW_EC_SS_TAG: Operation[models.ShowEcSsTagResponseBody] = Operation(
    "ShowEcSsTag",
    "POST",
    "/v1/{project_id}/servers/resource_instances/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ShowEcSsTagRequestBody"),
    responses={"200": "ShowEcSsTagResponseBody"},
)


class TagManagementOperations(Operations):
    """The operations under Tag Management."""

    def act_tag_action(
        self,
        server_id: str,
        *,
        body: models.AddTagsEcsBatchRequestBody | JsonObject | models.DeleteTagsEcsBatchRequestBody,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch / Deleting Tags from an ECS in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811963.html
        """
        return self._call(_ACT_TAG_ACTION, locals())

    def act_tag_action_server(
        self,
        server_id: str,
        *,
        body: models.AddTagsEcsBatchRequestBody2 | JsonObject | models.DeleteTagsEcsBatchRequestBody2,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch (Discarded) / Deleting Tags from an ECS in a Batch (Discarded).

        Deprecated.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001252143577.html
        """
        return self._call(_ACT_TAG_ACTION_SERVER, locals())

    @overload
    def add_tags_ecs_batch(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionRequestTags | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def add_tags_ecs_batch(
        self, server_id: str, *, body: models.AddTagsEcsBatchRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def add_tags_ecs_batch(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionRequestTags | JsonObject] | Unset = UNSET,
        body: models.AddTagsEcsBatchRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811963.html
        """
        return self._call(_ADD_TAGS_ECS_BATCH, locals())

    @overload
    def add_tags_ecs_batch_2(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionServerRequestResourceTag | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def add_tags_ecs_batch_2(
        self, server_id: str, *, body: models.AddTagsEcsBatchRequestBody2 | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def add_tags_ecs_batch_2(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionServerRequestResourceTag | JsonObject] | Unset = UNSET,
        body: models.AddTagsEcsBatchRequestBody2 | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding Tags to an ECS in a Batch (Discarded).

        Deprecated.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001252143577.html
        """
        return self._call(_ADD_TAGS_ECS_BATCH_2, locals())

    @overload
    def delete_tags_ecs_batch(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionRequestTags2 | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def delete_tags_ecs_batch(
        self,
        server_id: str,
        *,
        body: models.DeleteTagsEcsBatchRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def delete_tags_ecs_batch(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionRequestTags2 | JsonObject] | Unset = UNSET,
        body: models.DeleteTagsEcsBatchRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting Tags from an ECS in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811964.html
        """
        return self._call(_DELETE_TAGS_ECS_BATCH, locals())

    @overload
    def delete_tags_ecs_batch_2(
        self,
        server_id: str,
        *,
        action: str,
        tags: Sequence[models.ActTagActionServerRequestResourceTag2 | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def delete_tags_ecs_batch_2(
        self,
        server_id: str,
        *,
        body: models.DeleteTagsEcsBatchRequestBody2 | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def delete_tags_ecs_batch_2(
        self,
        server_id: str,
        *,
        action: str | Unset = UNSET,
        tags: Sequence[models.ActTagActionServerRequestResourceTag2 | JsonObject] | Unset = UNSET,
        body: models.DeleteTagsEcsBatchRequestBody2 | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting Tags from an ECS in a Batch (Discarded).

        Deprecated.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001252263549.html
        """
        return self._call(_DELETE_TAGS_ECS_BATCH_2, locals())

    def list_project_tags_cloudserver(
        self, **_options: Unpack[CallOptions]
    ) -> models.ListProjectTagsCloudserverResponseBody:
        """Querying Project Tags.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811966.html
        """
        return self._call(_LIST_PROJECT_TAGS_CLOUDSERVER, locals())

    def list_project_tags_server(self, **_options: Unpack[CallOptions]) -> models.ListProjectTagsServerResponseBody:
        """Querying Project Tags (Discarded).

        Deprecated.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001207623588.html
        """
        return self._call(_LIST_PROJECT_TAGS_SERVER, locals())

    def list_tags_ecs_cloudserver(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListTagsEcsCloudserverResponseBody:
        """Querying Tags of an ECS.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0167811967.html
        """
        return self._call(_LIST_TAGS_ECS_CLOUDSERVER, locals())

    def list_tags_ecs_server(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListTagsEcsServerResponseBody:
        """Querying Tags of an ECS (Discarded).

        Deprecated.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0000001207783562.html
        """
        return self._call(_LIST_TAGS_ECS_SERVER, locals())

    @overload
    def show_ec_ss_tag(
        self,
        *,
        action: Literal["filter", "count"],
        limit: str | Unset = UNSET,
        matches: Sequence[models.Match | JsonObject] | Unset = UNSET,
        not_tags: list[str] | Unset = UNSET,
        offset: str | Unset = UNSET,
        tags: Sequence[models.ShowEcSsTagTag | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowEcSsTagResponseBody: ...

    @overload
    def show_ec_ss_tag(
        self, *, body: models.ShowEcSsTagRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ShowEcSsTagResponseBody: ...

    def show_ec_ss_tag(
        self,
        *,
        action: Literal["filter", "count"] | Unset = UNSET,
        limit: str | Unset = UNSET,
        matches: Sequence[models.Match | JsonObject] | Unset = UNSET,
        not_tags: list[str] | Unset = UNSET,
        offset: str | Unset = UNSET,
        tags: Sequence[models.ShowEcSsTagTag | JsonObject] | Unset = UNSET,
        body: models.ShowEcSsTagRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowEcSsTagResponseBody:
        """Querying ECSs by Tag.

        Args:
            not_tags: At most 10 items.
            tags: At most 10 items.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0102606095.html
        """
        return self._call(_SHOW_EC_SS_TAG, locals())
