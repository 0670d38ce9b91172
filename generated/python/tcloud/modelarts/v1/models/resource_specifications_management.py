"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import ResponseModel
from .shared import ResourceFlavorListMetadata


class DataVolumeItem(ResponseModel):
    size: str | None = None
    volume_type: Annotated[Literal["SSD", "GPSSD", "SAS", "SATA"] | str | None, Field(alias="volumeType")] = None


class DisplayInfo(ResponseModel):
    en_us: Annotated[str | None, Field(alias="en_US")] = None


class FlavorCreatingStepVO(ResponseModel):
    display_info: Annotated[DisplayInfo | None, Field(alias="displayInfo")] = None
    step: int | None = None
    type: str | None = None


class ListResourceFlavorsResourceFlavorXpu(ResponseModel):
    memory: str | None = None
    size: str | None = None
    type: str | None = None


class ResourceFlavorAnnotations(ResponseModel):
    os_modelarts_resourceflavor_volume_configs: Annotated[
        str | None, Field(alias="os.modelarts.resourceflavor/volume.configs")
    ] = None


class ResourceFlavorLabel(ResponseModel):
    os_modelarts_flavor_baremetal: Annotated[str | None, Field(alias="os.modelarts.flavor/baremetal")] = None
    os_modelarts_flavor_localdisk: Annotated[str | None, Field(alias="os.modelarts.flavor/localdisk")] = None
    os_modelarts_scope: Annotated[str | None, Field(alias="os.modelarts/scope")] = None


class ResourceFlavorStatus(ResponseModel):
    phase: dict[str, str] | None = None


class RootVolume(ResponseModel):
    size: str | None = None
    volume_type: Annotated[Literal["SSD", "GPSSD", "SAS", "SATA"] | str | None, Field(alias="volumeType")] = None


class ListResourceFlavorsResourceFlavorMetadata(ResponseModel):
    annotations: ResourceFlavorAnnotations | None = None
    labels: ResourceFlavorLabel | None = None
    name: str | None = None


class ListResourceFlavorsResourceFlavorSpec(ResponseModel):
    billing_modes: Annotated[list[int] | None, Field(alias="billingModes")] = None
    cpu: str | None = None
    cpu_arch: Annotated[Literal["x86", "arm64"] | str | None, Field(alias="cpuArch")] = None
    creating_steps: Annotated[list[FlavorCreatingStepVO] | None, Field(alias="creatingSteps")] = None
    data_volumes: Annotated[list[DataVolumeItem] | None, Field(alias="dataVolumes")] = None
    flavor_boot_type: Annotated[Literal["LocalDisk", "Volume"] | str | None, Field(alias="flavorBootType")] = None
    gpu: ListResourceFlavorsResourceFlavorXpu | None = None
    job_flavors: Annotated[list[str] | None, Field(alias="jobFlavors")] = None
    local_disk_detail: Annotated[str | None, Field(alias="localDiskDetail")] = None
    memory: str | None = None
    node_config_template: Annotated[str | None, Field(alias="nodeConfigTemplate")] = None
    npu: ListResourceFlavorsResourceFlavorXpu | None = None
    root_volume: Annotated[RootVolume | None, Field(alias="rootVolume")] = None
    type: str | None = None


class ListResourceFlavorsResourceFlavor(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    kind: Literal["ResourceFlavor"] | str | None = None
    metadata: ListResourceFlavorsResourceFlavorMetadata | None = None
    spec: ListResourceFlavorsResourceFlavorSpec | None = None
    status: ResourceFlavorStatus | None = None


class ListResourceFlavorsResponseBody(ResponseModel):
    api_version: Annotated[Literal["v1"] | str | None, Field(alias="apiVersion")] = None
    items: list[ListResourceFlavorsResourceFlavor] | None = None
    kind: Literal["ResourceFlavorList"] | str | None = None
    metadata: ResourceFlavorListMetadata | None = None
