"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import Number, ResponseModel


class Links(ResponseModel):
    href: str | None = None
    rel: str | None = None
    type: str | None = None


class OsExtraSpecs(ResponseModel):
    cond_compute: Annotated[str | None, Field(alias="cond:compute")] = None
    cond_operation_az: Annotated[str | None, Field(alias="cond:operation:az")] = None
    cond_operation_charge: Annotated[str | None, Field(alias="cond:operation:charge")] = None
    cond_operation_status: Annotated[
        Literal["normal", "abandon", "sellout", "obt", "obt_sellout", "promotion"] | str | None,
        Field(alias="cond:operation:status"),
    ] = None
    ecs_generation: Annotated[str | None, Field(alias="ecs:generation")] = None
    ecs_performancetype: Annotated[
        Literal[
            "normal", "cpuv1", "cpuv2", "computingv3", "highmem", "saphana", "diskintensive", "highcpu", "gpu", "fpga"
        ]
        | str
        | None,
        Field(alias="ecs:performancetype"),
    ] = None
    ecs_virtualization_env_types: Annotated[str | None, Field(alias="ecs:virtualization_env_types")] = None
    instance_vnic_instance_bandwidth: Annotated[str | None, Field(alias="instance_vnic:instance_bandwidth")] = None
    instance_vnic_max_count: Annotated[str | None, Field(alias="instance_vnic:max_count")] = None
    instance_vnic_type: Annotated[str | None, Field(alias="instance_vnic:type")] = None
    pci_passthrough_alias: Annotated[str | None, Field(alias="pci_passthrough:alias")] = None
    pci_passthrough_enable_gpu: Annotated[str | None, Field(alias="pci_passthrough:enable_gpu")] = None
    quota_local_disk: Annotated[str | None, Field(alias="quota:local_disk")] = None
    quota_max_pps: Annotated[str | None, Field(alias="quota:max_pps")] = None
    quota_max_rate: Annotated[str | None, Field(alias="quota:max_rate")] = None
    quota_min_rate: Annotated[str | None, Field(alias="quota:min_rate")] = None
    quota_nvme_ssd: Annotated[str | None, Field(alias="quota:nvme_ssd")] = None
    resource_type: str | None = None


class Flavors(ResponseModel):
    os_flv_disabled_disabled: Annotated[bool | None, Field(alias="OS-FLV-DISABLED:disabled")] = None
    """Default: false."""
    os_flv_ext_data_ephemeral: Annotated[int | None, Field(alias="OS-FLV-EXT-DATA:ephemeral")] = None
    """Default: 0."""
    disk: str | None = None
    """Default: "0"."""
    id: str | None = None
    links: list[Links] | None = None
    name: str | None = None
    os_flavor_access_is_public: Annotated[bool | None, Field(alias="os-flavor-access:is_public")] = None
    """Default: true."""
    os_extra_specs: OsExtraSpecs | None = None
    ram: int | None = None
    rxtx_cap: str | None = None
    rxtx_factor: Number | None = None
    """Default: 1."""
    rxtx_quota: str | None = None
    swap: str | None = None
    vcpus: str | None = None


class ShowFlavorsAndExtendedFlavorResponseBody(ResponseModel):
    flavors: list[Flavors] | None = None
