"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

from ...._runtime.models import ResponseModel

AddressesParameterStructure = TypeAliasType("AddressesParameterStructure", dict[str, list[dict[str, Any]]])


class ListEcsNetworksResponseBody(ResponseModel):
    addresses: AddressesParameterStructure | None = None


class ListNetworksNetworks(ResponseModel):
    bridge: str | None = None
    broadcast: str | None = None
    cidr: str | None = None
    cidr_v6: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    gateway: str | None = None
    gateway_v6: str | None = None
    id: str | None = None
    label: str | None = None
    netmask: str | None = None
    netmask_v6: str | None = None


class ListNetworksResponseBody(ResponseModel):
    networks: list[ListNetworksNetworks] | None = None


ShowEcsNetworkResponseBody = TypeAliasType("ShowEcsNetworkResponseBody", dict[str, list[dict[str, Any]]])
