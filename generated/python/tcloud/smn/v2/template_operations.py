"""The operations under Template Operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

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

_CREATE_MESSAGE_TEMPLATE: Operation[models.CreateMessageTemplateResponseBody] = Operation(
    "CreateMessageTemplate",
    "POST",
    "/v2/{project_id}/notifications/message_template",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateMessageTemplateRequestBody"),
    responses={"200": "CreateMessageTemplateResponseBody"},
)
_DELETE_MESSAGE_TEMPLATE: Operation[models.DeleteMessageTemplateResponseBody] = Operation(
    "DeleteMessageTemplate",
    "DELETE",
    "/v2/{project_id}/notifications/message_template/{message_template_id}",
    parameters=(Parameter("project_id", "client"), Parameter("message_template_id", "path")),
    responses={"200": "DeleteMessageTemplateResponseBody"},
)
_LIST_MESSAGE_TEMPLATES: Operation[models.ListMessageTemplatesResponseBody] = Operation(
    "ListMessageTemplates",
    "GET",
    "/v2/{project_id}/notifications/message_template",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter(
            "message_template_name", "query", check=Check(min_length=1, max_length=64, pattern="^[A-Za-z0-9\\-_]*$")
        ),
        Parameter("protocol", "query", check=Check(choices=("email", "default", "sms", "http", "https"))),
    ),
    responses={"200": "ListMessageTemplatesResponseBody"},
)
_QUERY_MESSAGE_TEMPLATE_DETAIL: Operation[models.QueryMessageTemplateDetailResponseBody] = Operation(
    "QueryMessageTemplateDetail",
    "GET",
    "/v2/{project_id}/notifications/message_template/{message_template_id}",
    parameters=(Parameter("project_id", "client"), Parameter("message_template_id", "path")),
    responses={"200": "QueryMessageTemplateDetailResponseBody"},
)
_UPDATE_MESSAGE_TEMPLATE: Operation[models.UpdateMessageTemplateResponseBody] = Operation(
    "UpdateMessageTemplate",
    "PUT",
    "/v2/{project_id}/notifications/message_template/{message_template_id}",
    parameters=(Parameter("project_id", "client"), Parameter("message_template_id", "path")),
    body=Body("application/json", model="UpdateMessageTemplateRequestBody"),
    responses={"200": "UpdateMessageTemplateResponseBody"},
)
_ITER_MESSAGE_TEMPLATES: Paging[models.MessageTemplate] = CountedPaging(
    "message_templates", "offset", count="message_template_count"
)


class TemplateOperationsOperations(Operations):
    """The operations under Template Operations."""

    @overload
    def create_message_template(
        self,
        *,
        content: str,
        message_template_name: str,
        protocol: Literal["email", "default", "sms", "http", "https"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateMessageTemplateResponseBody: ...

    @overload
    def create_message_template(
        self, *, body: models.CreateMessageTemplateRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateMessageTemplateResponseBody: ...

    def create_message_template(
        self,
        *,
        content: str | Unset = UNSET,
        message_template_name: str | Unset = UNSET,
        protocol: Literal["email", "default", "sms", "http", "https"] | Unset = UNSET,
        body: models.CreateMessageTemplateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateMessageTemplateResponseBody:
        """Creating a Message Template.

        Args:
            message_template_name: 1 to 64 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/template_operations/creating_a_message_template.html
        """
        return self._call(_CREATE_MESSAGE_TEMPLATE, locals())

    def delete_message_template(
        self, message_template_id: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteMessageTemplateResponseBody:
        """Deleting a Message Template.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/template_operations/deleting_a_message_template.html
        """
        return self._call(_DELETE_MESSAGE_TEMPLATE, locals())

    def list_message_templates(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        message_template_name: str | Unset = UNSET,
        protocol: Literal["email", "default", "sms", "http", "https"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListMessageTemplatesResponseBody:
        """Querying Message Templates.

        Args:
            offset: Default: 0.
            limit: Default: 100. At least 1, at most 100.
            message_template_name: 1 to 64 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/template_operations/querying_message_templates.html
        """
        return self._call(_LIST_MESSAGE_TEMPLATES, locals())

    def query_message_template_detail(
        self, message_template_id: str, **_options: Unpack[CallOptions]
    ) -> models.QueryMessageTemplateDetailResponseBody:
        """Querying the Details of a Message Template.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/template_operations/querying_the_details_of_a_message_template.html
        """
        return self._call(_QUERY_MESSAGE_TEMPLATE_DETAIL, locals())

    @overload
    def update_message_template(
        self, message_template_id: str, *, content: str, **_options: Unpack[CallOptions]
    ) -> models.UpdateMessageTemplateResponseBody: ...

    @overload
    def update_message_template(
        self,
        message_template_id: str,
        *,
        body: models.UpdateMessageTemplateRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateMessageTemplateResponseBody: ...

    def update_message_template(
        self,
        message_template_id: str,
        *,
        content: str | Unset = UNSET,
        body: models.UpdateMessageTemplateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateMessageTemplateResponseBody:
        """Modifying a Message Template.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/template_operations/modifying_a_message_template.html
        """
        return self._call(_UPDATE_MESSAGE_TEMPLATE, locals())

    iter_message_templates = iterating(list_message_templates, _ITER_MESSAGE_TEMPLATES)


class AsyncTemplateOperationsOperations(AsyncOperations):
    """The operations under Template Operations."""

    create_message_template = awaited(TemplateOperationsOperations.create_message_template)
    delete_message_template = awaited(TemplateOperationsOperations.delete_message_template)
    list_message_templates = awaited(TemplateOperationsOperations.list_message_templates)
    query_message_template_detail = awaited(TemplateOperationsOperations.query_message_template_detail)
    update_message_template = awaited(TemplateOperationsOperations.update_message_template)
    iter_message_templates = iterating_async(
        TemplateOperationsOperations.list_message_templates, _ITER_MESSAGE_TEMPLATES
    )
