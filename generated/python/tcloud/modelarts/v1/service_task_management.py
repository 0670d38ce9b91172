"""The operations under Service Task Management."""

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
from ..._runtime.waiting import WaitOptions, wait, wait_async

if TYPE_CHECKING:
    from . import models

_CREATE_TASKS: Operation[models.CreateTasksResponseBody] = Operation(
    "CreateTasks",
    "POST",
    "/v1/{project_id}/services/{service_id}/tasks",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path")),
    body=Body("application/json", model="CreateTasksRequestBody"),
    responses={"201": "CreateTasksResponseBody"},
)
_DELETE_TASK: Operation[None] = Operation(
    "DeleteTask",
    "DELETE",
    "/v1/{project_id}/services/{service_id}/tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path"), Parameter("task_id", "path")),
    responses={"202": None},
)
_LIST_TASKS_DETAILS: Operation[models.ListTasksDetailsResponseBody] = Operation(
    "ListTasksDetails",
    "GET",
    "/v1/{project_id}/services/{service_id}/tasks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("service_id", "path"),
        Parameter(
            "state",
            "query",
            check=Check(
                choices=(
                    "PENDING",
                    "RECOVERING",
                    "STARTING",
                    "UPGRADING",
                    "CREATE_FAILED",
                    "START_FAILED",
                    "RUNNING",
                    "STOPPING",
                    "STOPPED",
                    "ABNORMAL",
                    "SUCCEEDED",
                    "FAILED",
                    "DELETING",
                    "FREEZING",
                    "FROZEN",
                )
            ),
        ),
        Parameter("name_like", "query"),
        Parameter("id", "query"),
        Parameter("created_since", "query"),
        Parameter("created_until", "query"),
        Parameter("sort_dir", "query", check=Check(choices=("asc", "desc"))),
        Parameter("sort_key", "query", check=Check(choices=("name", "created_at", "updated_at"))),
        Parameter("offset", "query"),
        Parameter("limit", "query"),
    ),
    responses={"200": "ListTasksDetailsResponseBody"},
)
_SHOW_TASK: Operation[models.ShowTaskResponseBody] = Operation(
    "ShowTask",
    "GET",
    "/v1/{project_id}/services/{service_id}/tasks/{task_id}",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path"), Parameter("task_id", "path")),
    responses={"200": "ShowTaskResponseBody"},
)
_START_TASK: Operation[None] = Operation(
    "StartTask",
    "POST",
    "/v1/{project_id}/services/{service_id}/tasks/{task_id}/start",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path"), Parameter("task_id", "path")),
    responses={"202": None},
)
_STOP_TASK: Operation[None] = Operation(
    "StopTask",
    "POST",
    "/v1/{project_id}/services/{service_id}/tasks/{task_id}/stop",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path"), Parameter("task_id", "path")),
    responses={"202": None},
)
_ITER_TASKS_DETAILS: Paging[models.TaskDetails] = CountedPaging("tasks", "offset", count="count")


class ServiceTaskManagementOperations(Operations):
    """The operations under Service Task Management."""

    @overload
    def create_tasks(
        self,
        service_id: str,
        *,
        input: models.CreateTasksTaskInput | JsonObject,
        name: str,
        output: models.TaskOutput | JsonObject,
        config: JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        schedule: models.CreateTasksTaskSchedule | JsonObject | Unset = UNSET,
        source_usage_estimate: models.TaskSourceUsageEstimate | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTasksResponseBody: ...

    @overload
    def create_tasks(
        self, service_id: str, *, body: models.CreateTasksRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateTasksResponseBody: ...

    def create_tasks(
        self,
        service_id: str,
        *,
        input: models.CreateTasksTaskInput | JsonObject | Unset = UNSET,
        name: str | Unset = UNSET,
        output: models.TaskOutput | JsonObject | Unset = UNSET,
        config: JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        schedule: models.CreateTasksTaskSchedule | JsonObject | Unset = UNSET,
        source_usage_estimate: models.TaskSourceUsageEstimate | JsonObject | Unset = UNSET,
        body: models.CreateTasksRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTasksResponseBody:
        """Creating a Service Task.

        Args:
            name: 1 to 100 characters.
            description: At most 500 characters.

        Raises BadRequestError (400), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/creating_a_service_task.html
        """
        return self._call(_CREATE_TASKS, locals())

    def delete_task(self, service_id: str, task_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Service Task.

        Raises BadRequestError (400), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/deleting_a_service_task.html
        """
        return self._call(_DELETE_TASK, locals())

    def list_tasks_details(
        self,
        service_id: str,
        *,
        state: Literal[
            "PENDING",
            "RECOVERING",
            "STARTING",
            "UPGRADING",
            "CREATE_FAILED",
            "START_FAILED",
            "RUNNING",
            "STOPPING",
            "STOPPED",
            "ABNORMAL",
            "SUCCEEDED",
            "FAILED",
            "DELETING",
            "FREEZING",
            "FROZEN",
        ]
        | Unset = UNSET,
        name_like: str | Unset = UNSET,
        id: str | Unset = UNSET,
        created_since: int | Unset = UNSET,
        created_until: int | Unset = UNSET,
        sort_dir: Literal["asc", "desc"] | Unset = UNSET,
        sort_key: Literal["name", "created_at", "updated_at"] | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTasksDetailsResponseBody:
        """Obtaining Service Tasks.

        Raises BadRequestError (400), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/obtaining_service_tasks.html
        """
        return self._call(_LIST_TASKS_DETAILS, locals())

    def show_task(self, service_id: str, task_id: str, **_options: Unpack[CallOptions]) -> models.ShowTaskResponseBody:
        """Obtaining a Service Task.

        Raises BadRequestError (400), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/obtaining_a_service_task.html
        """
        return self._call(_SHOW_TASK, locals())

    def start_task(self, service_id: str, task_id: str, **_options: Unpack[CallOptions]) -> None:
        """Starting a Service Task.

        Raises BadRequestError (400), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/starting_a_service_task.html
        """
        return self._call(_START_TASK, locals())

    def stop_task(self, service_id: str, task_id: str, **_options: Unpack[CallOptions]) -> None:
        """Stopping a Service Task.

        Raises BadRequestError (400), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_task_management/stopping_a_service_task.html
        """
        return self._call(_STOP_TASK, locals())

    iter_tasks_details = iterating(list_tasks_details, _ITER_TASKS_DETAILS)

    def wait_for_task(
        self, service_id: str, task_id: str, **_options: Unpack[WaitOptions[models.ShowTaskResponseBody]]
    ) -> models.ShowTaskResponseBody:
        """Ask `show_task` until the task is done: its state is SUCCEEDED.

        Raises `FailedStateError` if it is CREATE_FAILED or START_FAILED or STOPPED or ABNORMAL or FAILED, and
        `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return wait(
            lambda: self.show_task(service_id, task_id),
            until=("SUCCEEDED",),
            failed=("CREATE_FAILED", "START_FAILED", "STOPPED", "ABNORMAL", "FAILED"),
            state="state",
            **_options,
        )


class AsyncServiceTaskManagementOperations(AsyncOperations):
    """The operations under Service Task Management."""

    create_tasks = awaited(ServiceTaskManagementOperations.create_tasks)
    delete_task = awaited(ServiceTaskManagementOperations.delete_task)
    list_tasks_details = awaited(ServiceTaskManagementOperations.list_tasks_details)
    show_task = awaited(ServiceTaskManagementOperations.show_task)
    start_task = awaited(ServiceTaskManagementOperations.start_task)
    stop_task = awaited(ServiceTaskManagementOperations.stop_task)
    iter_tasks_details = iterating_async(ServiceTaskManagementOperations.list_tasks_details, _ITER_TASKS_DETAILS)

    async def wait_for_task(
        self, service_id: str, task_id: str, **_options: Unpack[WaitOptions[models.ShowTaskResponseBody]]
    ) -> models.ShowTaskResponseBody:
        """Ask `show_task` until the task is done: its state is SUCCEEDED.

        Raises `FailedStateError` if it is CREATE_FAILED or START_FAILED or STOPPED or ABNORMAL or FAILED, and
        `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return await wait_async(
            lambda: self.show_task(service_id, task_id),
            until=("SUCCEEDED",),
            failed=("CREATE_FAILED", "START_FAILED", "STOPPED", "ABNORMAL", "FAILED"),
            state="state",
            **_options,
        )
