"""The operations under Data Management (Old Version)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

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

_ACCEPT_SAMPLES: Operation[None] = Operation(
    "AcceptSamples",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/batch-comment",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    body=Body("application/json", model="AcceptSamplesRequestBody"),
    responses={"200": None},
)
_AUTO_ANNOTATION_PROGRESS: Operation[models.AutoAnnotationProgressResponseBody] = Operation(
    "AutoAnnotationProgress",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path"), Parameter("task_id", "path")),
    responses={"200": "AutoAnnotationProgressResponseBody"},
)
_BATCH_ADD_SAMPLES: Operation[models.BatchAddSamplesResponseBody] = Operation(
    "BatchAddSamples",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="BatchAddSamplesRequestBody"),
    responses={"200": "BatchAddSamplesResponseBody"},
)
_BATCH_DELETE_WORKERS: Operation[models.BatchDeleteWorkersResponseBody] = Operation(
    "BatchDeleteWorkers",
    "POST",
    "/v2/{project_id}/workforces/{workforce_id}/workers/batch-delete",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path")),
    body=Body("application/json", model="BatchDeleteWorkersRequestBody"),
    responses={"200": "BatchDeleteWorkersResponseBody"},
)
_CREATE_DATASET: Operation[models.CreateDatasetResponseBody] = Operation(
    "CreateDataset",
    "POST",
    "/v2/{project_id}/datasets",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateDatasetRequestBody", renamed={"schema_": "schema"}),
    responses={"201": "CreateDatasetResponseBody"},
)
_CREATE_DATASET_VERSION: Operation[models.CreateDatasetVersionResponseBody] = Operation(
    "CreateDatasetVersion",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/versions",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="CreateDatasetVersionRequestBody"),
    responses={"201": "CreateDatasetVersionResponseBody"},
)
_CREATE_LABELS: Operation[models.CreateLabelsResponseBody] = Operation(
    "CreateLabels",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="CreateLabelsRequestBody"),
    responses={"200": "CreateLabelsResponseBody"},
)
_CREATE_PROCESSOR_TASK: Operation[models.CreateProcessorTaskResponseBody] = Operation(
    "CreateProcessorTask",
    "POST",
    "/v2/{project_id}/processor-tasks",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateProcessorTaskRequestBody"),
    responses={"200": "CreateProcessorTaskResponseBody"},
)
_CREATE_PROCESSOR_TASK_VERSION: Operation[models.CreateProcessorTaskVersionResponseBody] = Operation(
    "CreateProcessorTaskVersion",
    "POST",
    "/v2/{project_id}/processor-tasks/{task_id}/versions",
    parameters=(Parameter("project_id", "client"), Parameter("task_id", "path")),
    body=Body("application/json", model="CreateProcessorTaskVersionRequestBody"),
    responses={"200": "CreateProcessorTaskVersionResponseBody"},
)
_CREATE_TASK: Operation[models.CreateTaskResponseBody] = Operation(
    "CreateTask",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/tasks",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="CreateTaskRequestBody"),
    responses={"200": "CreateTaskResponseBody"},
)
_CREATE_WORKER: Operation[None] = Operation(
    "CreateWorker",
    "POST",
    "/v2/{project_id}/workforces/{workforce_id}/workers",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path")),
    body=Body("application/json", model="CreateWorkerRequestBody"),
    responses={"201": None},
)
_CREATE_WORKFORCE: Operation[models.CreateWorkforceResponseBody] = Operation(
    "CreateWorkforce",
    "POST",
    "/v2/{project_id}/workforces",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateWorkforceRequestBody"),
    responses={"201": "CreateWorkforceResponseBody"},
)
_CREATE_WORKFORCE_TASK: Operation[models.CreateWorkforceTaskResponseBody] = Operation(
    "CreateWorkforceTask",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="CreateWorkforceTaskRequestBody"),
    responses={"200": "CreateWorkforceTaskResponseBody"},
)
_DELETE_DATASET: Operation[None] = Operation(
    "DeleteDataset",
    "DELETE",
    "/v2/{project_id}/datasets/{dataset_id}",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    responses={"204": None},
)
_DELETE_DATASET_VERSION: Operation[None] = Operation(
    "DeleteDatasetVersion",
    "DELETE",
    "/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path"), Parameter("version_id", "path")),
    responses={"204": None},
)
_DELETE_LABEL_AND_SAMPLES: Operation[models.DeleteLabelAndSamplesResponseBody] = Operation(
    "DeleteLabelAndSamples",
    "DELETE",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("label_name", "path"),
        Parameter("delete_source", "query"),
        Parameter("label_type", "query", check=Check(choices=(0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600))),
    ),
    responses={"204": "DeleteLabelAndSamplesResponseBody"},
)
_DELETE_LABELS: Operation[models.DeleteLabelsResponseBody] = Operation(
    "DeleteLabels",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("delete_policy", "query", check=Check(choices=(0, 1, 2))),
    ),
    body=Body("application/json", model="DeleteLabelsRequestBody"),
    responses={"200": "DeleteLabelsResponseBody"},
)
_DELETE_PROCESSOR_TASK: Operation[None] = Operation(
    "DeleteProcessorTask",
    "DELETE",
    "/v2/{project_id}/processor-tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("task_id", "path")),
    responses={"200": None},
)
_DELETE_PROCESSOR_TASK_VERSION: Operation[None] = Operation(
    "DeleteProcessorTaskVersion",
    "DELETE",
    "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}",
    parameters=(Parameter("project_id", "client"), Parameter("task_id", "path"), Parameter("version_id", "path")),
    responses={"204": None},
)
_DELETE_SAMPLES: Operation[models.DeleteSamplesResponseBody] = Operation(
    "DeleteSamples",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="DeleteSamplesRequestBody"),
    responses={"200": "DeleteSamplesResponseBody"},
)
_DELETE_WORKER: Operation[None] = Operation(
    "DeleteWorker",
    "DELETE",
    "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path"), Parameter("worker_id", "path")),
    responses={"204": None},
)
_DELETE_WORKFORCE: Operation[models.DeleteWorkforceResponseBody] = Operation(
    "DeleteWorkforce",
    "DELETE",
    "/v2/{project_id}/workforces/{workforce_id}",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path")),
    responses={"204": "DeleteWorkforceResponseBody"},
)
_DELETE_WORKFORCE_TASK: Operation[None] = Operation(
    "DeleteWorkforceTask",
    "DELETE",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    responses={"204": None},
)
_DESC_DATASET: Operation[models.DescDatasetResponseBody] = Operation(
    "DescDataset",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("check_running_task", "query"),
        Parameter("running_task_type", "query", check=Check(choices=(0, 1, 2, 3, 4, 5, 6, 7))),
    ),
    responses={"200": "DescDatasetResponseBody"},
)
_DESC_IMPORT_TASK: Operation[models.DescImportTaskResponseBody] = Operation(
    "DescImportTask",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path"), Parameter("task_id", "path")),
    responses={"200": "DescImportTaskResponseBody"},
)
_DESC_PROCESSOR_TASK_VERSION: Operation[models.DescProcessorTaskVersionResponseBody] = Operation(
    "DescProcessorTaskVersion",
    "GET",
    "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}",
    parameters=(Parameter("project_id", "client"), Parameter("task_id", "path"), Parameter("version_id", "path")),
    responses={"200": "DescProcessorTaskVersionResponseBody"},
)
_DESC_WORKER: Operation[models.DescWorkerResponseBody] = Operation(
    "DescWorker",
    "GET",
    "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path"), Parameter("worker_id", "path")),
    responses={"200": "DescWorkerResponseBody"},
)
_DESC_WORKFORCE: Operation[models.DescWorkforceResponseBody] = Operation(
    "DescWorkforce",
    "GET",
    "/v2/{project_id}/workforces/{workforce_id}",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path")),
    responses={"200": "DescWorkforceResponseBody"},
)
_DESC_WORKFORCE_TASK: Operation[models.DescWorkforceTaskResponseBody] = Operation(
    "DescWorkforceTask",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
        Parameter("label_stats", "query"),
        Parameter("sample_stats", "query"),
        Parameter("workforce_stats", "query"),
    ),
    responses={"200": "DescWorkforceTaskResponseBody"},
)
_DESCRIBE_AUTO_ANNOTATION_SAMPLE: Operation[models.DescribeAutoAnnotationSampleResponseBody] = Operation(
    "DescribeAutoAnnotationSample",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples/{sample_id}",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path"), Parameter("sample_id", "path")),
    responses={"200": "DescribeAutoAnnotationSampleResponseBody"},
)
_DESCRIBE_DATASET_VERSION: Operation[models.DescribeDatasetVersionResponseBody] = Operation(
    "DescribeDatasetVersion",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path"), Parameter("version_id", "path")),
    responses={"200": "DescribeDatasetVersionResponseBody"},
)
_DESCRIBE_PROCESSOR_TASK: Operation[models.DescribeProcessorTaskResponseBody] = Operation(
    "DescribeProcessorTask",
    "GET",
    "/v2/{project_id}/processor-tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("task_id", "path")),
    responses={"200": "DescribeProcessorTaskResponseBody"},
)
_DESCRIBE_SAMPLE: Operation[models.DescribeSampleResponseBody] = Operation(
    "DescribeSample",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/{sample_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("sample_id", "path"),
        Parameter("locale", "query"),
        Parameter(
            "sample_state",
            "query",
            check=Check(
                choices=(
                    "__ALL__",
                    "__NONE__",
                    "__UNCHECK__",
                    "__ACCEPTED__",
                    "__REJECTED__",
                    "__UNREVIEWED__",
                    "__REVIEWED__",
                    "__WORKFORCE_SAMPLED__",
                    "__WORKFORCE_SAMPLED_UNCHECK__",
                    "__WORKFORCE_SAMPLED_CHECKED__",
                    "__WORKFORCE_SAMPLED_ACCEPTED__",
                    "__WORKFORCE_SAMPLED_REJECTED__",
                    "__AUTO_ANNOTATION__",
                )
            ),
        ),
        Parameter("worker_id", "query"),
    ),
    responses={"200": "DescribeSampleResponseBody"},
)
_DESCRIBE_WORKFORCE_TASK_SAMPLE: Operation[models.DescribeWorkforceTaskSampleResponseBody] = Operation(
    "DescribeWorkforceTaskSample",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples/{sample_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
        Parameter("sample_id", "path"),
        Parameter("locale", "query"),
        Parameter(
            "sample_state",
            "query",
            check=Check(
                choices=(
                    "__ALL__",
                    "__NONE__",
                    "__UNCHECK__",
                    "__ACCEPTED__",
                    "__REJECTED__",
                    "__UNREVIEWED__",
                    "__REVIEWED__",
                    "__WORKFORCE_SAMPLED__",
                    "__WORKFORCE_SAMPLED_UNCHECK__",
                    "__WORKFORCE_SAMPLED_CHECKED__",
                    "__WORKFORCE_SAMPLED_ACCEPTED__",
                    "__WORKFORCE_SAMPLED_REJECTED__",
                    "__AUTO_ANNOTATION__",
                )
            ),
        ),
        Parameter("worker_id", "query"),
    ),
    responses={"200": "DescribeWorkforceTaskSampleResponseBody"},
)
_EXPORT_TASK: Operation[models.ExportTaskResponseBody] = Operation(
    "ExportTask",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/export-tasks",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="ExportTaskRequestBody"),
    responses={"200": "ExportTaskResponseBody"},
)
_GET_DATASET_METRICS: Operation[models.GetDatasetMetricsResponseBody] = Operation(
    "GetDatasetMetrics",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/metrics",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("end_time", "query"),
        Parameter("start_time", "query"),
        Parameter("workforce_task_id", "query"),
    ),
    responses={"200": "GetDatasetMetricsResponseBody"},
)
_GET_DATASET_STATS: Operation[models.GetDatasetStatsResponseBody] = Operation(
    "GetDatasetStats",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/stats",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("email", "query"),
        Parameter("locale", "query"),
        Parameter(
            "sample_state",
            "query",
            check=Check(
                choices=(
                    "__ALL__",
                    "__NONE__",
                    "__UNCHECK__",
                    "__ACCEPTED__",
                    "__REJECTED__",
                    "__UNREVIEWED__",
                    "__REVIEWED__",
                    "__WORKFORCE_SAMPLED__",
                    "__WORKFORCE_SAMPLED_UNCHECK__",
                    "__WORKFORCE_SAMPLED_CHECKED__",
                    "__WORKFORCE_SAMPLED_ACCEPTED__",
                    "__WORKFORCE_SAMPLED_REJECTED__",
                    "__AUTO_ANNOTATION__",
                )
            ),
        ),
    ),
    responses={"200": "GetDatasetStatsResponseBody"},
)
_GET_EXPORT_TASK_STATUS_OF_DATASET: Operation[models.GetExportTaskStatusOfDatasetResponseBody] = Operation(
    "GetExportTaskStatusOfDataset",
    "GET",
    "/v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("resource_id", "path"), Parameter("task_id", "path")),
    responses={"200": "GetExportTaskStatusOfDatasetResponseBody"},
)
_GET_EXPORT_TASKS_STATUS_OF_DATASET: Operation[models.GetExportTasksStatusOfDatasetResponseBody] = Operation(
    "GetExportTasksStatusOfDataset",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/export-tasks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("export_type", "query", check=Check(choices=(0, 1, 2, 3))),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
    ),
    responses={"200": "GetExportTasksStatusOfDatasetResponseBody"},
)
_GET_PROCESSOR_TASK_ITEMS: Operation[models.GetProcessorTaskItemsResponseBody] = Operation(
    "GetProcessorTaskItems",
    "GET",
    "/v2/{project_id}/processor-tasks/items",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=1000)),
    ),
    responses={"200": "GetProcessorTaskItemsResponseBody"},
)
_GET_WORKFORCE_SAMPLING_TASK: Operation[models.GetWorkforceSamplingTaskResponseBody] = Operation(
    "GetWorkforceSamplingTask",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
        Parameter("checking_task_id", "query"),
    ),
    responses={"200": "GetWorkforceSamplingTaskResponseBody"},
)
_GET_WORKFORCE_TASK_METRICS: Operation[models.GetWorkforceTaskMetricsResponseBody] = Operation(
    "GetWorkforceTaskMetrics",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    responses={"200": "GetWorkforceTaskMetricsResponseBody"},
)
_IMPORT_TASK: Operation[models.ImportTaskResponseBody] = Operation(
    "ImportTask",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/import-tasks",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="ImportTaskRequestBody"),
    responses={"200": "ImportTaskResponseBody"},
)
_LIST_ALL_WORKERS: Operation[models.ListAllWorkersResponseBody] = Operation(
    "ListAllWorkers",
    "GET",
    "/v2/{project_id}/workforces/workers",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("role", "query", check=Check(choices=(0, 1, 2))),
        Parameter("sort_by", "query", check=Check(choices=("create_time", "email"))),
    ),
    responses={"200": "ListAllWorkersResponseBody"},
)
_LIST_AUTO_ANNOTATION_SAMPLES: Operation[models.ListAutoAnnotationSamplesResponseBody] = Operation(
    "ListAutoAnnotationSamples",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("high_score", "query"),
        Parameter("label_name", "query"),
        Parameter("label_type", "query", check=Check(choices=(0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900))),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("low_score", "query"),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("process_parameter", "query"),
        Parameter("search_conditions", "query"),
    ),
    responses={"200": "ListAutoAnnotationSamplesResponseBody"},
)
_LIST_DATASET_VERSIONS: Operation[models.ListDatasetVersionsResponseBody] = Operation(
    "ListDatasetVersions",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/versions",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("status", "query", check=Check(choices=(0, 1, 2, 3, 4))),
        Parameter("train_evaluate_ratio", "query"),
        Parameter("version_format", "query", check=Check(choices=(0, 1, 2))),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=1000)),
    ),
    responses={"200": "ListDatasetVersionsResponseBody"},
)
_LIST_DATASETS: Operation[models.ListDatasetsResponseBody] = Operation(
    "ListDatasets",
    "GET",
    "/v2/{project_id}/datasets",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("check_running_task", "query"),
        Parameter("contain_versions", "query"),
        Parameter("dataset_type", "query", check=Check(choices=(0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900))),
        Parameter("file_preview", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("running_task_type", "query", check=Check(choices=(0, 1, 2, 3, 4, 5, 6, 7))),
        Parameter("search_content", "query"),
        Parameter("sort_by", "query", check=Check(choices=("create_time", "dataset_name"))),
        Parameter("support_export", "query"),
        Parameter("train_evaluate_ratio", "query"),
        Parameter("version_format", "query", check=Check(choices=(0, 1, 2))),
        Parameter("with_labels", "query"),
        Parameter("workspace_id", "query"),
        Parameter("dataset_version", "query", check=Check(choices=("v1", "v2", "all"))),
    ),
    responses={"200": "ListDatasetsResponseBody"},
)
_LIST_IMPORT_TASKS: Operation[models.ListImportTasksResponseBody] = Operation(
    "ListImportTasks",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/import-tasks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
    ),
    responses={"200": "ListImportTasksResponseBody"},
)
_LIST_LABELS: Operation[models.ListLabelsResponseBody] = Operation(
    "ListLabels",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("version_id", "query"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100000)),
    ),
    responses={"200": "ListLabelsResponseBody"},
)
_LIST_PROCESSOR_TASK_VERSION_RESULTS: Operation[models.ListProcessorTaskVersionResultsResponseBody] = Operation(
    "ListProcessorTaskVersionResults",
    "GET",
    "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("task_id", "path"),
        Parameter("version_id", "path"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("process_parameter", "query"),
        Parameter("result_property", "query"),
    ),
    responses={"200": "ListProcessorTaskVersionResultsResponseBody"},
)
_LIST_PROCESSOR_TASK_VERSIONS: Operation[models.ListProcessorTaskVersionsResponseBody] = Operation(
    "ListProcessorTaskVersions",
    "GET",
    "/v2/{project_id}/processor-tasks/{task_id}/versions",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("task_id", "path"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("sort_by", "query", check=Check(choices=("create_time", "version_name"))),
    ),
    responses={"200": "ListProcessorTaskVersionsResponseBody"},
)
_LIST_PROCESSOR_TASKS: Operation[models.ListProcessorTasksResponseBody] = Operation(
    "ListProcessorTasks",
    "GET",
    "/v2/{project_id}/processor-tasks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("query_current", "query"),
        Parameter("return_result", "query"),
        Parameter("sort_by", "query", check=Check(choices=("create_time", "name", "duration_seconds"))),
        Parameter("source", "query"),
        Parameter("source_type", "query", check=Check(choices=("OBS", "TASK", "DATASET", "CUSTOM"))),
        Parameter("status", "query", check=Check(choices=(0, 1, 2, 3, 4))),
        Parameter("task_name", "query"),
        Parameter(
            "task_type",
            "query",
            check=Check(
                choices=(
                    "sys_data_analyse",
                    "sys_data_cleaning",
                    "sys_data_augmentation",
                    "sys_data_validation",
                    "sys_data_selection",
                )
            ),
        ),
        Parameter("version_id", "query"),
        Parameter("workspace_id", "query"),
    ),
    responses={"200": "ListProcessorTasksResponseBody"},
)
_LIST_SAMPLES: Operation[models.ListSamplesResponseBody] = Operation(
    "ListSamples",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("email", "query"),
        Parameter("high_score", "query"),
        Parameter("label_name", "query"),
        Parameter("label_type", "query", check=Check(choices=(0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900))),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("locale", "query"),
        Parameter("low_score", "query"),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("preview", "query"),
        Parameter("process_parameter", "query"),
        Parameter(
            "sample_state",
            "query",
            check=Check(
                choices=(
                    "__ALL__",
                    "__NONE__",
                    "__UNCHECK__",
                    "__ACCEPTED__",
                    "__REJECTED__",
                    "__UNREVIEWED__",
                    "__REVIEWED__",
                    "__WORKFORCE_SAMPLED__",
                    "__WORKFORCE_SAMPLED_UNCHECK__",
                    "__WORKFORCE_SAMPLED_CHECKED__",
                    "__WORKFORCE_SAMPLED_ACCEPTED__",
                    "__WORKFORCE_SAMPLED_REJECTED__",
                    "__AUTO_ANNOTATION__",
                )
            ),
        ),
        Parameter("sample_type", "query", check=Check(choices=(0, 1, 2, 4, 6, 9))),
        Parameter("search_conditions", "query"),
        Parameter("version_id", "query"),
    ),
    responses={"200": "ListSamplesResponseBody"},
)
_LIST_SEARCH: Operation[models.ListSearchResponseBody] = Operation(
    "ListSearch",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    responses={"200": "ListSearchResponseBody"},
)
_LIST_TASKS: Operation[models.ListTasksResponseBody] = Operation(
    "ListTasks",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/tasks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("task_name", "query"),
        Parameter("type", "query", check=Check(choices=("auto-label", "pre-label", "auto-grouping"))),
    ),
    responses={"200": "ListTasksResponseBody"},
)
_LIST_WORKER_TASKS: Operation[models.ListWorkerTasksResponseBody] = Operation(
    "ListWorkerTasks",
    "GET",
    "/v2/{project_id}/workforces/worker-tasks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("search_content", "query"),
        Parameter("sort_by", "query", check=Check(choices=("create_time", "workforce_task_name"))),
    ),
    responses={"200": "ListWorkerTasksResponseBody"},
)
_LIST_WORKERS: Operation[models.ListWorkersResponseBody] = Operation(
    "ListWorkers",
    "GET",
    "/v2/{project_id}/workforces/{workforce_id}/workers",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("workforce_id", "path"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("sort_by", "query", check=Check(choices=("create_time", "email"))),
    ),
    responses={"200": "ListWorkersResponseBody"},
)
_LIST_WORKFORCE_TASK_SAMPLES: Operation[models.ListWorkforceTaskSamplesResponseBody] = Operation(
    "ListWorkforceTaskSamples",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
        Parameter("label_name", "query"),
        Parameter("label_type", "query", check=Check(choices=(0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900))),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("locale", "query"),
        Parameter("offset", "query"),
        Parameter("process_parameter", "query"),
        Parameter(
            "sample_state",
            "query",
            check=Check(
                choices=(
                    "__ALL__",
                    "__NONE__",
                    "__UNCHECK__",
                    "__ACCEPTED__",
                    "__REJECTED__",
                    "__UNREVIEWED__",
                    "__REVIEWED__",
                    "__WORKFORCE_SAMPLED__",
                    "__WORKFORCE_SAMPLED_UNCHECK__",
                    "__WORKFORCE_SAMPLED_CHECKED__",
                    "__WORKFORCE_SAMPLED_ACCEPTED__",
                    "__WORKFORCE_SAMPLED_REJECTED__",
                    "__AUTO_ANNOTATION__",
                )
            ),
        ),
        Parameter("search_conditions", "query"),
    ),
    responses={"200": "ListWorkforceTaskSamplesResponseBody"},
)
_LIST_WORKFORCE_TASK_STATS: Operation[models.ListWorkforceTaskStatsResponseBody] = Operation(
    "ListWorkforceTaskStats",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
        Parameter(
            "sample_state",
            "query",
            check=Check(
                choices=(
                    "__ALL__",
                    "__NONE__",
                    "__UNCHECK__",
                    "__ACCEPTED__",
                    "__REJECTED__",
                    "__UNREVIEWED__",
                    "__REVIEWED__",
                    "__WORKFORCE_SAMPLED__",
                    "__WORKFORCE_SAMPLED_UNCHECK__",
                    "__WORKFORCE_SAMPLED_CHECKED__",
                    "__WORKFORCE_SAMPLED_ACCEPTED__",
                    "__WORKFORCE_SAMPLED_REJECTED__",
                    "__AUTO_ANNOTATION__",
                )
            ),
        ),
    ),
    responses={"200": "ListWorkforceTaskStatsResponseBody"},
)
_LIST_WORKFORCE_TASKS: Operation[models.ListWorkforceTasksResponseBody] = Operation(
    "ListWorkforceTasks",
    "GET",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("offset", "query"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=1000)),
    ),
    responses={"200": "ListWorkforceTasksResponseBody"},
)
_LIST_WORKFORCES: Operation[models.ListWorkforcesResponseBody] = Operation(
    "ListWorkforces",
    "GET",
    "/v2/{project_id}/workforces",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("offset", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("search_content", "query"),
        Parameter("sort_by", "query", check=Check(choices=("create_time", "workforce_name"))),
        Parameter("workforce_task_id", "query"),
    ),
    responses={"200": "ListWorkforcesResponseBody"},
)
_REVIEW_SAMPLES: Operation[None] = Operation(
    "ReviewSamples",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    body=Body("application/json", model="ReviewSamplesRequestBody"),
    responses={"200": None},
)
_SEND_EMAILS: Operation[models.SendEmailsResponseBody] = Operation(
    "SendEmails",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    body=Body("application/json", model="SendEmailsRequestBody"),
    responses={"200": "SendEmailsResponseBody"},
)
_SHOW_DATASET_SYNCHRONIZATION_TASK_STATUS: Operation[models.ShowDatasetSynchronizationTaskStatusResponseBody] = (
    Operation(
        "ShowDatasetSynchronizationTaskStatus",
        "GET",
        "/v2/{project_id}/datasets/{dataset_id}/sync-data/status",
        parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
        responses={"200": "ShowDatasetSynchronizationTaskStatusResponseBody"},
    )
)
_START_WORKFORCE_SAMPLING_TASK: Operation[models.StartWorkforceSamplingTaskResponseBody] = Operation(
    "StartWorkforceSamplingTask",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    body=Body("application/json", model="StartWorkforceSamplingTaskRequestBody"),
    responses={"200": "StartWorkforceSamplingTaskResponseBody"},
)
_START_WORKFORCE_TASK: Operation[None] = Operation(
    "StartWorkforceTask",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    body=Body("application/json", model="StartWorkforceTaskRequestBody", renamed={"body_dataset_id": "dataset_id"}),
    responses={"200": None},
)
_STOP_AUTO_ANNOTATION: Operation[None] = Operation(
    "StopAutoAnnotation",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path"), Parameter("task_id", "path")),
    responses={"204": None},
)
_STOP_PROCESSOR_TASK_VERSION: Operation[None] = Operation(
    "StopProcessorTaskVersion",
    "POST",
    "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop",
    parameters=(Parameter("project_id", "client"), Parameter("task_id", "path"), Parameter("version_id", "path")),
    responses={"200": None},
)
_SYNC_DATA_SOURCE: Operation[None] = Operation(
    "SyncDataSource",
    "POST",
    "/v2/{project_id}/datasets/{dataset_id}/sync-data",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    responses={"200": None},
)
_UPDATE_DATASET: Operation[models.UpdateDatasetResponseBody] = Operation(
    "UpdateDataset",
    "PUT",
    "/v2/{project_id}/datasets/{dataset_id}",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="UpdateDatasetRequestBody"),
    responses={"200": "UpdateDatasetResponseBody"},
)
_UPDATE_LABEL: Operation[models.UpdateLabelResponseBody] = Operation(
    "UpdateLabel",
    "PUT",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("label_name", "path"),
        Parameter("label_type", "query", check=Check(choices=(0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600))),
    ),
    body=Body(
        "application/json",
        model="UpdateLabelRequestBody",
        renamed={
            "modelarts_color": "@modelarts:color",
            "modelarts_default_shape": "@modelarts:default_shape",
            "modelarts_from_type": "@modelarts:from_type",
            "modelarts_rename_to": "@modelarts:rename_to",
            "modelarts_shortcut": "@modelarts:shortcut",
            "modelarts_to_type": "@modelarts:to_type",
        },
    ),
    responses={"204": "UpdateLabelResponseBody"},
)
_UPDATE_LABELS: Operation[models.UpdateLabelsResponseBody] = Operation(
    "UpdateLabels",
    "PUT",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="UpdateLabelsRequestBody"),
    responses={"200": "UpdateLabelsResponseBody"},
)
_UPDATE_PROCESSOR_TASK: Operation[None] = Operation(
    "UpdateProcessorTask",
    "PUT",
    "/v2/{project_id}/processor-tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("task_id", "path")),
    body=Body("application/json", model="UpdateProcessorTaskRequestBody"),
    responses={"200": None},
)
_UPDATE_SAMPLES: Operation[models.UpdateSamplesResponseBody] = Operation(
    "UpdateSamples",
    "PUT",
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
    parameters=(Parameter("project_id", "client"), Parameter("dataset_id", "path")),
    body=Body("application/json", model="UpdateSamplesRequestBody"),
    responses={"200": "UpdateSamplesResponseBody"},
)
_UPDATE_WORKER: Operation[None] = Operation(
    "UpdateWorker",
    "PUT",
    "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path"), Parameter("worker_id", "path")),
    body=Body("application/json", model="UpdateWorkerRequestBody"),
    responses={"200": None},
)
_UPDATE_WORKFORCE: Operation[None] = Operation(
    "UpdateWorkforce",
    "PUT",
    "/v2/{project_id}/workforces/{workforce_id}",
    parameters=(Parameter("project_id", "client"), Parameter("workforce_id", "path")),
    body=Body("application/json", model="UpdateWorkforceRequestBody"),
    responses={"200": None},
)
_UPDATE_WORKFORCE_SAMPLING_TASK: Operation[models.UpdateWorkforceSamplingTaskResponseBody] = Operation(
    "UpdateWorkforceSamplingTask",
    "PUT",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
        Parameter("locale", "query"),
    ),
    body=Body("application/json", model="UpdateWorkforceSamplingTaskRequestBody"),
    responses={"200": "UpdateWorkforceSamplingTaskResponseBody"},
)
_UPDATE_WORKFORCE_TASK: Operation[None] = Operation(
    "UpdateWorkforceTask",
    "PUT",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    body=Body("application/json", model="UpdateWorkforceTaskRequestBody", renamed={"body_dataset_id": "dataset_id"}),
    responses={"200": None},
)
_UPDATE_WORKFORCE_TASK_SAMPLES: Operation[models.UpdateWorkforceTaskSamplesResponseBody] = Operation(
    "UpdateWorkforceTaskSamples",
    "PUT",
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("dataset_id", "path"),
        Parameter("workforce_task_id", "path"),
    ),
    body=Body("application/json", model="UpdateWorkforceTaskSamplesRequestBody"),
    responses={"200": "UpdateWorkforceTaskSamplesResponseBody"},
)
_ITER_EXPORT_TASKS_STATUS_OF_DATASET: Paging[models.ExportTaskStatusResp] = CountedPaging(
    "export_tasks", "offset", total="total_count"
)
_ITER_PROCESSOR_TASK_ITEMS: Paging[models.ProcessorTaskItem] = CountedPaging("items", "offset", total="total")
_ITER_ALL_WORKERS: Paging[models.Worker] = CountedPaging("workers", "offset", total="total_number")
_ITER_AUTO_ANNOTATION_SAMPLES: Paging[models.ListAutoAnnotationSamplesDescribeSampleResp] = CountedPaging(
    "samples", "offset", count="sample_count"
)
_ITER_DATASET_VERSIONS: Paging[models.DatasetVersion] = CountedPaging("versions", "offset", total="total_number")
_ITER_DATASETS: Paging[models.DatasetAndFilePreview] = CountedPaging("datasets", "offset", total="total_number")
_ITER_IMPORT_TASKS: Paging[models.ImportTaskStatusResp] = CountedPaging("import_tasks", "offset", total="total_count")
_ITER_LABELS: Paging[models.ListDatasetsLabel] = CountedPaging("labels", "offset", total="total_number")
_ITER_PROCESSOR_TASK_VERSION_RESULTS: Paging[models.DescProcessorTaskVersionResultsResp] = CountedPaging(
    "results", "offset", count="count"
)
_ITER_PROCESSOR_TASK_VERSIONS: Paging[models.DescTaskVersionResp] = CountedPaging("versions", "offset", count="count")
_ITER_PROCESSOR_TASKS: Paging[models.DescribeProcessorTaskResp] = CountedPaging("tasks", "offset", count="count")
_ITER_SAMPLES: Paging[models.ListSamplesDescribeSampleResp] = CountedPaging("samples", "offset", count="sample_count")
_ITER_TASKS: Paging[models.RunningTask] = CountedPaging("tasks", "offset", total="total_count")
_ITER_WORKER_TASKS: Paging[models.WorkerTask] = CountedPaging("worker_tasks", "offset", count="count")
_ITER_WORKERS: Paging[models.Worker] = CountedPaging("workers", "offset", total="total_number")
_ITER_WORKFORCE_TASK_SAMPLES: Paging[models.ListAutoAnnotationSamplesDescribeSampleResp] = CountedPaging(
    "samples", "offset", count="sample_count"
)
_ITER_WORKFORCE_TASKS: Paging[models.WorkforceTask] = CountedPaging("tasks", "offset", count="count")
_ITER_WORKFORCES: Paging[models.Workforce] = CountedPaging("workforces", "offset", total="total_number")


class DataManagementOldVersionOperations(Operations):
    """The operations under Data Management (Old Version)."""

    @overload
    def accept_samples(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        comments: Sequence[models.SampleComment | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def accept_samples(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        body: models.AcceptSamplesRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def accept_samples(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        comments: Sequence[models.SampleComment | JsonObject] | Unset = UNSET,
        body: models.AcceptSamplesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Submitting Sample Review Comments of an Acceptance Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/submitting_sample_review_comments_of_an_acceptance_task.html
        """
        return self._call(_ACCEPT_SAMPLES, locals())

    def auto_annotation_progress(
        self, dataset_id: str, task_id: str, **_options: Unpack[CallOptions]
    ) -> models.AutoAnnotationProgressResponseBody:
        """Obtaining Details About an Auto Labeling Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_details_about_an_auto_labeling_task.html
        """
        return self._call(_AUTO_ANNOTATION_PROGRESS, locals())

    def batch_add_samples(
        self,
        dataset_id: str,
        *,
        final_annotation: bool | Unset = UNSET,
        label_format: models.LabelFormat | JsonObject | Unset = UNSET,
        samples: Sequence[models.Sample | JsonObject] | Unset = UNSET,
        body: models.BatchAddSamplesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.BatchAddSamplesResponseBody:
        """Adding Samples in Batches.

        Deprecated.

        Args:
            final_annotation: Default: true.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/adding_samples_in_batches.html
        """
        return self._call(_BATCH_ADD_SAMPLES, locals())

    @overload
    def batch_delete_workers(
        self, workforce_id: str, *, workers: list[str], **_options: Unpack[CallOptions]
    ) -> models.BatchDeleteWorkersResponseBody: ...

    @overload
    def batch_delete_workers(
        self,
        workforce_id: str,
        *,
        body: models.BatchDeleteWorkersRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.BatchDeleteWorkersResponseBody: ...

    def batch_delete_workers(
        self,
        workforce_id: str,
        *,
        workers: list[str] | Unset = UNSET,
        body: models.BatchDeleteWorkersRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.BatchDeleteWorkersResponseBody:
        """Deleting Labeling Team Members in Batches.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_labeling_team_members_in_batches.html
        """
        return self._call(_BATCH_DELETE_WORKERS, locals())

    @overload
    def create_dataset(
        self,
        *,
        data_sources: Sequence[models.ListDatasetsDataSourceInput | JsonObject],
        dataset_name: str,
        work_path: str,
        work_path_type: int,
        data_format: Literal["Default", "CarbonData"] | Unset = UNSET,
        dataset_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | Unset = UNSET,
        description: str | Unset = UNSET,
        import_annotations: bool | Unset = UNSET,
        import_data: bool | Unset = UNSET,
        label_format: models.LabelFormat | JsonObject | Unset = UNSET,
        labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        managed: bool | Unset = UNSET,
        schema_: Sequence[models.FieldInput | JsonObject] | Unset = UNSET,
        workforce_information: models.WorkforceInformation | JsonObject | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateDatasetResponseBody: ...

    @overload
    def create_dataset(
        self, *, body: models.CreateDatasetRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateDatasetResponseBody: ...

    def create_dataset(
        self,
        *,
        data_sources: Sequence[models.ListDatasetsDataSourceInput | JsonObject] | Unset = UNSET,
        dataset_name: str | Unset = UNSET,
        work_path: str | Unset = UNSET,
        work_path_type: int | Unset = UNSET,
        data_format: Literal["Default", "CarbonData"] | Unset = UNSET,
        dataset_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | Unset = UNSET,
        description: str | Unset = UNSET,
        import_annotations: bool | Unset = UNSET,
        import_data: bool | Unset = UNSET,
        label_format: models.LabelFormat | JsonObject | Unset = UNSET,
        labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        managed: bool | Unset = UNSET,
        schema_: Sequence[models.FieldInput | JsonObject] | Unset = UNSET,
        workforce_information: models.WorkforceInformation | JsonObject | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateDatasetRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateDatasetResponseBody:
        """Creating a Dataset.

        Deprecated.

        Args:
            dataset_name: 1 to 100 characters.
            work_path: 3 to 700 characters.
            work_path_type: Default: 0.
            description: 0 to 256 characters.
            import_annotations: Default: true.
            import_data: Default: false.
            managed: Default: false.
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset.html
        """
        return self._call(_CREATE_DATASET, locals())

    def create_dataset_version(
        self,
        dataset_id: str,
        *,
        clear_hard_property: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        export_images: bool | Unset = UNSET,
        remove_sample_usage: bool | Unset = UNSET,
        train_evaluate_sample_ratio: str | Unset = UNSET,
        version_format: Literal["Default", "CarbonData", "CSV"] | Unset = UNSET,
        version_name: str | Unset = UNSET,
        with_column_header: bool | Unset = UNSET,
        body: models.CreateDatasetVersionRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateDatasetVersionResponseBody:
        """Creating a Dataset Labeling Version.

        Deprecated.

        Args:
            clear_hard_property: Default: true.
            description: 0 to 256 characters.
            export_images: Default: false.
            remove_sample_usage: Default: true.
            train_evaluate_sample_ratio: Default: "1.00".
            version_name: 1 to 32 characters.
            with_column_header: Default: true.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_labeling_version.html
        """
        return self._call(_CREATE_DATASET_VERSION, locals())

    def create_labels(
        self,
        dataset_id: str,
        *,
        labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        body: models.CreateLabelsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateLabelsResponseBody:
        """Creating a Dataset Label.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_label.html
        """
        return self._call(_CREATE_LABELS, locals())

    @overload
    def create_processor_task(
        self,
        *,
        name: str,
        template: models.TemplateParamInput | JsonObject,
        create_version: bool | Unset = UNSET,
        data_source: models.ProcessorDataSourceInput | JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        inputs: Sequence[models.ProcessorDataSourceInput | JsonObject] | Unset = UNSET,
        version_id: str | Unset = UNSET,
        work_path: models.WorkPathInput | JsonObject | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateProcessorTaskResponseBody: ...

    @overload
    def create_processor_task(
        self, *, body: models.CreateProcessorTaskRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateProcessorTaskResponseBody: ...

    def create_processor_task(
        self,
        *,
        name: str | Unset = UNSET,
        template: models.TemplateParamInput | JsonObject | Unset = UNSET,
        create_version: bool | Unset = UNSET,
        data_source: models.ProcessorDataSourceInput | JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        inputs: Sequence[models.ProcessorDataSourceInput | JsonObject] | Unset = UNSET,
        version_id: str | Unset = UNSET,
        work_path: models.WorkPathInput | JsonObject | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateProcessorTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateProcessorTaskResponseBody:
        """Creating a Processing Task.

        Deprecated.

        Args:
            create_version: Default: false.
            description: 0 to 256 characters.
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_processing_task.html
        """
        return self._call(_CREATE_PROCESSOR_TASK, locals())

    @overload
    def create_processor_task_version(
        self,
        task_id: str,
        *,
        name: str,
        create_version: bool | Unset = UNSET,
        data_source: models.ProcessorDataSourceInput | JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        inputs: Sequence[models.ProcessorDataSourceInput | JsonObject] | Unset = UNSET,
        template: models.TemplateParamInput | JsonObject | Unset = UNSET,
        version_id: str | Unset = UNSET,
        work_path: models.WorkPathInput | JsonObject | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateProcessorTaskVersionResponseBody: ...

    @overload
    def create_processor_task_version(
        self,
        task_id: str,
        *,
        body: models.CreateProcessorTaskVersionRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateProcessorTaskVersionResponseBody: ...

    def create_processor_task_version(
        self,
        task_id: str,
        *,
        name: str | Unset = UNSET,
        create_version: bool | Unset = UNSET,
        data_source: models.ProcessorDataSourceInput | JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        inputs: Sequence[models.ProcessorDataSourceInput | JsonObject] | Unset = UNSET,
        template: models.TemplateParamInput | JsonObject | Unset = UNSET,
        version_id: str | Unset = UNSET,
        work_path: models.WorkPathInput | JsonObject | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateProcessorTaskVersionRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateProcessorTaskVersionResponseBody:
        """Creating a Data Processing Task Version.

        Deprecated.

        Args:
            create_version: Default: false.
            description: 0 to 256 characters.
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_data_processing_task_version.html
        """
        return self._call(_CREATE_PROCESSOR_TASK_VERSION, locals())

    def create_task(
        self,
        dataset_id: str,
        *,
        collect_key_sample: bool | Unset = UNSET,
        config: models.CreateTaskSmartTaskConfigInput | JsonObject | Unset = UNSET,
        model_id: str | Unset = UNSET,
        task_type: Literal["auto-label", "pre-label", "auto-grouping"] | Unset = UNSET,
        body: models.CreateTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTaskResponseBody:
        """Starting Intelligent Tasks.

        Deprecated.

        Args:
            collect_key_sample: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/starting_intelligent_tasks.html
        """
        return self._call(_CREATE_TASK, locals())

    @overload
    def create_worker(
        self,
        workforce_id: str,
        *,
        emails: str,
        role: Literal[0, 1, 2],
        description: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def create_worker(
        self, workforce_id: str, *, body: models.CreateWorkerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def create_worker(
        self,
        workforce_id: str,
        *,
        emails: str | Unset = UNSET,
        role: Literal[0, 1, 2] | Unset = UNSET,
        description: str | Unset = UNSET,
        body: models.CreateWorkerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Creating a Labeling Team Member.

        Deprecated.

        Args:
            description: 0 to 256 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_labeling_team_member.html
        """
        return self._call(_CREATE_WORKER, locals())

    @overload
    def create_workforce(
        self, *, workforce_name: str, description: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.CreateWorkforceResponseBody: ...

    @overload
    def create_workforce(
        self, *, body: models.CreateWorkforceRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateWorkforceResponseBody: ...

    def create_workforce(
        self,
        *,
        workforce_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        body: models.CreateWorkforceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateWorkforceResponseBody:
        """Creating a Labeling Team.

        Deprecated.

        Args:
            workforce_name: 1 to 64 characters.
            description: 0 to 256 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_labeling_team.html
        """
        return self._call(_CREATE_WORKFORCE, locals())

    def create_workforce_task(
        self,
        dataset_id: str,
        *,
        auto_sync_dataset: bool | Unset = UNSET,
        data_sync_type: Literal[0, 1, 2, 3] | Unset = UNSET,
        repetition: int | Unset = UNSET,
        sample_conditions: str | Unset = UNSET,
        synchronize_auto_labeling_data: bool | Unset = UNSET,
        synchronize_data: bool | Unset = UNSET,
        task_name: str | Unset = UNSET,
        workforces_config: models.WorkforcesConfigInput | JsonObject | Unset = UNSET,
        body: models.CreateWorkforceTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateWorkforceTaskResponseBody:
        """Creating a Team Labeling Task.

        Deprecated.

        Args:
            auto_sync_dataset: Default: true.
            repetition: At least 1.
            synchronize_auto_labeling_data: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_team_labeling_task.html
        """
        return self._call(_CREATE_WORKFORCE_TASK, locals())

    def delete_dataset(self, dataset_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Dataset.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_dataset.html
        """
        return self._call(_DELETE_DATASET, locals())

    def delete_dataset_version(self, dataset_id: str, version_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Dataset Labeling Version.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_dataset_labeling_version.html
        """
        return self._call(_DELETE_DATASET_VERSION, locals())

    def delete_label_and_samples(
        self,
        dataset_id: str,
        label_name: str,
        *,
        delete_source: bool | Unset = UNSET,
        label_type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DeleteLabelAndSamplesResponseBody:
        """Deleting a Label and the Files that Only Contain the Label.

        Deprecated.

        Args:
            delete_source: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_label_and_the_files_that_only_contain_the_label.html
        """
        return self._call(_DELETE_LABEL_AND_SAMPLES, locals())

    def delete_labels(
        self,
        dataset_id: str,
        *,
        delete_policy: Literal[0, 1, 2] | Unset = UNSET,
        labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        body: models.DeleteLabelsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DeleteLabelsResponseBody:
        """Deleting Labels in Batches.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_labels_in_batches.html
        """
        return self._call(_DELETE_LABELS, locals())

    def delete_processor_task(self, task_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Processing Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_processing_task.html
        """
        return self._call(_DELETE_PROCESSOR_TASK, locals())

    def delete_processor_task_version(self, task_id: str, version_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Data Processing Task Version.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_data_processing_task_version.html
        """
        return self._call(_DELETE_PROCESSOR_TASK_VERSION, locals())

    def delete_samples(
        self,
        dataset_id: str,
        *,
        delete_source: bool | Unset = UNSET,
        samples: list[str] | Unset = UNSET,
        body: models.DeleteSamplesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DeleteSamplesResponseBody:
        """Deleting Samples in Batches.

        Deprecated.

        Args:
            delete_source: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_samples_in_batches.html
        """
        return self._call(_DELETE_SAMPLES, locals())

    def delete_worker(self, workforce_id: str, worker_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Labeling Team Member.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_labeling_team_member.html
        """
        return self._call(_DELETE_WORKER, locals())

    def delete_workforce(
        self, workforce_id: str, **_options: Unpack[CallOptions]
    ) -> models.DeleteWorkforceResponseBody:
        """Deleting a Labeling Team.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_labeling_team.html
        """
        return self._call(_DELETE_WORKFORCE, locals())

    def delete_workforce_task(self, dataset_id: str, workforce_task_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Team Labeling Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_team_labeling_task.html
        """
        return self._call(_DELETE_WORKFORCE_TASK, locals())

    def desc_dataset(
        self,
        dataset_id: str,
        *,
        check_running_task: bool | Unset = UNSET,
        running_task_type: Literal[0, 1, 2, 3, 4, 5, 6, 7] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DescDatasetResponseBody:
        """Querying Details About a Dataset.

        Deprecated.

        Args:
            check_running_task: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_dataset.html
        """
        return self._call(_DESC_DATASET, locals())

    def desc_import_task(
        self, dataset_id: str, task_id: str, **_options: Unpack[CallOptions]
    ) -> models.DescImportTaskResponseBody:
        """Querying Details About a Dataset Import Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_dataset_import_task.html
        """
        return self._call(_DESC_IMPORT_TASK, locals())

    def desc_processor_task_version(
        self, task_id: str, version_id: str, **_options: Unpack[CallOptions]
    ) -> models.DescProcessorTaskVersionResponseBody:
        """Querying the Details About the Version of a Data Processing Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_details_about_the_version_of_a_data_processing_task.html
        """
        return self._call(_DESC_PROCESSOR_TASK_VERSION, locals())

    def desc_worker(
        self, workforce_id: str, worker_id: str, **_options: Unpack[CallOptions]
    ) -> models.DescWorkerResponseBody:
        """Querying Details About Labeling Team Members.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_labeling_team_members.html
        """
        return self._call(_DESC_WORKER, locals())

    def desc_workforce(self, workforce_id: str, **_options: Unpack[CallOptions]) -> models.DescWorkforceResponseBody:
        """Querying Details About a Labeling Team.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_labeling_team.html
        """
        return self._call(_DESC_WORKFORCE, locals())

    def desc_workforce_task(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        label_stats: bool | Unset = UNSET,
        sample_stats: bool | Unset = UNSET,
        workforce_stats: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DescWorkforceTaskResponseBody:
        """Querying Details About a Team Labeling Task.

        Deprecated.

        Args:
            label_stats: Default: false.
            sample_stats: Default: false.
            workforce_stats: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_team_labeling_task.html
        """
        return self._call(_DESC_WORKFORCE_TASK, locals())

    def describe_auto_annotation_sample(
        self, dataset_id: str, sample_id: str, **_options: Unpack[CallOptions]
    ) -> models.DescribeAutoAnnotationSampleResponseBody:
        """Querying Details About an Auto Labeling Sample.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_an_auto_labeling_sample.html
        """
        return self._call(_DESCRIBE_AUTO_ANNOTATION_SAMPLE, locals())

    def describe_dataset_version(
        self, dataset_id: str, version_id: str, **_options: Unpack[CallOptions]
    ) -> models.DescribeDatasetVersionResponseBody:
        """Querying Details About a Dataset Version.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_dataset_version.html
        """
        return self._call(_DESCRIBE_DATASET_VERSION, locals())

    def describe_processor_task(
        self, task_id: str, **_options: Unpack[CallOptions]
    ) -> models.DescribeProcessorTaskResponseBody:
        """Querying Details About a Processing Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_processing_task.html
        """
        return self._call(_DESCRIBE_PROCESSOR_TASK, locals())

    def describe_sample(
        self,
        dataset_id: str,
        sample_id: str,
        *,
        locale: str | Unset = UNSET,
        sample_state: Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | Unset = UNSET,
        worker_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DescribeSampleResponseBody:
        """Obtaining Details About a Sample.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_details_about_a_sample.html
        """
        return self._call(_DESCRIBE_SAMPLE, locals())

    def describe_workforce_task_sample(
        self,
        dataset_id: str,
        workforce_task_id: str,
        sample_id: str,
        *,
        locale: str | Unset = UNSET,
        sample_state: Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | Unset = UNSET,
        worker_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.DescribeWorkforceTaskSampleResponseBody:
        """Obtaining Details About a Team Labeling Sample.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_details_about_a_team_labeling_sample.html
        """
        return self._call(_DESCRIBE_WORKFORCE_TASK_SAMPLE, locals())

    def export_task(
        self,
        dataset_id: str,
        *,
        annotation_format: Literal["VOC", "COCO"] | Unset = UNSET,
        export_format: Literal[1, 2] | Unset = UNSET,
        export_params: models.ExportTaskRequestExportParamsInput | JsonObject | Unset = UNSET,
        export_type: Literal[0, 1, 2, 3] | Unset = UNSET,
        path: str | Unset = UNSET,
        sample_state: Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | Unset = UNSET,
        source_type_header: str | Unset = UNSET,
        status: int | Unset = UNSET,
        task_id: str | Unset = UNSET,
        version_format: Literal["Default", "CarbonData", "CSV"] | Unset = UNSET,
        version_id: str | Unset = UNSET,
        with_column_header: bool | Unset = UNSET,
        body: models.ExportTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ExportTaskResponseBody:
        """Creating a Dataset Export Task.

        Deprecated.

        Args:
            source_type_header: Default: "obs://".
            with_column_header: Default: true.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_dataset_export_task.html
        """
        return self._call(_EXPORT_TASK, locals())

    def get_dataset_metrics(
        self,
        dataset_id: str,
        *,
        end_time: int,
        start_time: int,
        workforce_task_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.GetDatasetMetricsResponseBody:
        """Querying the Monitoring Data of a Dataset.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_monitoring_data_of_a_dataset.html
        """
        return self._call(_GET_DATASET_METRICS, locals())

    def get_dataset_stats(
        self,
        dataset_id: str,
        *,
        email: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        sample_state: Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.GetDatasetStatsResponseBody:
        """Obtaining Dataset Statistics.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_dataset_statistics.html
        """
        return self._call(_GET_DATASET_STATS, locals())

    def get_export_task_status_of_dataset(
        self, resource_id: str, task_id: str, **_options: Unpack[CallOptions]
    ) -> models.GetExportTaskStatusOfDatasetResponseBody:
        """Querying the Status of a Dataset Export Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_status_of_a_dataset_export_task.html
        """
        return self._call(_GET_EXPORT_TASK_STATUS_OF_DATASET, locals())

    def get_export_tasks_status_of_dataset(
        self,
        dataset_id: str,
        *,
        export_type: Literal[0, 1, 2, 3] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.GetExportTasksStatusOfDatasetResponseBody:
        """Querying the Dataset Export Task List.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_export_task_list.html
        """
        return self._call(_GET_EXPORT_TASKS_STATUS_OF_DATASET, locals())

    def get_processor_task_items(
        self, *, offset: int | Unset = UNSET, limit: int | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.GetProcessorTaskItemsResponseBody:
        """Querying the Algorithm Type for Data Processing.

        Deprecated.

        Args:
            offset: Default: 0.
            limit: Default: 1000. At least 1, at most 1000.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_algorithm_type_for_data_processing.html
        """
        return self._call(_GET_PROCESSOR_TASK_ITEMS, locals())

    def get_workforce_sampling_task(
        self, dataset_id: str, workforce_task_id: str, *, checking_task_id: str, **_options: Unpack[CallOptions]
    ) -> models.GetWorkforceSamplingTaskResponseBody:
        """Querying the Report of a Team Labeling Acceptance Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_report_of_a_team_labeling_acceptance_task.html
        """
        return self._call(_GET_WORKFORCE_SAMPLING_TASK, locals())

    def get_workforce_task_metrics(
        self, dataset_id: str, workforce_task_id: str, **_options: Unpack[CallOptions]
    ) -> models.GetWorkforceTaskMetricsResponseBody:
        """Querying Details About the Progress of a Team Labeling Task Member.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_the_progress_of_a_team_labeling_task_member.html
        """
        return self._call(_GET_WORKFORCE_TASK_METRICS, locals())

    @overload
    def import_task(
        self,
        dataset_id: str,
        *,
        import_path: str,
        data_source: models.ListDatasetsDataSourceInput | JsonObject | Unset = UNSET,
        difficult_only: bool | Unset = UNSET,
        excluded_labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        final_annotation: bool | Unset = UNSET,
        import_annotations: bool | Unset = UNSET,
        import_folder: str | Unset = UNSET,
        import_origin: Literal["obs", "dws", "dli", "rds", "mrs", "inference"] | Unset = UNSET,
        import_samples: bool | Unset = UNSET,
        import_type: Literal["dir", "manifest"] | Unset = UNSET,
        included_labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        label_format: models.LabelFormat | JsonObject | Unset = UNSET,
        with_column_header: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ImportTaskResponseBody: ...

    @overload
    def import_task(
        self, dataset_id: str, *, body: models.ImportTaskRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ImportTaskResponseBody: ...

    def import_task(
        self,
        dataset_id: str,
        *,
        import_path: str | Unset = UNSET,
        data_source: models.ListDatasetsDataSourceInput | JsonObject | Unset = UNSET,
        difficult_only: bool | Unset = UNSET,
        excluded_labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        final_annotation: bool | Unset = UNSET,
        import_annotations: bool | Unset = UNSET,
        import_folder: str | Unset = UNSET,
        import_origin: Literal["obs", "dws", "dli", "rds", "mrs", "inference"] | Unset = UNSET,
        import_samples: bool | Unset = UNSET,
        import_type: Literal["dir", "manifest"] | Unset = UNSET,
        included_labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        label_format: models.LabelFormat | JsonObject | Unset = UNSET,
        with_column_header: bool | Unset = UNSET,
        body: models.ImportTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ImportTaskResponseBody:
        """Creating an Import Task.

        Deprecated.

        Args:
            difficult_only: Default: false.
            final_annotation: Default: true.
            import_annotations: Default: true.
            import_origin: Default: "obs".
            import_samples: Default: true.
            with_column_header: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_an_import_task.html
        """
        return self._call(_IMPORT_TASK, locals())

    def list_all_workers(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        role: Literal[0, 1, 2] | Unset = UNSET,
        sort_by: Literal["create_time", "email"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListAllWorkersResponseBody:
        """Querying the List of All Labeling Team Members.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.
            order: Default: "desc".
            role: Default: 0.
            sort_by: Default: "create_time".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_all_labeling_team_members.html
        """
        return self._call(_LIST_ALL_WORKERS, locals())

    def list_auto_annotation_samples(
        self,
        dataset_id: str,
        *,
        high_score: str | Unset = UNSET,
        label_name: str | Unset = UNSET,
        label_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | Unset = UNSET,
        limit: int | Unset = UNSET,
        low_score: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        process_parameter: str | Unset = UNSET,
        search_conditions: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListAutoAnnotationSamplesResponseBody:
        """Obtaining an Auto Labeling Sample List.

        Deprecated.

        Args:
            high_score: Default: "1".
            limit: Default: 10. At least 1, at most 100.
            low_score: Default: "0".
            offset: Default: 0.
            order: Default: "desc".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_an_auto_labeling_sample_list.html
        """
        return self._call(_LIST_AUTO_ANNOTATION_SAMPLES, locals())

    def list_dataset_versions(
        self,
        dataset_id: str,
        *,
        status: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        train_evaluate_ratio: str | Unset = UNSET,
        version_format: Literal[0, 1, 2] | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListDatasetVersionsResponseBody:
        """Querying the Dataset Version List.

        Deprecated.

        Args:
            offset: Default: 0.
            limit: Default: 1000. At least 1, at most 1000.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_version_list.html
        """
        return self._call(_LIST_DATASET_VERSIONS, locals())

    def list_datasets(
        self,
        *,
        check_running_task: bool | Unset = UNSET,
        contain_versions: bool | Unset = UNSET,
        dataset_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | Unset = UNSET,
        file_preview: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        running_task_type: Literal[0, 1, 2, 3, 4, 5, 6, 7] | Unset = UNSET,
        search_content: str | Unset = UNSET,
        sort_by: Literal["create_time", "dataset_name"] | Unset = UNSET,
        support_export: bool | Unset = UNSET,
        train_evaluate_ratio: str | Unset = UNSET,
        version_format: Literal[0, 1, 2] | Unset = UNSET,
        with_labels: bool | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        dataset_version: Literal["v1", "v2", "all"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListDatasetsResponseBody:
        """Querying the Dataset List.

        Deprecated.

        Args:
            check_running_task: Default: false.
            file_preview: Default: false.
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.
            order: Default: "desc".
            sort_by: Default: "create_time".
            support_export: Default: false.
            with_labels: Default: false.
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_list.html
        """
        return self._call(_LIST_DATASETS, locals())

    def list_import_tasks(
        self,
        dataset_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListImportTasksResponseBody:
        """Querying the Dataset Import Task List.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_import_task_list.html
        """
        return self._call(_LIST_IMPORT_TASKS, locals())

    def list_labels(
        self,
        dataset_id: str,
        *,
        version_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListLabelsResponseBody:
        """Querying the Dataset Label List.

        Deprecated.

        Args:
            offset: Default: 0.
            limit: Default: 100000. At least 1, at most 100000.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_dataset_label_list.html
        """
        return self._call(_LIST_LABELS, locals())

    def list_processor_task_version_results(
        self,
        task_id: str,
        version_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        process_parameter: str | Unset = UNSET,
        result_property: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListProcessorTaskVersionResultsResponseBody:
        """Obtaining the Result of a Data Processing Task Version.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_the_result_of_a_data_processing_task_version.html
        """
        return self._call(_LIST_PROCESSOR_TASK_VERSION_RESULTS, locals())

    def list_processor_task_versions(
        self,
        task_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        sort_by: Literal["create_time", "version_name"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListProcessorTaskVersionsResponseBody:
        """Querying the Version List of a Data Processing Task.

        Deprecated.

        Args:
            limit: Default: 100. At least 1, at most 100.
            offset: Default: 0.
            order: Default: "desc".
            sort_by: Default: "create_time".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_version_list_of_a_data_processing_task.html
        """
        return self._call(_LIST_PROCESSOR_TASK_VERSIONS, locals())

    def list_processor_tasks(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        query_current: bool | Unset = UNSET,
        return_result: bool | Unset = UNSET,
        sort_by: Literal["create_time", "name", "duration_seconds"] | Unset = UNSET,
        source: str | Unset = UNSET,
        source_type: Literal["OBS", "TASK", "DATASET", "CUSTOM"] | Unset = UNSET,
        status: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        task_name: str | Unset = UNSET,
        task_type: Literal[
            "sys_data_analyse",
            "sys_data_cleaning",
            "sys_data_augmentation",
            "sys_data_validation",
            "sys_data_selection",
        ]
        | Unset = UNSET,
        version_id: list[Any] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListProcessorTasksResponseBody:
        """Querying the List of a Processing Task.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.
            order: Default: "desc".
            query_current: Default: false.
            return_result: Default: true.
            sort_by: Default: "create_time".
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_a_processing_task.html
        """
        return self._call(_LIST_PROCESSOR_TASKS, locals())

    def list_samples(
        self,
        dataset_id: str,
        *,
        email: str | Unset = UNSET,
        high_score: str | Unset = UNSET,
        label_name: str | Unset = UNSET,
        label_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | Unset = UNSET,
        limit: int | Unset = UNSET,
        locale: str | Unset = UNSET,
        low_score: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        preview: bool | Unset = UNSET,
        process_parameter: str | Unset = UNSET,
        sample_state: Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | Unset = UNSET,
        sample_type: Literal[0, 1, 2, 4, 6, 9] | Unset = UNSET,
        search_conditions: str | Unset = UNSET,
        version_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListSamplesResponseBody:
        """Obtaining a Sample List.

        Deprecated.

        Args:
            high_score: Default: "1".
            limit: Default: 10. At least 1, at most 100.
            low_score: Default: "0".
            offset: Default: 0.
            order: Default: "desc".
            sample_type: Default: 9.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_a_sample_list.html
        """
        return self._call(_LIST_SAMPLES, locals())

    def list_search(self, dataset_id: str, **_options: Unpack[CallOptions]) -> models.ListSearchResponseBody:
        """Obtaining Sample Search Condition.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_sample_search_condition.html
        """
        return self._call(_LIST_SEARCH, locals())

    def list_tasks(
        self,
        dataset_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        task_name: str | Unset = UNSET,
        type: Literal["auto-label", "pre-label", "auto-grouping"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTasksResponseBody:
        """Obtaining an Auto Labeling Task List by Page.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_an_auto_labeling_task_list_by_page.html
        """
        return self._call(_LIST_TASKS, locals())

    def list_worker_tasks(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        search_content: str | Unset = UNSET,
        sort_by: Literal["create_time", "workforce_task_name"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWorkerTasksResponseBody:
        """Querying the Team Labeling Task List by a Team Member.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.
            order: Default: "desc".
            sort_by: Default: "create_time".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_team_labeling_task_list_by_a_team_member.html
        """
        return self._call(_LIST_WORKER_TASKS, locals())

    def list_workers(
        self,
        workforce_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        sort_by: Literal["create_time", "email"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWorkersResponseBody:
        """Querying the List of Labeling Team Members.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.
            order: Default: "desc".
            sort_by: Default: "create_time".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_labeling_team_members.html
        """
        return self._call(_LIST_WORKERS, locals())

    def list_workforce_task_samples(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        label_name: str | Unset = UNSET,
        label_type: Literal[0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900] | Unset = UNSET,
        limit: int | Unset = UNSET,
        locale: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        process_parameter: str | Unset = UNSET,
        sample_state: Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | Unset = UNSET,
        search_conditions: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWorkforceTaskSamplesResponseBody:
        """Obtaining a Sample List of a Team Labeling Task by Page.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_a_sample_list_of_a_team_labeling_task_by_page.html
        """
        return self._call(_LIST_WORKFORCE_TASK_SAMPLES, locals())

    def list_workforce_task_stats(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        sample_state: Literal[
            "__ALL__",
            "__NONE__",
            "__UNCHECK__",
            "__ACCEPTED__",
            "__REJECTED__",
            "__UNREVIEWED__",
            "__REVIEWED__",
            "__WORKFORCE_SAMPLED__",
            "__WORKFORCE_SAMPLED_UNCHECK__",
            "__WORKFORCE_SAMPLED_CHECKED__",
            "__WORKFORCE_SAMPLED_ACCEPTED__",
            "__WORKFORCE_SAMPLED_REJECTED__",
            "__AUTO_ANNOTATION__",
        ]
        | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWorkforceTaskStatsResponseBody:
        """Querying Details About Team Labeling Task Statistics.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_team_labeling_task_statistics.html
        """
        return self._call(_LIST_WORKFORCE_TASK_STATS, locals())

    def list_workforce_tasks(
        self,
        dataset_id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWorkforceTasksResponseBody:
        """Querying the Team Labeling Task List of a Dataset.

        Deprecated.

        Args:
            offset: Default: 0.
            limit: Default: 1000. At least 1, at most 1000.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_team_labeling_task_list_of_a_dataset.html
        """
        return self._call(_LIST_WORKFORCE_TASKS, locals())

    def list_workforces(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        search_content: str | Unset = UNSET,
        sort_by: Literal["create_time", "workforce_name"] | Unset = UNSET,
        workforce_task_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListWorkforcesResponseBody:
        """Querying the Labeling Team List.

        Deprecated.

        Args:
            limit: Default: 10. At least 1, at most 100.
            offset: Default: 0.
            order: Default: "desc".
            sort_by: Default: "create_time".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_labeling_team_list.html
        """
        return self._call(_LIST_WORKFORCES, locals())

    def review_samples(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        comments: Sequence[models.SampleComment | JsonObject] | Unset = UNSET,
        body: models.ReviewSamplesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Reviewing Team Labeling Results.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/reviewing_team_labeling_results.html
        """
        return self._call(_REVIEW_SAMPLES, locals())

    @overload
    def send_emails(
        self, dataset_id: str, workforce_task_id: str, *, emails: list[str], **_options: Unpack[CallOptions]
    ) -> models.SendEmailsResponseBody: ...

    @overload
    def send_emails(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        body: models.SendEmailsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.SendEmailsResponseBody: ...

    def send_emails(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        emails: list[str] | Unset = UNSET,
        body: models.SendEmailsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.SendEmailsResponseBody:
        """Sending an Email to a Labeling Team Member.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/sending_an_email_to_a_labeling_team_member.html
        """
        return self._call(_SEND_EMAILS, locals())

    def show_dataset_synchronization_task_status(
        self, dataset_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowDatasetSynchronizationTaskStatusResponseBody:
        """Querying the Status of a Dataset Synchronization Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_status_of_a_dataset_synchronization_task.html
        """
        return self._call(_SHOW_DATASET_SYNCHRONIZATION_TASK_STATUS, locals())

    def start_workforce_sampling_task(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        sampling_num: int | Unset = UNSET,
        sampling_rate: float | Unset = UNSET,
        body: models.StartWorkforceSamplingTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.StartWorkforceSamplingTaskResponseBody:
        """Creating a Team Labeling Acceptance Task.

        Deprecated.

        Args:
            sampling_rate: More than 0, at most 1.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_team_labeling_acceptance_task.html
        """
        return self._call(_START_WORKFORCE_SAMPLING_TASK, locals())

    def start_workforce_task(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        body_dataset_id: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        workforces_config: models.WorkforcesConfigInput | JsonObject | Unset = UNSET,
        body: models.StartWorkforceTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Starting a Team Labeling Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/starting_a_team_labeling_task.html
        """
        return self._call(_START_WORKFORCE_TASK, locals())

    def stop_auto_annotation(self, dataset_id: str, task_id: str, **_options: Unpack[CallOptions]) -> None:
        """Stopping an Intelligent Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_an_intelligent_task.html
        """
        return self._call(_STOP_AUTO_ANNOTATION, locals())

    def stop_processor_task_version(self, task_id: str, version_id: str, **_options: Unpack[CallOptions]) -> None:
        """Stopping the Version of a Data Processing Task.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.html
        """
        return self._call(_STOP_PROCESSOR_TASK_VERSION, locals())

    def sync_data_source(self, dataset_id: str, **_options: Unpack[CallOptions]) -> None:
        """Synchronizing a Dataset.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/synchronizing_a_dataset.html
        """
        return self._call(_SYNC_DATA_SOURCE, locals())

    def update_dataset(
        self,
        dataset_id: str,
        *,
        add_labels: Sequence[models.UpdateDatasetLabel | JsonObject] | Unset = UNSET,
        current_version_id: str | Unset = UNSET,
        dataset_name: str | Unset = UNSET,
        delete_labels: Sequence[models.UpdateDatasetLabel | JsonObject] | Unset = UNSET,
        description: str | Unset = UNSET,
        update_labels: Sequence[models.UpdateDatasetLabel | JsonObject] | Unset = UNSET,
        body: models.UpdateDatasetRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateDatasetResponseBody:
        """Modifying a Dataset.

        Deprecated.

        Args:
            description: 0 to 256 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/modifying_a_dataset.html
        """
        return self._call(_UPDATE_DATASET, locals())

    def update_label(
        self,
        dataset_id: str,
        label_name: str,
        *,
        label_type: Literal[0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600] | Unset = UNSET,
        modelarts_color: str | Unset = UNSET,
        modelarts_default_shape: Literal["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline"]
        | Unset = UNSET,
        modelarts_from_type: str | Unset = UNSET,
        modelarts_rename_to: str | Unset = UNSET,
        modelarts_shortcut: str | Unset = UNSET,
        modelarts_to_type: str | Unset = UNSET,
        body: models.UpdateLabelRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateLabelResponseBody:
        """Updating a Label by Label Names.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_label_by_label_names.html
        """
        return self._call(_UPDATE_LABEL, locals())

    def update_labels(
        self,
        dataset_id: str,
        *,
        labels: Sequence[models.ListDatasetsLabelInput | JsonObject] | Unset = UNSET,
        body: models.UpdateLabelsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateLabelsResponseBody:
        """Modifying Labels in Batches.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/modifying_labels_in_batches.html
        """
        return self._call(_UPDATE_LABELS, locals())

    def update_processor_task(
        self,
        task_id: str,
        *,
        description: str | Unset = UNSET,
        body: models.UpdateProcessorTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Updating a Processing Task.

        Deprecated.

        Args:
            description: 0 to 256 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_processing_task.html
        """
        return self._call(_UPDATE_PROCESSOR_TASK, locals())

    def update_samples(
        self,
        dataset_id: str,
        *,
        email: str | Unset = UNSET,
        samples: Sequence[models.SampleLabelsInput | JsonObject] | Unset = UNSET,
        body: models.UpdateSamplesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateSamplesResponseBody:
        """Updating Sample Labels in Batches.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_sample_labels_in_batches.html
        """
        return self._call(_UPDATE_SAMPLES, locals())

    def update_worker(
        self,
        workforce_id: str,
        worker_id: str,
        *,
        description: str | Unset = UNSET,
        role: Literal[0, 1, 2, 3] | Unset = UNSET,
        body: models.UpdateWorkerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Updating a Labeling Team Member.

        Deprecated.

        Args:
            description: 0 to 256 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_labeling_team_member.html
        """
        return self._call(_UPDATE_WORKER, locals())

    def update_workforce(
        self,
        workforce_id: str,
        *,
        description: str | Unset = UNSET,
        workforce_name: str | Unset = UNSET,
        body: models.UpdateWorkforceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Updating a Labeling Team.

        Deprecated.

        Args:
            description: 0 to 256 characters.
            workforce_name: 1 to 64 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_labeling_team.html
        """
        return self._call(_UPDATE_WORKFORCE, locals())

    @overload
    def update_workforce_sampling_task(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        locale: str,
        action: Literal[0, 1, 2, 3, 4, 5],
        overwrite_last_result: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateWorkforceSamplingTaskResponseBody: ...

    @overload
    def update_workforce_sampling_task(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        locale: str,
        body: models.UpdateWorkforceSamplingTaskRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateWorkforceSamplingTaskResponseBody: ...

    def update_workforce_sampling_task(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        locale: str,
        action: Literal[0, 1, 2, 3, 4, 5] | Unset = UNSET,
        overwrite_last_result: bool | Unset = UNSET,
        body: models.UpdateWorkforceSamplingTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateWorkforceSamplingTaskResponseBody:
        """Updating Status of a Team Labeling Acceptance Task.

        Deprecated.

        Args:
            overwrite_last_result: Default: false.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_status_of_a_team_labeling_acceptance_task.html
        """
        return self._call(_UPDATE_WORKFORCE_SAMPLING_TASK, locals())

    def update_workforce_task(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        body_dataset_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        task_id: str | Unset = UNSET,
        task_name: str | Unset = UNSET,
        workforces_config: models.WorkforcesConfigInput | JsonObject | Unset = UNSET,
        body: models.UpdateWorkforceTaskRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Updating a Team Labeling Task.

        Deprecated.

        Args:
            description: 0 to 256 characters.
            task_name: 1 to 64 characters.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_team_labeling_task.html
        """
        return self._call(_UPDATE_WORKFORCE_TASK, locals())

    def update_workforce_task_samples(
        self,
        dataset_id: str,
        workforce_task_id: str,
        *,
        email: str | Unset = UNSET,
        samples: Sequence[models.SampleLabelsInput | JsonObject] | Unset = UNSET,
        body: models.UpdateWorkforceTaskSamplesRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateWorkforceTaskSamplesResponseBody:
        """Updating Labels of Team Labeling Samples in Batches.

        Deprecated.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_labels_of_team_labeling_samples_in_batches.html
        """
        return self._call(_UPDATE_WORKFORCE_TASK_SAMPLES, locals())

    iter_export_tasks_status_of_dataset = iterating(
        get_export_tasks_status_of_dataset, _ITER_EXPORT_TASKS_STATUS_OF_DATASET
    )

    iter_processor_task_items = iterating(get_processor_task_items, _ITER_PROCESSOR_TASK_ITEMS)

    iter_all_workers = iterating(list_all_workers, _ITER_ALL_WORKERS)

    iter_auto_annotation_samples = iterating(list_auto_annotation_samples, _ITER_AUTO_ANNOTATION_SAMPLES)

    iter_dataset_versions = iterating(list_dataset_versions, _ITER_DATASET_VERSIONS)

    iter_datasets = iterating(list_datasets, _ITER_DATASETS)

    iter_import_tasks = iterating(list_import_tasks, _ITER_IMPORT_TASKS)

    iter_labels = iterating(list_labels, _ITER_LABELS)

    iter_processor_task_version_results = iterating(
        list_processor_task_version_results, _ITER_PROCESSOR_TASK_VERSION_RESULTS
    )

    iter_processor_task_versions = iterating(list_processor_task_versions, _ITER_PROCESSOR_TASK_VERSIONS)

    iter_processor_tasks = iterating(list_processor_tasks, _ITER_PROCESSOR_TASKS)

    iter_samples = iterating(list_samples, _ITER_SAMPLES)

    iter_tasks = iterating(list_tasks, _ITER_TASKS)

    iter_worker_tasks = iterating(list_worker_tasks, _ITER_WORKER_TASKS)

    iter_workers = iterating(list_workers, _ITER_WORKERS)

    iter_workforce_task_samples = iterating(list_workforce_task_samples, _ITER_WORKFORCE_TASK_SAMPLES)

    iter_workforce_tasks = iterating(list_workforce_tasks, _ITER_WORKFORCE_TASKS)

    iter_workforces = iterating(list_workforces, _ITER_WORKFORCES)

    def wait_for_import_task(
        self, dataset_id: str, task_id: str, **_options: Unpack[WaitOptions[models.DescImportTaskResponseBody]]
    ) -> models.DescImportTaskResponseBody:
        """Ask `desc_import_task` until the import task is done: its status is COMPLETED.

        Raises `FailedStateError` if it is FAILED, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return wait(
            lambda: self.desc_import_task(dataset_id, task_id),
            until=("COMPLETED",),
            failed=("FAILED",),
            state="status",
            **_options,
        )


class AsyncDataManagementOldVersionOperations(AsyncOperations):
    """The operations under Data Management (Old Version)."""

    accept_samples = awaited(DataManagementOldVersionOperations.accept_samples)
    auto_annotation_progress = awaited(DataManagementOldVersionOperations.auto_annotation_progress)
    batch_add_samples = awaited(DataManagementOldVersionOperations.batch_add_samples)
    batch_delete_workers = awaited(DataManagementOldVersionOperations.batch_delete_workers)
    create_dataset = awaited(DataManagementOldVersionOperations.create_dataset)
    create_dataset_version = awaited(DataManagementOldVersionOperations.create_dataset_version)
    create_labels = awaited(DataManagementOldVersionOperations.create_labels)
    create_processor_task = awaited(DataManagementOldVersionOperations.create_processor_task)
    create_processor_task_version = awaited(DataManagementOldVersionOperations.create_processor_task_version)
    create_task = awaited(DataManagementOldVersionOperations.create_task)
    create_worker = awaited(DataManagementOldVersionOperations.create_worker)
    create_workforce = awaited(DataManagementOldVersionOperations.create_workforce)
    create_workforce_task = awaited(DataManagementOldVersionOperations.create_workforce_task)
    delete_dataset = awaited(DataManagementOldVersionOperations.delete_dataset)
    delete_dataset_version = awaited(DataManagementOldVersionOperations.delete_dataset_version)
    delete_label_and_samples = awaited(DataManagementOldVersionOperations.delete_label_and_samples)
    delete_labels = awaited(DataManagementOldVersionOperations.delete_labels)
    delete_processor_task = awaited(DataManagementOldVersionOperations.delete_processor_task)
    delete_processor_task_version = awaited(DataManagementOldVersionOperations.delete_processor_task_version)
    delete_samples = awaited(DataManagementOldVersionOperations.delete_samples)
    delete_worker = awaited(DataManagementOldVersionOperations.delete_worker)
    delete_workforce = awaited(DataManagementOldVersionOperations.delete_workforce)
    delete_workforce_task = awaited(DataManagementOldVersionOperations.delete_workforce_task)
    desc_dataset = awaited(DataManagementOldVersionOperations.desc_dataset)
    desc_import_task = awaited(DataManagementOldVersionOperations.desc_import_task)
    desc_processor_task_version = awaited(DataManagementOldVersionOperations.desc_processor_task_version)
    desc_worker = awaited(DataManagementOldVersionOperations.desc_worker)
    desc_workforce = awaited(DataManagementOldVersionOperations.desc_workforce)
    desc_workforce_task = awaited(DataManagementOldVersionOperations.desc_workforce_task)
    describe_auto_annotation_sample = awaited(DataManagementOldVersionOperations.describe_auto_annotation_sample)
    describe_dataset_version = awaited(DataManagementOldVersionOperations.describe_dataset_version)
    describe_processor_task = awaited(DataManagementOldVersionOperations.describe_processor_task)
    describe_sample = awaited(DataManagementOldVersionOperations.describe_sample)
    describe_workforce_task_sample = awaited(DataManagementOldVersionOperations.describe_workforce_task_sample)
    export_task = awaited(DataManagementOldVersionOperations.export_task)
    get_dataset_metrics = awaited(DataManagementOldVersionOperations.get_dataset_metrics)
    get_dataset_stats = awaited(DataManagementOldVersionOperations.get_dataset_stats)
    get_export_task_status_of_dataset = awaited(DataManagementOldVersionOperations.get_export_task_status_of_dataset)
    get_export_tasks_status_of_dataset = awaited(DataManagementOldVersionOperations.get_export_tasks_status_of_dataset)
    get_processor_task_items = awaited(DataManagementOldVersionOperations.get_processor_task_items)
    get_workforce_sampling_task = awaited(DataManagementOldVersionOperations.get_workforce_sampling_task)
    get_workforce_task_metrics = awaited(DataManagementOldVersionOperations.get_workforce_task_metrics)
    import_task = awaited(DataManagementOldVersionOperations.import_task)
    list_all_workers = awaited(DataManagementOldVersionOperations.list_all_workers)
    list_auto_annotation_samples = awaited(DataManagementOldVersionOperations.list_auto_annotation_samples)
    list_dataset_versions = awaited(DataManagementOldVersionOperations.list_dataset_versions)
    list_datasets = awaited(DataManagementOldVersionOperations.list_datasets)
    list_import_tasks = awaited(DataManagementOldVersionOperations.list_import_tasks)
    list_labels = awaited(DataManagementOldVersionOperations.list_labels)
    list_processor_task_version_results = awaited(
        DataManagementOldVersionOperations.list_processor_task_version_results
    )
    list_processor_task_versions = awaited(DataManagementOldVersionOperations.list_processor_task_versions)
    list_processor_tasks = awaited(DataManagementOldVersionOperations.list_processor_tasks)
    list_samples = awaited(DataManagementOldVersionOperations.list_samples)
    list_search = awaited(DataManagementOldVersionOperations.list_search)
    list_tasks = awaited(DataManagementOldVersionOperations.list_tasks)
    list_worker_tasks = awaited(DataManagementOldVersionOperations.list_worker_tasks)
    list_workers = awaited(DataManagementOldVersionOperations.list_workers)
    list_workforce_task_samples = awaited(DataManagementOldVersionOperations.list_workforce_task_samples)
    list_workforce_task_stats = awaited(DataManagementOldVersionOperations.list_workforce_task_stats)
    list_workforce_tasks = awaited(DataManagementOldVersionOperations.list_workforce_tasks)
    list_workforces = awaited(DataManagementOldVersionOperations.list_workforces)
    review_samples = awaited(DataManagementOldVersionOperations.review_samples)
    send_emails = awaited(DataManagementOldVersionOperations.send_emails)
    show_dataset_synchronization_task_status = awaited(
        DataManagementOldVersionOperations.show_dataset_synchronization_task_status
    )
    start_workforce_sampling_task = awaited(DataManagementOldVersionOperations.start_workforce_sampling_task)
    start_workforce_task = awaited(DataManagementOldVersionOperations.start_workforce_task)
    stop_auto_annotation = awaited(DataManagementOldVersionOperations.stop_auto_annotation)
    stop_processor_task_version = awaited(DataManagementOldVersionOperations.stop_processor_task_version)
    sync_data_source = awaited(DataManagementOldVersionOperations.sync_data_source)
    update_dataset = awaited(DataManagementOldVersionOperations.update_dataset)
    update_label = awaited(DataManagementOldVersionOperations.update_label)
    update_labels = awaited(DataManagementOldVersionOperations.update_labels)
    update_processor_task = awaited(DataManagementOldVersionOperations.update_processor_task)
    update_samples = awaited(DataManagementOldVersionOperations.update_samples)
    update_worker = awaited(DataManagementOldVersionOperations.update_worker)
    update_workforce = awaited(DataManagementOldVersionOperations.update_workforce)
    update_workforce_sampling_task = awaited(DataManagementOldVersionOperations.update_workforce_sampling_task)
    update_workforce_task = awaited(DataManagementOldVersionOperations.update_workforce_task)
    update_workforce_task_samples = awaited(DataManagementOldVersionOperations.update_workforce_task_samples)
    iter_export_tasks_status_of_dataset = iterating_async(
        DataManagementOldVersionOperations.get_export_tasks_status_of_dataset, _ITER_EXPORT_TASKS_STATUS_OF_DATASET
    )
    iter_processor_task_items = iterating_async(
        DataManagementOldVersionOperations.get_processor_task_items, _ITER_PROCESSOR_TASK_ITEMS
    )
    iter_all_workers = iterating_async(DataManagementOldVersionOperations.list_all_workers, _ITER_ALL_WORKERS)
    iter_auto_annotation_samples = iterating_async(
        DataManagementOldVersionOperations.list_auto_annotation_samples, _ITER_AUTO_ANNOTATION_SAMPLES
    )
    iter_dataset_versions = iterating_async(
        DataManagementOldVersionOperations.list_dataset_versions, _ITER_DATASET_VERSIONS
    )
    iter_datasets = iterating_async(DataManagementOldVersionOperations.list_datasets, _ITER_DATASETS)
    iter_import_tasks = iterating_async(DataManagementOldVersionOperations.list_import_tasks, _ITER_IMPORT_TASKS)
    iter_labels = iterating_async(DataManagementOldVersionOperations.list_labels, _ITER_LABELS)
    iter_processor_task_version_results = iterating_async(
        DataManagementOldVersionOperations.list_processor_task_version_results, _ITER_PROCESSOR_TASK_VERSION_RESULTS
    )
    iter_processor_task_versions = iterating_async(
        DataManagementOldVersionOperations.list_processor_task_versions, _ITER_PROCESSOR_TASK_VERSIONS
    )
    iter_processor_tasks = iterating_async(
        DataManagementOldVersionOperations.list_processor_tasks, _ITER_PROCESSOR_TASKS
    )
    iter_samples = iterating_async(DataManagementOldVersionOperations.list_samples, _ITER_SAMPLES)
    iter_tasks = iterating_async(DataManagementOldVersionOperations.list_tasks, _ITER_TASKS)
    iter_worker_tasks = iterating_async(DataManagementOldVersionOperations.list_worker_tasks, _ITER_WORKER_TASKS)
    iter_workers = iterating_async(DataManagementOldVersionOperations.list_workers, _ITER_WORKERS)
    iter_workforce_task_samples = iterating_async(
        DataManagementOldVersionOperations.list_workforce_task_samples, _ITER_WORKFORCE_TASK_SAMPLES
    )
    iter_workforce_tasks = iterating_async(
        DataManagementOldVersionOperations.list_workforce_tasks, _ITER_WORKFORCE_TASKS
    )
    iter_workforces = iterating_async(DataManagementOldVersionOperations.list_workforces, _ITER_WORKFORCES)

    async def wait_for_import_task(
        self, dataset_id: str, task_id: str, **_options: Unpack[WaitOptions[models.DescImportTaskResponseBody]]
    ) -> models.DescImportTaskResponseBody:
        """Ask `desc_import_task` until the import task is done: its status is COMPLETED.

        Raises `FailedStateError` if it is FAILED, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return await wait_async(
            lambda: self.desc_import_task(dataset_id, task_id),
            until=("COMPLETED",),
            failed=("FAILED",),
            state="status",
            **_options,
        )
