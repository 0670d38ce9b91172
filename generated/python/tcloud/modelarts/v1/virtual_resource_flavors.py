"""The operations under Virtual Resource Flavors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_VIRTUAL_RESOURCE_FLAVORS: Operation[models.ListVirtualResourceFlavorsResponseBody] = Operation(
    "ListVirtualResourceFlavors",
    "GET",
    "/v1/{project_id}/virtualresourceflavors",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListVirtualResourceFlavorsResponseBody"},
)
_SHOW_VIRTUAL_RESOURCE_TEMPLATE: Operation[models.ShowVirtualResourceTemplateResponseBody] = Operation(
    "ShowVirtualResourceTemplate",
    "GET",
    "/v1/{project_id}/virtualresourcetemplates/{virtualresourcetemplate_name}",
    parameters=(Parameter("project_id", "client"), Parameter("virtualresourcetemplate_name", "path")),
    responses={"200": "ShowVirtualResourceTemplateResponseBody"},
)


class VirtualResourceFlavorsOperations(Operations):
    """The operations under Virtual Resource Flavors."""

    def list_virtual_resource_flavors(
        self, **_options: Unpack[CallOptions]
    ) -> models.ListVirtualResourceFlavorsResponseBody:
        """Obtaining Virtual Resource Flavors.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/virtual_resource_flavors/obtaining_virtual_resource_flavors.html
        """
        return self._call(_LIST_VIRTUAL_RESOURCE_FLAVORS, locals())

    def show_virtual_resource_template(
        self, virtualresourcetemplate_name: str, **_options: Unpack[CallOptions]
    ) -> models.ShowVirtualResourceTemplateResponseBody:
        """Obtaining Virtual Resource Flavor Templates.

        Raises NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/virtual_resource_flavors/obtaining_virtual_resource_flavor_templates.html
        """
        return self._call(_SHOW_VIRTUAL_RESOURCE_TEMPLATE, locals())


class AsyncVirtualResourceFlavorsOperations(AsyncOperations):
    """The operations under Virtual Resource Flavors."""

    list_virtual_resource_flavors = awaited(VirtualResourceFlavorsOperations.list_virtual_resource_flavors)
    show_virtual_resource_template = awaited(VirtualResourceFlavorsOperations.show_virtual_resource_template)
