"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel


class OsVersion(ResponseModel):
    end_of_service: Annotated[str | None, Field(alias="endOfService")] = None
    name: str | None = None


class PoolScopePlugin(ResponseModel):
    external_dependency: Annotated[bool | None, Field(alias="externalDependency")] = None
    plugins: list[str] | None = None
    reserved_network_cidr: Annotated[list[str] | None, Field(alias="reservedNetworkCidr")] = None
    scope: Literal["Train", "Infer", "Notebook"] | str | None = None
    support_retry: Annotated[bool | None, Field(alias="supportRetry")] = None


class ResourceQuota(ResponseModel):
    quota: str | None = None
    type: str | None = None
    used: str | None = None


class ShowOsConfigResponseBody(ResponseModel):
    cluster_flavor_specs: Annotated[str | None, Field(alias="clusterFlavorSpecs")] = None
    license_scope_type: Annotated[Literal["single", "multi"] | str | None, Field(alias="licenseScopeType")] = None
    max_pool_flavors: Annotated[int | None, Field(alias="maxPoolFlavors")] = None
    network_cidrs: Annotated[list[str] | None, Field(alias="networkCidrs")] = None
    network_quota: Annotated[int | None, Field(alias="networkQuota")] = None
    network_subnet_types: Annotated[list[str] | None, Field(alias="networkSubnetTypes")] = None
    node_os_version_support: Annotated[list[OsVersion] | None, Field(alias="nodeOSVersionSupport")] = None
    poo_high_available: Annotated[bool | None, Field(alias="pooHighAvailable")] = None
    pool_high_available: Annotated[bool | None, Field(alias="poolHighAvailable")] = None
    pool_quota: Annotated[int | None, Field(alias="poolQuota")] = None
    pool_scope_plugins: Annotated[list[PoolScopePlugin] | None, Field(alias="poolScopePlugins")] = None
    volume_types: Annotated[list[str] | None, Field(alias="volumeTypes")] = None


class Quota(ResponseModel):
    resources: list[ResourceQuota] | None = None


class ShowOsQuotaResponseBody(ResponseModel):
    quotas: Quota | None = None
