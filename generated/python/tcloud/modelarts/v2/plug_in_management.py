"""The operations under Plug-in Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_PLUGIN: Operation[models.CreatePluginResponseBody] = Operation(
    "CreatePlugin",
    "POST",
    "/v2/{project_id}/pools/{pool_name}/plugins",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    body=Body("application/json", model="CreatePluginRequestBody", renamed={"api_version": "apiVersion"}),
    responses={"200": "CreatePluginResponseBody"},
)
_DELETE_PLUGIN: Operation[models.DeletePluginResponseBody] = Operation(
    "DeletePlugin",
    "DELETE",
    "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path"), Parameter("template_name", "path")),
    responses={"200": "DeletePluginResponseBody"},
)
_LIST_PLUGINS: Operation[models.ListPluginsResponseBody] = Operation(
    "ListPlugins",
    "GET",
    "/v2/{project_id}/pools/{pool_name}/plugins",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path")),
    responses={"200": "ListPluginsResponseBody"},
)
_PATCH_PLUGIN: Operation[models.PatchPluginResponseBody] = Operation(
    "PatchPlugin",
    "PATCH",
    "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
    parameters=(Parameter("project_id", "client"), Parameter("pool_name", "path"), Parameter("template_name", "path")),
    body=Body("application/json", model="PatchPluginRequestBody"),
    responses={"200": "PatchPluginResponseBody"},
)
_SHOW_PLUGIN: Operation[models.ShowPluginResponseBody] = Operation(
    "ShowPlugin",
    "GET",
    "/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("pool_name", "path"),
        Parameter("template_name", "path"),
        Parameter("detail", "query"),
    ),
    responses={"200": "ShowPluginResponseBody"},
)


class PlugInManagementOperations(Operations):
    """The operations under Plug-in Management."""

    @overload
    def create_plugin(
        self,
        pool_name: str,
        *,
        api_version: Literal["Plugin"],
        kind: Literal["v2"],
        spec: models.CreatePluginPluginSpec | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreatePluginResponseBody: ...

    @overload
    def create_plugin(
        self, pool_name: str, *, body: models.CreatePluginRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreatePluginResponseBody: ...

    def create_plugin(
        self,
        pool_name: str,
        *,
        api_version: Literal["Plugin"] | Unset = UNSET,
        kind: Literal["v2"] | Unset = UNSET,
        spec: models.CreatePluginPluginSpec | JsonObject | Unset = UNSET,
        body: models.CreatePluginRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreatePluginResponseBody:
        """Create a Plug-in.

        Raises BadRequestError (400).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/create_a_plug-in.html
        """
        return self._call(_CREATE_PLUGIN, locals())

    def delete_plugin(
        self, pool_name: str, template_name: str, **_options: Unpack[CallOptions]
    ) -> models.DeletePluginResponseBody:
        """Delete a Plug-in.

        Raises BadRequestError (400).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/delete_a_plug-in.html
        """
        return self._call(_DELETE_PLUGIN, locals())

    def list_plugins(self, pool_name: str, **_options: Unpack[CallOptions]) -> models.ListPluginsResponseBody:
        """Query Plug-ins.

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/query_plug-ins.html
        """
        return self._call(_LIST_PLUGINS, locals())

    @overload
    def patch_plugin(
        self,
        pool_name: str,
        template_name: str,
        *,
        spec: models.CreatePluginPluginSpec | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.PatchPluginResponseBody: ...

    @overload
    def patch_plugin(
        self,
        pool_name: str,
        template_name: str,
        *,
        body: models.PatchPluginRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.PatchPluginResponseBody: ...

    def patch_plugin(
        self,
        pool_name: str,
        template_name: str,
        *,
        spec: models.CreatePluginPluginSpec | JsonObject | Unset = UNSET,
        body: models.PatchPluginRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.PatchPluginResponseBody:
        """Update a Plug-in.

        Raises BadRequestError (400).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/update_a_plug-in.html
        """
        return self._call(_PATCH_PLUGIN, locals())

    def show_plugin(
        self, pool_name: str, template_name: str, *, detail: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowPluginResponseBody:
        """Query Details of a Plug-in.

        Raises BadRequestError (400).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/query_details_of_a_plug-in.html
        """
        return self._call(_SHOW_PLUGIN, locals())


class AsyncPlugInManagementOperations(AsyncOperations):
    """The operations under Plug-in Management."""

    create_plugin = awaited(PlugInManagementOperations.create_plugin)
    delete_plugin = awaited(PlugInManagementOperations.delete_plugin)
    list_plugins = awaited(PlugInManagementOperations.list_plugins)
    patch_plugin = awaited(PlugInManagementOperations.patch_plugin)
    show_plugin = awaited(PlugInManagementOperations.show_plugin)
