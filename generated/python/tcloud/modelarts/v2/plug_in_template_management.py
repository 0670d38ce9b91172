"""The operations under Plug-in Template Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_PLUGIN_TEMPLATES: Operation[models.ListPluginTemplatesResponseBody] = Operation(
    "ListPluginTemplates",
    "GET",
    "/v2/{project_id}/plugintemplates",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("template_name", "query", "templateName"),
        Parameter("pool_name", "query", "poolName"),
    ),
    responses={"200": "ListPluginTemplatesResponseBody"},
)


class PlugInTemplateManagementOperations(Operations):
    """The operations under Plug-in Template Management."""

    def list_plugin_templates(
        self, *, template_name: str | Unset = UNSET, pool_name: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ListPluginTemplatesResponseBody:
        """Query Plug-in Templates.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_template_management/query_plug-in_templates.html
        """
        return self._call(_LIST_PLUGIN_TEMPLATES, locals())


class AsyncPlugInTemplateManagementOperations(AsyncOperations):
    """The operations under Plug-in Template Management."""

    list_plugin_templates = awaited(PlugInTemplateManagementOperations.list_plugin_templates)
