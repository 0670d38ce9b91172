"""The models of this version; each is imported when it is first used."""
# ruff: noqa: F403 - the names are stated in the modules and in the table below

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .az import *
    from .backend_server import *
    from .backend_server_group import *
    from .certificate import *
    from .forwarding_policy import *
    from .forwarding_rule import *
    from .health_check import *
    from .listener import *
    from .load_balancer import *
    from .load_balancer_flavor import *
    from .quota import *
    from .shared import *

_HOMES = {
    "AvailabilityZone": "az",
    "ListAvailabilityZonesResponseBody": "az",
    "CreateMemberOption": "backend_server",
    "CreateMemberRequestBody": "backend_server",
    "CreateMemberResponseBody": "backend_server",
    "ListMembersResponseBody": "backend_server",
    "Member": "backend_server",
    "ShowMemberResponseBody": "backend_server",
    "UpdateMemberOption": "backend_server",
    "UpdateMemberRequestBody": "backend_server",
    "UpdateMemberResponseBody": "backend_server",
    "CreatePoolOption": "backend_server_group",
    "CreatePoolRequestBody": "backend_server_group",
    "CreatePoolResponseBody": "backend_server_group",
    "CreatePoolSessionPersistenceOption": "backend_server_group",
    "CreatePoolSlowStartOption": "backend_server_group",
    "ListPoolsResponseBody": "backend_server_group",
    "MemberRef": "backend_server_group",
    "Pool": "backend_server_group",
    "SessionPersistence": "backend_server_group",
    "ShowPoolResponseBody": "backend_server_group",
    "SlowStart": "backend_server_group",
    "UpdatePoolOption": "backend_server_group",
    "UpdatePoolRequestBody": "backend_server_group",
    "UpdatePoolResponseBody": "backend_server_group",
    "UpdatePoolSessionPersistenceOption": "backend_server_group",
    "UpdatePoolSlowStartOption": "backend_server_group",
    "CertificateInfo": "certificate",
    "CreateCertificateOption": "certificate",
    "CreateCertificateRequestBody": "certificate",
    "CreateCertificateResponseBody": "certificate",
    "ListCertificatesResponseBody": "certificate",
    "ShowCertificateResponseBody": "certificate",
    "UpdateCertificateOption": "certificate",
    "UpdateCertificateRequestBody": "certificate",
    "UpdateCertificateResponseBody": "certificate",
    "CreateFixtedResponseConfig": "forwarding_policy",
    "CreateL7PolicyL7Policy": "forwarding_policy",
    "CreateL7PolicyOption": "forwarding_policy",
    "CreateL7PolicyRequestBody": "forwarding_policy",
    "CreateL7PolicyResponseBody": "forwarding_policy",
    "CreateL7PolicyRuleOption": "forwarding_policy",
    "CreateRedirectUrlConfig": "forwarding_policy",
    "FixtedResponseConfig": "forwarding_policy",
    "ListL7PoliciesL7Policy": "forwarding_policy",
    "ListL7PoliciesResponseBody": "forwarding_policy",
    "RedirectUrlConfig": "forwarding_policy",
    "RuleRef": "forwarding_policy",
    "ShowL7PolicyResponseBody": "forwarding_policy",
    "UpdateFixtedResponseConfig": "forwarding_policy",
    "UpdateL7PolicyOption": "forwarding_policy",
    "UpdateL7PolicyRequestBody": "forwarding_policy",
    "UpdateL7PolicyResponseBody": "forwarding_policy",
    "UpdateRedirectUrlConfig": "forwarding_policy",
    "CreateL7RuleOption": "forwarding_rule",
    "CreateL7RuleRequestBody": "forwarding_rule",
    "CreateL7RuleResponseBody": "forwarding_rule",
    "L7Rule": "forwarding_rule",
    "ListL7RulesResponseBody": "forwarding_rule",
    "RuleCondition": "forwarding_rule",
    "ShowL7RuleResponseBody": "forwarding_rule",
    "UpdateL7RuleRequestBody": "forwarding_rule",
    "UpdateL7RuleResponseBody": "forwarding_rule",
    "CreateHealthMonitorOption": "health_check",
    "CreateHealthMonitorRequestBody": "health_check",
    "CreateHealthMonitorResponseBody": "health_check",
    "HealthMonitor": "health_check",
    "ListHealthMonitorsResponseBody": "health_check",
    "ShowHealthMonitorResponseBody": "health_check",
    "UpdateHealthMonitorOption": "health_check",
    "UpdateHealthMonitorRequestBody": "health_check",
    "UpdateHealthMonitorResponseBody": "health_check",
    "CreateListenerIpGroupOption": "listener",
    "CreateListenerListenerInsertHeaders": "listener",
    "CreateListenerOption": "listener",
    "CreateListenerRequestBody": "listener",
    "CreateListenerResponseBody": "listener",
    "ListListenersListenerInsertHeaders": "listener",
    "ListListenersResponseBody": "listener",
    "Listener": "listener",
    "ListenerIpGroup": "listener",
    "ShowListenerResponseBody": "listener",
    "UpdateListenerIpGroupOption": "listener",
    "UpdateListenerOption": "listener",
    "UpdateListenerRequestBody": "listener",
    "UpdateListenerResponseBody": "listener",
    "CreateLoadBalancerBandwidthOption": "load_balancer",
    "CreateLoadBalancerBandwidthRef": "load_balancer",
    "CreateLoadBalancerLoadBalancer": "load_balancer",
    "CreateLoadBalancerOption": "load_balancer",
    "CreateLoadBalancerPublicIpOption": "load_balancer",
    "CreateLoadBalancerRequestBody": "load_balancer",
    "CreateLoadBalancerResponseBody": "load_balancer",
    "EipInfo": "load_balancer",
    "ListLoadBalancersBandwidthRef": "load_balancer",
    "ListLoadBalancersLoadBalancer": "load_balancer",
    "ListLoadBalancersResponseBody": "load_balancer",
    "LoadBalancerStatus": "load_balancer",
    "LoadBalancerStatusHealthMonitor": "load_balancer",
    "LoadBalancerStatusL7Rule": "load_balancer",
    "LoadBalancerStatusListener": "load_balancer",
    "LoadBalancerStatusMember": "load_balancer",
    "LoadBalancerStatusPolicy": "load_balancer",
    "LoadBalancerStatusPool": "load_balancer",
    "LoadBalancerStatusResult": "load_balancer",
    "PublicIpInfo": "load_balancer",
    "ShowLoadBalancerResponseBody": "load_balancer",
    "ShowLoadBalancerStatusResponseBody": "load_balancer",
    "UpdateLoadBalancerOption": "load_balancer",
    "UpdateLoadBalancerRequestBody": "load_balancer",
    "UpdateLoadBalancerResponseBody": "load_balancer",
    "Flavor": "load_balancer_flavor",
    "FlavorInfo": "load_balancer_flavor",
    "ListFlavorsResponseBody": "load_balancer_flavor",
    "ShowFlavorResponseBody": "load_balancer_flavor",
    "Quota": "quota",
    "ShowQuotaResponseBody": "quota",
    "CreateRuleCondition": "shared",
    "ListenerRef": "shared",
    "LoadBalancerRef": "shared",
    "PageInfo": "shared",
    "PoolRef": "shared",
    "Tag": "shared",
    "TagInput": "shared",
    "UpdateL7RuleOption": "shared",
    "UpdateRuleCondition": "shared",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
