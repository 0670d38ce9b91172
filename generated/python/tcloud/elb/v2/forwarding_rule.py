"""The operations under Forwarding Rule."""

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

_ADD_FORWARDING_RULE: Operation[models.AddForwardingRuleResponseBody] = Operation(
    "AddForwardingRule",
    "POST",
    "/v2.0/lbaas/l7policies/{l7policy_id}/rules",
    parameters=(Parameter("l7policy_id", "path"),),
    body=Body("application/json", model="AddForwardingRuleRequestBody"),
    responses={"200": "AddForwardingRuleResponseBody"},
)
_DELETE_FORWARDING_RULE: Operation[None] = Operation(
    "DeleteForwardingRule",
    "DELETE",
    "/v2.0/lbaas/l7policies/{l7policy_id}/rules/{l7rule_id}",
    parameters=(Parameter("l7policy_id", "path"), Parameter("l7rule_id", "path")),
    responses={"200": None},
)
_LIST_FORWARDING_RULES: Operation[models.ListForwardingRulesResponseBody] = Operation(
    "ListForwardingRules",
    "GET",
    "/v2.0/lbaas/l7policies/{l7policy_id}/rules",
    parameters=(
        Parameter("l7policy_id", "path"),
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("tenant_id", "query", check=Check(max_length=255)),
        Parameter("admin_state_up", "query"),
        Parameter("type", "query", check=Check(choices=("HOST_NAME", "PATH"))),
        Parameter("compare_type", "query"),
        Parameter("invert", "query"),
        Parameter("key", "query", check=Check(max_length=255)),
        Parameter("value", "query", check=Check(max_length=128)),
        Parameter("provisioning_status", "query", check=Check(choices=("ACTIVE",))),
    ),
    responses={"200": "ListForwardingRulesResponseBody"},
)
_SHOW_FORWARDING_RULE: Operation[models.ShowForwardingRuleResponseBody] = Operation(
    "ShowForwardingRule",
    "GET",
    "/v2.0/lbaas/l7policies/{l7policy_id}/rules/{l7rule_id}",
    parameters=(Parameter("l7policy_id", "path"), Parameter("l7rule_id", "path")),
    responses={"200": "ShowForwardingRuleResponseBody"},
)
_UPDATE_FORWARDING_RULE: Operation[models.UpdateForwardingRuleResponseBody] = Operation(
    "UpdateForwardingRule",
    "PUT",
    "/v2.0/lbaas/l7policies/{l7policy_id}/rules/{l7rule_id}",
    parameters=(Parameter("l7policy_id", "path"), Parameter("l7rule_id", "path")),
    body=Body("application/json", model="UpdateForwardingRuleRequestBody"),
    responses={"200": "UpdateForwardingRuleResponseBody"},
)
_ITER_FORWARDING_RULES: Paging[models.ListForwardingRulesRules] = MarkerPaging("rules", "marker", key="id")


class ForwardingRuleOperations(Operations):
    """The operations under Forwarding Rule."""

    @overload
    def add_forwarding_rule(
        self,
        l7policy_id: str,
        *,
        rule: models.AddForwardingRuleRequestRule | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.AddForwardingRuleResponseBody: ...

    @overload
    def add_forwarding_rule(
        self,
        l7policy_id: str,
        *,
        body: models.AddForwardingRuleRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.AddForwardingRuleResponseBody: ...

    def add_forwarding_rule(
        self,
        l7policy_id: str,
        *,
        rule: models.AddForwardingRuleRequestRule | JsonObject | Unset = UNSET,
        body: models.AddForwardingRuleRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.AddForwardingRuleResponseBody:
        """Adding a Forwarding Rule.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zg_0001.html
        """
        return self._call(_ADD_FORWARDING_RULE, locals())

    def delete_forwarding_rule(self, l7policy_id: str, l7rule_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Forwarding Rule.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zg_0005.html
        """
        return self._call(_DELETE_FORWARDING_RULE, locals())

    def list_forwarding_rules(
        self,
        l7policy_id: str,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        type: Literal["HOST_NAME", "PATH"] | Unset = UNSET,
        compare_type: str | Unset = UNSET,
        invert: bool | Unset = UNSET,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        provisioning_status: Literal["ACTIVE"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListForwardingRulesResponseBody:
        """Querying Forwarding Rules.

        Args:
            page_reverse: Default: false.
            tenant_id: At most 255 characters.
            admin_state_up: Default: true.
            invert: Default: false.
            key: At most 255 characters.
            value: At most 128 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zg_0002.html
        """
        return self._call(_LIST_FORWARDING_RULES, locals())

    def show_forwarding_rule(
        self, l7policy_id: str, l7rule_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowForwardingRuleResponseBody:
        """Querying Details of a Forwarding Rule.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zg_0003.html
        """
        return self._call(_SHOW_FORWARDING_RULE, locals())

    @overload
    def update_forwarding_rule(
        self,
        l7policy_id: str,
        l7rule_id: str,
        *,
        rule: models.UpdateForwardingRuleRule | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateForwardingRuleResponseBody: ...

    @overload
    def update_forwarding_rule(
        self,
        l7policy_id: str,
        l7rule_id: str,
        *,
        body: models.UpdateForwardingRuleRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateForwardingRuleResponseBody: ...

    def update_forwarding_rule(
        self,
        l7policy_id: str,
        l7rule_id: str,
        *,
        rule: models.UpdateForwardingRuleRule | JsonObject | Unset = UNSET,
        body: models.UpdateForwardingRuleRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateForwardingRuleResponseBody:
        """Updating a Forwarding Rule.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zg_0004.html
        """
        return self._call(_UPDATE_FORWARDING_RULE, locals())

    iter_forwarding_rules = iterating(list_forwarding_rules, _ITER_FORWARDING_RULES)


class AsyncForwardingRuleOperations(AsyncOperations):
    """The operations under Forwarding Rule."""

    add_forwarding_rule = awaited(ForwardingRuleOperations.add_forwarding_rule)
    delete_forwarding_rule = awaited(ForwardingRuleOperations.delete_forwarding_rule)
    list_forwarding_rules = awaited(ForwardingRuleOperations.list_forwarding_rules)
    show_forwarding_rule = awaited(ForwardingRuleOperations.show_forwarding_rule)
    update_forwarding_rule = awaited(ForwardingRuleOperations.update_forwarding_rule)
    iter_forwarding_rules = iterating_async(ForwardingRuleOperations.list_forwarding_rules, _ITER_FORWARDING_RULES)
