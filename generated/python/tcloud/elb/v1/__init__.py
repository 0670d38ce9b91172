"""Elastic Load Balance API, version v1."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import backend_ecs, certificate, classic_load_balancer_apis, health_check, listener, load_balancer, quota

_TARGET = Target(
    service="elb",
    models=f"{__name__}.models",
    base_url="https://elb.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class V1(
    backend_ecs.BackendEcsOperations,
    certificate.CertificateOperations,
    classic_load_balancer_apis.ClassicLoadBalancerApisOperations,
    health_check.HealthCheckOperations,
    listener.ListenerOperations,
    load_balancer.LoadBalancerOperations,
    quota.QuotaOperations,
    Operations,
):
    """Elastic Load Balance API, version v1."""

    _target = _TARGET


class AsyncV1(
    backend_ecs.AsyncBackendEcsOperations,
    certificate.AsyncCertificateOperations,
    classic_load_balancer_apis.AsyncClassicLoadBalancerApisOperations,
    health_check.AsyncHealthCheckOperations,
    listener.AsyncListenerOperations,
    load_balancer.AsyncLoadBalancerOperations,
    quota.AsyncQuotaOperations,
    AsyncOperations,
):
    """Elastic Load Balance API, version v1."""

    _target = _TARGET
