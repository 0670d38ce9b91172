"""Elastic Load Balance API, version v2."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .backend_server import BackendServerOperations
from .backend_server_group import BackendServerGroupOperations
from .certificate import CertificateOperations
from .forwarding_policy import ForwardingPolicyOperations
from .forwarding_rule import ForwardingRuleOperations
from .health_check import HealthCheckOperations
from .listener import ListenerOperations
from .load_balancer import LoadBalancerOperations
from .tag import TagOperations
from .whitelist import WhitelistOperations


class V2(
    BackendServerOperations,
    BackendServerGroupOperations,
    CertificateOperations,
    ForwardingPolicyOperations,
    ForwardingRuleOperations,
    HealthCheckOperations,
    ListenerOperations,
    LoadBalancerOperations,
    TagOperations,
    WhitelistOperations,
    Operations,
):
    """Elastic Load Balance API, version v2."""

    _target = Target(
        service="elb",
        models=f"{__name__}.models",
        base_url="https://elb.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
