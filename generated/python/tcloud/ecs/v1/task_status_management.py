"""The operations under Task Status Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.waiting import WaitOptions, wait, wait_async

if TYPE_CHECKING:
    from . import models

_SHOW_TASK_EXECUTION_STATUS: Operation[models.ShowTaskExecutionStatusResponseBody] = Operation(
    "ShowTaskExecutionStatus",
    "GET",
    "/v1/{project_id}/jobs/{job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    responses={"200": "ShowTaskExecutionStatusResponseBody"},
)


class TaskStatusManagementOperations(Operations):
    """The operations under Task Status Management."""

    def show_task_execution_status(
        self, job_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowTaskExecutionStatusResponseBody:
        """Querying Task Execution Status.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0022225398.html
        """
        return self._call(_SHOW_TASK_EXECUTION_STATUS, locals())

    def wait_for_job(
        self, job_id: str, **_options: Unpack[WaitOptions[models.ShowTaskExecutionStatusResponseBody]]
    ) -> models.ShowTaskExecutionStatusResponseBody:
        """Ask `show_task_execution_status` until the job is done: its status is SUCCESS.

        Raises `FailedStateError` if it is FAIL, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return wait(
            lambda: self.show_task_execution_status(job_id),
            until=("SUCCESS",),
            failed=("FAIL",),
            state="status",
            **_options,
        )


class AsyncTaskStatusManagementOperations(AsyncOperations):
    """The operations under Task Status Management."""

    show_task_execution_status = awaited(TaskStatusManagementOperations.show_task_execution_status)

    async def wait_for_job(
        self, job_id: str, **_options: Unpack[WaitOptions[models.ShowTaskExecutionStatusResponseBody]]
    ) -> models.ShowTaskExecutionStatusResponseBody:
        """Ask `show_task_execution_status` until the job is done: its status is SUCCESS.

        Raises `FailedStateError` if it is FAIL, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return await wait_async(
            lambda: self.show_task_execution_status(job_id),
            until=("SUCCESS",),
            failed=("FAIL",),
            state="status",
            **_options,
        )
