"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...._runtime.models import RequestModel, ResponseModel
from .shared import ListEcsFlavorsLinks


class BlockDeviceMappingV2(RequestModel):
    source_type: Literal["volume", "image", "snapshot", "blank"]
    boot_index: str | None = None
    delete_on_termination: bool | None = None
    """Default: false."""
    destination_type: Literal["volume"] | None = None
    device_name: str | None = None
    """Deprecated."""
    guest_format: Literal["swap", "ext4"] | None = None
    uuid: str | None = None
    volume_size: int | None = None
    volume_type: str | None = None


class CreateEcsNetworks(RequestModel):
    fixed_ip: str | None = None
    port: str | None = None
    uuid: str | None = None


class CreateEcsOsSchedulerHints(RequestModel):
    build_near_host_ip: str | None = None
    check_resources: Literal["true", "false"] | None = None
    """Default: "false"."""
    cidr: str | None = None
    dedicated_host_id: str | None = None
    different_host: list[str] | None = None
    group: str | None = None
    same_host: list[str] | None = None
    tenancy: Literal["shared", "dedicated"] | None = None


class Fault(ResponseModel):
    code: int | None = None
    created: str | None = None
    details: str | None = None
    message: str | None = None


class ListEcssDetailsDataStructureOfTheNetworkWhichAnEcsAccesses(ResponseModel):
    os_ext_ips_mac_mac_addr: Annotated[str | None, Field(alias="OS-EXT-IPS-MAC:mac_addr")] = None
    os_ext_ips_type: Annotated[str | None, Field(alias="OS-EXT-IPS:type")] = None
    addr: str | None = None
    version: Literal[4, 6] | int | None = None


class ListEcssDetailsOsSchedulerHints(ResponseModel):
    dedicated_host_id: list[str] | None = None
    tenancy: list[Literal["dedicated", "shared"] | str] | None = None


class OsExtendedVolumesVolumesAttached(ResponseModel):
    delete_on_termination: bool | None = None
    """Default: false."""
    id: str | None = None


class SecurityGroups(ResponseModel):
    name: str | None = None


class SecurityGroupsInput(RequestModel):
    name: str | None = None


class ServersLinksAndLinks(ResponseModel):
    href: str | None = None
    rel: str | None = None


class ShowEcsFlavor(ResponseModel):
    disk: int | None = None
    ephemeral: int | None = None
    extra_specs: dict[str, Any] | None = None
    id: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None
    original_name: str | None = None
    ram: int | None = None
    swap: int | None = None
    vcpus: int | None = None


class ShowEcsImage(ResponseModel):
    id: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None


class ShowEcsServer(ResponseModel):
    os_dcf_disk_config: Annotated[Literal["AUTO", "MANUAL"] | str | None, Field(alias="OS-DCF:diskConfig")] = None
    os_ext_az_availability_zone: Annotated[str | None, Field(alias="OS-EXT-AZ:availability_zone")] = None
    os_ext_srv_attr_host: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:host")] = None
    os_ext_srv_attr_hostname: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:hostname")] = None
    os_ext_srv_attr_hypervisor_hostname: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:hypervisor_hostname")] = (
        None
    )
    os_ext_srv_attr_instance_name: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:instance_name")] = None
    os_ext_srv_attr_kernel_id: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:kernel_id")] = None
    os_ext_srv_attr_launch_index: Annotated[int | None, Field(alias="OS-EXT-SRV-ATTR:launch_index")] = None
    os_ext_srv_attr_ramdisk_id: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:ramdisk_id")] = None
    os_ext_srv_attr_reservation_id: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:reservation_id")] = None
    os_ext_srv_attr_root_device_name: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:root_device_name")] = None
    os_ext_srv_attr_user_data: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:user_data")] = None
    os_ext_sts_power_state: Annotated[Literal[0, 1, 2, 3, 4] | int | None, Field(alias="OS-EXT-STS:power_state")] = None
    os_ext_sts_task_state: Annotated[str | None, Field(alias="OS-EXT-STS:task_state")] = None
    os_ext_sts_vm_state: Annotated[str | None, Field(alias="OS-EXT-STS:vm_state")] = None
    os_srv_usg_launched_at: Annotated[str | None, Field(alias="OS-SRV-USG:launched_at")] = None
    os_srv_usg_terminated_at: Annotated[str | None, Field(alias="OS-SRV-USG:terminated_at")] = None
    access_ipv4: Annotated[str | None, Field(alias="accessIPv4")] = None
    access_ipv6: Annotated[str | None, Field(alias="accessIPv6")] = None
    addresses: dict[str, list[ListEcssDetailsDataStructureOfTheNetworkWhichAnEcsAccesses]] | None = None
    config_drive: str | None = None
    created: str | None = None
    description: str | None = None
    fault: Fault | None = None
    flavor: ShowEcsFlavor | None = None
    host_id: Annotated[str | None, Field(alias="hostId")] = None
    host_status: str | None = None
    id: str | None = None
    image: ShowEcsImage | None = None
    key_name: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None
    locked: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    os_extended_volumes_volumes_attached: Annotated[
        list[OsExtendedVolumesVolumesAttached] | None, Field(alias="os-extended-volumes:volumes_attached")
    ] = None
    os_scheduler_hints: Annotated[ListEcssDetailsOsSchedulerHints | None, Field(alias="os:scheduler_hints")] = None
    progress: int | None = None
    security_groups: list[SecurityGroups] | None = None
    status: str | None = None
    tags: list[str] | None = None
    tenant_id: str | None = None
    updated: str | None = None
    user_id: str | None = None


class UpdateEcsDataStructureOfTheNetworkWhichAnEcsAccesses(ResponseModel):
    addr: str | None = None
    version: Literal[4, 6] | int | None = None


class UpdateEcsRequestServer(RequestModel):
    description: Annotated[str | None, Field(max_length=255)] = None
    name: str | None = None


class UpdateEcsResponseServer(ResponseModel):
    os_dcf_disk_config: Annotated[str | None, Field(alias="OS-DCF:diskConfig")] = None
    access_ipv4: Annotated[str | None, Field(alias="accessIPv4")] = None
    access_ipv6: Annotated[str | None, Field(alias="accessIPv6")] = None
    addresses: dict[str, list[UpdateEcsDataStructureOfTheNetworkWhichAnEcsAccesses]] | None = None
    created: str | None = None
    description: str | None = None
    flavor: ShowEcsFlavor | None = None
    host_id: Annotated[str | None, Field(alias="hostId")] = None
    id: str | None = None
    image: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None
    locked: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    progress: int | None = None
    status: str | None = None
    tags: list[str] | None = None
    tenant_id: str | None = None
    updated: str | None = None
    user_id: str | None = None


class CreateEcsRequestServer(RequestModel):
    flavor_ref: Annotated[str, Field(alias="flavorRef")]
    name: Annotated[str, Field(max_length=255, min_length=1)]
    networks: list[CreateEcsNetworks]
    os_dcf_disk_config: Annotated[Literal["MANUAL", "AUTO"] | None, Field(alias="OS-DCF:diskConfig")] = None
    admin_pass: Annotated[str | None, Field(alias="adminPass")] = None
    availability_zone: str | None = None
    block_device_mapping_v2: list[BlockDeviceMappingV2] | None = None
    config_drive: str | None = None
    description: Annotated[str | None, Field(max_length=85)] = None
    image_ref: Annotated[str | None, Field(alias="imageRef")] = None
    key_name: str | None = None
    max_count: int | None = None
    metadata: dict[str, str] | None = None
    min_count: int | None = None
    """Default: 1."""
    return_reservation_id: bool | None = None
    security_groups: list[SecurityGroupsInput] | None = None
    user_data: str | None = None


class CreateEcsResponseServer(ResponseModel):
    os_dcf_disk_config: Annotated[Literal["MANUAL", "AUTO"] | str | None, Field(alias="OS-DCF:diskConfig")] = None
    admin_pass: Annotated[str | None, Field(alias="adminPass")] = None
    id: str | None = None
    links: list[ListEcsFlavorsLinks] | None = None
    reservation_id: str | None = None
    security_groups: list[SecurityGroups] | None = None


class ListEcssDetailsFlavor(ResponseModel):
    disk: int | None = None
    ephemeral: int | None = None
    extra_specs: dict[str, Any] | None = None
    id: str | None = None
    links: list[ServersLinksAndLinks] | None = None
    original_name: str | None = None
    ram: int | None = None
    swap: int | None = None
    vcpus: int | None = None


class ListEcssDetailsImage(ResponseModel):
    id: str | None = None
    links: list[ServersLinksAndLinks] | None = None


class ListEcssDetailsServers(ResponseModel):
    os_dcf_disk_config: Annotated[Literal["AUTO", "MANUAL"] | str | None, Field(alias="OS-DCF:diskConfig")] = None
    os_ext_az_availability_zone: Annotated[str | None, Field(alias="OS-EXT-AZ:availability_zone")] = None
    os_ext_srv_attr_host: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:host")] = None
    os_ext_srv_attr_hostname: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:hostname")] = None
    os_ext_srv_attr_hypervisor_hostname: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:hypervisor_hostname")] = (
        None
    )
    os_ext_srv_attr_instance_name: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:instance_name")] = None
    os_ext_srv_attr_kernel_id: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:kernel_id")] = None
    os_ext_srv_attr_launch_index: Annotated[int | None, Field(alias="OS-EXT-SRV-ATTR:launch_index")] = None
    os_ext_srv_attr_ramdisk_id: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:ramdisk_id")] = None
    os_ext_srv_attr_reservation_id: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:reservation_id")] = None
    os_ext_srv_attr_root_device_name: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:root_device_name")] = None
    os_ext_srv_attr_user_data: Annotated[str | None, Field(alias="OS-EXT-SRV-ATTR:user_data")] = None
    os_ext_sts_power_state: Annotated[Literal[0, 1, 2, 3, 4] | int | None, Field(alias="OS-EXT-STS:power_state")] = None
    os_ext_sts_task_state: Annotated[str | None, Field(alias="OS-EXT-STS:task_state")] = None
    os_ext_sts_vm_state: Annotated[str | None, Field(alias="OS-EXT-STS:vm_state")] = None
    os_srv_usg_launched_at: Annotated[str | None, Field(alias="OS-SRV-USG:launched_at")] = None
    os_srv_usg_terminated_at: Annotated[str | None, Field(alias="OS-SRV-USG:terminated_at")] = None
    access_ipv4: Annotated[str | None, Field(alias="accessIPv4")] = None
    access_ipv6: Annotated[str | None, Field(alias="accessIPv6")] = None
    addresses: dict[str, list[ListEcssDetailsDataStructureOfTheNetworkWhichAnEcsAccesses]] | None = None
    config_drive: str | None = None
    created: str | None = None
    description: str | None = None
    fault: Fault | None = None
    flavor: ListEcssDetailsFlavor | None = None
    host_id: Annotated[str | None, Field(alias="hostId")] = None
    host_status: str | None = None
    id: str | None = None
    image: ListEcssDetailsImage | None = None
    key_name: str | None = None
    links: list[ServersLinksAndLinks] | None = None
    locked: bool | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    os_extended_volumes_volumes_attached: Annotated[
        list[OsExtendedVolumesVolumesAttached] | None, Field(alias="os-extended-volumes:volumes_attached")
    ] = None
    os_scheduler_hints: Annotated[ListEcssDetailsOsSchedulerHints | None, Field(alias="os:scheduler_hints")] = None
    progress: int | None = None
    security_groups: list[SecurityGroups] | None = None
    status: str | None = None
    tags: list[str] | None = None
    tenant_id: str | None = None
    updated: str | None = None
    user_id: str | None = None


class ListEcssServers(ResponseModel):
    id: str | None = None
    links: list[ServersLinksAndLinks] | None = None
    name: str | None = None


class ShowEcsResponseBody(ResponseModel):
    server: ShowEcsServer | None = None


class UpdateEcsRequestBody(RequestModel):
    server: UpdateEcsRequestServer


class UpdateEcsResponseBody(ResponseModel):
    server: UpdateEcsResponseServer | None = None


class CreateEcsRequestBody(RequestModel):
    server: CreateEcsRequestServer
    os_scheduler_hints: Annotated[CreateEcsOsSchedulerHints | None, Field(alias="os:scheduler_hints")] = None


class CreateEcsResponseBody(ResponseModel):
    server: CreateEcsResponseServer | None = None


class ListEcssDetailsResponseBody(ResponseModel):
    servers: list[ListEcssDetailsServers] | None = None
    servers_links: list[ServersLinksAndLinks] | None = None


class ListEcssResponseBody(ResponseModel):
    servers: list[ListEcssServers] | None = None
    servers_links: list[ServersLinksAndLinks] | None = None
