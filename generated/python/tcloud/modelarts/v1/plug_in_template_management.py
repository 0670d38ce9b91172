"""The operations under Plug-in Template Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_SHOW_PLUGIN_TEMPLATE: Operation[models.ShowPluginTemplateResponseBody] = Operation(
    "ShowPluginTemplate",
    "GET",
    "/v1/{project_id}/plugintemplates/{plugintemplate_name}",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("plugintemplate_name", "path", check=Check(choices=("gpu-driver", "npu-driver"))),
    ),
    responses={"200": "ShowPluginTemplateResponseBody"},
)


class PlugInTemplateManagementOperations(Operations):
    """The operations under Plug-in Template Management."""

    def show_plugin_template(
        self, plugintemplate_name: Literal["gpu-driver", "npu-driver"], **_options: Unpack[CallOptions]
    ) -> models.ShowPluginTemplateResponseBody:
        """Querying a Plug-in Template.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_template_management/querying_a_plug-in_template.html
        """
        return self._call(_SHOW_PLUGIN_TEMPLATE, locals())


class AsyncPlugInTemplateManagementOperations(AsyncOperations):
    """The operations under Plug-in Template Management."""

    show_plugin_template = awaited(PlugInTemplateManagementOperations.show_plugin_template)
