"""The operations under Flavor Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_links import LinkPaging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_LIST_ECS_FLAVORS: Operation[models.ListEcsFlavorsResponseBody] = Operation(
    "ListEcsFlavors",
    "GET",
    "/v2.1/{project_id}/flavors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("min_disk", "query", "minDisk"),
        Parameter("min_ram", "query", "minRam"),
        Parameter("sort_key", "query"),
        Parameter("sort_dir", "query"),
    ),
    responses={"200": "ListEcsFlavorsResponseBody"},
)
_LIST_ECS_FLAVORS_DETAILS: Operation[models.ListEcsFlavorsDetailsResponseBody] = Operation(
    "ListEcsFlavorsDetails",
    "GET",
    "/v2.1/{project_id}/flavors/detail",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("min_disk", "query", "minDisk"),
        Parameter("min_ram", "query", "minRam"),
        Parameter("sort_key", "query"),
        Parameter("sort_dir", "query", check=Check(choices=("asc", "desc"))),
    ),
    responses={"200": "ListEcsFlavorsDetailsResponseBody"},
)
_LIST_TARGET_FLAVORS: Operation[models.ListTargetFlavorsResponseBody] = Operation(
    "ListTargetFlavors",
    "GET",
    "/v2.1/{project_id}/resize_flavors",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("instance_uuid", "query"),
        Parameter("source_flavor_id", "query"),
        Parameter("source_flavor_name", "query"),
        Parameter("sort_key", "query", check=Check(choices=("flavorid", "name", "memory_mb", "vcpus", "root_gb"))),
        Parameter("sort_dir", "query", check=Check(choices=("asc", "desc"))),
        Parameter("limit", "query"),
        Parameter("marker", "query"),
    ),
    responses={"200": "ListTargetFlavorsResponseBody"},
)
_SHOW_ECS_FLAVOR: Operation[models.ShowEcsFlavorResponseBody] = Operation(
    "ShowEcsFlavor",
    "GET",
    "/v2.1/{project_id}/flavors/{flavor_id}",
    parameters=(Parameter("project_id", "client"), Parameter("flavor_id", "path")),
    responses={"200": "ShowEcsFlavorResponseBody"},
)
_SHOW_EXTRA_SPECS_VALUE_FOR_ECS_FLAVOR: Operation[models.ShowExtraSpecsValueForEcsFlavorResponseBody] = Operation(
    "ShowExtraSpecsValueForEcsFlavor",
    "GET",
    "/v2.1/{project_id}/flavors/{flavor_id}/os-extra_specs",
    parameters=(Parameter("project_id", "client"), Parameter("flavor_id", "path")),
    responses={"200": "ShowExtraSpecsValueForEcsFlavorResponseBody"},
)
_ITER_ECS_FLAVORS: Paging[models.ListEcsFlavorsFlavors] = LinkPaging("flavors", "flavors_links")
_ITER_ECS_FLAVORS_DETAILS: Paging[models.ListEcsFlavorsDetailsFlavors] = LinkPaging("flavors", "flavors_links")
_ITER_TARGET_FLAVORS: Paging[models.ListTargetFlavorsFlavors] = MarkerPaging("flavors", "marker", key="id")


class FlavorManagementOperations(Operations):
    """The operations under Flavor Management."""

    def list_ecs_flavors(
        self,
        *,
        min_disk: int | Unset = UNSET,
        min_ram: int | Unset = UNSET,
        sort_key: str | Unset = UNSET,
        sort_dir: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcsFlavorsResponseBody:
        """Querying ECS Flavors.

        Args:
            sort_key: Default: "flavorid".
            sort_dir: Default: "asc".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817705.html
        """
        return self._call(_LIST_ECS_FLAVORS, locals())

    def list_ecs_flavors_details(
        self,
        *,
        min_disk: str | Unset = UNSET,
        min_ram: str | Unset = UNSET,
        sort_key: str | Unset = UNSET,
        sort_dir: Literal["asc", "desc"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEcsFlavorsDetailsResponseBody:
        """Querying Details About ECS Flavors.

        Args:
            sort_key: Default: "flavorid".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212658.html
        """
        return self._call(_LIST_ECS_FLAVORS_DETAILS, locals())

    def list_target_flavors(
        self,
        *,
        instance_uuid: str | Unset = UNSET,
        source_flavor_id: str | Unset = UNSET,
        source_flavor_name: str | Unset = UNSET,
        sort_key: Literal["flavorid", "name", "memory_mb", "vcpus", "root_gb"] | Unset = UNSET,
        sort_dir: Literal["asc", "desc"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListTargetFlavorsResponseBody:
        """Querying the Target Flavors to Which an ECS Flavor Can Be Changed.

        Args:
            sort_key: Default: "flavorid".
            limit: Default: 1000.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0110472767.html
        """
        return self._call(_LIST_TARGET_FLAVORS, locals())

    def show_ecs_flavor(self, flavor_id: str, **_options: Unpack[CallOptions]) -> models.ShowEcsFlavorResponseBody:
        """Querying Details About an ECS Flavor.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212659.html
        """
        return self._call(_SHOW_ECS_FLAVOR, locals())

    def show_extra_specs_value_for_ecs_flavor(
        self, flavor_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowExtraSpecsValueForEcsFlavorResponseBody:
        """Querying the extra_specs Value for an ECS Flavor.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817706.html
        """
        return self._call(_SHOW_EXTRA_SPECS_VALUE_FOR_ECS_FLAVOR, locals())

    iter_ecs_flavors = iterating(list_ecs_flavors, _ITER_ECS_FLAVORS)

    iter_ecs_flavors_details = iterating(list_ecs_flavors_details, _ITER_ECS_FLAVORS_DETAILS)

    iter_target_flavors = iterating(list_target_flavors, _ITER_TARGET_FLAVORS)


class AsyncFlavorManagementOperations(AsyncOperations):
    """The operations under Flavor Management."""

    list_ecs_flavors = awaited(FlavorManagementOperations.list_ecs_flavors)
    list_ecs_flavors_details = awaited(FlavorManagementOperations.list_ecs_flavors_details)
    list_target_flavors = awaited(FlavorManagementOperations.list_target_flavors)
    show_ecs_flavor = awaited(FlavorManagementOperations.show_ecs_flavor)
    show_extra_specs_value_for_ecs_flavor = awaited(FlavorManagementOperations.show_extra_specs_value_for_ecs_flavor)
    iter_ecs_flavors = iterating_async(FlavorManagementOperations.list_ecs_flavors, _ITER_ECS_FLAVORS)
    iter_ecs_flavors_details = iterating_async(
        FlavorManagementOperations.list_ecs_flavors_details, _ITER_ECS_FLAVORS_DETAILS
    )
    iter_target_flavors = iterating_async(FlavorManagementOperations.list_target_flavors, _ITER_TARGET_FLAVORS)
