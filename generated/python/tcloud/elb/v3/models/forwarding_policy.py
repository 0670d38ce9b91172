"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import CreateRuleCondition, PageInfo, UpdateL7RuleOption


class CreateFixtedResponseConfig(RequestModel):
    status_code: Annotated[str, Field(max_length=16, min_length=1)]
    content_type: (
        Literal["text/plain", "text/css", "text/html", "application/javascript", "application/json"] | None
    ) = None
    message_body: Annotated[str | None, Field(max_length=1024, min_length=0)] = None


class CreateRedirectUrlConfig(RequestModel):
    status_code: Literal["301", "302", "303", "307", "308"]
    host: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Default: "${host}"."""
    path: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Default: "${path}"."""
    port: Annotated[str | None, Field(max_length=16, min_length=1)] = None
    """Default: "${port}"."""
    protocol: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    """Default: "${protocol}"."""
    query: Annotated[str | None, Field(max_length=128, min_length=0)] = None
    """Default: "${query}"."""


class FixtedResponseConfig(ResponseModel):
    content_type: (
        Literal["text/plain", "text/css", "text/html", "application/javascript", "application/json"] | str | None
    ) = None
    message_body: str | None = None
    status_code: str | None = None


class RedirectUrlConfig(ResponseModel):
    host: str | None = None
    """Default: "${host}"."""
    path: str | None = None
    """Default: "${path}"."""
    port: str | None = None
    """Default: "${port}"."""
    protocol: str | None = None
    """Default: "${protocol}"."""
    query: str | None = None
    """Default: "${query}"."""
    status_code: Literal["301", "302", "303", "307", "308"] | str | None = None


class RuleRef(ResponseModel):
    id: str | None = None


class UpdateFixtedResponseConfig(RequestModel):
    content_type: (
        Literal["text/plain", "text/css", "text/html", "application/javascript", "application/json"] | None
    ) = None
    message_body: Annotated[str | None, Field(max_length=1024, min_length=0)] = None
    status_code: Annotated[str | None, Field(max_length=16, min_length=1)] = None


class UpdateRedirectUrlConfig(RequestModel):
    host: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Default: "${host}"."""
    path: Annotated[str | None, Field(max_length=128, min_length=1)] = None
    """Default: "${path}"."""
    port: Annotated[str | None, Field(max_length=16, min_length=1)] = None
    """Default: "${port}"."""
    protocol: Annotated[str | None, Field(max_length=36, min_length=1)] = None
    """Default: "${protocol}"."""
    query: Annotated[str | None, Field(max_length=128, min_length=0)] = None
    """Default: "${query}"."""
    status_code: Literal["301", "302", "303", "307", "308"] | None = None


class CreateL7PolicyL7Policy(ResponseModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"] | str | None = None
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: str | None = None
    fixed_response_config: FixtedResponseConfig | None = None
    """Deprecated."""
    id: str | None = None
    listener_id: str | None = None
    name: str | None = None
    position: int | None = None
    """Deprecated."""
    priority: int | None = None
    """Deprecated."""
    project_id: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    """Default: "ACTIVE"."""
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None
    redirect_url: str | None = None
    """Deprecated."""
    redirect_url_config: RedirectUrlConfig | None = None
    """Deprecated."""
    rules: list[RuleRef] | None = None


class CreateL7PolicyResponseBody(ResponseModel):
    l7policy: CreateL7PolicyL7Policy | None = None
    request_id: str | None = None


class CreateL7PolicyRuleOption(RequestModel):
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


class ListL7PoliciesL7Policy(ResponseModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"] | str | None = None
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: str | None = None
    fixed_response_config: FixtedResponseConfig | None = None
    """Deprecated."""
    id: str | None = None
    listener_id: str | None = None
    name: str | None = None
    position: int | None = None
    """Deprecated."""
    priority: int | None = None
    """Deprecated."""
    project_id: str | None = None
    provisioning_status: Literal["ACTIVE"] | str | None = None
    """Default: "ACTIVE"."""
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None
    redirect_url: str | None = None
    """Deprecated."""
    redirect_url_config: RedirectUrlConfig | None = None
    """Deprecated."""
    rules: list[RuleRef] | None = None


class ListL7PoliciesResponseBody(ResponseModel):
    l7policies: list[ListL7PoliciesL7Policy] | None = None
    page_info: PageInfo | None = None
    request_id: str | None = None


class ShowL7PolicyResponseBody(ResponseModel):
    l7policy: CreateL7PolicyL7Policy | None = None
    request_id: str | None = None


class UpdateL7PolicyResponseBody(ResponseModel):
    l7policy: CreateL7PolicyL7Policy | None = None
    request_id: str | None = None


class CreateL7PolicyOption(RequestModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"]
    listener_id: str
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    fixed_response_config: CreateFixtedResponseConfig | None = None
    """Deprecated."""
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    position: Annotated[int | None, Field(ge=1, le=100)] = None
    """Deprecated."""
    priority: Annotated[int | None, Field(ge=0, le=10000)] = None
    """Deprecated."""
    project_id: Annotated[str | None, Field(max_length=32, min_length=1)] = None
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None
    redirect_url: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """Deprecated."""
    redirect_url_config: CreateRedirectUrlConfig | None = None
    """Deprecated."""
    rules: Annotated[list[CreateL7PolicyRuleOption] | None, Field(max_length=10)] = None


class CreateL7PolicyRequestBody(RequestModel):
    l7policy: CreateL7PolicyOption


class UpdateL7PolicyOption(RequestModel):
    admin_state_up: bool | None = None
    """Default: true.
    Deprecated.
    """
    description: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    fixed_response_config: UpdateFixtedResponseConfig | None = None
    """Deprecated."""
    name: Annotated[str | None, Field(max_length=255, min_length=0)] = None
    priority: Annotated[int | None, Field(ge=0, le=10000)] = None
    """Deprecated."""
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None
    redirect_url_config: UpdateRedirectUrlConfig | None = None
    """Deprecated."""
    rules: Annotated[list[UpdateL7RuleOption] | None, Field(max_length=10)] = None


class UpdateL7PolicyRequestBody(RequestModel):
    l7policy: UpdateL7PolicyOption
