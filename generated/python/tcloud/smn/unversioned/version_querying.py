"""The operations under Version Querying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_QUERY_API_SUPPORT_VERSIONS: Operation[models.QueryApiSupportVersionsResponseBody] = Operation(
    "QueryApiSupportVersions", "GET", "/", responses={"200": "QueryApiSupportVersionsResponseBody"}
)
_QUERY_V2_API_INFO: Operation[models.QueryV2ApiInfoResponseBody] = Operation(
    "QueryV2ApiInfo",
    "GET",
    "/{api_version}",
    parameters=(Parameter("api_version", "path", check=Check(choices=("v2",))),),
    responses={"200": "QueryV2ApiInfoResponseBody"},
)


class VersionQueryingOperations(Operations):
    """The operations under Version Querying."""

    def query_api_support_versions(self, **_options: Unpack[CallOptions]) -> models.QueryApiSupportVersionsResponseBody:
        """Listing All SMN API Versions.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/version_querying/listing_all_smn_api_versions.html
        """
        return self._call(_QUERY_API_SUPPORT_VERSIONS, locals())

    def query_v2_api_info(
        self, api_version: Literal["v2"], **_options: Unpack[CallOptions]
    ) -> models.QueryV2ApiInfoResponseBody:
        """Querying the SMN API v2 Version.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See
        https://docs.otc.t-systems.com/simple-message-notification/api-ref/apis/version_querying/querying_the_smn_api_v2_version.html
        """
        return self._call(_QUERY_V2_API_INFO, locals())


class AsyncVersionQueryingOperations(AsyncOperations):
    """The operations under Version Querying."""

    query_api_support_versions = awaited(VersionQueryingOperations.query_api_support_versions)
    query_v2_api_info = awaited(VersionQueryingOperations.query_v2_api_info)
