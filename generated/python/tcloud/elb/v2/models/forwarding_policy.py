"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel


class AddForwardingPolicyRules(RequestModel):
    compare_type: str
    type: str
    value: Annotated[str, Field(pattern="^[^ ]*$")]
    admin_state_up: bool | None = None
    """Default: true."""
    invert: bool | None = None
    """Default: false."""
    key: str | None = None


class L7PoliciesLinks(ResponseModel):
    href: str | None = None
    rel: Literal["next", "previous"] | str | None = None


class ListForwardingPoliciesRules(ResponseModel):
    id: str | None = None


class UpdateForwardingPolicyL7Policy(RequestModel):
    admin_state_up: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=255)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None


class UpdateForwardingPolicyRequestBody(RequestModel):
    l7policy: UpdateForwardingPolicyL7Policy


class AddForwardingPolicyRequestL7Policy(RequestModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"]
    listener_id: str
    admin_state_up: bool | None = None
    """Default: true."""
    description: Annotated[str | None, Field(max_length=255)] = None
    name: Annotated[str | None, Field(max_length=255)] = None
    position: Annotated[int | None, Field(ge=1, le=100)] = None
    """Default: 100."""
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None
    redirect_url: Annotated[str | None, Field(max_length=255)] = None
    rules: Annotated[list[AddForwardingPolicyRules] | None, Field(max_length=2)] = None
    tenant_id: Annotated[str | None, Field(max_length=255)] = None


class AddForwardingPolicyResponseL7Policy(ResponseModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"] | str | None = None
    admin_state_up: bool | None = None
    description: str | None = None
    id: str | None = None
    listener_id: str | None = None
    name: str | None = None
    position: int | None = None
    """Default: 100."""
    provisioning_status: Literal["ACTIVE"] | str | None = None
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None
    redirect_url: str | None = None
    rules: list[ListForwardingPoliciesRules] | None = None
    tenant_id: str | None = None


class ListForwardingPoliciesL7Policy(ResponseModel):
    action: Literal["REDIRECT_TO_POOL", "REDIRECT_TO_LISTENER"] | str | None = None
    admin_state_up: bool | None = None
    description: str | None = None
    id: str | None = None
    listener_id: str | None = None
    name: str | None = None
    position: int | None = None
    """Default: 100."""
    provisioning_status: Literal["ACTIVE"] | str | None = None
    redirect_listener_id: str | None = None
    redirect_pool_id: str | None = None
    redirect_url: str | None = None
    rules: list[ListForwardingPoliciesRules] | None = None
    tenant_id: str | None = None


class ListForwardingPoliciesResponseBody(ResponseModel):
    l7policies: list[ListForwardingPoliciesL7Policy] | None = None
    l7policies_links: list[L7PoliciesLinks] | None = None


class ShowForwardingPolicyResponseBody(ResponseModel):
    l7policy: ListForwardingPoliciesL7Policy | None = None


class UpdateForwardingPolicyResponseBody(ResponseModel):
    l7policy: ListForwardingPoliciesL7Policy | None = None


class AddForwardingPolicyRequestBody(RequestModel):
    l7policy: AddForwardingPolicyRequestL7Policy


class AddForwardingPolicyResponseBody(ResponseModel):
    l7policy: AddForwardingPolicyResponseL7Policy | None = None
