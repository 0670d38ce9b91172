"""The operations under Tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_ADD_TAG_TO_LISTENER: Operation[None] = Operation(
    "AddTagToListener",
    "POST",
    "/v2.0/{project_id}/listeners/{listener_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="AddTagToListenerRequestBody"),
    responses={"200": None},
)
_ADD_TAG_TO_LOAD_BALANCER: Operation[None] = Operation(
    "AddTagToLoadBalancer",
    "POST",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    body=Body("application/json", model="AddTagToLoadBalancerRequestBody"),
    responses={"200": None},
)
_BATCH_ADD_OR_DELETE_LISTENER_TAGS: Operation[None] = Operation(
    "BatchAddOrDeleteListenerTags",
    "POST",
    "/v2.0/{project_id}/listeners/{listener_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="BatchAddOrDeleteListenerTagsRequestBody"),
    responses={"200": None},
)
_BATCH_ADD_OR_DELETE_LOAD_BALANCER_TAGS: Operation[None] = Operation(
    "BatchAddOrDeleteLoadBalancerTags",
    "POST",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    body=Body("application/json", model="BatchAddOrDeleteLoadBalancerTagsRequestBody"),
    responses={"200": None},
)
_DELETE_TAG_FROM_LISTENER: Operation[None] = Operation(
    "DeleteTagFromListener",
    "DELETE",
    "/v2.0/{project_id}/listeners/{listener_id}/tags/{key}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path"), Parameter("key", "path")),
    responses={"200": None},
)
_DELETE_TAG_FROM_LOAD_BALANCER: Operation[None] = Operation(
    "DeleteTagFromLoadBalancer",
    "DELETE",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/{key}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path"), Parameter("key", "path")),
    responses={"200": None},
)
_LIST_LISTENER_TAGS: Operation[models.ListListenerTagsResponseBody] = Operation(
    "ListListenerTags",
    "GET",
    "/v2.0/{project_id}/listeners/{listener_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    responses={"200": "ListListenerTagsResponseBody"},
)
_LIST_LISTENERS_BY_TAG: Operation[models.ListListenersByTagResponseBody] = Operation(
    "ListListenersByTag",
    "POST",
    "/v2.0/{project_id}/listeners/resource_instances/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ListListenersByTagRequestBody"),
    responses={"200": "ListListenersByTagResponseBody"},
)
_LIST_LISTENERS_TAGS: Operation[models.ListListenersTagsResponseBody] = Operation(
    "ListListenersTags",
    "GET",
    "/v2.0/{project_id}/listeners/tags",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListListenersTagsResponseBody"},
)
_LIST_LOAD_BALANCER_TAGS: Operation[models.ListLoadBalancerTagsResponseBody] = Operation(
    "ListLoadBalancerTags",
    "GET",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"200": "ListLoadBalancerTagsResponseBody"},
)
_LIST_LOAD_BALANCERS_BY_TAG: Operation[models.ListLoadBalancersByTagResponseBody] = Operation(
    "ListLoadBalancersByTag",
    "POST",
    "/v2.0/{project_id}/loadbalancers/resource_instances/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ListLoadBalancersByTagRequestBody"),
    responses={"200": "ListLoadBalancersByTagResponseBody"},
)
_LIST_LOAD_BALANCERS_TAGS: Operation[models.ListLoadBalancersTagsResponseBody] = Operation(
    "ListLoadBalancersTags",
    "GET",
    "/v2.0/{project_id}/loadbalancers/tags",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListLoadBalancersTagsResponseBody"},
)
_ITER_LISTENERS_BY_TAG: Paging[models.Resource] = CountedPaging(
    "resources", "offset", total="total_count", field="offset"
)
_ITER_LOAD_BALANCERS_BY_TAG: Paging[models.Resource] = CountedPaging(
    "resources", "offset", total="total_count", field="offset"
)


class TagOperations(Operations):
    """The operations under Tag."""

    @overload
    def add_tag_to_listener(
        self, listener_id: str, *, tag: models.Tag | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def add_tag_to_listener(
        self,
        listener_id: str,
        *,
        body: models.AddTagToListenerRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def add_tag_to_listener(
        self,
        listener_id: str,
        *,
        tag: models.Tag | JsonObject | Unset = UNSET,
        body: models.AddTagToListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding a Tag to a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0007.html
        """
        return self._call(_ADD_TAG_TO_LISTENER, locals())

    @overload
    def add_tag_to_load_balancer(
        self, loadbalancer_id: str, *, tag: models.Tag | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def add_tag_to_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        body: models.AddTagToLoadBalancerRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def add_tag_to_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        tag: models.Tag | JsonObject | Unset = UNSET,
        body: models.AddTagToLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding a Tag to a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0001.html
        """
        return self._call(_ADD_TAG_TO_LOAD_BALANCER, locals())

    @overload
    def batch_add_or_delete_listener_tags(
        self,
        listener_id: str,
        *,
        action: Literal["create", "delete"],
        tags: Sequence[models.ResourceTag | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_add_or_delete_listener_tags(
        self,
        listener_id: str,
        *,
        body: models.BatchAddOrDeleteListenerTagsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_add_or_delete_listener_tags(
        self,
        listener_id: str,
        *,
        action: Literal["create", "delete"] | Unset = UNSET,
        tags: Sequence[models.ResourceTag | JsonObject] | Unset = UNSET,
        body: models.BatchAddOrDeleteListenerTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Batch Adding or Deleting Listener Tags.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0008.html
        """
        return self._call(_BATCH_ADD_OR_DELETE_LISTENER_TAGS, locals())

    @overload
    def batch_add_or_delete_load_balancer_tags(
        self,
        loadbalancer_id: str,
        *,
        action: Literal["create", "delete"],
        tags: Sequence[models.BatchAddOrDeleteLoadBalancerTagsTags | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_add_or_delete_load_balancer_tags(
        self,
        loadbalancer_id: str,
        *,
        body: models.BatchAddOrDeleteLoadBalancerTagsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_add_or_delete_load_balancer_tags(
        self,
        loadbalancer_id: str,
        *,
        action: Literal["create", "delete"] | Unset = UNSET,
        tags: Sequence[models.BatchAddOrDeleteLoadBalancerTagsTags | JsonObject] | Unset = UNSET,
        body: models.BatchAddOrDeleteLoadBalancerTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Batch Adding or Deleting Load Balancer Tags.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0002.html
        """
        return self._call(_BATCH_ADD_OR_DELETE_LOAD_BALANCER_TAGS, locals())

    def delete_tag_from_listener(self, listener_id: str, key: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Tag from a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0012.html
        """
        return self._call(_DELETE_TAG_FROM_LISTENER, locals())

    def delete_tag_from_load_balancer(self, loadbalancer_id: str, key: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Tag from a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0006.html
        """
        return self._call(_DELETE_TAG_FROM_LOAD_BALANCER, locals())

    def list_listener_tags(
        self, listener_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListListenerTagsResponseBody:
        """Querying All Tags of a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0009.html
        """
        return self._call(_LIST_LISTENER_TAGS, locals())

    @overload
    def list_listeners_by_tag(
        self,
        *,
        action: Literal["filter", "count"],
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ListListenersByTagRequestTags | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListListenersByTagResponseBody: ...

    @overload
    def list_listeners_by_tag(
        self, *, body: models.ListListenersByTagRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ListListenersByTagResponseBody: ...

    def list_listeners_by_tag(
        self,
        *,
        action: Literal["filter", "count"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ListListenersByTagRequestTags | JsonObject] | Unset = UNSET,
        body: models.ListListenersByTagRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListListenersByTagResponseBody:
        """Querying Listeners by Tag.

        Args:
            limit: At least 1.
            tags: At most 20 items.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0011.html
        """
        return self._call(_LIST_LISTENERS_BY_TAG, locals())

    def list_listeners_tags(self, **_options: Unpack[CallOptions]) -> models.ListListenersTagsResponseBody:
        """Querying the Tags of All Listeners.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0010.html
        """
        return self._call(_LIST_LISTENERS_TAGS, locals())

    def list_load_balancer_tags(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListLoadBalancerTagsResponseBody:
        """Querying All Tags of a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0003.html
        """
        return self._call(_LIST_LOAD_BALANCER_TAGS, locals())

    @overload
    def list_load_balancers_by_tag(
        self,
        *,
        action: Literal["filter", "count"],
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ListListenersByTagRequestTags | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListLoadBalancersByTagResponseBody: ...

    @overload
    def list_load_balancers_by_tag(
        self, *, body: models.ListLoadBalancersByTagRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ListLoadBalancersByTagResponseBody: ...

    def list_load_balancers_by_tag(
        self,
        *,
        action: Literal["filter", "count"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ListListenersByTagRequestTags | JsonObject] | Unset = UNSET,
        body: models.ListLoadBalancersByTagRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListLoadBalancersByTagResponseBody:
        """Querying Load Balancers by Tag.

        Args:
            limit: At least 1.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0005.html
        """
        return self._call(_LIST_LOAD_BALANCERS_BY_TAG, locals())

    def list_load_balancers_tags(self, **_options: Unpack[CallOptions]) -> models.ListLoadBalancersTagsResponseBody:
        """Querying the Tags of All Load Balancers.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0004.html
        """
        return self._call(_LIST_LOAD_BALANCERS_TAGS, locals())

    iter_listeners_by_tag = iterating(list_listeners_by_tag, _ITER_LISTENERS_BY_TAG)

    iter_load_balancers_by_tag = iterating(list_load_balancers_by_tag, _ITER_LOAD_BALANCERS_BY_TAG)


class AsyncTagOperations(AsyncOperations):
    """The operations under Tag."""

    add_tag_to_listener = awaited(TagOperations.add_tag_to_listener)
    add_tag_to_load_balancer = awaited(TagOperations.add_tag_to_load_balancer)
    batch_add_or_delete_listener_tags = awaited(TagOperations.batch_add_or_delete_listener_tags)
    batch_add_or_delete_load_balancer_tags = awaited(TagOperations.batch_add_or_delete_load_balancer_tags)
    delete_tag_from_listener = awaited(TagOperations.delete_tag_from_listener)
    delete_tag_from_load_balancer = awaited(TagOperations.delete_tag_from_load_balancer)
    list_listener_tags = awaited(TagOperations.list_listener_tags)
    list_listeners_by_tag = awaited(TagOperations.list_listeners_by_tag)
    list_listeners_tags = awaited(TagOperations.list_listeners_tags)
    list_load_balancer_tags = awaited(TagOperations.list_load_balancer_tags)
    list_load_balancers_by_tag = awaited(TagOperations.list_load_balancers_by_tag)
    list_load_balancers_tags = awaited(TagOperations.list_load_balancers_tags)
    iter_listeners_by_tag = iterating_async(TagOperations.list_listeners_by_tag, _ITER_LISTENERS_BY_TAG)
    iter_load_balancers_by_tag = iterating_async(TagOperations.list_load_balancers_by_tag, _ITER_LOAD_BALANCERS_BY_TAG)
