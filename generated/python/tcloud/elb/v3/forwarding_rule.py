"""The operations under Forwarding Rule."""

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

_CREATE_L7_RULE: Operation[models.CreateL7RuleResponseBody] = Operation(
    "CreateL7Rule",
    "POST",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}/rules",
    parameters=(Parameter("project_id", "client"), Parameter("l7policy_id", "path")),
    body=Body("application/json", model="CreateL7RuleRequestBody"),
    responses={"201": "CreateL7RuleResponseBody"},
)
_DELETE_L7_RULE: Operation[None] = Operation(
    "DeleteL7Rule",
    "DELETE",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}/rules/{l7rule_id}",
    parameters=(Parameter("project_id", "client"), Parameter("l7policy_id", "path"), Parameter("l7rule_id", "path")),
    responses={"204": None},
)
_LIST_L7_RULES: Operation[models.ListL7RulesResponseBody] = Operation(
    "ListL7Rules",
    "GET",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}/rules",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("l7policy_id", "path"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("marker", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("compare_type", "query"),
        Parameter("provisioning_status", "query"),
        Parameter("invert", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("value", "query"),
        Parameter("key", "query"),
        Parameter("type", "query"),
        Parameter("enterprise_project_id", "query"),
    ),
    responses={"200": "ListL7RulesResponseBody"},
)
_SHOW_L7_RULE: Operation[models.ShowL7RuleResponseBody] = Operation(
    "ShowL7Rule",
    "GET",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}/rules/{l7rule_id}",
    parameters=(Parameter("project_id", "client"), Parameter("l7policy_id", "path"), Parameter("l7rule_id", "path")),
    responses={"200": "ShowL7RuleResponseBody"},
)
_UPDATE_L7_RULE: Operation[models.UpdateL7RuleResponseBody] = Operation(
    "UpdateL7Rule",
    "PUT",
    "/v3/{project_id}/elb/l7policies/{l7policy_id}/rules/{l7rule_id}",
    parameters=(Parameter("project_id", "client"), Parameter("l7policy_id", "path"), Parameter("l7rule_id", "path")),
    body=Body("application/json", model="UpdateL7RuleRequestBody"),
    responses={"200": "UpdateL7RuleResponseBody"},
)
_ITER_L7_RULES: Paging[models.L7Rule] = MarkerPaging("rules", "marker", follows="page_info.next_marker", key="id")


class ForwardingRuleOperations(Operations):
    """The operations under Forwarding Rule."""

    @overload
    def create_l7_rule(
        self, l7policy_id: str, *, rule: models.CreateL7RuleOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateL7RuleResponseBody: ...

    @overload
    def create_l7_rule(
        self, l7policy_id: str, *, body: models.CreateL7RuleRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateL7RuleResponseBody: ...

    def create_l7_rule(
        self,
        l7policy_id: str,
        *,
        rule: models.CreateL7RuleOption | JsonObject | Unset = UNSET,
        body: models.CreateL7RuleRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateL7RuleResponseBody:
        """Adding a Forwarding Rule.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreateL7Rule.html
        """
        return self._call(_CREATE_L7_RULE, locals())

    def delete_l7_rule(self, l7policy_id: str, l7rule_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Forwarding Rule.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeleteL7Rule.html
        """
        return self._call(_DELETE_L7_RULE, locals())

    def list_l7_rules(
        self,
        l7policy_id: str,
        *,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        compare_type: list[Any] | Unset = UNSET,
        provisioning_status: list[Any] | Unset = UNSET,
        invert: bool | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        value: list[Any] | Unset = UNSET,
        key: list[Any] | Unset = UNSET,
        type: list[Any] | Unset = UNSET,
        enterprise_project_id: list[Any] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListL7RulesResponseBody:
        """Querying Forwarding Rules.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            admin_state_up: Default: true. Deprecated.
            key: Deprecated.
            enterprise_project_id: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListL7Rules.html
        """
        return self._call(_LIST_L7_RULES, locals())

    def show_l7_rule(
        self, l7policy_id: str, l7rule_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowL7RuleResponseBody:
        """Viewing Details of a Forwarding Rule.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowL7Rule.html
        """
        return self._call(_SHOW_L7_RULE, locals())

    @overload
    def update_l7_rule(
        self,
        l7policy_id: str,
        l7rule_id: str,
        *,
        rule: models.UpdateL7RuleOption | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateL7RuleResponseBody: ...

    @overload
    def update_l7_rule(
        self,
        l7policy_id: str,
        l7rule_id: str,
        *,
        body: models.UpdateL7RuleRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateL7RuleResponseBody: ...

    def update_l7_rule(
        self,
        l7policy_id: str,
        l7rule_id: str,
        *,
        rule: models.UpdateL7RuleOption | JsonObject | Unset = UNSET,
        body: models.UpdateL7RuleRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateL7RuleResponseBody:
        """Updating a Forwarding Rule.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdateL7Rule.html
        """
        return self._call(_UPDATE_L7_RULE, locals())

    iter_l7_rules = iterating(list_l7_rules, _ITER_L7_RULES)


class AsyncForwardingRuleOperations(AsyncOperations):
    """The operations under Forwarding Rule."""

    create_l7_rule = awaited(ForwardingRuleOperations.create_l7_rule)
    delete_l7_rule = awaited(ForwardingRuleOperations.delete_l7_rule)
    list_l7_rules = awaited(ForwardingRuleOperations.list_l7_rules)
    show_l7_rule = awaited(ForwardingRuleOperations.show_l7_rule)
    update_l7_rule = awaited(ForwardingRuleOperations.update_l7_rule)
    iter_l7_rules = iterating_async(ForwardingRuleOperations.list_l7_rules, _ITER_L7_RULES)
