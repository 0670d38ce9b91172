"""The operations under AZ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_AZS: Operation[models.ListAzsResponseBody] = Operation(
    "ListAzs",
    "GET",
    "/v2.1/{project_id}/os-availability-zone",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListAzsResponseBody"},
)


class AzOperations(Operations):
    """The operations under AZ."""

    def list_azs(self, **_options: Unpack[CallOptions]) -> models.ListAzsResponseBody:
        """Querying AZs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817728.html
        """
        return self._call(_LIST_AZS, locals())


class AsyncAzOperations(AsyncOperations):
    """The operations under AZ."""

    list_azs = awaited(AzOperations.list_azs)
