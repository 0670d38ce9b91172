"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Any

from ...._runtime.models import RequestModel, ResponseModel


class AssignFloatingIpAddressFloatingIp(ResponseModel):
    fixed_ip: str | None = None
    id: str | None = None
    instance_id: str | None = None
    ip: str | None = None
    pool: str | None = None


class AssignFloatingIpAddressRequestBody(RequestModel):
    tenant_id: str
    pool: str | None = None


class AssignFloatingIpAddressResponseBody(ResponseModel):
    floating_ip: AssignFloatingIpAddressFloatingIp | None = None


class ListFloatingIpAddressPoolsResponseBody(ResponseModel):
    floating_ip_pools: list[dict[str, Any]] | None = None
    name: str | None = None


class ListFloatingIpAddressesResponseBody(ResponseModel):
    floating_ips: list[dict[str, Any]] | None = None


class ShowFloatingIpAddressFloatingIp(ResponseModel):
    fixed_ip: str | None = None
    id: str | None = None
    instance_id: str | None = None
    ip: str | None = None
    pool: str | None = None


class ShowFloatingIpAddressResponseBody(ResponseModel):
    floating_ip: ShowFloatingIpAddressFloatingIp | None = None
