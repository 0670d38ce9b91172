"""The operations under Resource and Engine Specifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_JOB_ENGINE_SPECIFICATIONS: Operation[models.ListJobEngineSpecificationsResponseBody] = Operation(
    "ListJobEngineSpecifications",
    "GET",
    "/v1/{project_id}/job/ai-engines",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("job_type", "query", check=Check(choices=("train", "inference"))),
    ),
    responses={"200": "ListJobEngineSpecificationsResponseBody"},
)
_LIST_JOB_RESOURCE_SPECIFICATIONS: Operation[models.ListJobResourceSpecificationsResponseBody] = Operation(
    "ListJobResourceSpecifications",
    "GET",
    "/v1/{project_id}/job/resource-specs",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("job_type", "query", check=Check(choices=("train", "inference"))),
        Parameter("engine_id", "query"),
        Parameter("project_type", "query"),
    ),
    responses={"200": "ListJobResourceSpecificationsResponseBody"},
)


class ResourceAndEngineSpecificationsOperations(Operations):
    """The operations under Resource and Engine Specifications."""

    def list_job_engine_specifications(
        self, *, job_type: Literal["train", "inference"] | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListJobEngineSpecificationsResponseBody:
        """Querying Job Engine Specifications.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_engine_specifications.html
        """
        return self._call(_LIST_JOB_ENGINE_SPECIFICATIONS, locals())

    def list_job_resource_specifications(
        self,
        *,
        job_type: Literal["train", "inference"] | Unset = UNSET,
        engine_id: int | Unset = UNSET,
        project_type: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListJobResourceSpecificationsResponseBody:
        """Querying Job Resource Specifications.

        Deprecated.

        Args:
            engine_id: Default: 0.
            project_type: Default: 0.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_resource_specifications.html
        """
        return self._call(_LIST_JOB_RESOURCE_SPECIFICATIONS, locals())


class AsyncResourceAndEngineSpecificationsOperations(AsyncOperations):
    """The operations under Resource and Engine Specifications."""

    list_job_engine_specifications = awaited(ResourceAndEngineSpecificationsOperations.list_job_engine_specifications)
    list_job_resource_specifications = awaited(
        ResourceAndEngineSpecificationsOperations.list_job_resource_specifications
    )
