"""The operations under Security Group Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_LIST_SECURITY_GROUPS_FOR_ECS: Operation[models.ListSecurityGroupsForEcsResponseBody] = Operation(
    "ListSecurityGroupsForEcs",
    "GET",
    "/v2/{project_id}/servers/{server_id}/os-security-groups",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ListSecurityGroupsForEcsResponseBody"},
)


class SecurityGroupManagementOperations(Operations):
    """The operations under Security Group Management."""

    def list_security_groups_for_ecs(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ListSecurityGroupsForEcsResponseBody:
        """Querying Security Groups for a Specified ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817702.html
        """
        return self._call(_LIST_SECURITY_GROUPS_FOR_ECS, locals())


class AsyncSecurityGroupManagementOperations(AsyncOperations):
    """The operations under Security Group Management."""

    list_security_groups_for_ecs = awaited(SecurityGroupManagementOperations.list_security_groups_for_ecs)
