"""The operations under Training Management."""

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
from ..._runtime.waiting import WaitOptions, wait, wait_async

if TYPE_CHECKING:
    from . import models

_CHANGE_ALGORITHM: Operation[models.ChangeAlgorithmResponseBody] = Operation(
    "ChangeAlgorithm",
    "PUT",
    "/v2/{project_id}/algorithms/{algorithm_id}",
    parameters=(Parameter("project_id", "client"), Parameter("algorithm_id", "path")),
    body=Body("application/json", model="ChangeAlgorithmRequestBody"),
    responses={"201": "ChangeAlgorithmResponseBody"},
)
_CHANGE_TRAINING_JOB_DESCRIPTION: Operation[None] = Operation(
    "ChangeTrainingJobDescription",
    "PUT",
    "/v2/{project_id}/training-jobs/{training_job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path")),
    body=Body("application/json", model="ChangeTrainingJobDescriptionRequestBody"),
    responses={"200": None},
)
_CREATE_ALGORITHM: Operation[models.CreateAlgorithmResponseBody] = Operation(
    "CreateAlgorithm",
    "POST",
    "/v2/{project_id}/algorithms",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateAlgorithmRequestBody"),
    responses={"201": "CreateAlgorithmResponseBody"},
)
_CREATE_TRAINING_JOB: Operation[models.CreateTrainingJobResponseBody] = Operation(
    "CreateTrainingJob",
    "POST",
    "/v2/{project_id}/training-jobs",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateTrainingJobRequestBody"),
    responses={"201": "CreateTrainingJobResponseBody"},
)
_DELETE_ALGORITHM: Operation[None] = Operation(
    "DeleteAlgorithm",
    "DELETE",
    "/v2/{project_id}/algorithms/{algorithm_id}",
    parameters=(Parameter("project_id", "client"), Parameter("algorithm_id", "path")),
    responses={"202": None},
)
_DELETE_TRAINING_JOB: Operation[None] = Operation(
    "DeleteTrainingJob",
    "DELETE",
    "/v2/{project_id}/training-jobs/{training_job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path")),
    responses={"202": None},
)
_LIST_ALGORITHMS: Operation[models.ListAlgorithmsResponseBody] = Operation(
    "ListAlgorithms",
    "GET",
    "/v2/{project_id}/algorithms",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("offset", "query", check=Check(minimum=0)),
        Parameter("limit", "query", check=Check(minimum=1, maximum=50)),
        Parameter("sort_by", "query"),
        Parameter("order", "query"),
        Parameter("group_by", "query"),
        Parameter("searches", "query"),
        Parameter("workspace_id", "query"),
    ),
    responses={"200": "ListAlgorithmsResponseBody"},
)
_LIST_TRAINING_JOB_EVENTS: Operation[models.ListTrainingJobEventsResponseBody] = Operation(
    "ListTrainingJobEvents",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}/events",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("training_job_id", "path"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("order", "query"),
        Parameter("start_time", "query"),
        Parameter("end_time", "query"),
        Parameter("level", "query"),
        Parameter("pattern", "query", check=Check(max_length=256)),
        Parameter("source", "query"),
        Parameter("x_language", "header", "X-Language"),
    ),
    responses={"200": "ListTrainingJobEventsResponseBody"},
)
_LIST_TRAINING_JOBS: Operation[models.ListTrainingJobsResponseBody] = Operation(
    "ListTrainingJobs",
    "POST",
    "/v2/{project_id}/training-job-searches",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ListTrainingJobsRequestBody"),
    responses={"200": "ListTrainingJobsResponseBody"},
)
_SHOW_ALGORITHM: Operation[models.ShowAlgorithmResponseBody] = Operation(
    "ShowAlgorithm",
    "GET",
    "/v2/{project_id}/algorithms/{algorithm_id}",
    parameters=(Parameter("project_id", "client"), Parameter("algorithm_id", "path")),
    responses={"200": "ShowAlgorithmResponseBody"},
)
_SHOW_AUTO_SEARCH_PARAM_ANALYSIS_RESULT_PATH: Operation[models.ShowAutoSearchParamAnalysisResultPathResponseBody] = (
    Operation(
        "ShowAutoSearchParamAnalysisResultPath",
        "GET",
        "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis/{parameter_name}",
        parameters=(
            Parameter("project_id", "client"),
            Parameter("training_job_id", "path"),
            Parameter("parameter_name", "path"),
        ),
        responses={"200": "ShowAutoSearchParamAnalysisResultPathResponseBody"},
    )
)
_SHOW_AUTO_SEARCH_PARAMS_ANALYSIS: Operation[models.ShowAutoSearchParamsAnalysisResponseBody] = Operation(
    "ShowAutoSearchParamsAnalysis",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path")),
    responses={"200": "ShowAutoSearchParamsAnalysisResponseBody"},
)
_SHOW_AUTO_SEARCH_PER_TRIAL: Operation[models.ShowAutoSearchPerTrialResponseBody] = Operation(
    "ShowAutoSearchPerTrial",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials/{trial_id}",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path"), Parameter("trial_id", "path")),
    responses={"200": "ShowAutoSearchPerTrialResponseBody"},
)
_SHOW_AUTO_SEARCH_TRIAL_EARLY_STOP: Operation[models.ShowAutoSearchTrialEarlyStopResponseBody] = Operation(
    "ShowAutoSearchTrialEarlyStop",
    "POST",
    "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trial-earlystop/{trial_id}",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path"), Parameter("trial_id", "path")),
    responses={"200": "ShowAutoSearchTrialEarlyStopResponseBody"},
)
_SHOW_AUTO_SEARCH_TRIALS: Operation[models.ShowAutoSearchTrialsResponseBody] = Operation(
    "ShowAutoSearchTrials",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("training_job_id", "path"),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
    ),
    responses={"200": "ShowAutoSearchTrialsResponseBody"},
)
_SHOW_AUTO_SEARCH_YAML_TEMPLATE_CONTENT: Operation[models.ShowAutoSearchYamlTemplateContentResponseBody] = Operation(
    "ShowAutoSearchYamlTemplateContent",
    "GET",
    "/v2/{project_id}/training-jobs/autosearch/yaml-templates/{algorithm_type}/{algorithm_name}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("algorithm_type", "path"),
        Parameter("algorithm_name", "path"),
    ),
    responses={"200": "ShowAutoSearchYamlTemplateContentResponseBody"},
)
_SHOW_AUTO_SEARCH_YAML_TEMPLATES_INFO: Operation[models.ShowAutoSearchYamlTemplatesInfoResponseBody] = Operation(
    "ShowAutoSearchYamlTemplatesInfo",
    "GET",
    "/v2/{project_id}/training-jobs/autosearch/yaml-templates",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ShowAutoSearchYamlTemplatesInfoResponseBody"},
)
_SHOW_OBS_URL_OF_TRAINING_JOB_LOGS: Operation[models.ShowObsUrlOfTrainingJobLogsResponseBody] = Operation(
    "ShowObsUrlOfTrainingJobLogs",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/url",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path"), Parameter("task_id", "path")),
    responses={"200": "ShowObsUrlOfTrainingJobLogsResponseBody"},
)
_SHOW_SEARCH_ALGORITHMS: Operation[models.ShowSearchAlgorithmsResponseBody] = Operation(
    "ShowSearchAlgorithms",
    "GET",
    "/v2/{project_id}/search-algorithms",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ShowSearchAlgorithmsResponseBody"},
)
_SHOW_TRAINING_JOB_DETAILS: Operation[models.ShowTrainingJobDetailsResponseBody] = Operation(
    "ShowTrainingJobDetails",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path")),
    responses={"200": "ShowTrainingJobDetailsResponseBody"},
)
_SHOW_TRAINING_JOB_ENGINES: Operation[models.ShowTrainingJobEnginesResponseBody] = Operation(
    "ShowTrainingJobEngines",
    "GET",
    "/v2/{project_id}/training-job-engines",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ShowTrainingJobEnginesResponseBody"},
)
_SHOW_TRAINING_JOB_FLAVORS: Operation[models.ShowTrainingJobFlavorsResponseBody] = Operation(
    "ShowTrainingJobFlavors",
    "GET",
    "/v2/{project_id}/training-job-flavors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("flavor_type", "query", check=Check(choices=("CPU", "GPU"))),
    ),
    responses={"200": "ShowTrainingJobFlavorsResponseBody"},
)
_SHOW_TRAINING_JOB_LOGS_PREVIEW: Operation[models.ShowTrainingJobLogsPreviewResponseBody] = Operation(
    "ShowTrainingJobLogsPreview",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/preview",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path"), Parameter("task_id", "path")),
    responses={"200": "ShowTrainingJobLogsPreviewResponseBody"},
)
_SHOW_TRAINING_JOB_METRICS: Operation[models.ShowTrainingJobMetricsResponseBody] = Operation(
    "ShowTrainingJobMetrics",
    "GET",
    "/v2/{project_id}/training-jobs/{training_job_id}/metrics/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path"), Parameter("task_id", "path")),
    responses={"200": "ShowTrainingJobMetricsResponseBody"},
)
_STOP_TRAINING_JOB: Operation[models.StopTrainingJobResponseBody] = Operation(
    "StopTrainingJob",
    "POST",
    "/v2/{project_id}/training-jobs/{training_job_id}/actions",
    parameters=(Parameter("project_id", "client"), Parameter("training_job_id", "path")),
    body=Body("application/json", model="StopTrainingJobRequestBody"),
    responses={"202": "StopTrainingJobResponseBody"},
)
_ITER_ALGORITHMS: Paging[models.AlgorithmResponse] = CountedPaging("items", "offset", total="total")
_ITER_TRAINING_JOB_EVENTS: Paging[models.ListTrainingJobEventsEvent] = CountedPaging("events", "offset", total="total")
_ITER_TRAINING_JOBS: Paging[models.JobResponse] = CountedPaging("items", "offset", total="total", field="offset")


class TrainingManagementOperations(Operations):
    """The operations under Training Management."""

    def change_algorithm(
        self,
        algorithm_id: str,
        *,
        advanced_config: models.AlgorithmAdvancedConfig | JsonObject | Unset = UNSET,
        job_config: models.AlgorithmJobConfig | JsonObject | Unset = UNSET,
        metadata: models.AlgorithmMetadata | JsonObject | Unset = UNSET,
        resource_requirements: Sequence[models.CreateAlgorithmResourceRequirement | JsonObject] | Unset = UNSET,
        body: models.ChangeAlgorithmRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ChangeAlgorithmResponseBody:
        """Modifying an Algorithm.

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/modifying_an_algorithm.html
        """
        return self._call(_CHANGE_ALGORITHM, locals())

    def change_training_job_description(
        self,
        training_job_id: str,
        *,
        description: str | Unset = UNSET,
        body: models.ChangeTrainingJobDescriptionRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Modifying the Description of a Training Job.

        Args:
            description: 0 to 256 characters.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/modifying_the_description_of_a_training_job.html
        """
        return self._call(_CHANGE_TRAINING_JOB_DESCRIPTION, locals())

    def create_algorithm(
        self,
        *,
        advanced_config: models.AlgorithmAdvancedConfig | JsonObject | Unset = UNSET,
        job_config: models.AlgorithmJobConfig | JsonObject | Unset = UNSET,
        metadata: models.AlgorithmMetadata | JsonObject | Unset = UNSET,
        resource_requirements: Sequence[models.CreateAlgorithmResourceRequirement | JsonObject] | Unset = UNSET,
        body: models.CreateAlgorithmRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateAlgorithmResponseBody:
        """Creating an Algorithm.

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/creating_an_algorithm.html
        """
        return self._call(_CREATE_ALGORITHM, locals())

    @overload
    def create_training_job(
        self,
        *,
        kind: str,
        metadata: models.CreateTrainingJobJobMetadata | JsonObject,
        algorithm: models.JobAlgorithm | JsonObject | Unset = UNSET,
        endpoints: models.JobEndpointsReq | JsonObject | Unset = UNSET,
        spec: models.Spec | JsonObject | Unset = UNSET,
        tasks: Sequence[models.Task | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobResponseBody: ...

    @overload
    def create_training_job(
        self, *, body: models.CreateTrainingJobRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateTrainingJobResponseBody: ...

    def create_training_job(
        self,
        *,
        kind: str | Unset = UNSET,
        metadata: models.CreateTrainingJobJobMetadata | JsonObject | Unset = UNSET,
        algorithm: models.JobAlgorithm | JsonObject | Unset = UNSET,
        endpoints: models.JobEndpointsReq | JsonObject | Unset = UNSET,
        spec: models.Spec | JsonObject | Unset = UNSET,
        tasks: Sequence[models.Task | JsonObject] | Unset = UNSET,
        body: models.CreateTrainingJobRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobResponseBody:
        """Creating a Training Job.

        Args:
            kind: Default: "job".

        Raises BadRequestError (400).

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/creating_a_training_job.html
        """
        return self._call(_CREATE_TRAINING_JOB, locals())

    def delete_algorithm(self, algorithm_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting an Algorithm.

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/deleting_an_algorithm.html
        """
        return self._call(_DELETE_ALGORITHM, locals())

    def delete_training_job(self, training_job_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Training Job.

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/deleting_a_training_job.html
        """
        return self._call(_DELETE_TRAINING_JOB, locals())

    def list_algorithms(
        self,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        order: str | Unset = UNSET,
        group_by: str | Unset = UNSET,
        searches: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListAlgorithmsResponseBody:
        """Querying the Algorithm List.

        Args:
            offset: At least 0.
            limit: At least 1, at most 50.
            sort_by: Default: "create_time".
            order: Default: "desc".
            workspace_id: Default: "0".

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_algorithm_list.html
        """
        return self._call(_LIST_ALGORITHMS, locals())

    def list_training_job_events(
        self,
        training_job_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        level: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        source: str | Unset = UNSET,
        x_language: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTrainingJobEventsResponseBody:
        """Obtaining the Events of a Training Job.

        Args:
            limit: Default: 50. At least 1, at most 100.
            pattern: At most 256 characters.

        Raises BadRequestError (400).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_events_of_a_training_job.html
        """
        return self._call(_LIST_TRAINING_JOB_EVENTS, locals())

    def list_training_jobs(
        self,
        *,
        filters: Sequence[models.Filter | JsonObject] | Unset = UNSET,
        group_by: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: str | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        body: models.ListTrainingJobsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTrainingJobsResponseBody:
        """Querying a Training Job List.

        Args:
            limit: At least 1, at most 50.
            offset: At least 0.
            order: Default: "desc".
            sort_by: Default: "create_time".

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_a_training_job_list.html
        """
        return self._call(_LIST_TRAINING_JOBS, locals())

    def show_algorithm(self, algorithm_id: str, **_options: Unpack[CallOptions]) -> models.ShowAlgorithmResponseBody:
        """Querying Algorithm Details.

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_algorithm_details.html
        """
        return self._call(_SHOW_ALGORITHM, locals())

    def show_auto_search_param_analysis_result_path(
        self, training_job_id: str, parameter_name: str, **_options: Unpack[CallOptions]
    ) -> models.ShowAutoSearchParamAnalysisResultPathResponseBody:
        """Obtaining the Path for Storing a Hyperparameter Sensitivity Analysis Image.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_path_for_storing_a_hyperparameter_sensitivity_analysis_image.html
        """
        return self._call(_SHOW_AUTO_SEARCH_PARAM_ANALYSIS_RESULT_PATH, locals())

    def show_auto_search_params_analysis(
        self, training_job_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowAutoSearchParamsAnalysisResponseBody:
        """Obtaining the Hyperparameter Sensitivity Analysis Result.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_hyperparameter_sensitivity_analysis_result.html
        """
        return self._call(_SHOW_AUTO_SEARCH_PARAMS_ANALYSIS, locals())

    def show_auto_search_per_trial(
        self, training_job_id: str, trial_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowAutoSearchPerTrialResponseBody:
        """Querying Information About a Trial Using Hyperparameter Search.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_information_about_a_trial_using_hyperparameter_search.html
        """
        return self._call(_SHOW_AUTO_SEARCH_PER_TRIAL, locals())

    def show_auto_search_trial_early_stop(
        self, training_job_id: str, trial_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowAutoSearchTrialEarlyStopResponseBody:
        """Early Stopping a Trial of an Auto Search Job.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/early_stopping_a_trial_of_an_auto_search_job.html
        """
        return self._call(_SHOW_AUTO_SEARCH_TRIAL_EARLY_STOP, locals())

    def show_auto_search_trials(
        self,
        training_job_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowAutoSearchTrialsResponseBody:
        """Querying All Trials Using Hyperparameter Search.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_all_trials_using_hyperparameter_search.html
        """
        return self._call(_SHOW_AUTO_SEARCH_TRIALS, locals())

    def show_auto_search_yaml_template_content(
        self, algorithm_type: str, algorithm_name: str, **_options: Unpack[CallOptions]
    ) -> models.ShowAutoSearchYamlTemplateContentResponseBody:
        """Obtaining the Content of the YAML Template of an Auto Search Job.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_content_of_the_yaml_template_of_an_auto_search_job.html
        """
        return self._call(_SHOW_AUTO_SEARCH_YAML_TEMPLATE_CONTENT, locals())

    def show_auto_search_yaml_templates_info(
        self, **_options: Unpack[CallOptions]
    ) -> models.ShowAutoSearchYamlTemplatesInfoResponseBody:
        """Obtaining Information About the YAML Template of an Auto Search Job.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_information_about_the_yaml_template_of_an_auto_search_job.html
        """
        return self._call(_SHOW_AUTO_SEARCH_YAML_TEMPLATES_INFO, locals())

    def show_obs_url_of_training_job_logs(
        self, training_job_id: str, task_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowObsUrlOfTrainingJobLogsResponseBody:
        """Querying the Logs of a Specified Task in a Training Job (OBS Link).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_logs_of_a_specified_task_in_a_training_job_obs_link.html
        """
        return self._call(_SHOW_OBS_URL_OF_TRAINING_JOB_LOGS, locals())

    def show_search_algorithms(self, **_options: Unpack[CallOptions]) -> models.ShowSearchAlgorithmsResponseBody:
        """Obtaining Supported Hyperparameter Search Algorithms.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_supported_hyperparameter_search_algorithms.html
        """
        return self._call(_SHOW_SEARCH_ALGORITHMS, locals())

    def show_training_job_details(
        self, training_job_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowTrainingJobDetailsResponseBody:
        """Querying the Details About a Training Job.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_details_about_a_training_job.html
        """
        return self._call(_SHOW_TRAINING_JOB_DETAILS, locals())

    def show_training_job_engines(self, **_options: Unpack[CallOptions]) -> models.ShowTrainingJobEnginesResponseBody:
        """Obtaining the Preset AI Frameworks Supported by a Training Job.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_preset_ai_frameworks_supported_by_a_training_job.html
        """
        return self._call(_SHOW_TRAINING_JOB_ENGINES, locals())

    def show_training_job_flavors(
        self, *, flavor_type: Literal["CPU", "GPU"] | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowTrainingJobFlavorsResponseBody:
        """Obtaining the General Specifications Supported by a Training Job.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_general_specifications_supported_by_a_training_job.html
        """
        return self._call(_SHOW_TRAINING_JOB_FLAVORS, locals())

    def show_training_job_logs_preview(
        self, training_job_id: str, task_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowTrainingJobLogsPreviewResponseBody:
        """Querying the Logs of a Specified Task in a Given Training Job (Preview).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_logs_of_a_specified_task_in_a_given_training_job_preview.html
        """
        return self._call(_SHOW_TRAINING_JOB_LOGS_PREVIEW, locals())

    def show_training_job_metrics(
        self, training_job_id: str, task_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowTrainingJobMetricsResponseBody:
        """Querying the Running Metrics of a Specified Task in a Training Job.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_running_metrics_of_a_specified_task_in_a_training_job.html
        """
        return self._call(_SHOW_TRAINING_JOB_METRICS, locals())

    @overload
    def stop_training_job(
        self, training_job_id: str, *, action_type: str, **_options: Unpack[CallOptions]
    ) -> models.StopTrainingJobResponseBody: ...

    @overload
    def stop_training_job(
        self,
        training_job_id: str,
        *,
        body: models.StopTrainingJobRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.StopTrainingJobResponseBody: ...

    def stop_training_job(
        self,
        training_job_id: str,
        *,
        action_type: str | Unset = UNSET,
        body: models.StopTrainingJobRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.StopTrainingJobResponseBody:
        """Terminating a Training Job.

        See https://docs.otc.t-systems.com/modelarts/api-ref/training_management/terminating_a_training_job.html
        """
        return self._call(_STOP_TRAINING_JOB, locals())

    iter_algorithms = iterating(list_algorithms, _ITER_ALGORITHMS)

    iter_training_job_events = iterating(list_training_job_events, _ITER_TRAINING_JOB_EVENTS)

    iter_training_jobs = iterating(list_training_jobs, _ITER_TRAINING_JOBS)

    def wait_for_training_job(
        self, training_job_id: str, **_options: Unpack[WaitOptions[models.ShowTrainingJobDetailsResponseBody]]
    ) -> models.ShowTrainingJobDetailsResponseBody:
        """Ask `show_training_job_details` until the training job is done: its status/phase is Completed.

        Raises `FailedStateError` if it is Failed or Terminated or Abnormal, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return wait(
            lambda: self.show_training_job_details(training_job_id),
            until=("Completed",),
            failed=("Failed", "Terminated", "Abnormal"),
            state="status.phase",
            **_options,
        )


class AsyncTrainingManagementOperations(AsyncOperations):
    """The operations under Training Management."""

    change_algorithm = awaited(TrainingManagementOperations.change_algorithm)
    change_training_job_description = awaited(TrainingManagementOperations.change_training_job_description)
    create_algorithm = awaited(TrainingManagementOperations.create_algorithm)
    create_training_job = awaited(TrainingManagementOperations.create_training_job)
    delete_algorithm = awaited(TrainingManagementOperations.delete_algorithm)
    delete_training_job = awaited(TrainingManagementOperations.delete_training_job)
    list_algorithms = awaited(TrainingManagementOperations.list_algorithms)
    list_training_job_events = awaited(TrainingManagementOperations.list_training_job_events)
    list_training_jobs = awaited(TrainingManagementOperations.list_training_jobs)
    show_algorithm = awaited(TrainingManagementOperations.show_algorithm)
    show_auto_search_param_analysis_result_path = awaited(
        TrainingManagementOperations.show_auto_search_param_analysis_result_path
    )
    show_auto_search_params_analysis = awaited(TrainingManagementOperations.show_auto_search_params_analysis)
    show_auto_search_per_trial = awaited(TrainingManagementOperations.show_auto_search_per_trial)
    show_auto_search_trial_early_stop = awaited(TrainingManagementOperations.show_auto_search_trial_early_stop)
    show_auto_search_trials = awaited(TrainingManagementOperations.show_auto_search_trials)
    show_auto_search_yaml_template_content = awaited(
        TrainingManagementOperations.show_auto_search_yaml_template_content
    )
    show_auto_search_yaml_templates_info = awaited(TrainingManagementOperations.show_auto_search_yaml_templates_info)
    show_obs_url_of_training_job_logs = awaited(TrainingManagementOperations.show_obs_url_of_training_job_logs)
    show_search_algorithms = awaited(TrainingManagementOperations.show_search_algorithms)
    show_training_job_details = awaited(TrainingManagementOperations.show_training_job_details)
    show_training_job_engines = awaited(TrainingManagementOperations.show_training_job_engines)
    show_training_job_flavors = awaited(TrainingManagementOperations.show_training_job_flavors)
    show_training_job_logs_preview = awaited(TrainingManagementOperations.show_training_job_logs_preview)
    show_training_job_metrics = awaited(TrainingManagementOperations.show_training_job_metrics)
    stop_training_job = awaited(TrainingManagementOperations.stop_training_job)
    iter_algorithms = iterating_async(TrainingManagementOperations.list_algorithms, _ITER_ALGORITHMS)
    iter_training_job_events = iterating_async(
        TrainingManagementOperations.list_training_job_events, _ITER_TRAINING_JOB_EVENTS
    )
    iter_training_jobs = iterating_async(TrainingManagementOperations.list_training_jobs, _ITER_TRAINING_JOBS)

    async def wait_for_training_job(
        self, training_job_id: str, **_options: Unpack[WaitOptions[models.ShowTrainingJobDetailsResponseBody]]
    ) -> models.ShowTrainingJobDetailsResponseBody:
        """Ask `show_training_job_details` until the training job is done: its status/phase is Completed.

        Raises `FailedStateError` if it is Failed or Terminated or Abnormal, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return await wait_async(
            lambda: self.show_training_job_details(training_job_id),
            until=("Completed",),
            failed=("Failed", "Terminated", "Abnormal"),
            state="status.phase",
            **_options,
        )
