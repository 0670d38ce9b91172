"""The operations under ECS Operation Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_OPERATIONS_ON_ECS: Operation[models.ListOperationsOnEcsResponseBody] = Operation(
    "ListOperationsOnEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/os-instance-actions",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("server_id", "path"),
        Parameter("limit", "query"),
        Parameter("marker", "query"),
    ),
    responses={"200": "ListOperationsOnEcsResponseBody"},
)
_SHOW_ECS_OPERATIONS_BY_REQUEST_ID: Operation[models.ShowEcsOperationsByRequestIdResponseBody] = Operation(
    "ShowEcsOperationsByRequestId",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/os-instance-actions/{request_id}",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path"), Parameter("request_id", "path")),
    responses={"200": "ShowEcsOperationsByRequestIdResponseBody"},
)


class EcsOperationManagementOperations(Operations):
    """The operations under ECS Operation Management."""

    def list_operations_on_ecs(
        self,
        server_id: str,
        *,
        limit: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListOperationsOnEcsResponseBody:
        """Querying Operations on an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817692.html
        """
        return self._call(_LIST_OPERATIONS_ON_ECS, locals())

    def show_ecs_operations_by_request_id(
        self, server_id: str, request_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowEcsOperationsByRequestIdResponseBody:
        """Querying ECS Operations by Request ID.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817693.html
        """
        return self._call(_SHOW_ECS_OPERATIONS_BY_REQUEST_ID, locals())


class AsyncEcsOperationManagementOperations(AsyncOperations):
    """The operations under ECS Operation Management."""

    list_operations_on_ecs = awaited(EcsOperationManagementOperations.list_operations_on_ecs)
    show_ecs_operations_by_request_id = awaited(EcsOperationManagementOperations.show_ecs_operations_by_request_id)
