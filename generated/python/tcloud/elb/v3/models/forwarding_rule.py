"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import CreateRuleCondition, PageInfo, UpdateL7RuleOption


class RuleCondition(ResponseModel):
    key: str | None = None
    value: str | None = None


class CreateL7RuleOption(RequestModel):
    compare_type: str
    type: Literal["HOST_NAME", "PATH"]
    value: Annotated[str, Field(max_length=128, min_length=1)]
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    conditions: list[CreateRuleCondition] | None = None
    """Deprecated."""
    invert: bool | None = None
    """Default: false.
    Deprecated.
    """
    key: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Deprecated."""
    project_id: str | None = None


class CreateL7RuleRequestBody(RequestModel):
    rule: CreateL7RuleOption


class L7Rule(ResponseModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    compare_type: str | None = None
    conditions: list[RuleCondition] | None = None
    """Deprecated."""
    id: str | None = None
    invert: bool | None = None
    """Default: false."""
    key: str | None = None
    """Deprecated."""
    project_id: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    type: Literal["HOST_NAME", "PATH"] | str | None = None
    value: str | None = None


class ListL7RulesResponseBody(ResponseModel):
    page_info: PageInfo | None = None
    request_id: str | None = None
    rules: list[L7Rule] | None = None


class ShowL7RuleResponseBody(ResponseModel):
    request_id: str | None = None
    rule: L7Rule | None = None


class UpdateL7RuleRequestBody(RequestModel):
    rule: UpdateL7RuleOption


class UpdateL7RuleResponseBody(ResponseModel):
    request_id: str | None = None
    rule: L7Rule | None = None


class CreateL7RuleResponseBody(ResponseModel):
    request_id: str | None = None
    rule: L7Rule | None = None
