"""The operations under Out-of-Date APIs."""

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

_ACT_INSTANCE: Operation[models.ActInstanceResponseBody] = Operation(
    "ActInstance",
    "POST",
    "/v1/{project_id}/instances/{instance_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
    body=Body("application/json", model="ActInstanceRequestBody"),
    responses={"200": "ActInstanceResponseBody"},
)
_LIST_TRAINING_JOBS: Operation[models.ListTrainingJobsResponseBody] = Operation(
    "ListTrainingJobs",
    "GET",
    "/v1/{project_id}/training-jobs",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("status", "query"),
        Parameter("per_page", "query", check=Check(minimum=1, maximum=1000)),
        Parameter("page", "query"),
        Parameter("sort_by", "query", "sortBy", check=Check(choices=("job_name", "status", "create_time", "duration"))),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
    ),
    responses={"200": "ListTrainingJobsResponseBody"},
)
_RESTART_INSTANCE: Operation[models.RestartInstanceResponseBody] = Operation(
    "ActInstance RestartInstance",
    "POST",
    "/v1/{project_id}/instances/{instance_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
    body=Body("application/json", model="RestartInstanceRequestBody"),
    responses={"200": "RestartInstanceResponseBody"},
)
_START_OR_STOP_INSTANCE: Operation[models.StartOrStopInstanceResponseBody] = Operation(
    "ActInstance StartOrStopInstance",
    "POST",
    "/v1/{project_id}/instances/{instance_id}/action",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
    body=Body("application/json", model="StartOrStopInstanceRequestBody"),
    responses={"200": "StartOrStopInstanceResponseBody"},
)
_ITER_TRAINING_JOBS: Paging[models.Jobs] = CountedPaging("jobs", "page", unit="pages", first=1, total="job_total_count")


class OutOfDateApisOperations(Operations):
    """The operations under Out-of-Date APIs."""

    def act_instance(
        self,
        instance_id: str,
        *,
        body: models.StartOrStopInstanceRequestBody | JsonObject | models.RestartInstanceRequestBody,
        **_options: Unpack[CallOptions],
    ) -> models.ActInstanceResponseBody:
        """Starting or Stopping an Instance / Restarting an Instance.

        Deprecated.

        This API is used to start an instance or to stop it. New clients use the API for starting a notebook
        instance.

        Args:
            instance_id: ID of the instance.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.example.com/notebook/nbs_03_0115.html
        """
        return self._call(_ACT_INSTANCE, locals())

    def list_training_jobs(
        self,
        *,
        status: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal["job_name", "status", "create_time", "duration"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTrainingJobsResponseBody:
        """Querying Training Jobs (Discarded).

        Deprecated.

        This API is used to list training jobs. It is no longer maintained: jobs created since version 2 of the
        engine are missing from the list.

        Args:
            status: States of the wanted jobs, separated by vertical bars (|), for example **7|8**. By default, this
            parameter is left blank.
            per_page: Number of jobs on a page. The value ranges from 1 to 1000. Default value: **10**. Default: 10.
            At least 1, at most 1000.
            page: Number of the page. Default value: **1**. Default: 1.
            sort_by: Field to sort by. The options are as follows:
                - **job_name**
                - **status**
                - **create_time**: default value
                - **duration**
                Default: "create_time".
            order: Sort order. The options are as follows:
                - **asc**: rising
                - **desc**: falling. The default value is **desc**.
                Default: "desc".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.example.com/notebook/nbs_03_0046.html
        """
        return self._call(_LIST_TRAINING_JOBS, locals())

    @overload
    def restart_instance(
        self,
        instance_id: str,
        *,
        action: str,
        force: bool | Unset = UNSET,
        grace_period: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RestartInstanceResponseBody: ...

    @overload
    def restart_instance(
        self, instance_id: str, *, body: models.RestartInstanceRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.RestartInstanceResponseBody: ...

    def restart_instance(
        self,
        instance_id: str,
        *,
        action: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        grace_period: int | Unset = UNSET,
        body: models.RestartInstanceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RestartInstanceResponseBody:
        """Restarting an Instance.

        Deprecated.

        Args:
            instance_id: ID of the instance.
            action: What to do with the instance. Set it to **restart**.
            force: Whether running cells are cut off. The default value is **false**. Default: false.
            grace_period: Seconds to wait for running cells. The value ranges from 0 to 300. The default value is
            **30**. Default: 30. At least 0, at most 300.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.example.com/notebook/nbs_03_0152.html
        """
        return self._call(_RESTART_INSTANCE, locals())

    @overload
    def start_or_stop_instance(
        self, instance_id: str, *, action: Literal["start", "stop"], **_options: Unpack[CallOptions]
    ) -> models.StartOrStopInstanceResponseBody: ...

    @overload
    def start_or_stop_instance(
        self,
        instance_id: str,
        *,
        body: models.StartOrStopInstanceRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.StartOrStopInstanceResponseBody: ...

    def start_or_stop_instance(
        self,
        instance_id: str,
        *,
        action: Literal["start", "stop"] | Unset = UNSET,
        body: models.StartOrStopInstanceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.StartOrStopInstanceResponseBody:
        """Starting or Stopping an Instance.

        Deprecated.

        Args:
            instance_id: ID of the instance.
            action: What to do with the instance. The options are as follows:
                - **start**
                - **stop**

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.example.com/notebook/nbs_03_0115.html
        """
        return self._call(_START_OR_STOP_INSTANCE, locals())

    iter_training_jobs = iterating(list_training_jobs, _ITER_TRAINING_JOBS)


class AsyncOutOfDateApisOperations(AsyncOperations):
    """The operations under Out-of-Date APIs."""

    act_instance = awaited(OutOfDateApisOperations.act_instance)
    list_training_jobs = awaited(OutOfDateApisOperations.list_training_jobs)
    restart_instance = awaited(OutOfDateApisOperations.restart_instance)
    start_or_stop_instance = awaited(OutOfDateApisOperations.start_or_stop_instance)
    iter_training_jobs = iterating_async(OutOfDateApisOperations.list_training_jobs, _ITER_TRAINING_JOBS)
