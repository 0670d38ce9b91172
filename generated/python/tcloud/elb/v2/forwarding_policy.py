"""The operations under Forwarding Policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

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

_ADD_FORWARDING_POLICY: Operation[models.AddForwardingPolicyResponseBody] = Operation(
    "AddForwardingPolicy",
    "POST",
    "/v2.0/lbaas/l7policies",
    body=Body("application/json", model="AddForwardingPolicyRequestBody"),
    responses={"200": "AddForwardingPolicyResponseBody"},
)
_DELETE_FORWARDING_POLICY: Operation[None] = Operation(
    "DeleteForwardingPolicy",
    "DELETE",
    "/v2.0/lbaas/l7policies/{l7policy_id}",
    parameters=(Parameter("l7policy_id", "path"),),
    responses={"200": None},
)
_LIST_FORWARDING_POLICIES: Operation[models.ListForwardingPoliciesResponseBody] = Operation(
    "ListForwardingPolicies",
    "GET",
    "/v2.0/lbaas/l7policies",
    parameters=(
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("tenant_id", "query", check=Check(max_length=255)),
        Parameter("name", "query", check=Check(max_length=255)),
        Parameter("admin_state_up", "query"),
        Parameter("description", "query", check=Check(max_length=255)),
        Parameter("listener_id", "query"),
        Parameter("action", "query", check=Check(choices=("REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"))),
        Parameter("redirect_pool_id", "query"),
        Parameter("redirect_listener_id", "query"),
        Parameter("redirect_url", "query", check=Check(max_length=255)),
        Parameter("position", "query", check=Check(minimum=1, maximum=100)),
        Parameter("provisioning_status", "query", check=Check(choices=("ACTIVE",))),
        Parameter("display_all_rules", "query"),
    ),
    responses={"200": "ListForwardingPoliciesResponseBody"},
)
_SHOW_FORWARDING_POLICY: Operation[models.ShowForwardingPolicyResponseBody] = Operation(
    "ShowForwardingPolicy",
    "GET",
    "/v2.0/lbaas/l7policies/{l7policy_id}",
    parameters=(Parameter("l7policy_id", "path"),),
    responses={"200": "ShowForwardingPolicyResponseBody"},
)
_UPDATE_FORWARDING_POLICY: Operation[models.UpdateForwardingPolicyResponseBody] = Operation(
    "UpdateForwardingPolicy",
    "PUT",
    "/v2.0/lbaas/l7policies/{l7policy_id}",
    parameters=(Parameter("l7policy_id", "path"),),
    body=Body("application/json", model="UpdateForwardingPolicyRequestBody"),
    responses={"200": "UpdateForwardingPolicyResponseBody"},
)
_ITER_FORWARDING_POLICIES: Paging[models.ListForwardingPoliciesL7Policy] = MarkerPaging(
    "l7policies", "marker", key="id"
)


class ForwardingPolicyOperations(Operations):
    """The operations under Forwarding Policy."""

    @overload
    def add_forwarding_policy(
        self, *, l7policy: models.AddForwardingPolicyRequestL7Policy | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddForwardingPolicyResponseBody: ...

    @overload
    def add_forwarding_policy(
        self, *, body: models.AddForwardingPolicyRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.AddForwardingPolicyResponseBody: ...

    def add_forwarding_policy(
        self,
        *,
        l7policy: models.AddForwardingPolicyRequestL7Policy | JsonObject | Unset = UNSET,
        body: models.AddForwardingPolicyRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddForwardingPolicyResponseBody:
        """Adding a Forwarding Policy.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zf_0001.html
        """
        return self._call(_ADD_FORWARDING_POLICY, locals())

    def delete_forwarding_policy(self, l7policy_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Forwarding Policy.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zf_0005.html
        """
        return self._call(_DELETE_FORWARDING_POLICY, locals())

    def list_forwarding_policies(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        listener_id: str | Unset = UNSET,
        action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"] | Unset = UNSET,
        redirect_pool_id: str | Unset = UNSET,
        redirect_listener_id: str | Unset = UNSET,
        redirect_url: str | Unset = UNSET,
        position: int | Unset = UNSET,
        provisioning_status: Literal["ACTIVE"] | Unset = UNSET,
        display_all_rules: bool | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListForwardingPoliciesResponseBody:
        """Querying Forwarding Policies.

        Args:
            page_reverse: Default: false.
            tenant_id: At most 255 characters.
            name: At most 255 characters.
            admin_state_up: Default: true.
            description: At most 255 characters.
            redirect_url: At most 255 characters.
            position: Default: 100. At least 1, at most 100.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zf_0002.html
        """
        return self._call(_LIST_FORWARDING_POLICIES, locals())

    def show_forwarding_policy(
        self, l7policy_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowForwardingPolicyResponseBody:
        """Querying Details of a Forwarding Policy.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zf_0003.html
        """
        return self._call(_SHOW_FORWARDING_POLICY, locals())

    @overload
    def update_forwarding_policy(
        self,
        l7policy_id: str,
        *,
        l7policy: models.UpdateForwardingPolicyL7Policy | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateForwardingPolicyResponseBody: ...

    @overload
    def update_forwarding_policy(
        self,
        l7policy_id: str,
        *,
        body: models.UpdateForwardingPolicyRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateForwardingPolicyResponseBody: ...

    def update_forwarding_policy(
        self,
        l7policy_id: str,
        *,
        l7policy: models.UpdateForwardingPolicyL7Policy | JsonObject | Unset = UNSET,
        body: models.UpdateForwardingPolicyRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateForwardingPolicyResponseBody:
        """Updating a Forwarding Policy.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zf_0004.html
        """
        return self._call(_UPDATE_FORWARDING_POLICY, locals())

    iter_forwarding_policies = iterating(list_forwarding_policies, _ITER_FORWARDING_POLICIES)


class AsyncForwardingPolicyOperations(AsyncOperations):
    """The operations under Forwarding Policy."""

    add_forwarding_policy = awaited(ForwardingPolicyOperations.add_forwarding_policy)
    delete_forwarding_policy = awaited(ForwardingPolicyOperations.delete_forwarding_policy)
    list_forwarding_policies = awaited(ForwardingPolicyOperations.list_forwarding_policies)
    show_forwarding_policy = awaited(ForwardingPolicyOperations.show_forwarding_policy)
    update_forwarding_policy = awaited(ForwardingPolicyOperations.update_forwarding_policy)
    iter_forwarding_policies = iterating_async(
        ForwardingPolicyOperations.list_forwarding_policies, _ITER_FORWARDING_POLICIES
    )
