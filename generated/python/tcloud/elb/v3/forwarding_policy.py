"""The operations under Forwarding Policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_CREATE_L7_POLICY: Operation[models.CreateL7PolicyResponseBody] = Operation(
    "CreateL7Policy",
    "POST",
    "/v3/{project_id}/elb/l7policies",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateL7PolicyRequestBody"),
    responses={"201": "CreateL7PolicyResponseBody"},
)
_DELETE_L7_POLICY: Operation[None] = Operation(
    "DeleteL7Policy",
    "DELETE",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}",
    parameters=(Parameter("project_id", "client"), Parameter("l7policy_id", "path")),
    responses={"204": None},
)
_LIST_L7_POLICIES: Operation[models.ListL7PoliciesResponseBody] = Operation(
    "ListL7Policies",
    "GET",
    "/v3/{project_id}/elb/l7policies",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("marker", "query"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("page_reverse", "query"),
        Parameter("enterprise_project_id", "query"),
        Parameter("id", "query"),
        Parameter("name", "query"),
        Parameter("description", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("listener_id", "query"),
        Parameter("position", "query"),
        Parameter("action", "query"),
        Parameter("redirect_url", "query"),
        Parameter("redirect_pool_id", "query"),
        Parameter("redirect_listener_id", "query"),
        Parameter("provisioning_status", "query"),
        Parameter("display_all_rules", "query"),
        Parameter("priority", "query"),
    ),
    responses={"200": "ListL7PoliciesResponseBody"},
)
_SHOW_L7_POLICY: Operation[models.ShowL7PolicyResponseBody] = Operation(
    "ShowL7Policy",
    "GET",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}",
    parameters=(Parameter("project_id", "client"), Parameter("l7policy_id", "path")),
    responses={"200": "ShowL7PolicyResponseBody"},
)
_UPDATE_L7_POLICY: Operation[models.UpdateL7PolicyResponseBody] = Operation(
    "UpdateL7Policy",
    "PUT",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}",
    parameters=(Parameter("project_id", "client"), Parameter("l7policy_id", "path")),
    body=Body("application/json", model="UpdateL7PolicyRequestBody"),
    responses={"200": "UpdateL7PolicyResponseBody"},
)
_ITER_L7_POLICIES: Paging[models.ListL7PoliciesL7Policy] = MarkerPaging(
    "l7policies", "marker", follows="page_info.next_marker", key="id"
)


class ForwardingPolicyOperations(Operations):
    """The operations under Forwarding Policy."""

    @overload
    def create_l7_policy(
        self, *, l7policy: models.CreateL7PolicyOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateL7PolicyResponseBody: ...

    @overload
    def create_l7_policy(
        self, *, body: models.CreateL7PolicyRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateL7PolicyResponseBody: ...

    def create_l7_policy(
        self,
        *,
        l7policy: models.CreateL7PolicyOption | JsonObject | Unset = UNSET,
        body: models.CreateL7PolicyRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateL7PolicyResponseBody:
        """Adding a Forwarding Policy.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreateL7Policy.html
        """
        return self._call(_CREATE_L7_POLICY, locals())

    def delete_l7_policy(self, l7policy_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Forwarding Policy.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeleteL7Policy.html
        """
        return self._call(_DELETE_L7_POLICY, locals())

    def list_l7_policies(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        enterprise_project_id: list[Any] | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        description: list[Any] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        listener_id: list[Any] | Unset = UNSET,
        position: list[Any] | Unset = UNSET,
        action: list[Any] | Unset = UNSET,
        redirect_url: list[Any] | Unset = UNSET,
        redirect_pool_id: list[Any] | Unset = UNSET,
        redirect_listener_id: list[Any] | Unset = UNSET,
        provisioning_status: list[Any] | Unset = UNSET,
        display_all_rules: bool | Unset = UNSET,
        priority: list[Any] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListL7PoliciesResponseBody:
        """Querying Forwarding Policies.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            enterprise_project_id: Deprecated.
            admin_state_up: Default: true. Deprecated.
            position: Deprecated.
            redirect_url: Deprecated.
            priority: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListL7Policies.html
        """
        return self._call(_LIST_L7_POLICIES, locals())

    def show_l7_policy(self, l7policy_id: str, **_options: Unpack[CallOptions]) -> models.ShowL7PolicyResponseBody:
        """Viewing Details of a Forwarding Policy.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowL7Policy.html
        """
        return self._call(_SHOW_L7_POLICY, locals())

    @overload
    def update_l7_policy(
        self, l7policy_id: str, *, l7policy: models.UpdateL7PolicyOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateL7PolicyResponseBody: ...

    @overload
    def update_l7_policy(
        self, l7policy_id: str, *, body: models.UpdateL7PolicyRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.UpdateL7PolicyResponseBody: ...

    def update_l7_policy(
        self,
        l7policy_id: str,
        *,
        l7policy: models.UpdateL7PolicyOption | JsonObject | Unset = UNSET,
        body: models.UpdateL7PolicyRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateL7PolicyResponseBody:
        """Updating a Forwarding Policy.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdateL7Policy.html
        """
        return self._call(_UPDATE_L7_POLICY, locals())

    iter_l7_policies = iterating(list_l7_policies, _ITER_L7_POLICIES)


class AsyncForwardingPolicyOperations(AsyncOperations):
    """The operations under Forwarding Policy."""

    create_l7_policy = awaited(ForwardingPolicyOperations.create_l7_policy)
    delete_l7_policy = awaited(ForwardingPolicyOperations.delete_l7_policy)
    list_l7_policies = awaited(ForwardingPolicyOperations.list_l7_policies)
    show_l7_policy = awaited(ForwardingPolicyOperations.show_l7_policy)
    update_l7_policy = awaited(ForwardingPolicyOperations.update_l7_policy)
    iter_l7_policies = iterating_async(ForwardingPolicyOperations.list_l7_policies, _ITER_L7_POLICIES)
