"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class CreateRuleCondition(RequestModel):
    value: str
    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None


class ListenerRef(ResponseModel):
    id: str | None = None


class LoadBalancerRef(ResponseModel):
    id: str | None = None


class PageInfo(ResponseModel):
    current_count: int | None = None
    next_marker: str | None = None
    previous_marker: str | None = None


class PoolRef(ResponseModel):
    id: str | None = None


class Tag(ResponseModel):
    key: str | None = None
    value: str | None = None


class TagInput(RequestModel):
    key: str | None = None
    value: str | None = None


class UpdateRuleCondition(RequestModel):
    key: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    value: Annotated[str | None, Field(max_length=128, min_length=1)] = None


class UpdateL7RuleOption(RequestModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    compare_type: str | None = None
    conditions: list[UpdateRuleCondition] | None = None
    """Deprecated."""
    invert: bool | None = None
    key: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Deprecated."""
    value: Annotated[str | None, Field(max_length=128, min_length=1)] = None
