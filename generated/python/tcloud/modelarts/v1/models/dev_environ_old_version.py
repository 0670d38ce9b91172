"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreateDevelopmentEnvironmentInstanceAIProject(RequestModel):
    id: str | None = None


class CreateDevelopmentEnvironmentInstanceAutoStop(RequestModel):
    duration: Annotated[int | None, Field(ge=3600, le=86400)] = None
    enable: bool | None = None
    """Default: false."""
    prompt: bool | None = None
    """Default: true."""


class CreateDevelopmentEnvironmentInstanceRequestLocation(RequestModel):
    path: str | None = None


class CreateDevelopmentEnvironmentInstanceRequestStorage(RequestModel):
    type: Literal["obs"]
    location: CreateDevelopmentEnvironmentInstanceRequestLocation | None = None


class CreateDevelopmentEnvironmentInstanceResponseLocation(ResponseModel):
    path: str | None = None
    volume_size: int | None = None


class CreateDevelopmentEnvironmentInstanceResponseStorage(ResponseModel):
    location: CreateDevelopmentEnvironmentInstanceResponseLocation | None = None
    type: Literal["obs"] | str | None = None


class CreateDevelopmentEnvironmentInstanceWorkspace(ResponseModel):
    id: str | None = None
    """Default: "0"."""


class CreateDevelopmentEnvironmentInstanceWorkspaceInput(RequestModel):
    id: str | None = None
    """Default: "0"."""


class Credential(ResponseModel):
    access_token: str | None = None
    ssh_private_key: str | None = None


class DeleteDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    instance_id: str | None = None


class FailedReasons(ResponseModel):
    code: str | None = None
    detail: dict[str, str] | None = None
    message: str | None = None


class ListDevelopmentEnvironmentInstancesAIProject(ResponseModel):
    id: str | None = None


class ListDevelopmentEnvironmentInstancesAutoStop(ResponseModel):
    duration: int | None = None
    enable: bool | None = None
    prompt: bool | None = None
    remain_time: int | None = None
    stop_timestamp: int | None = None


class ListDevelopmentEnvironmentInstancesDockerDeployment(ResponseModel):
    annotations: dict[str, str] | None = None
    image_name: str | None = None
    image_tag: str | None = None
    namespace: str | None = None


class ListDevelopmentEnvironmentInstancesFlavorDetails(ResponseModel):
    billing_flavor: str | None = None
    billing_params: int | None = None
    duration: int | None = None
    instance_num: int | None = None
    is_permitted: bool | None = None
    name: str | None = None
    params: dict[str, Any] | None = None
    promo_type: Literal["Free", "NoDiscount"] | str | None = None
    queue_left_time: int | None = None
    queuing_num: int | None = None
    status: Literal["onSale", "soldOut"] | str | None = None
    storage_list: list[dict[str, Any]] | None = None
    store_time: int | None = None
    """Default: -1."""
    type: str | None = None


class ListDevelopmentEnvironmentInstancesNotebook(ResponseModel):
    annotations: dict[str, str] | None = None
    auto_stop: ListDevelopmentEnvironmentInstancesAutoStop | None = None
    extend_params: dict[str, str] | None = None
    failed_reasons: FailedReasons | None = None


class ListDevelopmentEnvironmentInstancesQueuingInfo(ResponseModel):
    begin_timestamp: int | None = None
    de_type: Literal["Notebook"] | str | None = None
    end_timestamp: int | None = None
    flavor: str | None = None
    flavor_details: ListDevelopmentEnvironmentInstancesFlavorDetails | None = None
    id: str | None = None
    name: str | None = None
    rank: int | None = None
    remain_time: int | None = None
    status: str | None = None


class ListDevelopmentEnvironmentInstancesSpec(ResponseModel):
    engine: Literal["CCE"] | str | None = None
    params: ListDevelopmentEnvironmentInstancesDockerDeployment | None = None


class ListDevelopmentEnvironmentInstancesUser(ResponseModel):
    id: str | None = None
    name: str | None = None


class ListDevelopmentEnvironmentInstancesWorkspace(ResponseModel):
    id: str | None = None


class ManageDevelopmentEnvironmentInstanceRequestBody(RequestModel):
    action: Literal["start", "stop"]


class ManageDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    current_status: str | None = None
    previous_state: str | None = None


class Owner(ResponseModel):
    project_id: str | None = None


class ShowDevelopmentEnvironmentInstanceAutoStop(ResponseModel):
    duration: int | None = None
    enable: bool | None = None
    prompt: bool | None = None
    remain_time: int | None = None
    stop_timestamp: int | None = None


class ShowDevelopmentEnvironmentInstanceDockerDeployment(ResponseModel):
    annotations: dict[str, str] | None = None
    image_name: str | None = None
    image_tag: str | None = None
    namespace: str | None = None


class ShowDevelopmentEnvironmentInstanceFlavorDetails(ResponseModel):
    billing_flavor: str | None = None
    billing_params: int | None = None
    duration: int | None = None
    instance_num: int | None = None
    is_permitted: bool | None = None
    name: str | None = None
    params: dict[str, Any] | None = None
    promo_type: Literal["Free", "NoDiscount"] | str | None = None
    queue_left_time: int | None = None
    queuing_num: int | None = None
    status: Literal["onSale", "soldOut"] | str | None = None
    storage_list: list[dict[str, Any]] | None = None
    store_time: int | None = None
    """Default: -1."""
    type: Literal["GPU", "CPU"] | str | None = None


class ShowDevelopmentEnvironmentInstanceQueuingInfo(ResponseModel):
    begin_timestamp: int | None = None
    de_type: Literal["Notebook"] | str | None = None
    end_timestamp: int | None = None
    flavor: str | None = None
    flavor_details: ShowDevelopmentEnvironmentInstanceFlavorDetails | None = None
    id: str | None = None
    name: str | None = None
    rank: int | None = None
    remain_time: int | None = None
    status: Literal["CREATE_QUEUING", "START_QUEUING"] | str | None = None


class ShowDevelopmentEnvironmentInstanceSpec(ResponseModel):
    engine: Literal["CCE"] | str | None = None
    params: ShowDevelopmentEnvironmentInstanceDockerDeployment | None = None


class UpdateDevelopmentEnvironmentInstanceDescriptionSpec(RequestModel):
    auto_stop: CreateDevelopmentEnvironmentInstanceAutoStop | None = None


class UserSpec(RequestModel):
    project_id: str | None = None


class ConnectionInfo(ResponseModel):
    credential: Credential | None = None
    protocol: Literal["ssh", "https"] | str | None = None
    url: str | None = None


class CreateDevelopmentEnvironmentInstanceProvision(ResponseModel):
    spec: ListDevelopmentEnvironmentInstancesSpec | None = None
    type: Literal["Docker"] | str | None = None


class CreateDevelopmentEnvironmentInstanceRequestNotebook(RequestModel):
    storage: CreateDevelopmentEnvironmentInstanceRequestStorage
    annotations: dict[str, str] | None = None
    auto_stop: CreateDevelopmentEnvironmentInstanceAutoStop | None = None
    extend_storage: list[CreateDevelopmentEnvironmentInstanceRequestStorage] | None = None


class ListDevelopmentEnvironmentInstancesPool(ResponseModel):
    id: str | None = None
    name: str | None = None
    owner: Owner | None = None
    type: str | None = None


class ListDevelopmentEnvironmentInstancesProvision(ResponseModel):
    annotations: dict[str, str] | None = None
    spec: ListDevelopmentEnvironmentInstancesSpec | None = None
    type: Literal["Docker"] | str | None = None


class PoolSpec(RequestModel):
    id: str
    name: str | None = None
    owner: UserSpec | None = None
    type: str | None = None


class Repository(ResponseModel):
    branch: str | None = None
    connection_info: ConnectionInfo | None = None
    id: str | None = None
    type: Literal["CodeClub", "GitHub"] | str | None = None
    user_email: str | None = None
    user_name: str | None = None


class ShowDevelopmentEnvironmentInstanceNotebook(ResponseModel):
    annotations: dict[str, str] | None = None
    auto_stop: ShowDevelopmentEnvironmentInstanceAutoStop | None = None
    credential: Credential | None = None
    custom_script_path: str | None = None
    extend_params: dict[str, str] | None = None
    extend_storage: Any | None = None
    failed_reasons: FailedReasons | dict[str, Any] | None = None
    log_path: str | None = None
    repository: Repository | dict[str, Any] | None = None
    resource_reserved_timestamp: int | None = None
    storage: CreateDevelopmentEnvironmentInstanceResponseStorage | None = None


class ShowDevelopmentEnvironmentInstanceProvision(ResponseModel):
    spec: ShowDevelopmentEnvironmentInstanceSpec | None = None
    type: Literal["Docker"] | str | None = None


class UpdateDevelopmentEnvironmentInstanceDescriptionRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=512, pattern="^[^\"&'/<>]*$")] = None
    spec: UpdateDevelopmentEnvironmentInstanceDescriptionSpec | None = None


class CreateDevelopmentEnvironmentInstanceProfile(ResponseModel):
    de_type: Literal["Notebook"] | str | None = None
    description: str | None = None
    flavor_type: Literal["CPU", "GPU"] | str | None = None
    id: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    provision: CreateDevelopmentEnvironmentInstanceProvision | None = None


class CreateDevelopmentEnvironmentInstanceRequestBody(RequestModel):
    flavor: str
    name: Annotated[str, Field(max_length=64, pattern="^[A-Za-z0-9\\-_]*$")]
    profile_id: str
    spec: CreateDevelopmentEnvironmentInstanceRequestNotebook
    ai_project: CreateDevelopmentEnvironmentInstanceAIProject | None = None
    description: Annotated[str | None, Field(max_length=512, pattern="^[^\"&'/<>]*$")] = None
    pool: PoolSpec | None = None
    workspace: CreateDevelopmentEnvironmentInstanceWorkspaceInput | None = None


class CreateDevelopmentEnvironmentInstanceResponseNotebook(ResponseModel):
    annotations: dict[str, str] | None = None
    auto_stop: ListDevelopmentEnvironmentInstancesAutoStop | None = None
    credential: Credential | None = None
    custom_script_path: str | None = None
    extend_params: dict[str, str] | None = None
    failed_reasons: FailedReasons | None = None
    log_path: str | None = None
    repository: Repository | None = None
    resource_reserved_timestamp: int | None = None
    storage: CreateDevelopmentEnvironmentInstanceResponseStorage | None = None


class ListDevelopmentEnvironmentInstancesProfile(ResponseModel):
    de_type: Literal["Notebook"] | str | None = None
    description: str | None = None
    flavor_type: str | None = None
    id: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    provision: ListDevelopmentEnvironmentInstancesProvision | None = None


class ShowDevelopmentEnvironmentInstanceProfile(ResponseModel):
    de_type: Literal["Notebook"] | str | None = None
    description: str | None = None
    flavor_type: Literal["CPU", "GPU"] | str | None = None
    id: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    provision: ShowDevelopmentEnvironmentInstanceProvision | None = None


class ShowDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    ai_project: ListDevelopmentEnvironmentInstancesAIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: ShowDevelopmentEnvironmentInstanceFlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: ShowDevelopmentEnvironmentInstanceProfile | None = None
    queuing_info: ShowDevelopmentEnvironmentInstanceQueuingInfo | None = None
    spec: ShowDevelopmentEnvironmentInstanceNotebook | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: CreateDevelopmentEnvironmentInstanceWorkspace | None = None


class UpdateDevelopmentEnvironmentInstanceDescriptionResponseBody(ResponseModel):
    ai_project: ListDevelopmentEnvironmentInstancesAIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: ShowDevelopmentEnvironmentInstanceFlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: ShowDevelopmentEnvironmentInstanceProfile | None = None
    queuing_info: ShowDevelopmentEnvironmentInstanceQueuingInfo | None = None
    repository: Repository | None = None
    spec: ShowDevelopmentEnvironmentInstanceSpec | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: CreateDevelopmentEnvironmentInstanceWorkspace | None = None


class CreateDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    ai_project: ListDevelopmentEnvironmentInstancesAIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: ListDevelopmentEnvironmentInstancesFlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: CreateDevelopmentEnvironmentInstanceProfile | None = None
    queuing_info: ListDevelopmentEnvironmentInstancesQueuingInfo | None = None
    repository: Repository | None = None
    spec: CreateDevelopmentEnvironmentInstanceResponseNotebook | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: ListDevelopmentEnvironmentInstancesWorkspace | None = None


class Instances(ResponseModel):
    ai_project: ListDevelopmentEnvironmentInstancesAIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: ListDevelopmentEnvironmentInstancesFlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: ListDevelopmentEnvironmentInstancesProfile | None = None
    queuing_info: ListDevelopmentEnvironmentInstancesQueuingInfo | None = None
    repository: Repository | None = None
    spec: ListDevelopmentEnvironmentInstancesNotebook | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: ListDevelopmentEnvironmentInstancesWorkspace | None = None


class ListDevelopmentEnvironmentInstancesResponseBody(ResponseModel):
    instances: list[Instances] | None = None
    total_count: int | None = None
