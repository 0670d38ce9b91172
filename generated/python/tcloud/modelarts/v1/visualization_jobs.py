"""The operations under Visualization Jobs."""

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

_CREATE_VISUALIZATION_JOB: Operation[models.CreateVisualizationJobResponseBody] = Operation(
    "CreateVisualizationJob",
    "POST",
    "/v1/{project_id}/visualization-jobs",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateVisualizationJobRequestBody"),
    responses={"200": "CreateVisualizationJobResponseBody"},
)
_DELETE_VISUALIZATION_JOB: Operation[models.DeleteVisualizationJobResponseBody] = Operation(
    "DeleteVisualizationJob",
    "DELETE",
    "/v1/{project_id}/visualization-jobs/{job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    responses={"200": "DeleteVisualizationJobResponseBody"},
)
_LIST_VISUALIZATION_JOBS: Operation[models.ListVisualizationJobsResponseBody] = Operation(
    "ListVisualizationJobs",
    "GET",
    "/v1/{project_id}/visualization-jobs",
    parameters=(
        Parameter("project_id", "client"),
        Parameter(
            "status",
            "query",
            check=Check(
                choices=(
                    "0",
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                    "15",
                    "16",
                    "17",
                    "18",
                    "19",
                    "20",
                    "21",
                )
            ),
        ),
        Parameter("per_page", "query", check=Check(minimum=1, maximum=1000)),
        Parameter("page", "query"),
        Parameter(
            "sort_by",
            "query",
            "sortBy",
            check=Check(choices=("job_id", "job_name", "job_desc", "create_time", "status")),
        ),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("search_content", "query", check=Check(min_length=0, max_length=64)),
        Parameter("workspace_id", "query"),
    ),
    responses={"200": "ListVisualizationJobsResponseBody"},
)
_RESTART_VISUALIZATION_JOB: Operation[models.RestartVisualizationJobResponseBody] = Operation(
    "RestartVisualizationJob",
    "POST",
    "/v1/{project_id}/visualization-jobs/{job_id}/restart",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    responses={"200": "RestartVisualizationJobResponseBody"},
)
_SHOW_VISUALIZATION_JOB: Operation[models.ShowVisualizationJobResponseBody] = Operation(
    "ShowVisualizationJob",
    "GET",
    "/v1/{project_id}/visualization-jobs/{job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    responses={"200": "ShowVisualizationJobResponseBody"},
)
_STOP_VISUALIZATION_JOB: Operation[models.StopVisualizationJobResponseBody] = Operation(
    "StopVisualizationJob",
    "POST",
    "/v1/{project_id}/visualization-jobs/{job_id}/stop",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    responses={"200": "StopVisualizationJobResponseBody"},
)
_UPDATE_VISUALIZATION_JOB_DESCRIPTION: Operation[models.UpdateVisualizationJobDescriptionResponseBody] = Operation(
    "UpdateVisualizationJobDescription",
    "PUT",
    "/v1/{project_id}/visualization-jobs/{job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    body=Body("application/json", model="UpdateVisualizationJobDescriptionRequestBody"),
    responses={"200": "UpdateVisualizationJobDescriptionResponseBody"},
)
_ITER_VISUALIZATION_JOBS: Paging[models.ListVisualizationJobsJobs] = CountedPaging(
    "jobs", "page", unit="pages", first=1, total="job_total_count"
)


class VisualizationJobsOperations(Operations):
    """The operations under Visualization Jobs."""

    @overload
    def create_visualization_job(
        self,
        *,
        job_name: str,
        train_url: str,
        flavor: models.Flavor | JsonObject | Unset = UNSET,
        job_desc: str | Unset = UNSET,
        job_type: str | Unset = UNSET,
        schedule: models.CreateVisualizationJobSchedule | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateVisualizationJobResponseBody: ...

    @overload
    def create_visualization_job(
        self, *, body: models.CreateVisualizationJobRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateVisualizationJobResponseBody: ...

    def create_visualization_job(
        self,
        *,
        job_name: str | Unset = UNSET,
        train_url: str | Unset = UNSET,
        flavor: models.Flavor | JsonObject | Unset = UNSET,
        job_desc: str | Unset = UNSET,
        job_type: str | Unset = UNSET,
        schedule: models.CreateVisualizationJobSchedule | JsonObject | Unset = UNSET,
        body: models.CreateVisualizationJobRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateVisualizationJobResponseBody:
        """Creating a Visualization Job.

        Deprecated.

        Args:
            job_name: 1 to 20 characters.
            job_desc: 0 to 256 characters.
            job_type: Default: "TensorBoard".

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/creating_a_visualization_job.html
        """
        return self._call(_CREATE_VISUALIZATION_JOB, locals())

    def delete_visualization_job(
        self, job_id: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteVisualizationJobResponseBody:
        """Deleting a Visualization Job.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/deleting_a_visualization_job.html
        """
        return self._call(_DELETE_VISUALIZATION_JOB, locals())

    def list_visualization_jobs(
        self,
        *,
        status: Literal[
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
        ]
        | Unset = UNSET,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal["job_id", "job_name", "job_desc", "create_time", "status"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        search_content: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListVisualizationJobsResponseBody:
        """Querying a Visualization Job List.

        Deprecated.

        Args:
            per_page: Default: 10. At least 1, at most 1000.
            page: Default: 1.
            sort_by: Default: "job_id".
            order: Default: "asc".
            search_content: 0 to 64 characters.
            workspace_id: Default: "0".

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/querying_a_visualization_job_list.html
        """
        return self._call(_LIST_VISUALIZATION_JOBS, locals())

    def restart_visualization_job(
        self, job_id: str, **_options: Unpack[CallOptions]
    ) -> models.RestartVisualizationJobResponseBody:
        """Restarting a Visualization Job.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/restarting_a_visualization_job.html
        """
        return self._call(_RESTART_VISUALIZATION_JOB, locals())

    def show_visualization_job(
        self, job_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowVisualizationJobResponseBody:
        """Querying the Details About a Visualization Job.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/querying_the_details_about_a_visualization_job.html
        """
        return self._call(_SHOW_VISUALIZATION_JOB, locals())

    def stop_visualization_job(
        self, job_id: str, **_options: Unpack[CallOptions]
    ) -> models.StopVisualizationJobResponseBody:
        """Stopping a Visualization Job.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/stopping_a_visualization_job.html
        """
        return self._call(_STOP_VISUALIZATION_JOB, locals())

    @overload
    def update_visualization_job_description(
        self, job_id: str, *, job_desc: str, **_options: Unpack[CallOptions]
    ) -> models.UpdateVisualizationJobDescriptionResponseBody: ...

    @overload
    def update_visualization_job_description(
        self,
        job_id: str,
        *,
        body: models.UpdateVisualizationJobDescriptionRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateVisualizationJobDescriptionResponseBody: ...

    def update_visualization_job_description(
        self,
        job_id: str,
        *,
        job_desc: str | Unset = UNSET,
        body: models.UpdateVisualizationJobDescriptionRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateVisualizationJobDescriptionResponseBody:
        """Modifying the Description of a Visualization Job.

        Deprecated.

        Args:
            job_desc: 0 to 256 characters.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/visualization_jobs/modifying_the_description_of_a_visualization_job.html
        """
        return self._call(_UPDATE_VISUALIZATION_JOB_DESCRIPTION, locals())

    iter_visualization_jobs = iterating(list_visualization_jobs, _ITER_VISUALIZATION_JOBS)


class AsyncVisualizationJobsOperations(AsyncOperations):
    """The operations under Visualization Jobs."""

    create_visualization_job = awaited(VisualizationJobsOperations.create_visualization_job)
    delete_visualization_job = awaited(VisualizationJobsOperations.delete_visualization_job)
    list_visualization_jobs = awaited(VisualizationJobsOperations.list_visualization_jobs)
    restart_visualization_job = awaited(VisualizationJobsOperations.restart_visualization_job)
    show_visualization_job = awaited(VisualizationJobsOperations.show_visualization_job)
    stop_visualization_job = awaited(VisualizationJobsOperations.stop_visualization_job)
    update_visualization_job_description = awaited(VisualizationJobsOperations.update_visualization_job_description)
    iter_visualization_jobs = iterating_async(
        VisualizationJobsOperations.list_visualization_jobs, _ITER_VISUALIZATION_JOBS
    )
