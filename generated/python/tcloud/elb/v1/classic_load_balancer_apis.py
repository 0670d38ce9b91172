"""The operations under Classic Load Balancer APIs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.waiting import WaitOptions, wait, wait_async

if TYPE_CHECKING:
    from . import models

_LIST_MONITORING_METRICS: Operation[models.ListMonitoringMetricsResponseBody] = Operation(
    "ListMonitoringMetrics",
    "GET",
    "/v1.0/{project_id}/elbaas/monitor",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListMonitoringMetricsResponseBody"},
)
_SHOW_JOB_STATUS: Operation[models.ShowJobStatusResponseBody] = Operation(
    "ShowJobStatus",
    "GET",
    "/v1.0/{project_id}/jobs/{job_id}",
    parameters=(Parameter("project_id", "client"), Parameter("job_id", "path")),
    responses={"200": "ShowJobStatusResponseBody"},
)


class ClassicLoadBalancerApisOperations(Operations):
    """The operations under Classic Load Balancer APIs."""

    def list_monitoring_metrics(self, **_options: Unpack[CallOptions]) -> models.ListMonitoringMetricsResponseBody:
        """Querying Monitoring Metrics.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_cj_0000.html
        """
        return self._call(_LIST_MONITORING_METRICS, locals())

    def show_job_status(self, job_id: str, **_options: Unpack[CallOptions]) -> models.ShowJobStatusResponseBody:
        """Querying the Job Status.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_job_0000.html
        """
        return self._call(_SHOW_JOB_STATUS, locals())

    def wait_for_job(
        self, job_id: str, **_options: Unpack[WaitOptions[models.ShowJobStatusResponseBody]]
    ) -> models.ShowJobStatusResponseBody:
        """Ask `show_job_status` until the job is done: its status is SUCCESS.

        Raises `FailedStateError` if it is FAIL, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return wait(
            lambda: self.show_job_status(job_id), until=("SUCCESS",), failed=("FAIL",), state="status", **_options
        )


class AsyncClassicLoadBalancerApisOperations(AsyncOperations):
    """The operations under Classic Load Balancer APIs."""

    list_monitoring_metrics = awaited(ClassicLoadBalancerApisOperations.list_monitoring_metrics)
    show_job_status = awaited(ClassicLoadBalancerApisOperations.show_job_status)

    async def wait_for_job(
        self, job_id: str, **_options: Unpack[WaitOptions[models.ShowJobStatusResponseBody]]
    ) -> models.ShowJobStatusResponseBody:
        """Ask `show_job_status` until the job is done: its status is SUCCESS.

        Raises `FailedStateError` if it is FAIL, and `WaitTimeoutError`.
        The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.
        """
        return await wait_async(
            lambda: self.show_job_status(job_id), until=("SUCCESS",), failed=("FAIL",), state="status", **_options
        )
