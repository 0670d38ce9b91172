"""The operations under NIC Management."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_NI_CS_ECS_BATCH: Operation[None] = Operation(
    "AddNiCsEcsBatch",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/nics",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="AddNiCsEcsBatchRequestBody"),
    responses={"200": None},
)
_DELETE_NI_CS_ECS_BATCH: Operation[None] = Operation(
    "DeleteNiCsEcsBatch",
    "POST",
    "/v1/{project_id}/cloudservers/{server_id}/nics/delete",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    body=Body("application/json", model="DeleteNiCsEcsBatchRequestBody"),
    responses={"200": None},
)


class NicManagementOperations(Operations):
    """The operations under NIC Management."""

    @overload
    def add_ni_cs_ecs_batch(
        self,
        server_id: str,
        *,
        nics: Sequence[models.AddNiCsEcsBatchNics | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def add_ni_cs_ecs_batch(
        self, server_id: str, *, body: models.AddNiCsEcsBatchRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def add_ni_cs_ecs_batch(
        self,
        server_id: str,
        *,
        nics: Sequence[models.AddNiCsEcsBatchNics | JsonObject] | Unset = UNSET,
        body: models.AddNiCsEcsBatchRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding NICs to an ECS in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212663.html
        """
        return self._call(_ADD_NI_CS_ECS_BATCH, locals())

    @overload
    def delete_ni_cs_ecs_batch(
        self,
        server_id: str,
        *,
        nics: Sequence[models.DeleteNiCsEcsBatchNics | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def delete_ni_cs_ecs_batch(
        self,
        server_id: str,
        *,
        body: models.DeleteNiCsEcsBatchRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def delete_ni_cs_ecs_batch(
        self,
        server_id: str,
        *,
        nics: Sequence[models.DeleteNiCsEcsBatchNics | JsonObject] | Unset = UNSET,
        body: models.DeleteNiCsEcsBatchRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Deleting NICs from an ECS in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212665.html
        """
        return self._call(_DELETE_NI_CS_ECS_BATCH, locals())
