"""The operations under Training Job Parameter Configuration."""

from __future__ import annotations

from collections.abc import Sequence
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

_CREATE_TRAINING_JOB_CONFIGURATION: Operation[models.CreateTrainingJobConfigurationResponseBody] = Operation(
    "CreateTrainingJobConfiguration",
    "POST",
    "/v1/{project_id}/training-job-configs",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateTrainingJobConfigurationRequestBody"),
    responses={"200": "CreateTrainingJobConfigurationResponseBody"},
)
_DELETE_TRAINING_JOB_CONFIGURATION: Operation[models.DeleteTrainingJobConfigurationResponseBody] = Operation(
    "DeleteTrainingJobConfiguration",
    "DELETE",
    "/v1/{project_id}/training-job-configs/{config_name}",
    parameters=(Parameter("project_id", "client"), Parameter("config_name", "path")),
    responses={"200": "DeleteTrainingJobConfigurationResponseBody"},
)
_LIST_TRAINING_JOB_CONFIGURATIONS: Operation[models.ListTrainingJobConfigurationsResponseBody] = Operation(
    "ListTrainingJobConfigurations",
    "GET",
    "/v1/{project_id}/training-job-configs",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("per_page", "query", check=Check(minimum=1, maximum=1000)),
        Parameter("page", "query"),
        Parameter("sort_by", "query", "sortBy", check=Check(choices=("config_name", "config_desc", "create_time"))),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("search_content", "query"),
        Parameter("config_type", "query", check=Check(choices=("custom", "sample"))),
    ),
    responses={"200": "ListTrainingJobConfigurationsResponseBody"},
)
_SHOW_TRAINING_JOB_CONFIGURATION: Operation[models.ShowTrainingJobConfigurationResponseBody] = Operation(
    "ShowTrainingJobConfiguration",
    "GET",
    "/v1/{project_id}/training-job-configs/{config_name}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("config_name", "path"),
        Parameter("config_type", "query", check=Check(choices=("custom", "sample"))),
    ),
    responses={"200": "ShowTrainingJobConfigurationResponseBody"},
)
_UPDATE_TRAINING_JOB_CONFIGURATION: Operation[models.UpdateTrainingJobConfigurationResponseBody] = Operation(
    "UpdateTrainingJobConfiguration",
    "PUT",
    "/v1/{project_id}/training-job-configs/{config_name}",
    parameters=(Parameter("project_id", "client"), Parameter("config_name", "path")),
    body=Body("application/json", model="UpdateTrainingJobConfigurationRequestBody"),
    responses={"200": "UpdateTrainingJobConfigurationResponseBody"},
)
_ITER_TRAINING_JOB_CONFIGURATIONS: Paging[models.Configs] = CountedPaging(
    "configs", "page", unit="pages", first=1, total="config_total_count"
)


class TrainingJobParameterConfigurationOperations(Operations):
    """The operations under Training Job Parameter Configuration."""

    @overload
    def create_training_job_configuration(
        self,
        *,
        app_url: str,
        boot_file_url: str,
        config_name: str,
        engine_id: int,
        model_id: int,
        spec_id: int,
        worker_server_num: int,
        config_desc: str | Unset = UNSET,
        data_source: Sequence[models.CreateTrainingJobConfigurationDataSource | JsonObject] | Unset = UNSET,
        data_url: str | Unset = UNSET,
        dataset_id: str | Unset = UNSET,
        dataset_version_id: str | Unset = UNSET,
        log_url: str | Unset = UNSET,
        parameter: Sequence[models.ParameterInput | JsonObject] | Unset = UNSET,
        train_url: str | Unset = UNSET,
        user_command: str | Unset = UNSET,
        user_image_url: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobConfigurationResponseBody: ...

    @overload
    def create_training_job_configuration(
        self, *, body: models.CreateTrainingJobConfigurationRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateTrainingJobConfigurationResponseBody: ...

    def create_training_job_configuration(
        self,
        *,
        app_url: str | Unset = UNSET,
        boot_file_url: str | Unset = UNSET,
        config_name: str | Unset = UNSET,
        engine_id: int | Unset = UNSET,
        model_id: int | Unset = UNSET,
        spec_id: int | Unset = UNSET,
        worker_server_num: int | Unset = UNSET,
        config_desc: str | Unset = UNSET,
        data_source: Sequence[models.CreateTrainingJobConfigurationDataSource | JsonObject] | Unset = UNSET,
        data_url: str | Unset = UNSET,
        dataset_id: str | Unset = UNSET,
        dataset_version_id: str | Unset = UNSET,
        log_url: str | Unset = UNSET,
        parameter: Sequence[models.ParameterInput | JsonObject] | Unset = UNSET,
        train_url: str | Unset = UNSET,
        user_command: str | Unset = UNSET,
        user_image_url: str | Unset = UNSET,
        body: models.CreateTrainingJobConfigurationRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobConfigurationResponseBody:
        """Creating a Training Job Configuration.

        Deprecated.

        Args:
            config_name: 1 to 64 characters.
            engine_id: Default: 1.
            config_desc: 0 to 256 characters.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/creating_a_training_job_configuration.html
        """
        return self._call(_CREATE_TRAINING_JOB_CONFIGURATION, locals())

    def delete_training_job_configuration(
        self, config_name: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteTrainingJobConfigurationResponseBody:
        """Deleting a Training Job Configuration.

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/deleting_a_training_job_configuration.html
        """
        return self._call(_DELETE_TRAINING_JOB_CONFIGURATION, locals())

    def list_training_job_configurations(
        self,
        *,
        per_page: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_by: Literal["config_name", "config_desc", "create_time"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        search_content: str | Unset = UNSET,
        config_type: Literal["custom", "sample"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTrainingJobConfigurationsResponseBody:
        """Querying a List of Training Job Configurations.

        Deprecated.

        Args:
            per_page: Default: 10. At least 1, at most 1000.
            page: Default: 1.
            sort_by: Default: "config_name".
            order: Default: "desc".
            config_type: Default: "custom".

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/querying_a_list_of_training_job_configurations.html
        """
        return self._call(_LIST_TRAINING_JOB_CONFIGURATIONS, locals())

    def show_training_job_configuration(
        self,
        config_name: str,
        *,
        config_type: Literal["custom", "sample"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowTrainingJobConfigurationResponseBody:
        """Querying the Details About a Training Job Configuration.

        Deprecated.

        Args:
            config_type: Default: "custom".

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/querying_the_details_about_a_training_job_configuration.html
        """
        return self._call(_SHOW_TRAINING_JOB_CONFIGURATION, locals())

    @overload
    def update_training_job_configuration(
        self,
        config_name: str,
        *,
        app_url: str,
        boot_file_url: str,
        engine_id: int,
        model_id: int,
        spec_id: int,
        worker_server_num: int,
        config_desc: str | Unset = UNSET,
        data_source: Sequence[models.CreateTrainingJobConfigurationDataSource | JsonObject] | Unset = UNSET,
        data_url: str | Unset = UNSET,
        dataset_id: str | Unset = UNSET,
        dataset_version_id: str | Unset = UNSET,
        log_url: str | Unset = UNSET,
        parameter: Sequence[models.ParameterInput | JsonObject] | Unset = UNSET,
        train_url: str | Unset = UNSET,
        user_command: str | Unset = UNSET,
        user_image_url: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTrainingJobConfigurationResponseBody: ...

    @overload
    def update_training_job_configuration(
        self,
        config_name: str,
        *,
        body: models.UpdateTrainingJobConfigurationRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTrainingJobConfigurationResponseBody: ...

    def update_training_job_configuration(
        self,
        config_name: str,
        *,
        app_url: str | Unset = UNSET,
        boot_file_url: str | Unset = UNSET,
        engine_id: int | Unset = UNSET,
        model_id: int | Unset = UNSET,
        spec_id: int | Unset = UNSET,
        worker_server_num: int | Unset = UNSET,
        config_desc: str | Unset = UNSET,
        data_source: Sequence[models.CreateTrainingJobConfigurationDataSource | JsonObject] | Unset = UNSET,
        data_url: str | Unset = UNSET,
        dataset_id: str | Unset = UNSET,
        dataset_version_id: str | Unset = UNSET,
        log_url: str | Unset = UNSET,
        parameter: Sequence[models.ParameterInput | JsonObject] | Unset = UNSET,
        train_url: str | Unset = UNSET,
        user_command: str | Unset = UNSET,
        user_image_url: str | Unset = UNSET,
        body: models.UpdateTrainingJobConfigurationRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateTrainingJobConfigurationResponseBody:
        """Modifying a Training Job Configuration.

        Deprecated.

        Args:
            engine_id: Default: 1.
            config_desc: 0 to 256 characters.

        Raises BadRequestError (400), AuthenticationError (401), StatusError (402), PermissionDeniedError (403),
        NotFoundError (404), StatusError (405), StatusError (406), StatusError (407), StatusError (408),
        ConflictError (409), StatusError (410), StatusError (411), StatusError (412), StatusError (413), StatusError
        (414), StatusError (415), StatusError (416), StatusError (417), StatusError (422), RateLimitError (429),
        ServerError (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504), ServerError
        (505).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/modifying_a_training_job_configuration.html
        """
        return self._call(_UPDATE_TRAINING_JOB_CONFIGURATION, locals())

    iter_training_job_configurations = iterating(list_training_job_configurations, _ITER_TRAINING_JOB_CONFIGURATIONS)


class AsyncTrainingJobParameterConfigurationOperations(AsyncOperations):
    """The operations under Training Job Parameter Configuration."""

    create_training_job_configuration = awaited(
        TrainingJobParameterConfigurationOperations.create_training_job_configuration
    )
    delete_training_job_configuration = awaited(
        TrainingJobParameterConfigurationOperations.delete_training_job_configuration
    )
    list_training_job_configurations = awaited(
        TrainingJobParameterConfigurationOperations.list_training_job_configurations
    )
    show_training_job_configuration = awaited(
        TrainingJobParameterConfigurationOperations.show_training_job_configuration
    )
    update_training_job_configuration = awaited(
        TrainingJobParameterConfigurationOperations.update_training_job_configuration
    )
    iter_training_job_configurations = iterating_async(
        TrainingJobParameterConfigurationOperations.list_training_job_configurations, _ITER_TRAINING_JOB_CONFIGURATIONS
    )
