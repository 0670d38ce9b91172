"""The operations under Topic Operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_CREATE_TOPIC: Operation[models.CreateTopicResponseBody] = Operation(
    "CreateTopic",
    "POST",
    "/v2/{project_id}/notifications/topics",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateTopicRequestBody"),
    responses={"200": "CreateTopicResponseBody"},
)
_DELETE_TOPIC: Operation[models.DeleteTopicResponseBody] = Operation(
    "DeleteTopic",
    "DELETE",
    "/v2/{project_id}/notifications/topics/{topic_urn}",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    responses={"200": "DeleteTopicResponseBody"},
)
_DELETE_TOPIC_ATTRIBUTE_BY_NAME: Operation[models.DeleteTopicAttributeByNameResponseBody] = Operation(
    "DeleteTopicAttributeByName",
    "DELETE",
    "/v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path"), Parameter("name", "path")),
    responses={"200": "DeleteTopicAttributeByNameResponseBody"},
)
_DELETE_TOPIC_ATTRIBUTES: Operation[models.DeleteTopicAttributesResponseBody] = Operation(
    "DeleteTopicAttributes",
    "DELETE",
    "/v2/{project_id}/notifications/topics/{topic_urn}/attributes",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    responses={"200": "DeleteTopicAttributesResponseBody"},
)
_LIST_TOPIC_ATTRIBUTES: Operation[models.ListTopicAttributesResponseBody] = Operation(
    "ListTopicAttributes",
    "GET",
    "/v2/{project_id}/notifications/topics/{topic_urn}/attributes",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path"), Parameter("name", "query")),
    responses={"200": "ListTopicAttributesResponseBody"},
)
_LIST_TOPICS: Operation[models.ListTopicsResponseBody] = Operation(
    "ListTopics",
    "GET",
    "/v2/{project_id}/notifications/topics",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("topic_id", "query"),
    ),
    responses={"200": "ListTopicsResponseBody"},
)
_QUERY_TOPIC_DETAIL: Operation[models.QueryTopicDetailResponseBody] = Operation(
    "QueryTopicDetail",
    "GET",
    "/v2/{project_id}/notifications/topics/{topic_urn}",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    responses={"200": "QueryTopicDetailResponseBody"},
)
_UPDATE_TOPIC: Operation[models.UpdateTopicResponseBody] = Operation(
    "UpdateTopic",
    "PUT",
    "/v2/{project_id}/notifications/topics/{topic_urn}",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path")),
    body=Body("application/json", model="UpdateTopicRequestBody"),
    responses={"200": "UpdateTopicResponseBody"},
)
_UPDATE_TOPIC_ATTRIBUTE: Operation[models.UpdateTopicAttributeResponseBody] = Operation(
    "UpdateTopicAttribute",
    "PUT",
    "/v2/{project_id}/notifications/topics/{topic_urn}/attributes/{name}",
    parameters=(Parameter("project_id", "client"), Parameter("topic_urn", "path"), Parameter("name", "path")),
    body=Body("application/json", model="UpdateTopicAttributeRequestBody"),
    responses={"200": "UpdateTopicAttributeResponseBody"},
)
_ITER_TOPICS: Paging[models.Topic] = CountedPaging("topics", "offset", count="topic_count")


class TopicOperationsOperations(Operations):
    """The operations under Topic Operations."""

    @overload
    def create_topic(
        self, *, display_name: str, name: str, **_options: Unpack[CallOptions]
    ) -> models.CreateTopicResponseBody: ...

    @overload
    def create_topic(
        self, *, body: models.CreateTopicRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateTopicResponseBody: ...

    def create_topic(
        self,
        *,
        display_name: str | Unset = UNSET,
        name: str | Unset = UNSET,
        body: models.CreateTopicRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTopicResponseBody:
        """Creating a Topic.

        Args:
            display_name: At most 192 characters.
            name: 1 to 255 characters.

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/creating_a_topic.html
        """
        return self._call(_CREATE_TOPIC, locals())

    def delete_topic(self, topic_urn: str, **_options: Unpack[CallOptions]) -> models.DeleteTopicResponseBody:
        """Deleting a Topic.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/deleting_a_topic.html
        """
        return self._call(_DELETE_TOPIC, locals())

    def delete_topic_attribute_by_name(
        self, topic_urn: str, name: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteTopicAttributeByNameResponseBody:
        """Deleting a Specified Topic Policy.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/deleting_a_specified_topic_policy.html
        """
        return self._call(_DELETE_TOPIC_ATTRIBUTE_BY_NAME, locals())

    def delete_topic_attributes(
        self, topic_urn: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteTopicAttributesResponseBody:
        """Deleting All Topic Policies.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/deleting_all_topic_policies.html
        """
        return self._call(_DELETE_TOPIC_ATTRIBUTES, locals())

    def list_topic_attributes(
        self, topic_urn: str, *, name: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListTopicAttributesResponseBody:
        """Querying a Topic Policy.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/querying_a_topic_policy.html
        """
        return self._call(_LIST_TOPIC_ATTRIBUTES, locals())

    def list_topics(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        topic_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTopicsResponseBody:
        """Querying Topics.

        Args:
            offset: Default: 0.
            limit: Default: 100. At least 1, at most 100.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/querying_topics.html
        """
        return self._call(_LIST_TOPICS, locals())

    def query_topic_detail(
        self, topic_urn: str, **_options: Unpack[CallOptions]
    ) -> models.QueryTopicDetailResponseBody:
        """Querying Details of a Topic.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/querying_details_of_a_topic.html
        """
        return self._call(_QUERY_TOPIC_DETAIL, locals())

    @overload
    def update_topic(
        self, topic_urn: str, *, display_name: str, **_options: Unpack[CallOptions]
    ) -> models.UpdateTopicResponseBody: ...

    @overload
    def update_topic(
        self, topic_urn: str, *, body: models.UpdateTopicRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateTopicResponseBody: ...

    def update_topic(
        self,
        topic_urn: str,
        *,
        display_name: str | Unset = UNSET,
        body: models.UpdateTopicRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTopicResponseBody:
        """Updating a Topic.

        Args:
            display_name: At most 192 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/updating_a_topic.html
        """
        return self._call(_UPDATE_TOPIC, locals())

    @overload
    def update_topic_attribute(
        self, topic_urn: str, name: str, *, value: str, **_options: Unpack[CallOptions]
    ) -> models.UpdateTopicAttributeResponseBody: ...

    @overload
    def update_topic_attribute(
        self,
        topic_urn: str,
        name: str,
        *,
        body: models.UpdateTopicAttributeRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTopicAttributeResponseBody: ...

    def update_topic_attribute(
        self,
        topic_urn: str,
        name: str,
        *,
        value: str | Unset = UNSET,
        body: models.UpdateTopicAttributeRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTopicAttributeResponseBody:
        """Updating a Topic Policy.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/topic_operations/updating_a_topic_policy.html
        """
        return self._call(_UPDATE_TOPIC_ATTRIBUTE, locals())

    iter_topics = iterating(list_topics, _ITER_TOPICS)


class AsyncTopicOperationsOperations(AsyncOperations):
    """The operations under Topic Operations."""

    create_topic = awaited(TopicOperationsOperations.create_topic)
    delete_topic = awaited(TopicOperationsOperations.delete_topic)
    delete_topic_attribute_by_name = awaited(TopicOperationsOperations.delete_topic_attribute_by_name)
    delete_topic_attributes = awaited(TopicOperationsOperations.delete_topic_attributes)
    list_topic_attributes = awaited(TopicOperationsOperations.list_topic_attributes)
    list_topics = awaited(TopicOperationsOperations.list_topics)
    query_topic_detail = awaited(TopicOperationsOperations.query_topic_detail)
    update_topic = awaited(TopicOperationsOperations.update_topic)
    update_topic_attribute = awaited(TopicOperationsOperations.update_topic_attribute)
    iter_topics = iterating_async(TopicOperationsOperations.list_topics, _ITER_TOPICS)
