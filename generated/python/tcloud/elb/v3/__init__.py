"""Elastic Load Balance API, version v3."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import (
    az,
    backend_server,
    backend_server_group,
    certificate,
    forwarding_policy,
    forwarding_rule,
    health_check,
    listener,
    load_balancer,
    load_balancer_flavor,
    quota,
)

_TARGET = Target(
    service="elb",
    models=f"{__name__}.models",
    base_url="https://elb.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V3(
    az.AzOperations,
    backend_server.BackendServerOperations,
    backend_server_group.BackendServerGroupOperations,
    certificate.CertificateOperations,
    forwarding_policy.ForwardingPolicyOperations,
    forwarding_rule.ForwardingRuleOperations,
    health_check.HealthCheckOperations,
    listener.ListenerOperations,
    load_balancer.LoadBalancerOperations,
    load_balancer_flavor.LoadBalancerFlavorOperations,
    quota.QuotaOperations,
    Operations,
):
    """Elastic Load Balance API, version v3."""

    _target = _TARGET


class AsyncV3(
    az.AsyncAzOperations,
    backend_server.AsyncBackendServerOperations,
    backend_server_group.AsyncBackendServerGroupOperations,
    certificate.AsyncCertificateOperations,
    forwarding_policy.AsyncForwardingPolicyOperations,
    forwarding_rule.AsyncForwardingRuleOperations,
    health_check.AsyncHealthCheckOperations,
    listener.AsyncListenerOperations,
    load_balancer.AsyncLoadBalancerOperations,
    load_balancer_flavor.AsyncLoadBalancerFlavorOperations,
    quota.AsyncQuotaOperations,
    AsyncOperations,
):
    """Elastic Load Balance API, version v3."""

    _target = _TARGET
