"""The operations under API Version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_API_VERSIONS: Operation[models.ListApiVersionsResponseBody] = Operation(
    "ShowRoot ListApiVersions", "GET", "/", responses={"200": "ListApiVersionsResponseBody"}
)
_LIST_VERSIONS: Operation[models.ListVersionsResponseBody] = Operation(
    "ShowRoot ListVersions", "GET", "/", responses={"200": "ListVersionsResponseBody"}
)
_SHOW_API_VERSION: Operation[models.ShowApiVersionResponseBody] = Operation(
    "ShowApiVersion",
    "GET",
    "/{api_version}",
    parameters=(Parameter("api_version", "path"),),
    responses={"200": "ShowApiVersionResponseBody"},
)
_SHOW_ROOT: Operation[models.ShowRootResponseBody] = Operation(
    "ShowRoot", "GET", "/", responses={"200": "ShowRootResponseBody"}
)


class ApiVersionOperations(Operations):
    """The operations under API Version."""

    def list_api_versions(self, **_options: Unpack[CallOptions]) -> models.ListApiVersionsResponseBody:
        """Querying All API Versions.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (408), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_bg_0001.html
        """
        return self._call(_LIST_API_VERSIONS, locals())

    def list_versions(self, **_options: Unpack[CallOptions]) -> models.ListVersionsResponseBody:
        """Querying Versions.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (408), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_fl_0006.html
        """
        return self._call(_LIST_VERSIONS, locals())

    def show_api_version(self, api_version: str, **_options: Unpack[CallOptions]) -> models.ShowApiVersionResponseBody:
        """Querying a Specific API Version.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (408), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_bg_0002.html
        """
        return self._call(_SHOW_API_VERSION, locals())

    def show_root(self, **_options: Unpack[CallOptions]) -> models.ShowRootResponseBody:
        """Querying All API Versions / Querying Versions.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (408), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_bg_0001.html
        """
        return self._call(_SHOW_ROOT, locals())


class AsyncApiVersionOperations(AsyncOperations):
    """The operations under API Version."""

    list_api_versions = awaited(ApiVersionOperations.list_api_versions)
    list_versions = awaited(ApiVersionOperations.list_versions)
    show_api_version = awaited(ApiVersionOperations.show_api_version)
    show_root = awaited(ApiVersionOperations.show_root)
