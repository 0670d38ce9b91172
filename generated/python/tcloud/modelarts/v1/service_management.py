"""The operations under Service Management."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_CREATE_SERVICE: Operation[models.CreateServiceResponseBody] = Operation(
    "CreateService",
    "POST",
    "/v1/{project_id}/services",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateServiceRequestBody"),
    responses={"200": "CreateServiceResponseBody"},
)
_DELETE_SERVICE: Operation[None] = Operation(
    "DeleteService",
    "DELETE",
    "/v1/{project_id}/services/{service_id}",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path")),
    responses={"200": None},
)
_LIST_SERVICES: Operation[models.ListServicesResponseBody] = Operation(
    "ListServices",
    "GET",
    "/v1/{project_id}/services",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("service_id", "query"),
        Parameter("service_name", "query"),
        Parameter("model_id", "query"),
        Parameter("workspace_id", "query"),
        Parameter("infer_type", "query", check=Check(choices=("real-time", "batch"))),
        Parameter(
            "status",
            "query",
            check=Check(
                choices=(
                    "running",
                    "deploying",
                    "concerning",
                    "failed",
                    "stopped",
                    "finished",
                    "stopping",
                    "deleting",
                    "pending",
                    "waiting",
                )
            ),
        ),
        Parameter("offset", "query"),
        Parameter("limit", "query"),
        Parameter("sort_by", "query", check=Check(choices=("publish_at", "service_name", "transition_at"))),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("tags", "query"),
    ),
    responses={"200": "ListServicesResponseBody"},
)
_SHOW_SERVICE: Operation[models.ShowServiceResponseBody] = Operation(
    "ShowService",
    "GET",
    "/v1/{project_id}/services/{service_id}",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path")),
    responses={"200": "ShowServiceResponseBody"},
)
_SHOW_SERVICE_EVENTS: Operation[models.ShowServiceEventsResponseBody] = Operation(
    "ShowServiceEvents",
    "GET",
    "/v1/{project_id}/services/{service_id}/events",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("service_id", "path"),
        Parameter("event_type", "query", check=Check(choices=("normal", "abnormal"))),
        Parameter("event_info", "query", check=Check(pattern="^[^'(),/;<>?\\[\\]`{}]*$")),
        Parameter("start_time", "query"),
        Parameter("end_time", "query"),
        Parameter("offset", "query"),
        Parameter("limit", "query"),
        Parameter("sort_by", "query"),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
    ),
    responses={"200": "ShowServiceEventsResponseBody"},
)
_SHOW_SERVICE_MONITOR_INFO: Operation[models.ShowServiceMonitorInfoResponseBody] = Operation(
    "ShowServiceMonitorInfo",
    "GET",
    "/v1/{project_id}/services/{service_id}/monitor",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path"), Parameter("node_id", "query")),
    responses={"200": "ShowServiceMonitorInfoResponseBody"},
)
_SHOW_SERVICE_SPECIFICATIONS: Operation[models.ShowServiceSpecificationsResponseBody] = Operation(
    "ShowServiceSpecifications",
    "GET",
    "/v1/{project_id}/services/specifications",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("is_personal_cluster", "query"),
        Parameter("infer_type", "query", check=Check(choices=("real-time", "batch"))),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
    ),
    responses={"200": "ShowServiceSpecificationsResponseBody"},
)
_SHOW_SERVICE_UPDATE_LOGS: Operation[models.ShowServiceUpdateLogsResponseBody] = Operation(
    "ShowServiceUpdateLogs",
    "GET",
    "/v1/{project_id}/services/{service_id}/logs",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path"), Parameter("update_time", "query")),
    responses={"200": "ShowServiceUpdateLogsResponseBody"},
)
_UPDATE_SERVICE: Operation[None] = Operation(
    "UpdateService",
    "PUT",
    "/v1/{project_id}/services/{service_id}",
    parameters=(Parameter("project_id", "client"), Parameter("service_id", "path")),
    body=Body("application/json", model="UpdateServiceRequestBody"),
    responses={"200": None},
)
_ITER_SERVICES: Paging[models.ListServices] = CountedPaging("services", "offset", total="total_count")
_ITER_SERVICE_EVENTS: Paging[models.Events] = CountedPaging("events", "offset", total="total_count")
_ITER_SERVICE_SPECIFICATIONS: Paging[models.Specification] = CountedPaging(
    "specifications", "offset", total="total_count"
)


class ServiceManagementOperations(Operations):
    """The operations under Service Management."""

    @overload
    def create_service(
        self,
        *,
        config: Sequence[models.ServiceConfig | JsonObject],
        infer_type: Literal["real-time", "batch"],
        service_name: str,
        additional_properties: Mapping[str, models.ServiceAdditionalProperties | JsonObject] | Unset = UNSET,
        cluster_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        load_balancer_policy: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | Unset = UNSET,
        pool_name: str | Unset = UNSET,
        priority: int | Unset = UNSET,
        schedule: Sequence[models.CreateServiceSchedule | JsonObject] | Unset = UNSET,
        security_group_id: str | Unset = UNSET,
        service_secrets: Sequence[models.ServiceSecret | JsonObject] | Unset = UNSET,
        subnet_network_id: str | Unset = UNSET,
        vpc_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateServiceResponseBody: ...

    @overload
    def create_service(
        self, *, body: models.CreateServiceRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateServiceResponseBody: ...

    def create_service(
        self,
        *,
        config: Sequence[models.ServiceConfig | JsonObject] | Unset = UNSET,
        infer_type: Literal["real-time", "batch"] | Unset = UNSET,
        service_name: str | Unset = UNSET,
        additional_properties: Mapping[str, models.ServiceAdditionalProperties | JsonObject] | Unset = UNSET,
        cluster_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        load_balancer_policy: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | Unset = UNSET,
        pool_name: str | Unset = UNSET,
        priority: int | Unset = UNSET,
        schedule: Sequence[models.CreateServiceSchedule | JsonObject] | Unset = UNSET,
        security_group_id: str | Unset = UNSET,
        service_secrets: Sequence[models.ServiceSecret | JsonObject] | Unset = UNSET,
        subnet_network_id: str | Unset = UNSET,
        vpc_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateServiceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateServiceResponseBody:
        """Deploying Services.

        Args:
            service_name: 1 to 64 characters.
            description: At most 100 characters.
            priority: At least 1, at most 3.
            workspace_id: Default: "0".

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/deploying_services.html
        """
        return self._call(_CREATE_SERVICE, locals())

    def delete_service(self, service_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Service.

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/deleting_a_service.html
        """
        return self._call(_DELETE_SERVICE, locals())

    def list_services(
        self,
        *,
        service_id: str | Unset = UNSET,
        service_name: str | Unset = UNSET,
        model_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        infer_type: Literal["real-time", "batch"] | Unset = UNSET,
        status: Literal[
            "running",
            "deploying",
            "concerning",
            "failed",
            "stopped",
            "finished",
            "stopping",
            "deleting",
            "pending",
            "waiting",
        ]
        | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: Literal["publish_at", "service_name", "transition_at"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        tags: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListServicesResponseBody:
        """Obtaining Services.

        Args:
            workspace_id: Default: "0".
            offset: Default: 0.
            limit: Default: 1000.
            sort_by: Default: "publish_at".
            order: Default: "desc".

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_services.html
        """
        return self._call(_LIST_SERVICES, locals())

    def show_service(self, service_id: str, **_options: Unpack[CallOptions]) -> models.ShowServiceResponseBody:
        """Obtaining Service Details.

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_details.html
        """
        return self._call(_SHOW_SERVICE, locals())

    def show_service_events(
        self,
        service_id: str,
        *,
        event_type: Literal["normal", "abnormal"] | Unset = UNSET,
        event_info: str | Unset = UNSET,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowServiceEventsResponseBody:
        """Obtaining Service Event Logs.

        Args:
            offset: Default: 0.
            limit: Default: 1000.
            sort_by: Default: "occur_time".
            order: Default: "desc".

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_event_logs.html
        """
        return self._call(_SHOW_SERVICE_EVENTS, locals())

    def show_service_monitor_info(
        self, service_id: str, *, node_id: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowServiceMonitorInfoResponseBody:
        """Obtaining Service Monitoring.

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_monitoring.html
        """
        return self._call(_SHOW_SERVICE_MONITOR_INFO, locals())

    def show_service_specifications(
        self,
        *,
        is_personal_cluster: bool | Unset = UNSET,
        infer_type: Literal["real-time", "batch"] | Unset = UNSET,
        limit: str | Unset = UNSET,
        offset: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowServiceSpecificationsResponseBody:
        """Obtaining Supported Service Deployment Specifications.

        Args:
            is_personal_cluster: Default: false.
            infer_type: Default: "real-time".
            limit: Default: "1000".
            offset: Default: "0".

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_supported_service_deployment_specifications.html
        """
        return self._call(_SHOW_SERVICE_SPECIFICATIONS, locals())

    def show_service_update_logs(
        self, service_id: str, *, update_time: float | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowServiceUpdateLogsResponseBody:
        """Obtaining Service Update Logs.

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_service_update_logs.html
        """
        return self._call(_SHOW_SERVICE_UPDATE_LOGS, locals())

    def update_service(
        self,
        service_id: str,
        *,
        additional_properties: Mapping[str, models.ServiceAdditionalProperties | JsonObject] | Unset = UNSET,
        config: Sequence[models.ServiceConfig | JsonObject] | Unset = UNSET,
        description: str | Unset = UNSET,
        load_balancer_policy: Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"] | Unset = UNSET,
        priority: int | Unset = UNSET,
        schedule: Sequence[models.CreateServiceSchedule | JsonObject] | Unset = UNSET,
        service_secrets: Sequence[models.ServiceSecret | JsonObject] | Unset = UNSET,
        status: Literal["running", "stopped"] | Unset = UNSET,
        body: models.UpdateServiceRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Updating Service Configurations.

        Args:
            description: At most 100 characters.
            priority: At least 1, at most 3.

        See https://docs.otc.t-systems.com/modelarts/api-ref/service_management/updating_service_configurations.html
        """
        return self._call(_UPDATE_SERVICE, locals())

    iter_services = iterating(list_services, _ITER_SERVICES)

    iter_service_events = iterating(show_service_events, _ITER_SERVICE_EVENTS)

    iter_service_specifications = iterating(show_service_specifications, _ITER_SERVICE_SPECIFICATIONS)


class AsyncServiceManagementOperations(AsyncOperations):
    """The operations under Service Management."""

    create_service = awaited(ServiceManagementOperations.create_service)
    delete_service = awaited(ServiceManagementOperations.delete_service)
    list_services = awaited(ServiceManagementOperations.list_services)
    show_service = awaited(ServiceManagementOperations.show_service)
    show_service_events = awaited(ServiceManagementOperations.show_service_events)
    show_service_monitor_info = awaited(ServiceManagementOperations.show_service_monitor_info)
    show_service_specifications = awaited(ServiceManagementOperations.show_service_specifications)
    show_service_update_logs = awaited(ServiceManagementOperations.show_service_update_logs)
    update_service = awaited(ServiceManagementOperations.update_service)
    iter_services = iterating_async(ServiceManagementOperations.list_services, _ITER_SERVICES)
    iter_service_events = iterating_async(ServiceManagementOperations.show_service_events, _ITER_SERVICE_EVENTS)
    iter_service_specifications = iterating_async(
        ServiceManagementOperations.show_service_specifications, _ITER_SERVICE_SPECIFICATIONS
    )
