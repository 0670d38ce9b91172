"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AttachObsRequestBody(RequestModel):
    category: Literal["OBS"] | None = None
    mount_path: str | None = None
    uri: str | None = None


class AttachObsResponseBody(ResponseModel):
    category: Literal["OBS"] | str | None = None
    id: str | None = None
    mount_path: str | None = None
    status: Literal["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"] | str | None = (
        None
    )
    uri: str | None = None


class BillingInfo(ResponseModel):
    code: str | None = None
    unit_num: int | None = None


class CancelObsResponseBody(ResponseModel):
    category: Literal["OBS"] | str | None = None
    id: str | None = None
    mount_path: str | None = None
    status: Literal["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"] | str | None = (
        None
    )
    uri: str | None = None


class CreateImageRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=512)] = None
    name: Annotated[str | None, Field(max_length=512, pattern="^[a-z0-9\\-._]*$")] = None
    namespace: str | None = None
    tag: Annotated[str | None, Field(max_length=64, pattern="^[A-Za-z0-9\\-._]*$")] = None
    workspace_id: str | None = None
    """Default: "0"."""


class CreateImageResponseBody(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    create_at: int | None = None
    description: str | None = None
    dev_services: list[Literal["NOTEBOOK", "SSH"] | str] | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | str | None = None
    """Default: "CUSTOMIZE"."""
    resource_categories: list[Literal["CPU", "GPU"] | str] | None = None
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | str | None = None
    size: int | None = None
    status: Literal["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] | str | None = None
    status_message: str | None = None
    support_res_categories: list[Literal["CPU", "GPU"] | str] | None = None
    swr_path: str | None = None
    tag: str | None = None
    type: Literal["BUILD_IN", "DEDICATED"] | str | None = None
    update_at: int | None = None
    visibility: Literal["PRIVATE", "PUBLIC"] | str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class CreateNotebookConfig(RequestModel):
    script: str | None = None
    type: Literal["COMMAND", "SCRIPT"] | None = None
    """Default: "SCRIPT"."""


class CreateNotebookLease(ResponseModel):
    create_at: int | None = None
    duration: int | None = None
    enable: bool | None = None
    type: Literal["timing", "idle"] | str | None = None
    update_at: int | None = None


class DataVolumesRes(ResponseModel):
    category: Literal["OBS"] | str | None = None
    id: str | None = None
    mount_path: str | None = None
    status: Literal["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"] | str | None = (
        None
    )
    uri: str | None = None


class DeleteImageResponseBody(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    create_at: int | None = None
    description: str | None = None
    dev_services: list[Literal["NOTEBOOK", "SSH"] | str] | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | str | None = None
    """Default: "CUSTOMIZE"."""
    resource_categories: list[Literal["CPU", "GPU"] | str] | None = None
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | str | None = None
    size: int | None = None
    status: Literal["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] | str | None = None
    status_message: str | None = None
    support_res_categories: list[Literal["CPU", "GPU"] | str] | None = None
    swr_path: str | None = None
    tag: str | None = None
    type: Literal["BUILD_IN", "DEDICATED"] | str | None = None
    update_at: int | None = None
    visibility: Literal["PRIVATE", "PUBLIC"] | str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class Domain(ResponseModel):
    id: str | None = None
    name: str | None = None


class EndpointsReq(RequestModel):
    allowed_access_ips: Annotated[list[str] | None, Field(max_length=5)] = None
    key_pair_names: list[str] | None = None
    service: Literal["NOTEBOOK", "SSH"] | None = None


class EndpointsRes(ResponseModel):
    allowed_access_ips: list[str] | None = None
    dev_service: Literal["NOTEBOOK", "SSH"] | str | None = None
    service: Literal["NOTEBOOK", "SSH"] | str | None = None
    ssh_keys: list[str] | None = None
    uri: str | None = None


class Image(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    create_at: int | None = None
    description: str | None = None
    dev_services: list[Literal["NOTEBOOK", "SSH"] | str] | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | str | None = None
    """Default: "CUSTOMIZE"."""
    resource_categories: list[Literal["CPU", "GPU"] | str] | None = None
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | str | None = None
    size: int | None = None
    status: Literal["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] | str | None = None
    status_message: str | None = None
    support_res_categories: list[Literal["CPU", "GPU"] | str] | None = None
    swr_path: str | None = None
    tag: str | None = None
    type: Literal["BUILD_IN", "DEDICATED"] | str | None = None
    update_at: int | None = None
    visibility: Literal["PRIVATE", "PUBLIC"] | str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ImageGroup(ResponseModel):
    create_at: int | None = None
    name: str | None = None
    namespace: str | None = None
    update_at: int | None = None
    version_count: int | None = None


class ImageResponse(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    create_at: int | None = None
    description: str | None = None
    dev_services: list[Literal["NOTEBOOK", "SSH"] | str] | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | str | None = None
    """Default: "CUSTOMIZE"."""
    resource_categories: list[Literal["CPU", "GPU"] | str] | None = None
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | str | None = None
    size: int | None = None
    status: Literal["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] | str | None = None
    status_message: str | None = None
    swr_path: str | None = None
    tag: str | None = None
    type: Literal["BUILD_IN", "DEDICATED"] | str | None = None
    update_at: int | None = None
    visibility: Literal["PRIVATE", "PUBLIC"] | str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class JobProgress(ResponseModel):
    notebook_id: str | None = None
    status: Literal["WAITING", "PROCESSING", "FAILED", "COMPLETED"] | str | None = None
    step: Literal[1, 2, 3, 4] | int | None = None
    step_description: str | None = None


class Lease(ResponseModel):
    create_at: int | None = None
    duration: int | None = None
    enable: bool | None = None
    type: Literal["timing", "idle"] | str | None = None
    update_at: int | None = None


class LeaseReq(RequestModel):
    duration: int | None = None
    type: str | None = None
    """Default: "timing"."""


class ListFlavorsGPUInfo(ResponseModel):
    gpu: int | None = None
    gpu_memory: str | None = None
    type: str | None = None


class ListFlavorsNotebookFlavor(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    billing: BillingInfo | None = None
    category: Literal["CPU", "GPU"] | str | None = None
    description: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    free: bool | None = None
    gpu: ListFlavorsGPUInfo | None = None
    id: str | None = None
    memory: int | None = None
    name: str | None = None
    sold_out: bool | None = None
    storages: list[Literal["EFS", "EVS"] | str] | None = None
    vcpus: int | None = None


class ListFlavorsResponseBody(ResponseModel):
    current: int | None = None
    data: list[ListFlavorsNotebookFlavor] | None = None
    flavors: list[ListFlavorsNotebookFlavor] | None = None
    pages: int | None = None
    size: int | None = None
    total: int | None = None


class ListImageGroupResponseBody(ResponseModel):
    current: int | None = None
    data: list[ImageGroup] | None = None
    pages: int | None = None
    size: int | None = None
    total: int | None = None


class ListImageResponseBody(ResponseModel):
    current: int | None = None
    data: list[ImageResponse] | None = None
    pages: int | None = None
    size: int | None = None
    total: int | None = None


class ListNotebookInstancesWithObsStorageMountedResponseBody(ResponseModel):
    current: int | None = None
    data: list[DataVolumesRes] | None = None
    pages: int | None = None
    size: int | None = None
    total: int | None = None


class ListNotebooksPool(ResponseModel):
    id: str | None = None
    name: str | None = None


class ListNotebooksUser(ResponseModel):
    domain: Domain | None = None
    id: str | None = None
    name: str | None = None


class ListNotebooksVolumeRes(ResponseModel):
    capacity: int | None = None
    category: Literal["SFS", "EVS"] | str | None = None
    mount_path: str | None = None
    ownership: Literal["MANAGED", "DEDICATED"] | str | None = None
    status: str | None = None


class NotebookResp(ResponseModel):
    action_progress: list[JobProgress] | None = None
    billing_items: list[Literal["STORAGE", "COMPUTE", "ALL"] | str] | None = None
    description: str | None = None
    endpoints: list[EndpointsRes] | None = None
    fail_reason: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    flavor: str | None = None
    id: str | None = None
    image: Image | None = None
    lease: Lease | None = None
    name: str | None = None
    pool: ListNotebooksPool | None = None
    status: (
        Literal[
            "INIT",
            "CREATING",
            "STARTING",
            "STOPPING",
            "DELETING",
            "RUNNING",
            "STOPPED",
            "SNAPSHOTTING",
            "CREATE_FAILED",
            "START_FAILED",
            "DELETE_FAILED",
            "ERROR",
            "DELETED",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    token: str | None = None
    url: str | None = None
    user: ListNotebooksUser | None = None
    volume: ListNotebooksVolumeRes | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class RegisterImageRequestBody(RequestModel):
    swr_path: str
    arch: Literal["X86_64", "AARCH64"] | None = None
    """Default: "X86_64"."""
    description: Annotated[str | None, Field(max_length=512)] = None
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | None = None
    """Default: "CUSTOMIZE"."""
    resource_category: list[Literal["CPU", "GPU"]] | None = None
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | None = None
    services: list[Literal["NOTEBOOK", "SSH"]] | None = None
    visibility: Literal["PRIVATE", "PUBLIC"] | None = None
    """Default: "PRIVATE"."""
    workspace_id: str | None = None
    """Default: "0"."""


class RegisterImageResponseBody(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    create_at: int | None = None
    description: str | None = None
    dev_services: list[Literal["NOTEBOOK", "SSH"] | str] | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | str | None = None
    """Default: "CUSTOMIZE"."""
    resource_categories: list[Literal["CPU", "GPU"] | str] | None = None
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | str | None = None
    size: int | None = None
    status: Literal["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] | str | None = None
    status_message: str | None = None
    support_res_categories: list[Literal["CPU", "GPU"] | str] | None = None
    swr_path: str | None = None
    tag: str | None = None
    type: Literal["BUILD_IN", "DEDICATED"] | str | None = None
    update_at: int | None = None
    visibility: Literal["PRIVATE", "PUBLIC"] | str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class RenewLeaseRequestBody(RequestModel):
    duration: int | None = None
    type: str | None = None
    """Default: "timing"."""


class RenewLeaseResponseBody(ResponseModel):
    create_at: int | None = None
    duration: int | None = None
    enable: bool | None = None
    type: Literal["timing", "idle"] | str | None = None
    update_at: int | None = None


class ShowImageResponseBody(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    create_at: int | None = None
    description: str | None = None
    dev_services: list[Literal["NOTEBOOK", "SSH"] | str] | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | str | None = None
    """Default: "CUSTOMIZE"."""
    resource_categories: list[Literal["CPU", "GPU"] | str] | None = None
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | str | None = None
    size: int | None = None
    status: Literal["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] | str | None = None
    status_message: str | None = None
    support_res_categories: list[Literal["CPU", "GPU"] | str] | None = None
    swr_path: str | None = None
    tag: str | None = None
    type: Literal["BUILD_IN", "DEDICATED"] | str | None = None
    update_at: int | None = None
    visibility: Literal["PRIVATE", "PUBLIC"] | str | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ShowLeaseResponseBody(ResponseModel):
    create_at: int | None = None
    duration: int | None = None
    enable: bool | None = None
    type: Literal["timing", "idle"] | str | None = None
    update_at: int | None = None


class ShowNotebookInstanceWithObsStorageMountedResponseBody(ResponseModel):
    category: Literal["OBS"] | str | None = None
    id: str | None = None
    mount_path: str | None = None
    status: Literal["MOUNTING", "MOUNT_FAILED", "MOUNTED", "UNMOUNTING", "UNMOUNT_FAILED", "UNMOUNTED"] | str | None = (
        None
    )
    uri: str | None = None


class ShowNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    billing_items: list[Literal["STORAGE", "COMPUTE", "ALL"] | str] | None = None
    description: str | None = None
    endpoints: list[EndpointsRes] | None = None
    fail_reason: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    flavor: str | None = None
    id: str | None = None
    image: Image | None = None
    lease: Lease | None = None
    name: str | None = None
    pool: ListNotebooksPool | None = None
    status: (
        Literal[
            "INIT",
            "CREATING",
            "STARTING",
            "STOPPING",
            "DELETING",
            "RUNNING",
            "STOPPED",
            "SNAPSHOTTING",
            "CREATE_FAILED",
            "START_FAILED",
            "DELETE_FAILED",
            "ERROR",
            "DELETED",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    token: str | None = None
    url: str | None = None
    user: ListNotebooksUser | None = None
    volume: ListNotebooksVolumeRes | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ShowSwitchableFlavorsNotebookFlavor(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    billing: BillingInfo | None = None
    category: Literal["CPU", "GPU"] | str | None = None
    description: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    free: bool | None = None
    gpu: ListFlavorsGPUInfo | None = None
    id: str | None = None
    memory: int | None = None
    name: str | None = None
    sold_out: bool | None = None
    storages: list[Literal["EFS", "EVS"] | str] | None = None
    vcpus: int | None = None


class ShowSwitchableFlavorsResponseBody(ResponseModel):
    current: int | None = None
    data: list[ShowSwitchableFlavorsNotebookFlavor] | None = None
    flavors: list[ShowSwitchableFlavorsNotebookFlavor] | None = None
    pages: int | None = None
    size: int | None = None
    total: int | None = None


class StartNotebookVolumeRes(ResponseModel):
    capacity: int | None = None
    category: Literal["SFS", "EVS"] | str | None = None
    mount_path: str | None = None
    ownership: Literal["MANAGED", "DEDICATED"] | str | None = None
    status: str | None = None


class StopNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    billing_items: list[Literal["STORAGE", "COMPUTE", "ALL"] | str] | None = None
    description: str | None = None
    endpoints: list[EndpointsRes] | None = None
    fail_reason: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    flavor: str | None = None
    id: str | None = None
    image: Image | None = None
    lease: Lease | None = None
    name: str | None = None
    pool: ListNotebooksPool | None = None
    status: (
        Literal[
            "INIT",
            "CREATING",
            "STARTING",
            "STOPPING",
            "DELETING",
            "RUNNING",
            "STOPPED",
            "SNAPSHOTTING",
            "CREATE_FAILED",
            "START_FAILED",
            "DELETE_FAILED",
            "ERROR",
            "DELETED",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    token: str | None = None
    url: str | None = None
    user: ListNotebooksUser | None = None
    volume: StartNotebookVolumeRes | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class UpdateNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    billing_items: list[Literal["STORAGE", "COMPUTE", "ALL"] | str] | None = None
    description: str | None = None
    endpoints: list[EndpointsRes] | None = None
    fail_reason: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    flavor: str | None = None
    id: str | None = None
    image: Image | None = None
    lease: Lease | None = None
    name: str | None = None
    pool: ListNotebooksPool | None = None
    status: (
        Literal[
            "INIT",
            "CREATING",
            "STARTING",
            "STOPPING",
            "DELETING",
            "RUNNING",
            "STOPPED",
            "SNAPSHOTTING",
            "CREATE_FAILED",
            "START_FAILED",
            "DELETE_FAILED",
            "ERROR",
            "DELETED",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    token: str | None = None
    url: str | None = None
    user: ListNotebooksUser | None = None
    volume: ListNotebooksVolumeRes | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class VolumeReq(RequestModel):
    category: Literal["SFS", "EVS"]
    ownership: Literal["MANAGED", "DEDICATED"]
    capacity: Annotated[int | None, Field(le=4096)] = None
    id: str | None = None
    uri: str | None = None


class ContainerHooks(RequestModel):
    post_start: CreateNotebookConfig | None = None
    pre_start: CreateNotebookConfig | None = None


class CreateNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    billing_items: list[Literal["STORAGE", "COMPUTE", "ALL"] | str] | None = None
    description: str | None = None
    endpoints: list[EndpointsRes] | None = None
    fail_reason: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    flavor: str | None = None
    id: str | None = None
    image: Image | None = None
    lease: CreateNotebookLease | None = None
    name: str | None = None
    pool: ListNotebooksPool | None = None
    status: (
        Literal[
            "INIT",
            "CREATING",
            "STARTING",
            "STOPPING",
            "DELETING",
            "RUNNING",
            "STOPPED",
            "SNAPSHOTTING",
            "CREATE_FAILED",
            "START_FAILED",
            "DELETE_FAILED",
            "ERROR",
            "DELETED",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    token: str | None = None
    url: str | None = None
    user: ListNotebooksUser | None = None
    volume: ListNotebooksVolumeRes | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class CustomHooks(RequestModel):
    container_hooks: ContainerHooks | None = None


class DeleteNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    billing_items: list[Literal["STORAGE", "COMPUTE", "ALL"] | str] | None = None
    create_at: int | None = None
    description: str | None = None
    endpoints: list[EndpointsRes] | None = None
    fail_reason: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    flavor: str | None = None
    id: str | None = None
    image: Image | None = None
    lease: Lease | None = None
    name: str | None = None
    pool: ListNotebooksPool | None = None
    status: (
        Literal[
            "INIT",
            "CREATING",
            "STARTING",
            "STOPPING",
            "DELETING",
            "RUNNING",
            "STOPPED",
            "SNAPSHOTTING",
            "CREATE_FAILED",
            "START_FAILED",
            "DELETE_FAILED",
            "ERROR",
            "DELETED",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    token: str | None = None
    update_at: int | None = None
    url: str | None = None
    user: ListNotebooksUser | None = None
    volume: ListNotebooksVolumeRes | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class ListAllNotebooksResponseBody(ResponseModel):
    current: int | None = None
    data: list[NotebookResp] | None = None
    pages: int | None = None
    size: int | None = None
    total: int | None = None


class ListNotebooksResponseBody(ResponseModel):
    current: int | None = None
    data: list[NotebookResp] | None = None
    pages: int | None = None
    size: int | None = None
    total: int | None = None


class StartNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    billing_items: list[Literal["STORAGE", "COMPUTE", "ALL"] | str] | None = None
    description: str | None = None
    endpoints: list[EndpointsRes] | None = None
    fail_reason: str | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    flavor: str | None = None
    id: str | None = None
    image: Image | None = None
    lease: CreateNotebookLease | None = None
    name: str | None = None
    pool: ListNotebooksPool | None = None
    status: (
        Literal[
            "INIT",
            "CREATING",
            "STARTING",
            "STOPPING",
            "DELETING",
            "RUNNING",
            "STOPPED",
            "SNAPSHOTTING",
            "CREATE_FAILED",
            "START_FAILED",
            "DELETE_FAILED",
            "ERROR",
            "DELETED",
            "FROZEN",
        ]
        | str
        | None
    ) = None
    token: str | None = None
    url: str | None = None
    user: ListNotebooksUser | None = None
    volume: StartNotebookVolumeRes | None = None
    workspace_id: str | None = None
    """Default: "0"."""


class UpdateNotebookRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=512, pattern='^[^"&/<>]*$')] = None
    endpoints: list[EndpointsReq] | None = None
    flavor: str | None = None
    hooks: CustomHooks | None = None
    image_id: str | None = None
    name: Annotated[str | None, Field(max_length=128, pattern="^[A-Za-z0-9\\-_]*$")] = None
    storage_new_size: Annotated[int | None, Field(le=4096)] = None


class CreateNotebookRequestBody(RequestModel):
    flavor: str
    image_id: str
    name: Annotated[str, Field(max_length=128, pattern="^[A-Za-z0-9\\-_]*$")]
    volume: VolumeReq
    description: Annotated[str | None, Field(max_length=512, pattern="^[^\"&'/<>]*$")] = None
    duration: int | None = None
    endpoints: list[EndpointsReq] | None = None
    feature: Literal["DEFAULT", "NOTEBOOK"] | None = None
    """Default: "NOTEBOOK"."""
    hooks: CustomHooks | None = None
    lease: LeaseReq | None = None
    pool_id: str | None = None
    workspace_id: str | None = None
    """Default: "0"."""
