"""The operations under NIC Management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_BATCH_ADD_NICS_TO_ECS: Operation[None] = Operation(
    "BatchAddNicsToEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/nics",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="BatchAddNicsToEcsRequestBody"),
    responses={"200": None},
)
_BATCH_DELETE_NICS_FROM_ECS: Operation[None] = Operation(
    "BatchDeleteNicsFromEcs",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/nics/delete",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="BatchDeleteNicsFromEcsRequestBody"),
    responses={"200": None},
)


class NicManagementOperations(Operations):
    """The operations under NIC Management."""

    @overload
    def batch_add_nics_to_ecs(
        self,
        server_id: str,
        *,
        nics: Sequence[models.BatchAddNicsToEcsNics | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_add_nics_to_ecs(
        self, server_id: str, *, body: models.BatchAddNicsToEcsRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def batch_add_nics_to_ecs(
        self,
        server_id: str,
        *,
        nics: Sequence[models.BatchAddNicsToEcsNics | JsonObject] | Unset = UNSET,
        body: models.BatchAddNicsToEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding NICs to an ECS in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212663.html
        """
        return self._call(_BATCH_ADD_NICS_TO_ECS, locals())

    @overload
    def batch_delete_nics_from_ecs(
        self,
        server_id: str,
        *,
        nics: Sequence[models.BatchDeleteNicsFromEcsNics | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_delete_nics_from_ecs(
        self,
        server_id: str,
        *,
        body: models.BatchDeleteNicsFromEcsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_delete_nics_from_ecs(
        self,
        server_id: str,
        *,
        nics: Sequence[models.BatchDeleteNicsFromEcsNics | JsonObject] | Unset = UNSET,
        body: models.BatchDeleteNicsFromEcsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting NICs from an ECS in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212665.html
        """
        return self._call(_BATCH_DELETE_NICS_FROM_ECS, locals())


class AsyncNicManagementOperations(AsyncOperations):
    """The operations under NIC Management."""

    batch_add_nics_to_ecs = awaited(NicManagementOperations.batch_add_nics_to_ecs)
    batch_delete_nics_from_ecs = awaited(NicManagementOperations.batch_delete_nics_from_ecs)
