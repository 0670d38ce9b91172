"""The operations under Flavor Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_SHOW_FLAVORS_AND_EXTENDED_FLAVOR: Operation[models.ShowFlavorsAndExtendedFlavorResponseBody] = Operation(
    "ShowFlavorsAndExtendedFlavor",
    "GET",
    "/v1/{project_id}/cloudservers/flavors",
    parameters=(Parameter("project_id", "client"), Parameter("availability_zone", "query")),
    responses={"200": "ShowFlavorsAndExtendedFlavorResponseBody"},
)


class FlavorManagementOperations(Operations):
    """The operations under Flavor Management."""

    def show_flavors_and_extended_flavor(
        self, *, availability_zone: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.ShowFlavorsAndExtendedFlavorResponseBody:
        """Querying Details About Flavors and Extended Flavor Information.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212656.html
        """
        return self._call(_SHOW_FLAVORS_AND_EXTENDED_FLAVOR, locals())


class AsyncFlavorManagementOperations(AsyncOperations):
    """The operations under Flavor Management."""

    show_flavors_and_extended_flavor = awaited(FlavorManagementOperations.show_flavors_and_extended_flavor)
