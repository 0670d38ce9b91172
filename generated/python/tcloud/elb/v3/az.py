"""The operations under AZ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_AVAILABILITY_ZONES: Operation[models.ListAvailabilityZonesResponseBody] = Operation(
    "ListAvailabilityZones",
    "GET",
    "/v3/{project_id}/elb/availability-zones",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListAvailabilityZonesResponseBody"},
)


class AzOperations(Operations):
    """The operations under AZ."""

    def list_availability_zones(self, **_options: Unpack[CallOptions]) -> models.ListAvailabilityZonesResponseBody:
        """Querying AZs.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListAvailabilityZones.html
        """
        return self._call(_LIST_AVAILABILITY_ZONES, locals())


class AsyncAzOperations(AsyncOperations):
    """The operations under AZ."""

    list_availability_zones = awaited(AzOperations.list_availability_zones)
