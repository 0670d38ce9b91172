"""The operations under Event Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..._runtime.arguments import UNSET, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_LIST_EVENTS: Operation[models.ListEventsResponseBody] = Operation(
    "ListEvents",
    "GET",
    "/v1/{project_id}/events",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("resource", "query", check=Check(choices=("pools",))),
        Parameter("name", "query"),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
        Parameter("type", "query", check=Check(choices=("Normal", "Warning"))),
        Parameter("since", "query"),
        Parameter("until", "query"),
        Parameter("ascend", "query"),
    ),
    responses={"200": "ListEventsResponseBody"},
)
_ITER_EVENTS: Paging[models.Event] = CountedPaging("items", "offset", total="total")


class EventManagementOperations(Operations):
    """The operations under Event Management."""

    def list_events(
        self,
        *,
        resource: Literal["pools"],
        name: str,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        type: Literal["Normal", "Warning"] | Unset = UNSET,
        since: int | Unset = UNSET,
        until: int | Unset = UNSET,
        ascend: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListEventsResponseBody:
        """Obtaining the Event List.

        Raises BadRequestError (400), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/event_management/obtaining_the_event_list.html
        """
        return self._call(_LIST_EVENTS, locals())

    iter_events = iterating(list_events, _ITER_EVENTS)


class AsyncEventManagementOperations(AsyncOperations):
    """The operations under Event Management."""

    list_events = awaited(EventManagementOperations.list_events)
    iter_events = iterating_async(EventManagementOperations.list_events, _ITER_EVENTS)
