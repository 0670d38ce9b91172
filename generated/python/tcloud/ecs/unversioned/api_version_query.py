"""The operations under API Version Query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_API_VERSIONS: Operation[models.ListApiVersionsResponseBody] = Operation(
    "ListApiVersions", "GET", "/", responses={"200": "ListApiVersionsResponseBody"}
)
_SHOW_API_VERSION: Operation[models.ShowApiVersionResponseBody] = Operation(
    "ShowApiVersion",
    "GET",
    "/{api_version}",
    parameters=(Parameter("api_version", "path"),),
    responses={"200": "ShowApiVersionResponseBody"},
)


class ApiVersionQueryOperations(Operations):
    """The operations under API Version Query."""

    def list_api_versions(self, **_options: Unpack[CallOptions]) -> models.ListApiVersionsResponseBody:
        """Querying All API Versions.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065792793.html
        """
        return self._call(_LIST_API_VERSIONS, locals())

    def show_api_version(self, api_version: str, **_options: Unpack[CallOptions]) -> models.ShowApiVersionResponseBody:
        """Querying a Specified API Version.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065792794.html
        """
        return self._call(_SHOW_API_VERSION, locals())


class AsyncApiVersionQueryOperations(AsyncOperations):
    """The operations under API Version Query."""

    list_api_versions = awaited(ApiVersionQueryOperations.list_api_versions)
    show_api_version = awaited(ApiVersionQueryOperations.show_api_version)
