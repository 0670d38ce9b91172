"""The operations under Notebook Management."""

from __future__ import annotations

from collections.abc import Sequence
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

_CREATE_NOTEBOOK: Operation[models.CreateNotebookResponseBody] = Operation(
    "CreateNotebook",
    "POST",
    "/v1/{project_id}/notebooks",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateNotebookRequestBody"),
    responses={"200": "CreateNotebookResponseBody"},
)
_CREATE_TRAINING_JOB: Operation[models.CreateTrainingJobResponseBody] = Operation(
    "CreateTrainingJob",
    "POST",
    "/v1/{project_id}/training-jobs",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateTrainingJobRequestBody"),
    responses={"200": "CreateTrainingJobResponseBody"},
)
_DELETE_NOTEBOOK: Operation[None] = Operation(
    "DeleteNotebook",
    "DELETE",
    "/v1/{project_id}/notebooks/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    responses={"204": None},
)
_LIST_NOTEBOOKS: Operation[models.ListNotebooksResponseBody] = Operation(
    "ListNotebooks",
    "GET",
    "/v1/{project_id}/notebooks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("feature", "query", check=Check(choices=("DEFAULT", "NOTEBOOK"))),
        Parameter("limit", "query", check=Check(minimum=1, maximum=100)),
        Parameter("name", "query", check=Check(max_length=128)),
        Parameter("pool_id", "query"),
        Parameter("offset", "query", check=Check(minimum=0)),
        Parameter("owner", "query"),
        Parameter("sort_dir", "query", check=Check(choices=("ASC", "DESC"))),
        Parameter("sort_key", "query"),
        Parameter(
            "status",
            "query",
            check=Check(
                choices=(
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
                )
            ),
        ),
        Parameter("workspace_id", "query", "workspaceId"),
    ),
    responses={"200": "ListNotebooksResponseBody"},
)
_SHOW_NOTEBOOK: Operation[models.ShowNotebookResponseBody] = Operation(
    "ShowNotebook",
    "GET",
    "/v1/{project_id}/notebooks/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    responses={"200": "ShowNotebookResponseBody"},
)
_START_NOTEBOOK: Operation[models.StartNotebookResponseBody] = Operation(
    "StartNotebook",
    "POST",
    "/v1/{project_id}/notebooks/{id}/start",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("id", "path"),
        Parameter("duration", "query", check=Check(minimum=3600000)),
        Parameter("type", "query"),
    ),
    responses={"200": "StartNotebookResponseBody"},
)
_UPDATE_NOTEBOOK: Operation[models.UpdateNotebookResponseBody] = Operation(
    "UpdateNotebook",
    "PUT",
    "/v1/{project_id}/notebooks/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    body=Body("application/json", model="UpdateNotebookRequestBody"),
    responses={"200": "UpdateNotebookResponseBody"},
)
_ITER_NOTEBOOKS: Paging[models.NotebookResp] = CountedPaging("data", "offset", total="total")


class NotebookManagementOperations(Operations):
    """The operations under Notebook Management."""

    @overload
    def create_notebook(
        self,
        *,
        flavor: str,
        image_id: str,
        name: str,
        volume: models.VolumeReq | JsonObject,
        description: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        endpoints: Sequence[models.EndpointsReq | JsonObject] | Unset = UNSET,
        feature: Literal["DEFAULT", "NOTEBOOK"] | Unset = UNSET,
        hooks: models.CustomHooks | JsonObject | Unset = UNSET,
        lease: models.LeaseReq | JsonObject | Unset = UNSET,
        pool_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateNotebookResponseBody: ...

    @overload
    def create_notebook(
        self, *, body: models.CreateNotebookRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateNotebookResponseBody: ...

    def create_notebook(
        self,
        *,
        flavor: str | Unset = UNSET,
        image_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        volume: models.VolumeReq | JsonObject | Unset = UNSET,
        description: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        endpoints: Sequence[models.EndpointsReq | JsonObject] | Unset = UNSET,
        feature: Literal["DEFAULT", "NOTEBOOK"] | Unset = UNSET,
        hooks: models.CustomHooks | JsonObject | Unset = UNSET,
        lease: models.LeaseReq | JsonObject | Unset = UNSET,
        pool_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateNotebookRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateNotebookResponseBody:
        """Creating a Notebook Instance.

        Creates a notebook instance from a flavor, an image, and a storage volume. The call returns at once, while
        the instance is still being set up. Ask for its details to follow the progress. You work with the instance in
        a browser or, over SSH, from your own computer.

        Args:
            flavor: Flavor of the instance. The list is for reference only: the console shows what your region
            offers.
                - **nb.cpu.2u**: 2 vCPUs and 8 GB of memory, for first experiments
                - **nb.cpu.8u**: 8 vCPUs and 32 GB of memory, for heavier computing
                - **nb.gpu.v100.1**: one GPU with 32 GB of memory, for deep learning
            image_id: ID of the image to create the instance from, in UUID format.
            name: Name of the instance. It has a maximum of 128 characters: letters, digits, hyphens (-), and
            underscores (_). Two instances may share a name. At most 128 characters.
            volume: Storage volume.
            description: Description of the instance. It has a maximum of 512 characters and must not contain any of
            these: &<>"'/. At most 512 characters.
            duration: Time the instance may run from now on. Unit: ms. Setting it in **lease** is the better way: a
            value here overrides **lease** and makes the stop a scheduled one.
            endpoints: How a local IDE or an SSH client reaches the instance.
            feature: Kind of instance. The default value is **NOTEBOOK**. Options:
                - **DEFAULT**: free trial instance; an account can have one.
                - **NOTEBOOK**: regular instance, charged by the hour.
                Default: "NOTEBOOK".
            hooks: Scripts that run when the instance starts.
            lease: When the instance stops by itself.
            pool_id: ID of a dedicated resource pool, for example **pool7f3a90c1**. Mandatory if the instance is to
            run in a dedicated pool.
            workspace_id: ID of the workspace the instance belongs to. The default value is **0**. Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.example.com/notebook/CreateNotebook.html
        """
        return self._call(_CREATE_NOTEBOOK, locals())

    @overload
    def create_training_job(
        self,
        *,
        config: models.CreateTrainingJobConfig | JsonObject,
        job_name: str,
        job_desc: str | Unset = UNSET,
        notebook_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobResponseBody: ...

    @overload
    def create_training_job(
        self, *, body: models.CreateTrainingJobRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateTrainingJobResponseBody: ...

    def create_training_job(
        self,
        *,
        config: models.CreateTrainingJobConfig | JsonObject | Unset = UNSET,
        job_name: str | Unset = UNSET,
        job_desc: str | Unset = UNSET,
        notebook_id: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateTrainingJobRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateTrainingJobResponseBody:
        """Creating a Training Job.

        This API is used to run code from a notebook as a training job.

        The job waits in a queue until its workers are free. Whether it has ended shows in the field **events** of
        the notebook instance.

        Args:
            config: Settings of the job. For details, see Table 3.
            job_name: Name of the job. Enter 1 to 64 characters. Only letters, digits, hyphens (-), and underscores
            (_) are allowed. 1 to 64 characters.
            job_desc: Description of the job. It has a maximum of 256 characters. By default, this parameter is left
            blank. At most 256 characters.
            notebook_id: ID of the notebook instance the code comes from, in UUID format.
            workspace_id: ID of the workspace the job belongs to. Default value: **0**. Default: "0".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), RateLimitError (429), ServerError (500), ServerError (503).

        See https://docs.example.com/notebook/nbs_03_0045.html
        """
        return self._call(_CREATE_TRAINING_JOB, locals())

    def delete_notebook(self, id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Notebook Instance.

        Deletes a notebook instance together with the volume the service manages for it. Volumes owned by the account
        are kept.

        The instance must be stopped.

        Args:
            id: ID of the notebook instance, in UUID format.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.example.com/notebook/DeleteNotebook.html
        """
        return self._call(_DELETE_NOTEBOOK, locals())

    def list_notebooks(
        self,
        *,
        feature: Literal["DEFAULT", "NOTEBOOK"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        pool_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        owner: str | Unset = UNSET,
        sort_dir: Literal["ASC", "DESC"] | Unset = UNSET,
        sort_key: str | Unset = UNSET,
        status: Literal[
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
        | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListNotebooksResponseBody:
        """Querying Notebook Instances.

        Lists the notebook instances of a project, page by page. Filters and a sort order can be given.

        Args:
            feature: Kind of instance. The default value is **NOTEBOOK**. Options:
                - **DEFAULT**: free trial instance; an account can have one.
                - **NOTEBOOK**: regular instance, charged by the hour.
                Default: "NOTEBOOK".
            limit: How many instances a page holds. The value ranges from 1 to 100. The default value is **10**.
            Default: 10. At least 1, at most 100.
            name: Part of a name. It has a maximum of 128 characters; case does not matter. At most 128 characters.
            pool_id: ID of a dedicated resource pool.
            offset: How many instances to skip. The minimum value is 0. The default value is **0**. Default: 0. At
            least 0.
            owner: ID of the user who owns the instances: 32 characters, lowercase letters and digits. Only
            administrators may ask for other users.
            sort_dir: Sort order. The value can be **ASC** or **DESC**. The default value is **DESC**. Default:
            "DESC".
            sort_key: Fields to sort by, separated by commas (,).
            status: State of the instance. Options:
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
            workspace_id: ID of a workspace. The default value is **0**. Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.example.com/notebook/ListNotebooks.html
        """
        return self._call(_LIST_NOTEBOOKS, locals())

    def show_notebook(self, id: str, **_options: Unpack[CallOptions]) -> models.ShowNotebookResponseBody:
        """Querying Details About a Notebook Instance.

        Returns everything known about one notebook instance: its state, its image and storage, how much it uses, and
        what has happened to it lately.

        Args:
            id: ID of the notebook instance, in UUID format.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.example.com/notebook/ShowNotebook.html
        """
        return self._call(_SHOW_NOTEBOOK, locals())

    def start_notebook(
        self, id: str, *, duration: int | Unset = UNSET, type: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.StartNotebookResponseBody:
        """Starting a Notebook Instance.

        Starts a stopped notebook instance. The call returns at once; the instance is ready when its state is
        **RUNNING**.

        Only instances in the state **STOPPED** or **START_FAILED** can be started.

        Args:
            id: ID of the notebook instance, in UUID format.
            duration: Time the instance may run, in milliseconds. The minimum value is 3600000. At least 3600000.
            type: Kind of the automatic stop. The default value is **timing**. Default: "timing".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.example.com/notebook/StartNotebook.html
        """
        return self._call(_START_NOTEBOOK, locals())

    def update_notebook(
        self,
        id: str,
        *,
        description: str | Unset = UNSET,
        endpoints: Sequence[models.EndpointsReq | JsonObject] | Unset = UNSET,
        flavor: str | Unset = UNSET,
        hooks: models.CustomHooks | JsonObject | Unset = UNSET,
        image_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        storage_new_size: int | Unset = UNSET,
        body: models.UpdateNotebookRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateNotebookResponseBody:
        """Updating a Notebook Instance.

        Changes a notebook instance: its name and description, its flavor or image, its way of access, its start
        scripts, or the size of its disk. Fields that are left out keep their values.

        The flavor, the image, and the scripts can be changed only while the instance is stopped. A disk can grow,
        never shrink.

        Args:
            id: ID of the notebook instance, in UUID format.
            description: Description of the instance. It has a maximum of 512 characters and must not contain any of
            these: &<>"/. At most 512 characters.
            endpoints: How a local IDE or an SSH client reaches the instance.
            flavor: New flavor of the instance.
            hooks: Scripts that run when the instance starts.
            image_id: ID of the new image, in UUID format.
            name: New name of the instance. It has a maximum of 128 characters: letters, digits, hyphens (-), and
            underscores (_). At most 128 characters.
            storage_new_size: New size of the EVS disk, in GB. The value ranges from 5 to 4096. At least 5, at most
            4096.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.example.com/notebook/UpdateNotebook.html
        """
        return self._call(_UPDATE_NOTEBOOK, locals())

    iter_notebooks = iterating(list_notebooks, _ITER_NOTEBOOKS)


class AsyncNotebookManagementOperations(AsyncOperations):
    """The operations under Notebook Management."""

    create_notebook = awaited(NotebookManagementOperations.create_notebook)
    create_training_job = awaited(NotebookManagementOperations.create_training_job)
    delete_notebook = awaited(NotebookManagementOperations.delete_notebook)
    list_notebooks = awaited(NotebookManagementOperations.list_notebooks)
    show_notebook = awaited(NotebookManagementOperations.show_notebook)
    start_notebook = awaited(NotebookManagementOperations.start_notebook)
    update_notebook = awaited(NotebookManagementOperations.update_notebook)
    iter_notebooks = iterating_async(NotebookManagementOperations.list_notebooks, _ITER_NOTEBOOKS)
