"""The operations under Batch Operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ACT_CLOUDSERVER: Operation[None] = Operation(
    "ActCloudserver",
    "POST",
    "/v1/{project_id}/cloudservers/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ActCloudserverRequestBody"),
    responses={"200": None},
)
_BATCH_RESTART_ECSS: Operation[None] = Operation(
    "ActCloudserver BatchRestartEcss",
    "POST",
    "/v1/{project_id}/cloudservers/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="BatchRestartEcssRequestBody"),
    responses={"200": None},
)
_BATCH_START_ECSS: Operation[None] = Operation(
    "ActCloudserver BatchStartEcss",
    "POST",
    "/v1/{project_id}/cloudservers/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="BatchStartEcssRequestBody", renamed={"os_start": "os-start"}),
    responses={"200": None},
)
_BATCH_STOP_ECSS: Operation[None] = Operation(
    "ActCloudserver BatchStopEcss",
    "POST",
    "/v1/{project_id}/cloudservers/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="BatchStopEcssRequestBody", renamed={"os_stop": "os-stop"}),
    responses={"200": None},
)


class BatchOperationsOperations(Operations):
    """The operations under Batch Operations."""

    def act_cloudserver(
        self,
        *,
        body: models.BatchStartEcssRequestBody
        | JsonObject
        | models.BatchRestartEcssRequestBody
        | models.BatchStopEcssRequestBody,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Starting ECSs in a Batch / Restarting ECSs in a Batch / Stopping ECSs in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212207.html
        """
        return self._call(_ACT_CLOUDSERVER, locals())

    @overload
    def batch_restart_ecss(self, *, reboot: models.Reboot | JsonObject, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def batch_restart_ecss(
        self, *, body: models.BatchRestartEcssRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def batch_restart_ecss(
        self,
        *,
        reboot: models.Reboot | JsonObject | Unset = UNSET,
        body: models.BatchRestartEcssRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Restarting ECSs in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212649.html
        """
        return self._call(_BATCH_RESTART_ECSS, locals())

    @overload
    def batch_start_ecss(self, *, os_start: models.OsStart | JsonObject, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def batch_start_ecss(
        self, *, body: models.BatchStartEcssRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def batch_start_ecss(
        self,
        *,
        os_start: models.OsStart | JsonObject | Unset = UNSET,
        body: models.BatchStartEcssRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Starting ECSs in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212207.html
        """
        return self._call(_BATCH_START_ECSS, locals())

    @overload
    def batch_stop_ecss(self, *, os_stop: models.OsStop | JsonObject, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def batch_stop_ecss(
        self, *, body: models.BatchStopEcssRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def batch_stop_ecss(
        self,
        *,
        os_stop: models.OsStop | JsonObject | Unset = UNSET,
        body: models.BatchStopEcssRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Stopping ECSs in a Batch.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212651.html
        """
        return self._call(_BATCH_STOP_ECSS, locals())


class AsyncBatchOperationsOperations(AsyncOperations):
    """The operations under Batch Operations."""

    act_cloudserver = awaited(BatchOperationsOperations.act_cloudserver)
    batch_restart_ecss = awaited(BatchOperationsOperations.batch_restart_ecss)
    batch_start_ecss = awaited(BatchOperationsOperations.batch_start_ecss)
    batch_stop_ecss = awaited(BatchOperationsOperations.batch_stop_ecss)
