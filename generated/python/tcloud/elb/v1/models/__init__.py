"""The models of this version; each is imported when it is first used."""
# ruff: noqa: F403 - the names are stated in the modules and in the table below

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .backend_ecs import *
    from .certificate import *
    from .classic_load_balancer_apis import *
    from .health_check import *
    from .listener import *
    from .load_balancer import *
    from .quota import *

_HOMES = {
    "AddBackendEcssRequestBody": "backend_ecs",
    "AddBackendEcssResponseBody": "backend_ecs",
    "AddBackendEcssSchema": "backend_ecs",
    "ListBackendEcssResponseBody": "backend_ecs",
    "ListBackendEcssSchema": "backend_ecs",
    "Listeners": "backend_ecs",
    "RemoveBackendEcssRequestBody": "backend_ecs",
    "RemoveBackendEcssResponseBody": "backend_ecs",
    "RemoveMember": "backend_ecs",
    "Certificates": "certificate",
    "CreateCertificateRequestBody": "certificate",
    "CreateCertificateResponseBody": "certificate",
    "ListCertificatesResponseBody": "certificate",
    "UpdateCertificateRequestBody": "certificate",
    "UpdateCertificateResponseBody": "certificate",
    "ListMonitoringMetricsResponseBody": "classic_load_balancer_apis",
    "ListMonitoringMetricsSchema": "classic_load_balancer_apis",
    "ShowJobStatusResponseBody": "classic_load_balancer_apis",
    "ConfigureHealthCheckRequestBody": "health_check",
    "ConfigureHealthCheckResponseBody": "health_check",
    "ShowHealthCheckResponseBody": "health_check",
    "UpdateHealthCheckRequestBody": "health_check",
    "UpdateHealthCheckResponseBody": "health_check",
    "AddListenerRequestBody": "listener",
    "AddListenerResponseBody": "listener",
    "ListListenersResponseBody": "listener",
    "ListListenersSchema": "listener",
    "ShowListenerResponseBody": "listener",
    "UpdateListenerRequestBody": "listener",
    "UpdateListenerResponseBody": "listener",
    "CreateLoadBalancerRequestBody": "load_balancer",
    "CreateLoadBalancerResponseBody": "load_balancer",
    "DeleteLoadBalancerResponseBody": "load_balancer",
    "DeletePublicNetworkLoadBalancerResponseBody": "load_balancer",
    "ListLoadBalancersResponseBody": "load_balancer",
    "Loadbalancers": "load_balancer",
    "ShowLoadBalancerResponseBody": "load_balancer",
    "UpdateLoadBalancerRequestBody": "load_balancer",
    "UpdateLoadBalancerResponseBody": "load_balancer",
    "ListLoadBalancerOrListenerQuotasResponseBody": "quota",
    "Quotas": "quota",
    "Resources": "quota",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
