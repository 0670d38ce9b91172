"""Elastic Load Balance API, version v1."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .backend_ecs import BackendEcsOperations
from .certificate import CertificateOperations
from .classic_load_balancer_apis import ClassicLoadBalancerApisOperations
from .health_check import HealthCheckOperations
from .listener import ListenerOperations
from .load_balancer import LoadBalancerOperations
from .quota import QuotaOperations


class V1(
    BackendEcsOperations,
    CertificateOperations,
    ClassicLoadBalancerApisOperations,
    HealthCheckOperations,
    ListenerOperations,
    LoadBalancerOperations,
    QuotaOperations,
    Operations,
):
    """Elastic Load Balance API, version v1."""

    _target = Target(
        service="elb",
        models=f"{__name__}.models",
        base_url="https://elb.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
