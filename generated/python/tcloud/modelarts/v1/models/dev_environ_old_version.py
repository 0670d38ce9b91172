"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AIProject(ResponseModel):
    id: str | None = None


class AutoStop(ResponseModel):
    duration: int | None = None
    enable: bool | None = None
    prompt: bool | None = None
    remain_time: int | None = None
    stop_timestamp: int | None = None


class CreateDevelopmentEnvironmentInstanceAIProject(RequestModel):
    id: str | None = None


class CreateDevelopmentEnvironmentInstanceAutoStop(RequestModel):
    duration: Annotated[int | None, Field(ge=3600, le=86400)] = None
    enable: bool | None = None
    """Default: false."""
    prompt: bool | None = None
    """Default: true."""


class CreateDevelopmentEnvironmentInstanceRequestLocationInput(RequestModel):
    path: str | None = None


class CreateDevelopmentEnvironmentInstanceRequestStorageInput(RequestModel):
    type: Literal["obs"]
    location: CreateDevelopmentEnvironmentInstanceRequestLocationInput | None = None


class Credential(ResponseModel):
    access_token: str | None = None
    ssh_private_key: str | None = None


class DeleteDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    instance_id: str | None = None


class DockerDeployment(ResponseModel):
    annotations: dict[str, str] | None = None
    image_name: str | None = None
    image_tag: str | None = None
    namespace: str | None = None


class FailedReasons(ResponseModel):
    code: str | None = None
    detail: dict[str, str] | None = None
    message: str | None = None


class FlavorDetails(ResponseModel):
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


class ListDevelopmentEnvironmentInstancesNotebook(ResponseModel):
    annotations: dict[str, str] | None = None
    auto_stop: ListDevelopmentEnvironmentInstancesAutoStop | None = None
    extend_params: dict[str, str] | None = None
    failed_reasons: FailedReasons | None = None


class ListDevelopmentEnvironmentInstancesSpec(ResponseModel):
    engine: Literal["CCE"] | str | None = None
    params: DockerDeployment | None = None


class ListDevelopmentEnvironmentInstancesUser(ResponseModel):
    id: str | None = None
    name: str | None = None


class ListDevelopmentEnvironmentInstancesWorkspace(ResponseModel):
    id: str | None = None


class Location(ResponseModel):
    path: str | None = None
    volume_size: int | None = None


class ManageDevelopmentEnvironmentInstanceRequestBody(RequestModel):
    action: Literal["start", "stop"]


class ManageDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    current_status: str | None = None
    previous_state: str | None = None


class Owner(ResponseModel):
    project_id: str | None = None


class QueuingInfo(ResponseModel):
    begin_timestamp: int | None = None
    de_type: Literal["Notebook"] | str | None = None
    end_timestamp: int | None = None
    flavor: str | None = None
    flavor_details: FlavorDetails | None = None
    id: str | None = None
    name: str | None = None
    rank: int | None = None
    remain_time: int | None = None
    status: str | None = None


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


class Spec(ResponseModel):
    engine: Literal["CCE"] | str | None = None
    params: ListDevelopmentEnvironmentInstancesDockerDeployment | None = None


class Storage(ResponseModel):
    location: Location | None = None
    type: Literal["obs"] | str | None = None


class UpdateDescriptionDevelopmentEnvironmentInstanceSpec(RequestModel):
    auto_stop: CreateDevelopmentEnvironmentInstanceAutoStop | None = None


class UserSpec(RequestModel):
    project_id: str | None = None


class Workspace(ResponseModel):
    id: str | None = None
    """Default: "0"."""


class WorkspaceInput(RequestModel):
    id: str | None = None
    """Default: "0"."""


class ConnectionInfo(ResponseModel):
    credential: Credential | None = None
    protocol: Literal["ssh", "https"] | str | None = None
    url: str | None = None


class CreateDevelopmentEnvironmentInstanceProvision(ResponseModel):
    spec: ListDevelopmentEnvironmentInstancesSpec | None = None
    type: Literal["Docker"] | str | None = None


class CreateDevelopmentEnvironmentInstanceRequestNotebook(RequestModel):
    storage: CreateDevelopmentEnvironmentInstanceRequestStorageInput
    annotations: dict[str, str] | None = None
    auto_stop: CreateDevelopmentEnvironmentInstanceAutoStop | None = None
    extend_storage: list[CreateDevelopmentEnvironmentInstanceRequestStorageInput] | None = None


class ListDevelopmentEnvironmentInstancesPool(ResponseModel):
    id: str | None = None
    name: str | None = None
    owner: Owner | None = None
    type: str | None = None


class ListDevelopmentEnvironmentInstancesProvision(ResponseModel):
    annotations: dict[str, str] | None = None
    spec: Spec | None = None
    type: Literal["Docker"] | str | None = None


class PoolSpec(RequestModel):
    id: str
    name: str | None = None
    owner: UserSpec | None = None
    type: str | None = None


class Provision(ResponseModel):
    spec: Spec | None = None
    type: Literal["Docker"] | str | None = None


class Repository(ResponseModel):
    branch: str | None = None
    connection_info: ConnectionInfo | None = None
    id: str | None = None
    type: Literal["CodeClub", "GitHub"] | str | None = None
    user_email: str | None = None
    user_name: str | None = None


class UpdateDescriptionDevelopmentEnvironmentInstanceRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=512, pattern="^[^\"&'/<>]*$")] = None
    spec: UpdateDescriptionDevelopmentEnvironmentInstanceSpec | None = None


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
    workspace: WorkspaceInput | None = None


class CreateDevelopmentEnvironmentInstanceResponseNotebook(ResponseModel):
    annotations: dict[str, str] | None = None
    auto_stop: AutoStop | None = None
    credential: Credential | None = None
    custom_script_path: str | None = None
    extend_params: dict[str, str] | None = None
    extend_storage: Any | None = None
    failed_reasons: FailedReasons | dict[str, Any] | None = None
    log_path: str | None = None
    repository: Repository | dict[str, Any] | None = None
    resource_reserved_timestamp: int | None = None
    storage: Storage | None = None


class ListDevelopmentEnvironmentInstancesProfile(ResponseModel):
    de_type: Literal["Notebook"] | str | None = None
    description: str | None = None
    flavor_type: str | None = None
    id: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    provision: ListDevelopmentEnvironmentInstancesProvision | None = None


class Notebook(ResponseModel):
    annotations: dict[str, str] | None = None
    auto_stop: ListDevelopmentEnvironmentInstancesAutoStop | None = None
    credential: Credential | None = None
    custom_script_path: str | None = None
    extend_params: dict[str, str] | None = None
    failed_reasons: FailedReasons | None = None
    log_path: str | None = None
    repository: Repository | None = None
    resource_reserved_timestamp: int | None = None
    storage: Storage | None = None


class Profile(ResponseModel):
    de_type: Literal["Notebook"] | str | None = None
    description: str | None = None
    flavor_type: Literal["CPU", "GPU"] | str | None = None
    id: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    provision: Provision | None = None


class ShowDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    ai_project: AIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: ShowDevelopmentEnvironmentInstanceFlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: CreateDevelopmentEnvironmentInstanceProfile | None = None
    queuing_info: ShowDevelopmentEnvironmentInstanceQueuingInfo | None = None
    spec: CreateDevelopmentEnvironmentInstanceResponseNotebook | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: Workspace | None = None


class UpdateDescriptionDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    ai_project: AIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: ShowDevelopmentEnvironmentInstanceFlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: CreateDevelopmentEnvironmentInstanceProfile | None = None
    queuing_info: ShowDevelopmentEnvironmentInstanceQueuingInfo | None = None
    repository: Repository | None = None
    spec: ListDevelopmentEnvironmentInstancesSpec | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: Workspace | None = None


class CreateDevelopmentEnvironmentInstanceResponseBody(ResponseModel):
    ai_project: AIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: FlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: Profile | None = None
    queuing_info: QueuingInfo | None = None
    repository: Repository | None = None
    spec: Notebook | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: ListDevelopmentEnvironmentInstancesWorkspace | None = None


class Instances(ResponseModel):
    ai_project: AIProject | None = None
    creation_timestamp: str | None = None
    description: str | None = None
    error_code: str | None = None
    flavor: str | None = None
    flavor_details: FlavorDetails | None = None
    id: str | None = None
    latest_update_timestamp: str | None = None
    name: str | None = None
    pool: ListDevelopmentEnvironmentInstancesPool | None = None
    profile: ListDevelopmentEnvironmentInstancesProfile | None = None
    queuing_info: QueuingInfo | None = None
    repository: Repository | None = None
    spec: ListDevelopmentEnvironmentInstancesNotebook | None = None
    status: str | None = None
    user: ListDevelopmentEnvironmentInstancesUser | None = None
    workspace: ListDevelopmentEnvironmentInstancesWorkspace | None = None


class ListDevelopmentEnvironmentInstancesResponseBody(ResponseModel):
    instances: list[Instances] | None = None
    total_count: int | None = None
