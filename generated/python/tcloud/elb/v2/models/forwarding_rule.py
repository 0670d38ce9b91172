"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddForwardingRuleRequestRule(RequestModel):
    compare_type: str
    type: Literal["HOST_NAME", "PATH"]
    value: Annotated[str, Field(max_length=128, pattern="^[^ ]*$")]
    admin_state_up: bool | None = None
    """Default: true."""
    invert: bool | None = None
    """Default: false."""
    key: Annotated[str | None, Field(max_length=255)] = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None


class AddForwardingRuleResponseRule(ResponseModel):
    admin_state_up: bool | None = None
    compare_type: str | None = None
    id: str | None = None
    invert: bool | None = None
    """Default: false."""
    key: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    tenant_id: str | None = None
    type: Literal["HOST_NAME", "PATH"] | str | None = None
    value: str | None = None


class ListForwardingRulesRules(ResponseModel):
    admin_state_up: bool | None = None
    compare_type: str | None = None
    id: str | None = None
    invert: bool | None = None
    """Default: false."""
    key: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    tenant_id: str | None = None
    type: Literal["HOST_NAME", "PATH"] | str | None = None
    value: str | None = None


class RulesLinks(ResponseModel):
    href: str | None = None
    rel: Literal["next", "previous"] | str | None = None


class ShowForwardingRuleResponseBody(ResponseModel):
    rule: AddForwardingRuleResponseRule | None = None


class UpdateForwardingRuleResponseBody(ResponseModel):
    rule: AddForwardingRuleResponseRule | None = None


class UpdateForwardingRuleRule(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    compare_type: str | None = None
    invert: bool | None = None
    """Default: false."""
    key: Annotated[str | None, Field(max_length=255)] = None
    value: Annotated[str | None, Field(max_length=128, pattern="^[^ ]*$")] = None


class AddForwardingRuleRequestBody(RequestModel):
    rule: AddForwardingRuleRequestRule


class AddForwardingRuleResponseBody(ResponseModel):
    rule: AddForwardingRuleResponseRule | None = None


class ListForwardingRulesResponseBody(ResponseModel):
    rules: list[ListForwardingRulesRules] | None = None
    rules_links: list[RulesLinks] | None = None


class UpdateForwardingRuleRequestBody(RequestModel):
    rule: UpdateForwardingRuleRule
