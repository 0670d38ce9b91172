"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import Number, RequestModel, ResponseModel


class CreateNotebookConfig(RequestModel):
    script: str | None = None
    """Content of the script, encoded in Base64, or the absolute path of a script file."""
    type: Literal["COMMAND", "SCRIPT"] | None = None
    """How **script** is read. The default value is **SCRIPT**. The options are as follows:

    - **COMMAND**: **script** holds the content in Base64.
    - **SCRIPT**: **script** holds a path.
    Default: "SCRIPT".
    """


class CreateNotebookLease(ResponseModel):
    create_at: int | None = None
    """Time when the instance was created (UTC, in ms)."""
    duration: int | None = None
    """Time the instance may run, counted from its creation, in ms. When it is used up, the instance stops by itself."""
    enable: bool | None = None
    """Whether the automatic stop is switched on."""
    type: str | None = None
    """Kind of the automatic stop."""
    update_at: int | None = None
    """Time of the last change to the instance (UTC, in ms). Keepalive signals do not count."""


class CreateTrainingJobResponseBody(ResponseModel):
    create_time: int | None = None
    """Time when the job was created (UTC, in ms)."""
    error_code: str | None = None
    """Error code, see Error Codes. Left out if the call succeeded."""
    error_message: str | None = None
    """What went wrong. Left out if the call succeeded."""
    is_success: bool | None = None
    """Whether the call succeeded."""
    job_id: int | None = None
    """ID of the job."""
    job_name: str | None = None
    """Name of the job."""
    status: Literal[1, 7, 8, 10] | int | None = None
    """State of the job. The options are as follows:

    - **1**: created
    - **7**: waiting for workers
    - **8**: running
    - **10**: done
    """
    version_id: int | None = None
    """ID of the first version."""
    worker_ids: list[str] | None = None
    """IDs of the workers that were reserved."""


class DataSource(RequestModel):
    type: Literal["obs", "dataset"]
    """Kind of source. The options are as follows:

    - **obs**: a folder in object storage
    - **dataset**: a version of a data set
    """
    data_url: str | None = None
    """Folder in object storage. Mandatory when **type** is **obs**."""
    dataset_id: str | None = None
    """ID of the data set. Mandatory when **type** is **dataset**."""
    dataset_version: str | None = None
    """Version of the data set, for example **V003**."""


class EndpointsReq(RequestModel):
    allowed_access_ips: Annotated[list[str] | None, Field(max_length=5)] = None
    """Public IP addresses that may connect over SSH. At most five addresses can be listed."""
    dev_service: Literal["NOTEBOOK", "SSH"] | None = None
    """Way of access. Options:

    - **NOTEBOOK**: in the browser, over HTTPS.
    - **SSH**: from a terminal or an IDE, over SSH.
    """
    ssh_keys: list[str] | None = None
    """Names of SSH key pairs. Key pairs are made and listed on the **Key Pairs** page of the console."""


class EndpointsRes(ResponseModel):
    allowed_access_ips: list[str] | None = None
    """Public IP addresses that may connect over SSH. An empty list lets every address in."""
    dev_service: Literal["NOTEBOOK", "SSH"] | str | None = None
    """Way of access. Options:

    - **NOTEBOOK**: in the browser, over HTTPS.
    - **SSH**: from a terminal or an IDE, over SSH.
    """
    service: Literal["NOTEBOOK", "SSH"] | str | None = None
    """Way of access. The options are:

    - **NOTEBOOK**: in the browser, over HTTPS.
    - **SSH**: from a terminal or an IDE, over SSH.
    """
    ssh_keys: list[str] | None = None
    """Names of the key pairs that open an SSH session. Several key pairs can be in use at once."""
    uri: str | None = None
    """Private address of the instance."""


class EventSource(ResponseModel):
    component: str | None = None
    """Name of the part."""
    host: str | None = None
    """Host name."""


class Image(ResponseModel):
    arch: Literal["X86_64", "AARCH64"] | str | None = None
    """Processor architecture the image was built for. Options:

    - **X86_64**: x86
    - **AARCH64**: Arm
    """
    create_at: int | None = None
    """Time when the image was built (UTC, in ms)."""
    description: str | None = None
    """Free text about the image, with a maximum of 512 characters."""
    dev_services: list[Literal["NOTEBOOK", "SSH"] | str] | None = None
    """Ways of access the image is fit for. Options:

    - **NOTEBOOK**: in the browser, over HTTPS.
    - **SSH**: from a terminal or an IDE, over SSH.
    """
    id: str | None = None
    """ID of the image, in UUID format."""
    name: str | None = None
    """Name of the image. It has a maximum of 512 characters: lowercase letters, digits, hyphens (-), underscores (_),
    and periods (.).
    """
    namespace: str | None = None
    """Organization in the image registry that holds the image."""
    origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | str | None = None
    """Where the image comes from. The default value is **CUSTOMIZE**. Options:

    - **CUSTOMIZE**: pushed by a user
    - **IMAGE_SAVE**: saved from a running instance
    Default: "CUSTOMIZE".
    """
    resource_categories: list[Literal["CPU", "GPU"] | str] | None = None
    """Kinds of hardware the image runs on. Options:

    - **CPU**
    - **GPU**
    """
    service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | str | None = None
    """Purpose of the image. Options:

    - **COMMON**: any purpose
    - **INFERENCE**: serving models
    - **TRAIN**: training models
    - **DEV**: writing and debugging code
    - **UNKNOWN**: not stated
    """
    size: int | None = None
    """Size of the image, in KB."""
    status: Literal["INIT", "CREATING", "CREATE_FAILED", "ERROR", "DELETED", "ACTIVE"] | str | None = None
    """State of the image. Options:

    - **INIT**: The image is registered.
    - **CREATING**: The image is being saved; the instance cannot be used meanwhile.
    - **CREATE_FAILED**: The image could not be saved.
    - **ERROR**: The image is damaged.
    - **DELETED**: The image is gone.
    - **ACTIVE**: The image is ready for new instances.
    """
    status_message: str | None = None
    """Last line of the build log."""
    support_res_categories: list[Literal["CPU", "GPU"] | str] | None = None
    """Kinds of hardware the image supports. Options:

    - **CPU**
    - **GPU**
    """
    swr_path: str | None = None
    """Address of the image in the registry."""
    tag: str | None = None
    """Tag of the image."""
    type: Literal["BUILD_IN", "DEDICATED"] | str | None = None
    """Type of the image. Options:

    - **BUILD_IN**: supplied with the service
    - **DEDICATED**: owned by the account
    """
    update_at: int | None = None
    """Time of the last change to the image (UTC, in ms)."""
    visibility: Literal["PRIVATE", "PUBLIC"] | str | None = None
    """Who can see the image. Options:

    - **PRIVATE**: its owner.
    - **PUBLIC**: everyone who knows the image ID, for reading.
    """
    workspace_id: str | None = None
    """ID of the workspace the image belongs to. The default value is **0**.
    Default: "0".
    """


class JobProgress(ResponseModel):
    notebook_id: str | None = None
    """ID of the instance."""
    status: Literal["WAITING", "PROCESSING", "FAILED", "COMPLETED"] | str | None = None
    """State of the step. Options:

    - **WAITING**: not begun.
    - **PROCESSING**: under way.
    - **FAILED**: ended with an error.
    - **COMPLETED**: done.
    """
    step: Literal[1, 2, 3, 4] | int | None = None
    """Number of the step. Options:

    - **1**: Attach the storage.
    - **2**: Reserve compute resources.
    - **3**: Set up the network.
    - **4**: Boot the instance.
    """
    step_description: str | None = None
    """What the step does, in one sentence."""


class LeaseReq(RequestModel):
    duration: int | None = None
    """Time after which the instance stops by itself, counted from now. Unit: ms."""
    type: str | None = None
    """Kind of the automatic stop. The default value is **timing**.
    Default: "timing".
    """


class ListNotebooksLease(ResponseModel):
    duration: int | None = None
    """Time the instance may run, counted from its creation, in ms."""
    enable: bool | None = None
    """Whether the automatic stop is switched on."""


class Nfs(RequestModel):
    dest_path: str
    """Path inside the job."""
    id: str
    """ID of the file system."""
    src_path: str
    """Path on the file system."""
    read_only: bool | None = None
    """Whether the job may only read. The default value is **false**.
    Default: false.
    """


class Parameter(RequestModel):
    label: Annotated[str, Field(max_length=64)]
    """Name of the argument, with a maximum of 64 characters."""
    value: str
    """Value of the argument."""


class Pool(ResponseModel):
    id: str | None = None
    """ID of the dedicated resource pool."""
    name: str | None = None
    """Name of the dedicated resource pool."""


class StartNotebookResponseBody(ResponseModel):
    id: str | None = None
    """ID of the instance, in UUID format."""
    lease: CreateNotebookLease | None = None
    """When the instance stops by itself."""
    name: str | None = None
    """Name of the instance."""
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
    """State of the instance. Options:

    - **INIT**: The instance is being prepared.
    - **CREATING**: The instance is being set up.
    - **STARTING**: The instance is booting.
    - **STOPPING**: The instance is shutting down.
    - **DELETING**: The instance is being removed.
    - **RUNNING**: The instance is up and can be used.
    - **STOPPED**: The instance is switched off.
    - **SNAPSHOTTING**: The instance is being saved as an image.
    - **CREATE_FAILED**: The instance could not be set up.
    - **START_FAILED**: The instance did not boot.
    - **DELETE_FAILED**: The instance could not be removed.
    - **ERROR**: Something went wrong inside the instance.
    - **DELETED**: The instance is gone.
    - **FROZEN**: The instance is locked because of unpaid bills.
    """
    url: str | None = None
    """Address of the notebook page."""


class Usage(ResponseModel):
    cpu: Number | None = None
    """Share of the CPU in use. The value ranges from 0 to 1."""
    disk_bytes: int | None = None
    """Bytes written to the volume."""
    gpu_count: int | None = None
    """Number of GPUs. The default value is **0**.
    Default: 0.
    """
    memory: Number | None = None
    """Share of the memory in use. The value ranges from 0 to 1."""


class UserDomain(ResponseModel):
    id: str | None = None
    """ID of the account."""
    name: str | None = None
    """Name of the account."""


class VolumeReq(RequestModel):
    category: Literal["SFS", "EVS"]
    """Type of the storage volume. Options:

    - **SFS**: shared file system
    - **EVS**: block storage disk
    """
    ownership: Literal["MANAGED", "DEDICATED"]
    """Who looks after the volume. Enums:

    - **MANAGED**: the notebook service.
    - **DEDICATED**: the account itself; possible for category **EFS** only.
    """
    capacity: Annotated[int | None, Field(le=4096)] = None
    """Size of the volume. The maximum value is 4096 GB. The default value is 5 GB for EVS."""
    id: str | None = None
    """Disk ID of the file system. Mandatory if the category is EFS and the ownership is DEDICATED. Example:
    7d1f60c8-24ab-4e93-8c05-b6a9d3e2f471
    """
    uri: str | None = None
    """Address of the file system. Mandatory if the category is EFS and the ownership is DEDICATED, useless otherwise.
    Example: 192.0.2.10:/team-share/notebooks/
    """


class VolumeRes(ResponseModel):
    capacity: int | None = None
    """Size of the volume. The maximum value is 4096 GB. The default value is 5 GB for EVS and 50 GB for EFS."""
    category: Literal["SFS", "EVS"] | str | None = None
    """Type of the storage volume. Options:

    - **SFS**: shared file system
    - **EVS**: block storage disk
    """
    mount_path: str | None = None
    """Folder of the instance where the volume is mounted, at present always **/home/nb-user/work/**."""
    ownership: Literal["MANAGED", "DEDICATED"] | str | None = None
    """Who looks after the volume. Enums:

    - **MANAGED**: the notebook service.
    - **DEDICATED**: the account itself; possible for category **EFS** only.
    """
    status: str | None = None
    """State of the disk while it grows: **RESIZING**. The instance stays usable."""


class Volumes(RequestModel):
    nfs: Nfs
    """One shared file system. For details, see Table 7."""


class ContainerHooks(RequestModel):
    post_start: CreateNotebookConfig | None = None
    """Script that runs once the instance is up."""
    pre_start: CreateNotebookConfig | None = None
    """Script that runs before the instance comes up."""


class CreateNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    """Progress of the work the instance is waiting for."""
    description: str | None = None
    """Description of the instance."""
    endpoints: list[EndpointsRes] | None = None
    """Ways to reach the instance with an SSH client or a local IDE."""
    fail_reason: str | None = None
    """Why the last operation failed. Empty if nothing failed."""
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    """Kind of instance. Options:

    - **DEFAULT**: free trial instance; an account can have one.
    - **NOTEBOOK**: regular instance, charged by the hour.
    """
    flavor: str | None = None
    """Flavor of the instance."""
    id: str | None = None
    """ID of the instance, in UUID format."""
    image: Image | None = None
    """Image the instance was created from."""
    lease: CreateNotebookLease | None = None
    """When the instance stops by itself."""
    name: str | None = None
    """Name of the instance."""
    pool: Pool | None = None
    """Dedicated resource pool. Returned only if the instance runs in one."""
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
    """State of the instance. Options:

    - **INIT**: The instance is being prepared.
    - **CREATING**: The instance is being set up.
    - **STARTING**: The instance is booting.
    - **STOPPING**: The instance is shutting down.
    - **DELETING**: The instance is being removed.
    - **RUNNING**: The instance is up and can be used.
    - **STOPPED**: The instance is switched off.
    - **SNAPSHOTTING**: The instance is being saved as an image.
    - **CREATE_FAILED**: The instance could not be set up.
    - **START_FAILED**: The instance did not boot.
    - **DELETE_FAILED**: The instance could not be removed.
    - **ERROR**: Something went wrong inside the instance.
    - **DELETED**: The instance is gone.
    - **FROZEN**: The instance is locked because of unpaid bills.
    """
    token: str | None = None
    """Token that opens the notebook page."""
    url: str | None = None
    """Address of the notebook page."""
    volume: VolumeRes | None = None
    """Storage volume."""
    workspace_id: str | None = None
    """ID of the workspace the instance belongs to. The default value is **0**.
    Default: "0".
    """


class CreateTrainingJobConfig(RequestModel):
    app_url: str
    """Folder of the code, for example, **/team/forecast/**."""
    boot_file_url: str
    """Script to run. It must lie in **app_url**."""
    spec_id: int
    """ID of the hardware specification."""
    worker_server_num: Annotated[int, Field(ge=1, le=16)]
    """Number of workers. The value ranges from 1 to 16."""
    create_version: bool | None = None
    """Whether the job gets a first version

    - **true**: Default value. A version is made together with the job.
    - **false**: No version is made.
    Default: true.
    """
    data_source: list[DataSource] | None = None
    """Data sets the job reads. For details, see Table 5."""
    engine_id: int | None = None
    """ID of the training engine. The default value is **1**.
    Default: 1.
    """
    learning_rate: Annotated[Number | None, Field(ge=0, le=1)] = None
    """Start value of the learning rate. The value ranges from 0 to 1."""
    parameter: list[Parameter] | None = None
    """Arguments passed to the script. For details, see Table 4."""
    priority: Literal[1, 2, 3] | None = None
    """Place in the queue. The default value is **2**. The options are as follows:

    - **1**: after all others
    - **2**: in order of arrival
    - **3**: before all others
    Default: 2.
    """
    volumes: list[Volumes] | None = None
    """Shared file systems the job mounts. For details, see Table 6.

    > **Note:** A job in a dedicated pool cannot mount file systems of another network.
    """


class CreateTrainingJobRequestBody(RequestModel):
    config: CreateTrainingJobConfig
    """Settings of the job. For details, see Table 3."""
    job_name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-_]*$")]
    """Name of the job. Enter 1 to 64 characters. Only letters, digits, hyphens (-), and underscores (_) are allowed."""
    job_desc: Annotated[str | None, Field(max_length=256)] = None
    """Description of the job. It has a maximum of 256 characters. By default, this parameter is left blank."""
    notebook_id: str | None = None
    """ID of the notebook instance the code comes from, in UUID format."""
    workspace_id: str | None = None
    """ID of the workspace the job belongs to. Default value: **0**
    Default: "0".
    """


class CustomHooks(RequestModel):
    container_hooks: ContainerHooks | None = None
    """Scripts that run inside the container."""


class Event(ResponseModel):
    level: Literal["INFO", "WARNING", "ERROR"] | str | None = None
    """How grave it is. The value can be **INFO**, **WARNING**, or **ERROR**."""
    message: str | None = None
    """Text for people, with a maximum of 255 characters."""
    source: EventSource | None = None
    """Part of the service that reported the event."""
    time: int | None = None
    """Time of the event (UTC, in ms)."""
    type: Literal["CREATED", "STARTED", "STOPPED", "FAILED"] | str | None = None
    """What happened. The options are as follows:

    - **CREATED**
    - **STARTED**
    - **STOPPED**
    - **FAILED**
    """


class ShowNotebookResponseBody(ResponseModel):
    action_progress: list[JobProgress] | None = None
    """Progress of the work the instance is waiting for."""
    annotations: dict[str, Any] | None = None
    """Free-form notes of the client. The service stores them and returns them unread."""
    description: str | None = None
    """Description of the instance."""
    endpoints: list[EndpointsRes] | None = None
    """Ways to reach the instance with an SSH client or a local IDE."""
    environment: dict[str, str] | None = None
    """Environment variables set inside the instance."""
    events: list[Event] | None = None
    """The latest events, newest first. At most 20 are returned."""
    fail_reason: str | None = None
    """Why the last operation failed. Empty if nothing failed."""
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    """Kind of instance. Options:

    - **DEFAULT**: free trial instance; an account can have one.
    - **NOTEBOOK**: regular instance, charged by the hour.
    """
    flavor: str | None = None
    """Flavor of the instance."""
    hourly_price: Number | None = None
    """Price of one hour, in euros."""
    id: str | None = None
    """ID of the instance, in UUID format."""
    image: Image | None = None
    """Image the instance was created from."""
    labels: dict[str, list[str]] | None = None
    """Labels of the instance: under each label key, the values in use."""
    lease: CreateNotebookLease | None = None
    """When the instance stops by itself."""
    name: str | None = None
    """Name of the instance."""
    pool: Pool | None = None
    """Dedicated resource pool. Returned only if the instance runs in one."""
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
    """State of the instance. Options:

    - **INIT**: The instance is being prepared.
    - **CREATING**: The instance is being set up.
    - **STARTING**: The instance is booting.
    - **STOPPING**: The instance is shutting down.
    - **DELETING**: The instance is being removed.
    - **RUNNING**: The instance is up and can be used.
    - **STOPPED**: The instance is switched off.
    - **SNAPSHOTTING**: The instance is being saved as an image.
    - **CREATE_FAILED**: The instance could not be set up.
    - **START_FAILED**: The instance did not boot.
    - **DELETE_FAILED**: The instance could not be removed.
    - **ERROR**: Something went wrong inside the instance.
    - **DELETED**: The instance is gone.
    - **FROZEN**: The instance is locked because of unpaid bills.
    """
    token: str | None = None
    """Token that opens the notebook page."""
    url: str | None = None
    """Address of the notebook page."""
    usage: Usage | None = None
    """Resources in use at the moment. Returned only while the instance is running."""
    volume: VolumeRes | None = None
    """Storage volume."""
    workspace_id: str | None = None
    """ID of the workspace the instance belongs to. The default value is **0**.
    Default: "0".
    """


class UpdateNotebookRequestBody(RequestModel):
    description: Annotated[str | None, Field(max_length=512)] = None
    """Description of the instance. It has a maximum of 512 characters and must not contain any of these: &<>"/"""
    endpoints: list[EndpointsReq] | None = None
    """How a local IDE or an SSH client reaches the instance."""
    flavor: str | None = None
    """New flavor of the instance."""
    hooks: CustomHooks | None = None
    """Scripts that run when the instance starts."""
    image_id: str | None = None
    """ID of the new image, in UUID format."""
    name: Annotated[str | None, Field(max_length=128)] = None
    """New name of the instance. It has a maximum of 128 characters: letters, digits, hyphens (-), and underscores (_).
    """
    storage_new_size: Annotated[int | None, Field(ge=5, le=4096)] = None
    """New size of the EVS disk, in GB. The value ranges from 5 to 4096."""


class UpdateNotebookResponseBody(ResponseModel):
    description: str | None = None
    """Description of the instance."""
    flavor: str | None = None
    """Flavor of the instance."""
    id: str | None = None
    """ID of the instance, in UUID format."""
    name: str | None = None
    """Name of the instance."""
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
    """State of the instance. Options:

    - **INIT**: The instance is being prepared.
    - **CREATING**: The instance is being set up.
    - **STARTING**: The instance is booting.
    - **STOPPING**: The instance is shutting down.
    - **DELETING**: The instance is being removed.
    - **RUNNING**: The instance is up and can be used.
    - **STOPPED**: The instance is switched off.
    - **SNAPSHOTTING**: The instance is being saved as an image.
    - **CREATE_FAILED**: The instance could not be set up.
    - **START_FAILED**: The instance did not boot.
    - **DELETE_FAILED**: The instance could not be removed.
    - **ERROR**: Something went wrong inside the instance.
    - **DELETED**: The instance is gone.
    - **FROZEN**: The instance is locked because of unpaid bills.
    """
    update_at: int | None = None
    """Time of this change (UTC, in ms)."""
    volume: VolumeRes | None = None
    """Storage volume."""


class User(ResponseModel):
    domain: UserDomain | None = None
    """Account the user belongs to."""
    id: str | None = None
    """ID of the user."""
    name: str | None = None
    """Name of the user, with a maximum of 64 characters."""


class CreateNotebookRequestBody(RequestModel):
    flavor: str
    """Flavor of the instance. The list is for reference only: the console shows what your region offers.

    - **nb.cpu.2u**: 2 vCPUs and 8 GB of memory, for first experiments
    - **nb.cpu.8u**: 8 vCPUs and 32 GB of memory, for heavier computing
    - **nb.gpu.v100.1**: one GPU with 32 GB of memory, for deep learning
    """
    image_id: str
    """ID of the image to create the instance from, in UUID format."""
    name: Annotated[str, Field(max_length=128)]
    """Name of the instance. It has a maximum of 128 characters: letters, digits, hyphens (-), and underscores (_). Two
    instances may share a name.
    """
    volume: VolumeReq
    """Storage volume."""
    description: Annotated[str | None, Field(max_length=512)] = None
    """Description of the instance. It has a maximum of 512 characters and must not contain any of these: &<>"'/"""
    duration: int | None = None
    """Time the instance may run from now on. Unit: ms. Setting it in **lease** is the better way: a value here
    overrides **lease** and makes the stop a scheduled one.
    """
    endpoints: list[EndpointsReq] | None = None
    """How a local IDE or an SSH client reaches the instance."""
    feature: Literal["DEFAULT", "NOTEBOOK"] | None = None
    """Kind of instance. The default value is **NOTEBOOK**. Options:

    - **DEFAULT**: free trial instance; an account can have one.
    - **NOTEBOOK**: regular instance, charged by the hour.
    Default: "NOTEBOOK".
    """
    hooks: CustomHooks | None = None
    """Scripts that run when the instance starts."""
    lease: LeaseReq | None = None
    """When the instance stops by itself."""
    pool_id: str | None = None
    """ID of a dedicated resource pool, for example **pool7f3a90c1**. Mandatory if the instance is to run in a dedicated
    pool.
    """
    workspace_id: str | None = None
    """ID of the workspace the instance belongs to. The default value is **0**.
    Default: "0".
    """


class NotebookResp(ResponseModel):
    create_at: int | None = None
    """Time when the instance was created (UTC, in ms)."""
    description: str | None = None
    """Description of the instance."""
    feature: Literal["DEFAULT", "NOTEBOOK"] | str | None = None
    """Kind of instance. Options:

    - **DEFAULT**: free trial instance; an account can have one.
    - **NOTEBOOK**: regular instance, charged by the hour.
    """
    flavor: str | None = None
    """Flavor of the instance."""
    id: str | None = None
    """ID of the instance, in UUID format."""
    labels: dict[str, list[str]] | None = None
    """Labels of the instance: under each label key, the values in use."""
    lease: ListNotebooksLease | None = None
    """When the instance stops by itself. Times of change are left out in lists."""
    name: str | None = None
    """Name of the instance."""
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
    """State of the instance. Options:

    - **INIT**: The instance is being prepared.
    - **CREATING**: The instance is being set up.
    - **STARTING**: The instance is booting.
    - **STOPPING**: The instance is shutting down.
    - **DELETING**: The instance is being removed.
    - **RUNNING**: The instance is up and can be used.
    - **STOPPED**: The instance is switched off.
    - **SNAPSHOTTING**: The instance is being saved as an image.
    - **CREATE_FAILED**: The instance could not be set up.
    - **START_FAILED**: The instance did not boot.
    - **DELETE_FAILED**: The instance could not be removed.
    - **ERROR**: Something went wrong inside the instance.
    - **DELETED**: The instance is gone.
    - **FROZEN**: The instance is locked because of unpaid bills.
    """
    user: User | None = None
    """Owner of the instance."""
    volume: VolumeRes | None = None
    """Storage volume."""
    workspace_id: str | None = None
    """ID of the workspace the instance belongs to. The default value is **0**.
    Default: "0".
    """


class ListNotebooksResponseBody(ResponseModel):
    current: int | None = None
    """Number of this page, counted from 0."""
    data: list[NotebookResp] | None = None
    """Instances on this page."""
    pages: int | None = None
    """Number of pages."""
    size: int | None = None
    """How many instances a page holds."""
    total: int | None = None
    """Number of instances that match the filters."""
