"""The operations under Training Jobs."""

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

_CREATE_TRAINING_JOB: Operation[models.CreateTrainingJobResponseBody] = Operation(
    "CreateTrainingJob",
    "POST",
    "/v1/{project_id}/training-jobs",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateTrainingJobRequestBody"),
    responses={"200": "CreateTrainingJobResponseBody"},
)
_CREATE_TRAINING_JOB_VERSION: Operation[models.CreateTrainingJobVersionResponseBody] = Operation(
    "CreateTrainingJobVersion",
    "POST",
    "/v1/{project_id}/training-jobs/{job_id}/versions",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    body=Body("application/json", model="CreateTrainingJobVersionRequestBody"),
    responses={"200": "CreateTrainingJobVersionResponseBody"},
)
_DELETE_TRAINING_JOB: Operation[models.DeleteTrainingJobResponseBody] = Operation(
    "DeleteTrainingJob",
    "DELETE",
    "/v1/{project_id}/training-jobs/{job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    responses={"200": "DeleteTrainingJobResponseBody"},
)
_DELETE_TRAINING_JOB_VERSION: Operation[models.DeleteTrainingJobVersionResponseBody] = Operation(
    "DeleteTrainingJobVersion",
    "DELETE",
    "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path"), Parameter("version_id", "path")),
    responses={"200": "DeleteTrainingJobVersionResponseBody"},
)
_LIST_TRAINING_JOB_LOGS: Operation[models.ListTrainingJobLogsResponseBody] = Operation(
    "ListTrainingJobLogs",
    "GET",
    "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("job_id", "path"),
        Parameter("version_id", "path"),
        Parameter("base_line", "query"),
        Parameter("lines", "query", check=Check(minimum=0, maximum=500)),
        Parameter("log_file", "query"),
        Parameter("order", "query", check=Check(choices=("desc", "asc"))),
    ),
    responses={"200": "ListTrainingJobLogsResponseBody"},
)
_LIST_TRAINING_JOB_VERSIONS: Operation[models.ListTrainingJobVersionsResponseBody] = Operation(
    "ListTrainingJobVersions",
    "GET",
    "/v1/{project_id}/training-jobs/{job_id}/versions",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("job_id", "path"),
        Parameter("per_page", "query", check=Check(minimum=1, maximum=1000)),
        Parameter("page", "query"),
    ),
    responses={"200": "ListTrainingJobVersionsResponseBody"},
)
_LIST_TRAINING_JOBS: Operation[models.ListTrainingJobsResponseBody] = Operation(
    "ListTrainingJobs",
    "GET",
    "/v1/{project_id}/training-jobs",
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
        Parameter("page", "query", check=Check(minimum=1, maximum=65535)),
        Parameter(
            "sort_by",
            "query",
            "sortBy",
            check=Check(choices=("job_name", "job_desc", "status", "duration", "version_count", "create_time")),
        ),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("search_content", "query", check=Check(min_length=0, max_length=64)),
        Parameter("workspace_id", "query"),
    ),
    responses={"200": "ListTrainingJobsResponseBody"},
)
_SHOW_BUILT_IN_ALGORITHM: Operation[models.ShowBuiltInAlgorithmResponseBody] = Operation(
    "ShowBuiltInAlgorithm",
    "GET",
    "/v1/{project_id}/built-in-algorithms",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("per_page", "query", check=Check(minimum=1, maximum=100)),
        Parameter("page", "query"),
        Parameter(
            "sort_by",
            "query",
            "sortBy",
            check=Check(
                choices=(
                    "engine",
                    "model_name",
                    "model_precision",
                    "model_usage",
                    "model_size",
                    "create_time",
                    "parameter",
                )
            ),
        ),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("search_content", "query"),
    ),
    responses={"200": "ShowBuiltInAlgorithmResponseBody"},
)
_SHOW_TRAINING_JOB_LOG_FILE_NAME: Operation[models.ShowTrainingJobLogFileNameResponseBody] = Operation(
    "ShowTrainingJobLogFileName",
    "GET",
    "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path"), Parameter("version_id", "path")),
    responses={"200": "ShowTrainingJobLogFileNameResponseBody"},
)
_SHOW_TRAINING_JOB_VERSION: Operation[models.ShowTrainingJobVersionResponseBody] = Operation(
    "ShowTrainingJobVersion",
    "GET",
    "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path"), Parameter("version_id", "path")),
    responses={"200": "ShowTrainingJobVersionResponseBody"},
)
_STOP_TRAINING_JOB: Operation[models.StopTrainingJobResponseBody] = Operation(
    "StopTrainingJob",
    "POST",
    "/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path"), Parameter("version_id", "path")),
    responses={"200": "StopTrainingJobResponseBody"},
)
_UPDATE_TRAINING_JOB_DESCRIPTION: Operation[models.UpdateTrainingJobDescriptionResponseBody] = Operation(
    "UpdateTrainingJobDescription",
    "PUT",
    "/v1/{project_id}/training-jobs/{job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    body=Body("application/json", model="UpdateTrainingJobDescriptionRequestBody"),
    responses={"200": "UpdateTrainingJobDescriptionResponseBody"},
)
_ITER_TRAINING_JOB_VERSIONS: Paging[models.ListTrainingJobVersionsVersions] = CountedPaging(
    "versions", "page", unit="pages", count="version_count"
)
_ITER_TRAINING_JOBS: Paging[models.ListTrainingJobsJobs] = CountedPaging(
    "jobs", "page", unit="pages", first=1, total="job_total_count"
)
_ITER_BUILT_IN_ALGORITHM: Paging[models.ModelsStructureData] = CountedPaging(
    "models", "page", unit="pages", first=1, total="model_total_count"
)


class TrainingJobsOperations(Operations):
    """The operations under Training Jobs."""

    @overload
    def create_training_job(
        self,
        *,
        config: models.CreateTrainingJobConfig | JsonObject,
        job_name: str,
        job_desc: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobResponseBody: ...

    @overload
    def create_training_job(
        self, *, body: models.CreateTrainingJobRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateTrainingJobResponseBody: ...

    def create_training_job(
        self,
        *,
        config: models.CreateTrainingJobConfig | JsonObject | Unset = UNSET,
        job_name: str | Unset = UNSET,
        job_desc: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateTrainingJobRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobResponseBody:
        """Creating a Training Job.

        Deprecated.

        Args:
            job_name: 1 to 64 characters.
            job_desc: 0 to 256 characters.
            workspace_id: Default: "0".

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/creating_a_training_job.html
        """
        return self._call(_CREATE_TRAINING_JOB, locals())

    @overload
    def create_training_job_version(
        self,
        job_id: int,
        *,
        config: models.CreateTrainingJobVersionConfig | JsonObject,
        job_desc: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobVersionResponseBody: ...

    @overload
    def create_training_job_version(
        self,
        job_id: int,
        *,
        body: models.CreateTrainingJobVersionRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobVersionResponseBody: ...

    def create_training_job_version(
        self,
        job_id: int,
        *,
        config: models.CreateTrainingJobVersionConfig | JsonObject | Unset = UNSET,
        job_desc: str | Unset = UNSET,
        body: models.CreateTrainingJobVersionRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobVersionResponseBody:
        """Creating a Version of a Training Job.

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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/creating_a_version_of_a_training_job.html
        """
        return self._call(_CREATE_TRAINING_JOB_VERSION, locals())

    def delete_training_job(self, job_id: int, **_options: Unpack[CallOptions]) -> models.DeleteTrainingJobResponseBody:
        """Deleting a Training Job.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/deleting_a_training_job.html
        """
        return self._call(_DELETE_TRAINING_JOB, locals())

    def delete_training_job_version(
        self, job_id: int, version_id: int, **_options: Unpack[CallOptions]
    ) -> models.DeleteTrainingJobVersionResponseBody:
        """Deleting a Version of a Training Job.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/deleting_a_version_of_a_training_job.html
        """
        return self._call(_DELETE_TRAINING_JOB_VERSION, locals())

    def list_training_job_logs(
        self,
        job_id: int,
        version_id: int,
        *,
        log_file: str,
        base_line: str | Unset = UNSET,
        lines: int | Unset = UNSET,
        order: Literal["desc", "asc"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTrainingJobLogsResponseBody:
        """Querying Training Job Logs.

        Deprecated.

        Args:
            lines: Default: 50. At least 0, at most 500.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_training_job_logs.html
        """
        return self._call(_LIST_TRAINING_JOB_LOGS, locals())

    def list_training_job_versions(
        self, job_id: int, *, per_page: int | Unset = UNSET, page: int | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListTrainingJobVersionsResponseBody:
        """Obtaining Training Job Versions.

        Deprecated.

        Args:
            per_page: Default: 10. At least 1, at most 1000.
            page: Default: 0.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/obtaining_training_job_versions.html
        """
        return self._call(_LIST_TRAINING_JOB_VERSIONS, locals())

    def list_training_jobs(
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
        sort_by: Literal["job_name", "job_desc", "status", "duration", "version_count", "create_time"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        search_content: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTrainingJobsResponseBody:
        """Querying a Training Job List.

        Deprecated.

        Args:
            per_page: Default: 10. At least 1, at most 1000.
            page: Default: 1. At least 1, at most 65535.
            sort_by: Default: "job_name".
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_a_training_job_list.html
        """
        return self._call(_LIST_TRAINING_JOBS, locals())

    def show_built_in_algorithm(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal[
            "engine", "model_name", "model_precision", "model_usage", "model_size", "create_time", "parameter"
        ]
        | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        search_content: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowBuiltInAlgorithmResponseBody:
        """Querying a Built-in Algorithm.

        Deprecated.

        Args:
            per_page: Default: 10. At least 1, at most 100.
            page: Default: 1.
            sort_by: Default: "engine".
            order: Default: "desc".

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_a_built-in_algorithm.html
        """
        return self._call(_SHOW_BUILT_IN_ALGORITHM, locals())

    def show_training_job_log_file_name(
        self, job_id: int, version_id: int, **_options: Unpack[CallOptions]
    ) -> models.ShowTrainingJobLogFileNameResponseBody:
        """Obtaining the Name of a Training Job Log File.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/obtaining_the_name_of_a_training_job_log_file.html
        """
        return self._call(_SHOW_TRAINING_JOB_LOG_FILE_NAME, locals())

    def show_training_job_version(
        self, job_id: int, version_id: int, **_options: Unpack[CallOptions]
    ) -> models.ShowTrainingJobVersionResponseBody:
        """Querying the Details About a Training Job Version.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_the_details_about_a_training_job_version.html
        """
        return self._call(_SHOW_TRAINING_JOB_VERSION, locals())

    def stop_training_job(
        self, job_id: int, version_id: int, **_options: Unpack[CallOptions]
    ) -> models.StopTrainingJobResponseBody:
        """Stopping a Training Job.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/stopping_a_training_job.html
        """
        return self._call(_STOP_TRAINING_JOB, locals())

    @overload
    def update_training_job_description(
        self, job_id: int, *, job_desc: str, **_options: Unpack[CallOptions]
    ) -> models.UpdateTrainingJobDescriptionResponseBody: ...

    @overload
    def update_training_job_description(
        self,
        job_id: int,
        *,
        body: models.UpdateTrainingJobDescriptionRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTrainingJobDescriptionResponseBody: ...

    def update_training_job_description(
        self,
        job_id: int,
        *,
        job_desc: str | Unset = UNSET,
        body: models.UpdateTrainingJobDescriptionRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTrainingJobDescriptionResponseBody:
        """Modifying the Description of a Training Job.

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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/modifying_the_description_of_a_training_job.html
        """
        return self._call(_UPDATE_TRAINING_JOB_DESCRIPTION, locals())

    iter_training_job_versions = iterating(list_training_job_versions, _ITER_TRAINING_JOB_VERSIONS)

    iter_training_jobs = iterating(list_training_jobs, _ITER_TRAINING_JOBS)

    iter_built_in_algorithm = iterating(show_built_in_algorithm, _ITER_BUILT_IN_ALGORITHM)


class AsyncTrainingJobsOperations(AsyncOperations):
    """The operations under Training Jobs."""

    create_training_job = awaited(TrainingJobsOperations.create_training_job)
    create_training_job_version = awaited(TrainingJobsOperations.create_training_job_version)
    delete_training_job = awaited(TrainingJobsOperations.delete_training_job)
    delete_training_job_version = awaited(TrainingJobsOperations.delete_training_job_version)
    list_training_job_logs = awaited(TrainingJobsOperations.list_training_job_logs)
    list_training_job_versions = awaited(TrainingJobsOperations.list_training_job_versions)
    list_training_jobs = awaited(TrainingJobsOperations.list_training_jobs)
    show_built_in_algorithm = awaited(TrainingJobsOperations.show_built_in_algorithm)
    show_training_job_log_file_name = awaited(TrainingJobsOperations.show_training_job_log_file_name)
    show_training_job_version = awaited(TrainingJobsOperations.show_training_job_version)
    stop_training_job = awaited(TrainingJobsOperations.stop_training_job)
    update_training_job_description = awaited(TrainingJobsOperations.update_training_job_description)
    iter_training_job_versions = iterating_async(
        TrainingJobsOperations.list_training_job_versions, _ITER_TRAINING_JOB_VERSIONS
    )
    iter_training_jobs = iterating_async(TrainingJobsOperations.list_training_jobs, _ITER_TRAINING_JOBS)
    iter_built_in_algorithm = iterating_async(TrainingJobsOperations.show_built_in_algorithm, _ITER_BUILT_IN_ALGORITHM)
