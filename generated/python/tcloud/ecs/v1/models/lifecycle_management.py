"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import Servers


class Bandwidth(RequestModel):
    chargemode: str
    sharetype: Literal["PER", "WHOLE"]
    size: Annotated[int, Field(ge=1, le=1000)]


class BindingProfile(RequestModel):
    disable_security_groups: bool | None = None


class CreateEcsResponseBody(ResponseModel):
    job_id: str | None = None


class CreateEcsSecurityGroups(RequestModel):
    id: str | None = None


class DeleteEcssResponseBody(ResponseModel):
    job_id: str | None = None


class Eip(RequestModel):
    bandwidth: Bandwidth
    iptype: str


class ExtendparamFieldDescriptionForCreatingDisks(RequestModel):
    snapshot_id: Annotated[str | None, Field(alias="snapshotId")] = None


class ExtendparamFieldDescriptionForCreatingEcssForV1Apis(RequestModel):
    region_id: Annotated[str | None, Field(alias="regionID")] = None
    support_auto_recovery: bool | None = None


class ExtraDhcpOpts(RequestModel):
    opt_name: str
    opt_value: Annotated[int, Field(ge=1280, le=8888)]


class MetadataFieldDescriptionForCreatingDisks(RequestModel):
    system_cmkid: Annotated[str | None, Field(alias="__system__cmkid")] = None
    system_encrypted: Annotated[Literal["0", "1"] | None, Field(alias="__system__encrypted")] = None


class MetadataReserved(RequestModel):
    byol: Annotated[str | None, Field(alias="BYOL")] = None
    admin_pass: str | None = None
    agency_name: str | None = None
    op_svc_userid: str | None = None


class OsSchedulerHintsFieldDescriptionRequestParameters(RequestModel):
    dedicated_host_id: str | None = None
    group: str | None = None
    tenancy: Literal["dedicated", "shared"] | None = None


class Publicip(RequestModel):
    delete_on_termination: bool | None = None
    """Default: false."""
    eip: Eip | None = None
    id: str | None = None


class RootVolume(RequestModel):
    volumetype: Literal["SSD", "SAS", "SATA", "co-p1", "uh-l1"]
    hw_passthrough: Annotated[bool | None, Field(alias="hw:passthrough")] = None
    metadata: MetadataFieldDescriptionForCreatingDisks | None = None
    size: Annotated[int | None, Field(ge=1, le=1024)] = None


class CreateEcsNics(RequestModel):
    subnet_id: str
    binding_profile: Annotated[BindingProfile | None, Field(alias="binding:profile")] = None
    extra_dhcp_opts: list[ExtraDhcpOpts] | None = None
    ip_address: str | None = None


class DataVolumes(RequestModel):
    size: Annotated[int, Field(ge=10, le=32768)]
    volumetype: Literal["SSD", "SAS", "SATA", "co-p1", "uh-l1"]
    data_image_id: str | None = None
    extendparam: ExtendparamFieldDescriptionForCreatingDisks | None = None
    hw_passthrough: Annotated[bool | None, Field(alias="hw:passthrough")] = None
    metadata: MetadataFieldDescriptionForCreatingDisks | None = None
    multiattach: bool | None = None
    shareable: bool | None = None
    """Deprecated."""


class DeleteEcssRequestBody(RequestModel):
    servers: list[Servers]
    delete_publicip: bool | None = None
    delete_volume: bool | None = None
    """Default: false."""


class ParametersForCreatingAnEcs(RequestModel):
    flavor_ref: Annotated[str, Field(alias="flavorRef")]
    image_ref: Annotated[str, Field(alias="imageRef")]
    name: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9\\-._]*$")]
    nics: Annotated[list[CreateEcsNics], Field(max_length=12)]
    root_volume: RootVolume
    vpcid: str
    admin_pass: Annotated[str | None, Field(alias="adminPass", max_length=26, min_length=8)] = None
    availability_zone: str | None = None
    count: int | None = None
    """Default: 1."""
    data_volumes: list[DataVolumes] | None = None
    extendparam: ExtendparamFieldDescriptionForCreatingEcssForV1Apis | None = None
    key_name: str | None = None
    metadata: MetadataReserved | None = None
    os_scheduler_hints: Annotated[
        OsSchedulerHintsFieldDescriptionRequestParameters | None, Field(alias="os:scheduler_hints")
    ] = None
    publicip: Publicip | None = None
    security_groups: list[CreateEcsSecurityGroups] | None = None
    tags: list[str] | None = None
    user_data: str | None = None


class CreateEcsRequestBody(RequestModel):
    server: ParametersForCreatingAnEcs
    dry_run: bool | None = None
