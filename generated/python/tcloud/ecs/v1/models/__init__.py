"""The models of this version; each is imported when it is first used."""
# ruff: noqa: F403 - the names are stated in the modules and in the table below

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .batch_operations import *
    from .disk_management import *
    from .ecs_group_management import *
    from .flavor_management import *
    from .fpga_logical_file_management import *
    from .lifecycle_management import *
    from .nic_management import *
    from .shared import *
    from .status_management import *
    from .tag_management import *
    from .task_status_management import *
    from .tenant_quota_management import *

_HOMES = {
    "ActCloudserverRequestBody": "batch_operations",
    "BatchRestartEcssRequestBody": "batch_operations",
    "BatchStartEcssRequestBody": "batch_operations",
    "BatchStopEcssRequestBody": "batch_operations",
    "OsStart": "batch_operations",
    "OsStop": "batch_operations",
    "Reboot": "batch_operations",
    "AttachDiskToEcsRequestBody": "disk_management",
    "AttachDiskToEcsResponseBody": "disk_management",
    "VolumeAttachment": "disk_management",
    "ActOsServerGroupRequestBody": "ecs_group_management",
    "AddEcsToEcsGroupRequestBody": "ecs_group_management",
    "AddMember": "ecs_group_management",
    "CreateEcsGroupRequestBody": "ecs_group_management",
    "CreateEcsGroupRequestServerGroup": "ecs_group_management",
    "CreateEcsGroupResponseBody": "ecs_group_management",
    "CreateEcsGroupResponseServerGroup": "ecs_group_management",
    "ListEcsGroupsResponseBody": "ecs_group_management",
    "PageInfo": "ecs_group_management",
    "RemoveEcsFromEcsGroupRequestBody": "ecs_group_management",
    "RemoveMember": "ecs_group_management",
    "ServerGroups": "ecs_group_management",
    "ShowEcsGroupResponseBody": "ecs_group_management",
    "ShowEcsGroupServerGroup": "ecs_group_management",
    "Flavors": "flavor_management",
    "Links": "flavor_management",
    "OsExtraSpecs": "flavor_management",
    "ShowFlavorsAndExtendedFlavorResponseBody": "flavor_management",
    "AssociateFpgaImageWithEcsImageRequestBody": "fpga_logical_file_management",
    "Associations": "fpga_logical_file_management",
    "DisassociateFpgaImageFromEcsImageRequestBody": "fpga_logical_file_management",
    "Image": "fpga_logical_file_management",
    "ListAssociationsBetweenFpgaImageAndEcsImageFpgaimages": "fpga_logical_file_management",
    "ListAssociationsBetweenFpgaImageAndEcsImageResponseBody": "fpga_logical_file_management",
    "ListFpgaImagesDetailsFpgaimages": "fpga_logical_file_management",
    "ListFpgaImagesDetailsResponseBody": "fpga_logical_file_management",
    "RegisterFpgaImageRequestBody": "fpga_logical_file_management",
    "RegisterFpgaImageRequestFpgaImage": "fpga_logical_file_management",
    "RegisterFpgaImageResponseBody": "fpga_logical_file_management",
    "RegisterFpgaImageResponseFpgaImage": "fpga_logical_file_management",
    "Bandwidth": "lifecycle_management",
    "BindingProfile": "lifecycle_management",
    "CreateEcsNics": "lifecycle_management",
    "CreateEcsRequestBody": "lifecycle_management",
    "CreateEcsResponseBody": "lifecycle_management",
    "CreateEcsSecurityGroups": "lifecycle_management",
    "DataVolumes": "lifecycle_management",
    "DeleteEcssRequestBody": "lifecycle_management",
    "DeleteEcssResponseBody": "lifecycle_management",
    "Eip": "lifecycle_management",
    "ExtendparamFieldDescriptionForCreatingDisks": "lifecycle_management",
    "ExtendparamFieldDescriptionForCreatingEcssForV1Apis": "lifecycle_management",
    "ExtraDhcpOpts": "lifecycle_management",
    "MetadataFieldDescriptionForCreatingDisks": "lifecycle_management",
    "MetadataReserved": "lifecycle_management",
    "OsSchedulerHintsFieldDescriptionRequestParameters": "lifecycle_management",
    "ParametersForCreatingAnEcs": "lifecycle_management",
    "Publicip": "lifecycle_management",
    "RootVolume": "lifecycle_management",
    "BatchAddNicsToEcsNics": "nic_management",
    "BatchAddNicsToEcsRequestBody": "nic_management",
    "BatchAddNicsToEcsSecurityGroups": "nic_management",
    "BatchDeleteNicsFromEcsNics": "nic_management",
    "BatchDeleteNicsFromEcsRequestBody": "nic_management",
    "Servers": "shared",
    "AddEcsToMonitoringListRequestBody": "status_management",
    "ColdMigrateEcsRequestBody": "status_management",
    "Migrate": "status_management",
    "Resize": "status_management",
    "ShowEcsAutomaticRecoveryResponseBody": "status_management",
    "UpdateEcsSpecificationsRequestBody": "status_management",
    "ActTagActionRequestBody": "tag_management",
    "ActTagActionRequestTags": "tag_management",
    "ActTagActionRequestTags2": "tag_management",
    "ActTagActionServerRequestBody": "tag_management",
    "ActTagActionServerRequestResourceTag": "tag_management",
    "ActTagActionServerRequestResourceTag2": "tag_management",
    "BatchAddTagsToEcsRequestBody": "tag_management",
    "BatchAddTagsToEcsRequestBody2": "tag_management",
    "BatchDeleteTagsFromEcsRequestBody": "tag_management",
    "BatchDeleteTagsFromEcsRequestBody2": "tag_management",
    "ListEcsTagsCloudserverResponseBody": "tag_management",
    "ListEcsTagsCloudserverTags": "tag_management",
    "ListEcsTagsServerResourceTag": "tag_management",
    "ListEcsTagsServerResponseBody": "tag_management",
    "ListEcssByTagRequestBody": "tag_management",
    "ListEcssByTagResourceTag": "tag_management",
    "ListEcssByTagResponseBody": "tag_management",
    "ListEcssByTagTag": "tag_management",
    "ListProjectTagsCloudserverResponseBody": "tag_management",
    "ListProjectTagsCloudserverTag": "tag_management",
    "ListProjectTagsServerResponseBody": "tag_management",
    "ListProjectTagsServerTag": "tag_management",
    "Match": "tag_management",
    "Resource": "tag_management",
    "ShowTaskExecutionStatusResponseBody": "task_status_management",
    "ShowTaskExecutionStatusResponseEntities": "task_status_management",
    "ShowTaskExecutionStatusResponseEntities2": "task_status_management",
    "SubJobs": "task_status_management",
    "Absolute": "tenant_quota_management",
    "ListTenantQuotasResponseBody": "tenant_quota_management",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
