"""The operations under Tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_ADD_TAG_LISTENER: Operation[None] = Operation(
    "AddTagListener",
    "POST",
    "/v2.0/{project_id}/listeners/{listener_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="AddTagListenerRequestBody"),
    responses={"200": None},
)
_ADD_TAG_LOAD_BALANCER: Operation[None] = Operation(
    "AddTagLoadBalancer",
    "POST",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    body=Body("application/json", model="AddTagLoadBalancerRequestBody"),
    responses={"200": None},
)
_BATCH_ADDING_DELETING_LISTENER_TAGS: Operation[None] = Operation(
    "BatchAddingDeletingListenerTags",
    "POST",
    "/v2.0/{project_id}/listeners/{listener_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    body=Body("application/json", model="BatchAddingDeletingListenerTagsRequestBody"),
    responses={"200": None},
)
_BATCH_ADDING_DELETING_LOAD_BALANCER_TAGS: Operation[None] = Operation(
    "BatchAddingDeletingLoadBalancerTags",
    "POST",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/action",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    body=Body("application/json", model="BatchAddingDeletingLoadBalancerTagsRequestBody"),
    responses={"200": None},
)
_DELETE_TAG_LISTENER: Operation[None] = Operation(
    "DeleteTagListener",
    "DELETE",
    "/v2.0/{project_id}/listeners/{listener_id}/tags/{key}",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path"), Parameter("key", "path")),
    responses={"200": None},
)
_DELETE_TAG_LOAD_BALANCER: Operation[None] = Operation(
    "DeleteTagLoadBalancer",
    "DELETE",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags/{key}",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path"), Parameter("key", "path")),
    responses={"200": None},
)
_LIST_TAGS_LISTENERS_BY_PROJECT_ID: Operation[models.ListTagsListenersByProjectIdResponseBody] = Operation(
    "ListTagsListenersByProjectId",
    "GET",
    "/v2.0/{project_id}/listeners/tags",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListTagsListenersByProjectIdResponseBody"},
)
_LIST_TAGS_LISTENERS_BY_PROJECT_ID_BY_LISTENER_ID: Operation[
    models.ListTagsListenersByProjectIdByListenerIdResponseBody
] = Operation(
    "ListTagsListenersByProjectIdByListenerId",
    "GET",
    "/v2.0/{project_id}/listeners/{listener_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("listener_id", "path")),
    responses={"200": "ListTagsListenersByProjectIdByListenerIdResponseBody"},
)
_LIST_TAGS_LOAD_BALANCERS_BY_PROJECT_ID: Operation[models.ListTagsLoadBalancersByProjectIdResponseBody] = Operation(
    "ListTagsLoadBalancersByProjectId",
    "GET",
    "/v2.0/{project_id}/loadbalancers/tags",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListTagsLoadBalancersByProjectIdResponseBody"},
)
_LIST_TAGS_LOAD_BALANCERS_BY_PROJECT_ID_BY_LOADBALANCER_ID: Operation[
    models.ListTagsLoadBalancersByProjectIdByLoadbalancerIdResponseBody
] = Operation(
    "ListTagsLoadBalancersByProjectIdByLoadbalancerId",
    "GET",
    "/v2.0/{project_id}/loadbalancers/{loadbalancer_id}/tags",
    parameters=(Parameter("project_id", "client"), Parameter("loadbalancer_id", "path")),
    responses={"200": "ListTagsLoadBalancersByProjectIdByLoadbalancerIdResponseBody"},
)
_SHOW_LISTENERS_TAG: Operation[models.ShowListenersTagResponseBody] = Operation(
    "ShowListenersTag",
    "POST",
    "/v2.0/{project_id}/listeners/resource_instances/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ShowListenersTagRequestBody"),
    responses={"200": "ShowListenersTagResponseBody"},
)
_SHOW_LOAD_BALANCERS_TAG: Operation[models.ShowLoadBalancersTagResponseBody] = Operation(
    "ShowLoadBalancersTag",
    "POST",
    "/v2.0/{project_id}/loadbalancers/resource_instances/action",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="ShowLoadBalancersTagRequestBody"),
    responses={"200": "ShowLoadBalancersTagResponseBody"},
)


class TagOperations(Operations):
    """The operations under Tag."""

    @overload
    def add_tag_listener(
        self, listener_id: str, *, tag: models.Tag | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def add_tag_listener(
        self, listener_id: str, *, body: models.AddTagListenerRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    def add_tag_listener(
        self,
        listener_id: str,
        *,
        tag: models.Tag | JsonObject | Unset = UNSET,
        body: models.AddTagListenerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding a Tag to a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0007.html
        """
        return self._call(_ADD_TAG_LISTENER, locals())

    @overload
    def add_tag_load_balancer(
        self, loadbalancer_id: str, *, tag: models.Tag | JsonObject, **_options: Unpack[CallOptions]
    ) -> None: ...

    @overload
    def add_tag_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        body: models.AddTagLoadBalancerRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def add_tag_load_balancer(
        self,
        loadbalancer_id: str,
        *,
        tag: models.Tag | JsonObject | Unset = UNSET,
        body: models.AddTagLoadBalancerRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Adding a Tag to a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0001.html
        """
        return self._call(_ADD_TAG_LOAD_BALANCER, locals())

    @overload
    def batch_adding_deleting_listener_tags(
        self,
        listener_id: str,
        *,
        action: Literal["create", "delete"],
        tags: Sequence[models.ResourceTag | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_adding_deleting_listener_tags(
        self,
        listener_id: str,
        *,
        body: models.BatchAddingDeletingListenerTagsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_adding_deleting_listener_tags(
        self,
        listener_id: str,
        *,
        action: Literal["create", "delete"] | Unset = UNSET,
        tags: Sequence[models.ResourceTag | JsonObject] | Unset = UNSET,
        body: models.BatchAddingDeletingListenerTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Batch Adding or Deleting Listener Tags.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0008.html
        """
        return self._call(_BATCH_ADDING_DELETING_LISTENER_TAGS, locals())

    @overload
    def batch_adding_deleting_load_balancer_tags(
        self,
        loadbalancer_id: str,
        *,
        action: Literal["create", "delete"],
        tags: Sequence[models.BatchAddingDeletingLoadBalancerTagsTags | JsonObject],
        **_options: Unpack[CallOptions],
    ) -> None: ...

    @overload
    def batch_adding_deleting_load_balancer_tags(
        self,
        loadbalancer_id: str,
        *,
        body: models.BatchAddingDeletingLoadBalancerTagsRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> None: ...

    def batch_adding_deleting_load_balancer_tags(
        self,
        loadbalancer_id: str,
        *,
        action: Literal["create", "delete"] | Unset = UNSET,
        tags: Sequence[models.BatchAddingDeletingLoadBalancerTagsTags | JsonObject] | Unset = UNSET,
        body: models.BatchAddingDeletingLoadBalancerTagsRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> None:
        """Batch Adding or Deleting Load Balancer Tags.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0002.html
        """
        return self._call(_BATCH_ADDING_DELETING_LOAD_BALANCER_TAGS, locals())

    def delete_tag_listener(self, listener_id: str, key: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Tag from a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0012.html
        """
        return self._call(_DELETE_TAG_LISTENER, locals())

    def delete_tag_load_balancer(self, loadbalancer_id: str, key: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Tag from a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0006.html
        """
        return self._call(_DELETE_TAG_LOAD_BALANCER, locals())

    def list_tags_listeners_by_project_id(
        self, **_options: Unpack[CallOptions]
    ) -> models.ListTagsListenersByProjectIdResponseBody:
        """Querying the Tags of All Listeners.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0010.html
        """
        return self._call(_LIST_TAGS_LISTENERS_BY_PROJECT_ID, locals())

    def list_tags_listeners_by_project_id_by_listener_id(
        self, listener_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListTagsListenersByProjectIdByListenerIdResponseBody:
        """Querying All Tags of a Listener.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0009.html
        """
        return self._call(_LIST_TAGS_LISTENERS_BY_PROJECT_ID_BY_LISTENER_ID, locals())

    def list_tags_load_balancers_by_project_id(
        self, **_options: Unpack[CallOptions]
    ) -> models.ListTagsLoadBalancersByProjectIdResponseBody:
        """Querying the Tags of All Load Balancers.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0004.html
        """
        return self._call(_LIST_TAGS_LOAD_BALANCERS_BY_PROJECT_ID, locals())

    def list_tags_load_balancers_by_project_id_by_loadbalancer_id(
        self, loadbalancer_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListTagsLoadBalancersByProjectIdByLoadbalancerIdResponseBody:
        """Querying All Tags of a Load Balancer.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0003.html
        """
        return self._call(_LIST_TAGS_LOAD_BALANCERS_BY_PROJECT_ID_BY_LOADBALANCER_ID, locals())

    @overload
    def show_listeners_tag(
        self,
        *,
        action: Literal["filter", "count"],
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ShowListenersTagRequestTags | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowListenersTagResponseBody: ...

    @overload
    def show_listeners_tag(
        self, *, body: models.ShowListenersTagRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ShowListenersTagResponseBody: ...

    def show_listeners_tag(
        self,
        *,
        action: Literal["filter", "count"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ShowListenersTagRequestTags | JsonObject] | Unset = UNSET,
        body: models.ShowListenersTagRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowListenersTagResponseBody:
        """Querying Listeners by Tag.

        Args:
            limit: At least 1.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0011.html
        """
        return self._call(_SHOW_LISTENERS_TAG, locals())

    @overload
    def show_load_balancers_tag(
        self,
        *,
        action: Literal["filter", "count"],
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ShowListenersTagRequestTags | JsonObject] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowLoadBalancersTagResponseBody: ...

    @overload
    def show_load_balancers_tag(
        self, *, body: models.ShowLoadBalancersTagRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.ShowLoadBalancersTagResponseBody: ...

    def show_load_balancers_tag(
        self,
        *,
        action: Literal["filter", "count"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        matches: Sequence[models.Matches | JsonObject] | Unset = UNSET,
        offset: int | Unset = UNSET,
        tags: Sequence[models.ShowListenersTagRequestTags | JsonObject] | Unset = UNSET,
        body: models.ShowLoadBalancersTagRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ShowLoadBalancersTagResponseBody:
        """Querying Load Balancers by Tag.

        Args:
            limit: At least 1.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_bq_0005.html
        """
        return self._call(_SHOW_LOAD_BALANCERS_TAG, locals())
