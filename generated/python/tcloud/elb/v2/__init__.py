"""Elastic Load Balance API, version v2."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import (
    backend_server,
    backend_server_group,
    certificate,
    forwarding_policy,
    forwarding_rule,
    health_check,
    listener,
    load_balancer,
    tag,
    whitelist,
)

_TARGET = Target(
    service="elb",
    models=f"{__name__}.models",
    base_url="https://elb.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V2(
    backend_server.BackendServerOperations,
    backend_server_group.BackendServerGroupOperations,
    certificate.CertificateOperations,
    forwarding_policy.ForwardingPolicyOperations,
    forwarding_rule.ForwardingRuleOperations,
    health_check.HealthCheckOperations,
    listener.ListenerOperations,
    load_balancer.LoadBalancerOperations,
    tag.TagOperations,
    whitelist.WhitelistOperations,
    Operations,
):
    """Elastic Load Balance API, version v2."""

    _target = _TARGET


class AsyncV2(
    backend_server.AsyncBackendServerOperations,
    backend_server_group.AsyncBackendServerGroupOperations,
    certificate.AsyncCertificateOperations,
    forwarding_policy.AsyncForwardingPolicyOperations,
    forwarding_rule.AsyncForwardingRuleOperations,
    health_check.AsyncHealthCheckOperations,
    listener.AsyncListenerOperations,
    load_balancer.AsyncLoadBalancerOperations,
    tag.AsyncTagOperations,
    whitelist.AsyncWhitelistOperations,
    AsyncOperations,
):
    """Elastic Load Balance API, version v2."""

    _target = _TARGET
