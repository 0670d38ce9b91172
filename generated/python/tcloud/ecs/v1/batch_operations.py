"""The operations under Batch Operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
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
_RESTART_EC_SS_BATCH: Operation[None] = Operation(
    "ActCloudserver RestartEcSsBatch",
    "POST",
    "/v1/{project_id}/cloudservers/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="RestartEcSsBatchRequestBody"),
    responses={"200": None},
)
_START_EC_SS_BATCH: Operation[None] = Operation(
    "ActCloudserver StartEcSsBatch",
    "POST",
    "/v1/{project_id}/cloudservers/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="StartEcSsBatchRequestBody", renamed={"os_start": "os-start"}),
    responses={"200": None},
)
_STOP_EC_SS_BATCH: Operation[None] = Operation(
    "ActCloudserver StopEcSsBatch",
    "POST",
    "/v1/{project_id}/cloudservers/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="StopEcSsBatchRequestBody", renamed={"os_stop": "os-stop"}),
    responses={"200": None},
)


class BatchOperationsOperations(Operations):
    """The operations under Batch Operations."""

    def act_cloudserver(
        self,
        *,
        body: models.StartEcSsBatchRequestBody
        | JsonObject
        | models.RestartEcSsBatchRequestBody
        | models.StopEcSsBatchRequestBody,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Starting ECSs in a Batch / Restarting ECSs in a Batch / Stopping ECSs in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212207.html
        """
        return self._call(_ACT_CLOUDSERVER, locals())

    @overload
    def restart_ec_ss_batch(self, *, reboot: models.Reboot | JsonObject, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def restart_ec_ss_batch(
        self, *, body: models.RestartEcSsBatchRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def restart_ec_ss_batch(
        self,
        *,
        reboot: models.Reboot | JsonObject | Unset = UNSET,
        body: models.RestartEcSsBatchRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Restarting ECSs in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212649.html
        """
        return self._call(_RESTART_EC_SS_BATCH, locals())

    @overload
    def start_ec_ss_batch(self, *, os_start: models.OsStart | JsonObject, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def start_ec_ss_batch(
        self, *, body: models.StartEcSsBatchRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def start_ec_ss_batch(
        self,
        *,
        os_start: models.OsStart | JsonObject | Unset = UNSET,
        body: models.StartEcSsBatchRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Starting ECSs in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212207.html
        """
        return self._call(_START_EC_SS_BATCH, locals())

    @overload
    def stop_ec_ss_batch(self, *, os_stop: models.OsStop | JsonObject, **_options: Unpack[CallOptions]) -> None: ...

    @overload
    def stop_ec_ss_batch(
        self, *, body: models.StopEcSsBatchRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def stop_ec_ss_batch(
        self,
        *,
        os_stop: models.OsStop | JsonObject | Unset = UNSET,
        body: models.StopEcSsBatchRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Stopping ECSs in a Batch.

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212651.html
        """
        return self._call(_STOP_EC_SS_BATCH, locals())
