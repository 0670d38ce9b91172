"""The operations under Development Environment Management."""

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

_ATTACH_OBS: Operation[models.AttachObsResponseBody] = Operation(
    "AttachObs",
    "POST",
    "/v1/{project_id}/notebooks/{instance_id}/storage",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
    body=Body("application/json", model="AttachObsRequestBody"),
    responses={"200": "AttachObsResponseBody"},
)
_CANCEL_OBS: Operation[models.CancelObsResponseBody] = Operation(
    "CancelObs",
    "DELETE",
    "/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path"), Parameter("storage_id", "path")),
    responses={"200": "CancelObsResponseBody"},
)
_CREATE_IMAGE: Operation[models.CreateImageResponseBody] = Operation(
    "CreateImage",
    "POST",
    "/v1/{project_id}/notebooks/{id}/create-image",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    body=Body("application/json", model="CreateImageRequestBody"),
    responses={"200": "CreateImageResponseBody"},
)
_CREATE_NOTEBOOK: Operation[models.CreateNotebookResponseBody] = Operation(
    "CreateNotebook",
    "POST",
    "/v1/{project_id}/notebooks",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateNotebookRequestBody"),
    responses={"200": "CreateNotebookResponseBody"},
)
_DELETE_IMAGE: Operation[models.DeleteImageResponseBody] = Operation(
    "DeleteImage",
    "DELETE",
    "/v1/{project_id}/images/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path"), Parameter("force", "query")),
    responses={"200": "DeleteImageResponseBody"},
)
_DELETE_NOTEBOOK: Operation[models.DeleteNotebookResponseBody] = Operation(
    "DeleteNotebook",
    "DELETE",
    "/v1/{project_id}/notebooks/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    responses={"200": "DeleteNotebookResponseBody"},
)
_LIST_ALL_NOTEBOOKS: Operation[models.ListAllNotebooksResponseBody] = Operation(
    "ListAllNotebooks",
    "GET",
    "/v1/{project_id}/notebooks/all",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("feature", "query", check=Check(choices=("DEFAULT", "NOTEBOOK"))),
        Parameter("limit", "query"),
        Parameter("name", "query", check=Check(max_length=128, pattern="^[A-Za-z0-9\\-_]*$")),
        Parameter("pool_id", "query"),
        Parameter("offset", "query"),
        Parameter("owner", "query", check=Check(min_length=32, max_length=32, pattern="^[a-z0-9]*$")),
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
    responses={"200": "ListAllNotebooksResponseBody"},
)
_LIST_FLAVORS: Operation[models.ListFlavorsResponseBody] = Operation(
    "ListFlavors",
    "GET",
    "/v1/{project_id}/notebooks/flavors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("category", "query", check=Check(choices=("CPU", "GPU"))),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
        Parameter("type", "query", check=Check(choices=("MANAGED", "DEDICATED"))),
        Parameter("sort_dir", "query", check=Check(choices=("ASC", "DESC"))),
        Parameter("sort_key", "query"),
    ),
    responses={"200": "ListFlavorsResponseBody"},
)
_LIST_IMAGE: Operation[models.ListImageResponseBody] = Operation(
    "ListImage",
    "GET",
    "/v1/{project_id}/images",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("limit", "query"),
        Parameter("name", "query", check=Check(max_length=512, pattern="^[a-z0-9\\-._]*$")),
        Parameter("name_fuzzy_match", "query"),
        Parameter("namespace", "query"),
        Parameter("offset", "query"),
        Parameter("service_type", "query", check=Check(choices=("COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"))),
        Parameter("sort_dir", "query", check=Check(choices=("ASC", "DESC"))),
        Parameter("sort_key", "query"),
        Parameter("type", "query", check=Check(choices=("BUILD_IN", "DEDICATED"))),
        Parameter("workspace_id", "query"),
    ),
    responses={"200": "ListImageResponseBody"},
)
_LIST_IMAGE_GROUP: Operation[models.ListImageGroupResponseBody] = Operation(
    "ListImageGroup",
    "GET",
    "/v1/{project_id}/images/group",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("name", "query", check=Check(max_length=512, pattern="^[a-z0-9\\-._]*$")),
        Parameter("name_fuzzy_match", "query"),
        Parameter("namespace", "query"),
        Parameter("type", "query", check=Check(choices=("BUILD_IN", "DEDICATED"))),
        Parameter("workspace_id", "query"),
    ),
    responses={"200": "ListImageGroupResponseBody"},
)
_LIST_NOTEBOOK_INSTANCES_WITH_OBS_STORAGE_MOUNTED: Operation[
    models.ListNotebookInstancesWithObsStorageMountedResponseBody
] = Operation(
    "ListNotebookInstancesWithObsStorageMounted",
    "GET",
    "/v1/{project_id}/notebooks/{instance_id}/storage",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path")),
    responses={"200": "ListNotebookInstancesWithObsStorageMountedResponseBody"},
)
_LIST_NOTEBOOKS: Operation[models.ListNotebooksResponseBody] = Operation(
    "ListNotebooks",
    "GET",
    "/v1/{project_id}/notebooks",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("feature", "query", check=Check(choices=("DEFAULT", "NOTEBOOK"))),
        Parameter("limit", "query"),
        Parameter("name", "query", check=Check(max_length=128, pattern="^[A-Za-z0-9\\-_]*$")),
        Parameter("pool_id", "query"),
        Parameter("offset", "query"),
        Parameter("owner", "query", check=Check(min_length=32, max_length=32, pattern="^[a-z0-9]*$")),
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
_REGISTER_IMAGE: Operation[models.RegisterImageResponseBody] = Operation(
    "RegisterImage",
    "POST",
    "/v1/{project_id}/images",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="RegisterImageRequestBody"),
    responses={"200": "RegisterImageResponseBody"},
)
_RENEW_LEASE: Operation[models.RenewLeaseResponseBody] = Operation(
    "RenewLease",
    "PATCH",
    "/v1/{project_id}/notebooks/{id}/lease",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path"), Parameter("duration", "query")),
    body=Body("application/json", model="RenewLeaseRequestBody", renamed={"body_duration": "duration"}),
    responses={"200": "RenewLeaseResponseBody"},
)
_SHOW_IMAGE: Operation[models.ShowImageResponseBody] = Operation(
    "ShowImage",
    "GET",
    "/v1/{project_id}/images/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    responses={"200": "ShowImageResponseBody"},
)
_SHOW_LEASE: Operation[models.ShowLeaseResponseBody] = Operation(
    "ShowLease",
    "GET",
    "/v1/{project_id}/notebooks/{id}/lease",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    responses={"200": "ShowLeaseResponseBody"},
)
_SHOW_NOTEBOOK: Operation[models.ShowNotebookResponseBody] = Operation(
    "ShowNotebook",
    "GET",
    "/v1/{project_id}/notebooks/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    responses={"200": "ShowNotebookResponseBody"},
)
_SHOW_NOTEBOOK_INSTANCE_WITH_OBS_STORAGE_MOUNTED: Operation[
    models.ShowNotebookInstanceWithObsStorageMountedResponseBody
] = Operation(
    "ShowNotebookInstanceWithObsStorageMounted",
    "GET",
    "/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}",
    parameters=(Parameter("project_id", "client"), Parameter("instance_id", "path"), Parameter("storage_id", "path")),
    responses={"200": "ShowNotebookInstanceWithObsStorageMountedResponseBody"},
)
_SHOW_SWITCHABLE_FLAVORS: Operation[models.ShowSwitchableFlavorsResponseBody] = Operation(
    "ShowSwitchableFlavors",
    "GET",
    "/v1/{project_id}/notebooks/{id}/flavors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("id", "path"),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
    ),
    responses={"200": "ShowSwitchableFlavorsResponseBody"},
)
_START_NOTEBOOK: Operation[models.StartNotebookResponseBody] = Operation(
    "StartNotebook",
    "POST",
    "/v1/{project_id}/notebooks/{id}/start",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("id", "path"),
        Parameter("duration", "query"),
        Parameter("type", "query", check=Check(choices=("timing", "idle"))),
    ),
    responses={"200": "StartNotebookResponseBody"},
)
_STOP_NOTEBOOK: Operation[models.StopNotebookResponseBody] = Operation(
    "StopNotebook",
    "POST",
    "/v1/{project_id}/notebooks/{id}/stop",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    responses={"200": "StopNotebookResponseBody"},
)
_UPDATE_NOTEBOOK: Operation[models.UpdateNotebookResponseBody] = Operation(
    "UpdateNotebook",
    "PUT",
    "/v1/{project_id}/notebooks/{id}",
    parameters=(Parameter("project_id", "client"), Parameter("id", "path")),
    body=Body("application/json", model="UpdateNotebookRequestBody"),
    responses={"200": "UpdateNotebookResponseBody"},
)
_ITER_ALL_NOTEBOOKS: Paging[models.NotebookResp] = CountedPaging("data", "offset", total="total")
_ITER_FLAVORS: Paging[models.ListFlavorsNotebookFlavor] = CountedPaging("flavors", "offset", total="total")
_ITER_IMAGE: Paging[models.ImageResponse] = CountedPaging("data", "offset", total="total")
_ITER_NOTEBOOKS: Paging[models.NotebookResp] = CountedPaging("data", "offset", total="total")
_ITER_SWITCHABLE_FLAVORS: Paging[models.ShowSwitchableFlavorsNotebookFlavor] = CountedPaging(
    "flavors", "offset", total="total"
)


class DevelopmentEnvironmentManagementOperations(Operations):
    """The operations under Development Environment Management."""

    def attach_obs(
        self,
        instance_id: str,
        *,
        category: Literal["OBS"] | Unset = UNSET,
        mount_path: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        body: models.AttachObsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AttachObsResponseBody:
        """OBS Storage Mounting.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obs_storage_mounting.html
        """
        return self._call(_ATTACH_OBS, locals())

    def cancel_obs(
        self, instance_id: str, storage_id: str, **_options: Unpack[CallOptions]
    ) -> models.CancelObsResponseBody:
        """Unmounting OBS Storage from a Notebook Instance.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/unmounting_obs_storage_from_a_notebook_instance.html
        """
        return self._call(_CANCEL_OBS, locals())

    def create_image(
        self,
        id: str,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        namespace: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.CreateImageRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateImageResponseBody:
        """Saving a Running Instance as a Container Image.

        Args:
            description: At most 512 characters.
            name: At most 512 characters.
            tag: At most 64 characters.
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/saving_a_running_instance_as_a_container_image.html
        """
        return self._call(_CREATE_IMAGE, locals())

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

        Args:
            name: At most 128 characters.
            description: At most 512 characters.
            feature: Default: "NOTEBOOK".
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/creating_a_notebook_instance.html
        """
        return self._call(_CREATE_NOTEBOOK, locals())

    def delete_image(
        self, id: str, *, force: bool | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.DeleteImageResponseBody:
        """Deleting an Image.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/deleting_an_image.html
        """
        return self._call(_DELETE_IMAGE, locals())

    def delete_notebook(self, id: str, **_options: Unpack[CallOptions]) -> models.DeleteNotebookResponseBody:
        """Deleting a Notebook Instance.

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/deleting_a_notebook_instance.html
        """
        return self._call(_DELETE_NOTEBOOK, locals())

    def list_all_notebooks(
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
    ) -> models.ListAllNotebooksResponseBody:
        """Querying All Notebook Instances.

        Args:
            feature: Default: "NOTEBOOK".
            limit: Default: 10.
            name: At most 128 characters.
            offset: Default: 0.
            owner: 32 characters.
            sort_dir: Default: "DESC".
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_all_notebook_instances.html
        """
        return self._call(_LIST_ALL_NOTEBOOKS, locals())

    def list_flavors(
        self,
        *,
        category: Literal["CPU", "GPU"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        type: Literal["MANAGED", "DEDICATED"] | Unset = UNSET,
        sort_dir: Literal["ASC", "DESC"] | Unset = UNSET,
        sort_key: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListFlavorsResponseBody:
        """Querying the List of Valid Specifications Supported by Notebook Instances.

        Args:
            offset: Default: 0.
            sort_dir: Default: "DESC".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_the_list_of_valid_specifications_supported_by_notebook_instances.html
        """
        return self._call(_LIST_FLAVORS, locals())

    def list_image(
        self,
        *,
        limit: int | Unset = UNSET,
        name: str | Unset = UNSET,
        name_fuzzy_match: bool | Unset = UNSET,
        namespace: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | Unset = UNSET,
        sort_dir: Literal["ASC", "DESC"] | Unset = UNSET,
        sort_key: str | Unset = UNSET,
        type: Literal["BUILD_IN", "DEDICATED"] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListImageResponseBody:
        """Querying Supported Images.

        Args:
            limit: Default: 200.
            name: At most 512 characters.
            name_fuzzy_match: Default: true.
            offset: Default: 0.
            sort_dir: Default: "DESC".
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_supported_images.html
        """
        return self._call(_LIST_IMAGE, locals())

    def list_image_group(
        self,
        *,
        name: str | Unset = UNSET,
        name_fuzzy_match: bool | Unset = UNSET,
        namespace: str | Unset = UNSET,
        type: Literal["BUILD_IN", "DEDICATED"] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListImageGroupResponseBody:
        """Obtaining User Image Groups.

        Args:
            name: At most 512 characters.
            name_fuzzy_match: Default: true.
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_user_image_groups.html
        """
        return self._call(_LIST_IMAGE_GROUP, locals())

    def list_notebook_instances_with_obs_storage_mounted(
        self, instance_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListNotebookInstancesWithObsStorageMountedResponseBody:
        """Obtaining the Notebook Instances with OBS Storage Mounted.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_the_notebook_instances_with_obs_storage_mounted.html
        """
        return self._call(_LIST_NOTEBOOK_INSTANCES_WITH_OBS_STORAGE_MOUNTED, locals())

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

        Args:
            feature: Default: "NOTEBOOK".
            limit: Default: 10.
            name: At most 128 characters.
            offset: Default: 0.
            owner: 32 characters.
            sort_dir: Default: "DESC".
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_notebook_instances.html
        """
        return self._call(_LIST_NOTEBOOKS, locals())

    @overload
    def register_image(
        self,
        *,
        swr_path: str,
        arch: Literal["X86_64", "AARCH64"] | Unset = UNSET,
        description: str | Unset = UNSET,
        origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | Unset = UNSET,
        resource_category: list[Literal["CPU", "GPU"]] | Unset = UNSET,
        service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | Unset = UNSET,
        services: list[Literal["NOTEBOOK", "SSH"]] | Unset = UNSET,
        visibility: Literal["PRIVATE", "PUBLIC"] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RegisterImageResponseBody: ...

    @overload
    def register_image(
        self, *, body: models.RegisterImageRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.RegisterImageResponseBody: ...

    def register_image(
        self,
        *,
        swr_path: str | Unset = UNSET,
        arch: Literal["X86_64", "AARCH64"] | Unset = UNSET,
        description: str | Unset = UNSET,
        origin: Literal["CUSTOMIZE", "IMAGE_SAVE"] | Unset = UNSET,
        resource_category: list[Literal["CPU", "GPU"]] | Unset = UNSET,
        service_type: Literal["COMMON", "INFERENCE", "TRAIN", "DEV", "UNKNOWN"] | Unset = UNSET,
        services: list[Literal["NOTEBOOK", "SSH"]] | Unset = UNSET,
        visibility: Literal["PRIVATE", "PUBLIC"] | Unset = UNSET,
        workspace_id: str | Unset = UNSET,
        body: models.RegisterImageRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RegisterImageResponseBody:
        """Registering a Custom Image.

        Args:
            arch: Default: "X86_64".
            description: At most 512 characters.
            origin: Default: "CUSTOMIZE".
            visibility: Default: "PRIVATE".
            workspace_id: Default: "0".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/registering_a_custom_image.html
        """
        return self._call(_REGISTER_IMAGE, locals())

    def renew_lease(
        self,
        id: str,
        *,
        duration: int | Unset = UNSET,
        body_duration: int | Unset = UNSET,
        type: str | Unset = UNSET,
        body: models.RenewLeaseRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.RenewLeaseResponseBody:
        """Prolonging a Notebook Instance.

        Args:
            type: Default: "timing".

        Raises AuthenticationError (401), PermissionDeniedError (403).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/prolonging_a_notebook_instance.html
        """
        return self._call(_RENEW_LEASE, locals())

    def show_image(self, id: str, **_options: Unpack[CallOptions]) -> models.ShowImageResponseBody:
        """Obtaining Details of an Image.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_details_of_an_image.html
        """
        return self._call(_SHOW_IMAGE, locals())

    def show_lease(self, id: str, **_options: Unpack[CallOptions]) -> models.ShowLeaseResponseBody:
        """Querying the Available Duration of a Running Notebook Instance.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_the_available_duration_of_a_running_notebook_instance.html
        """
        return self._call(_SHOW_LEASE, locals())

    def show_notebook(self, id: str, **_options: Unpack[CallOptions]) -> models.ShowNotebookResponseBody:
        """Querying Details of a Notebook Instance.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_details_of_a_notebook_instance.html
        """
        return self._call(_SHOW_NOTEBOOK, locals())

    def show_notebook_instance_with_obs_storage_mounted(
        self, instance_id: str, storage_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowNotebookInstanceWithObsStorageMountedResponseBody:
        """Obtaining Details About a Notebook Instance with OBS Storage Mounted.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_details_about_a_notebook_instance_with_obs_storage_mounted.html
        """
        return self._call(_SHOW_NOTEBOOK_INSTANCE_WITH_OBS_STORAGE_MOUNTED, locals())

    def show_switchable_flavors(
        self, id: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowSwitchableFlavorsResponseBody:
        """Querying the List of Switchable Specifications Supported by Notebook Instances.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_the_list_of_switchable_specifications_supported_by_notebook_instances.html
        """
        return self._call(_SHOW_SWITCHABLE_FLAVORS, locals())

    def start_notebook(
        self,
        id: str,
        *,
        duration: int | Unset = UNSET,
        type: Literal["timing", "idle"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.StartNotebookResponseBody:
        """Starting a Notebook Instance.

        Args:
            type: Default: "timing".

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/starting_a_notebook_instance.html
        """
        return self._call(_START_NOTEBOOK, locals())

    def stop_notebook(self, id: str, **_options: Unpack[CallOptions]) -> models.StopNotebookResponseBody:
        """Stopping a Notebook Instance.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/stopping_a_notebook_instance.html
        """
        return self._call(_STOP_NOTEBOOK, locals())

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

        Args:
            description: At most 512 characters.
            name: At most 128 characters.
            storage_new_size: At most 4096.

        Raises AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/updating_a_notebook_instance.html
        """
        return self._call(_UPDATE_NOTEBOOK, locals())

    iter_all_notebooks = iterating(list_all_notebooks, _ITER_ALL_NOTEBOOKS)

    iter_flavors = iterating(list_flavors, _ITER_FLAVORS)

    iter_image = iterating(list_image, _ITER_IMAGE)

    iter_notebooks = iterating(list_notebooks, _ITER_NOTEBOOKS)

    iter_switchable_flavors = iterating(show_switchable_flavors, _ITER_SWITCHABLE_FLAVORS)


class AsyncDevelopmentEnvironmentManagementOperations(AsyncOperations):
    """The operations under Development Environment Management."""

    attach_obs = awaited(DevelopmentEnvironmentManagementOperations.attach_obs)
    cancel_obs = awaited(DevelopmentEnvironmentManagementOperations.cancel_obs)
    create_image = awaited(DevelopmentEnvironmentManagementOperations.create_image)
    create_notebook = awaited(DevelopmentEnvironmentManagementOperations.create_notebook)
    delete_image = awaited(DevelopmentEnvironmentManagementOperations.delete_image)
    delete_notebook = awaited(DevelopmentEnvironmentManagementOperations.delete_notebook)
    list_all_notebooks = awaited(DevelopmentEnvironmentManagementOperations.list_all_notebooks)
    list_flavors = awaited(DevelopmentEnvironmentManagementOperations.list_flavors)
    list_image = awaited(DevelopmentEnvironmentManagementOperations.list_image)
    list_image_group = awaited(DevelopmentEnvironmentManagementOperations.list_image_group)
    list_notebook_instances_with_obs_storage_mounted = awaited(
        DevelopmentEnvironmentManagementOperations.list_notebook_instances_with_obs_storage_mounted
    )
    list_notebooks = awaited(DevelopmentEnvironmentManagementOperations.list_notebooks)
    register_image = awaited(DevelopmentEnvironmentManagementOperations.register_image)
    renew_lease = awaited(DevelopmentEnvironmentManagementOperations.renew_lease)
    show_image = awaited(DevelopmentEnvironmentManagementOperations.show_image)
    show_lease = awaited(DevelopmentEnvironmentManagementOperations.show_lease)
    show_notebook = awaited(DevelopmentEnvironmentManagementOperations.show_notebook)
    show_notebook_instance_with_obs_storage_mounted = awaited(
        DevelopmentEnvironmentManagementOperations.show_notebook_instance_with_obs_storage_mounted
    )
    show_switchable_flavors = awaited(DevelopmentEnvironmentManagementOperations.show_switchable_flavors)
    start_notebook = awaited(DevelopmentEnvironmentManagementOperations.start_notebook)
    stop_notebook = awaited(DevelopmentEnvironmentManagementOperations.stop_notebook)
    update_notebook = awaited(DevelopmentEnvironmentManagementOperations.update_notebook)
    iter_all_notebooks = iterating_async(
        DevelopmentEnvironmentManagementOperations.list_all_notebooks, _ITER_ALL_NOTEBOOKS
    )
    iter_flavors = iterating_async(DevelopmentEnvironmentManagementOperations.list_flavors, _ITER_FLAVORS)
    iter_image = iterating_async(DevelopmentEnvironmentManagementOperations.list_image, _ITER_IMAGE)
    iter_notebooks = iterating_async(DevelopmentEnvironmentManagementOperations.list_notebooks, _ITER_NOTEBOOKS)
    iter_switchable_flavors = iterating_async(
        DevelopmentEnvironmentManagementOperations.show_switchable_flavors, _ITER_SWITCHABLE_FLAVORS
    )
