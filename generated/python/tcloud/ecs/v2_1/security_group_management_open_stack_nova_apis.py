"""The operations under Security Group Management (OpenStack Nova APIs)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_SECURITY_GROUP: Operation[models.CreateSecurityGroupResponseBody] = Operation(
    "CreateSecurityGroup",
    "POST",
    "/v2.1/{project_id}/os-security-groups",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateSecurityGroupRequestBody"),
    responses={"200": "CreateSecurityGroupResponseBody"},
)
_CREATE_SECURITY_GROUP_RULE: Operation[models.CreateSecurityGroupRuleResponseBody] = Operation(
    "CreateSecurityGroupRule",
    "POST",
    "/v2.1/{project_id}/os-security-group-rules",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateSecurityGroupRuleRequestBody"),
    responses={"200": "CreateSecurityGroupRuleResponseBody"},
)
_DELETE_SECURITY_GROUP: Operation[None] = Operation(
    "DeleteSecurityGroup",
    "DELETE",
    "/v2.1/{project_id}/os-security-groups/{security_group_id}",
    parameters=(Parameter("project_id", "client"), Parameter("security_group_id", "path")),
    responses={"200": None},
)
_DELETE_SECURITY_GROUP_RULE: Operation[None] = Operation(
    "DeleteSecurityGroupRule",
    "DELETE",
    "/v2.1/{project_id}/os-security-group-rules/{security_group_rule_id}",
    parameters=(Parameter("project_id", "client"), Parameter("security_group_rule_id", "path")),
    responses={"200": None},
)
_LIST_SECURITY_GROUPS: Operation[models.ListSecurityGroupsResponseBody] = Operation(
    "ListSecurityGroups",
    "GET",
    "/v2.1/{project_id}/os-security-groups",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListSecurityGroupsResponseBody"},
)
_SHOW_SECURITY_GROUP: Operation[models.ShowSecurityGroupResponseBody] = Operation(
    "ShowSecurityGroup",
    "GET",
    "/v2.1/{project_id}/os-security-groups/{security_group_id}",
    parameters=(Parameter("project_id", "client"), Parameter("security_group_id", "path")),
    responses={"200": "ShowSecurityGroupResponseBody"},
)
_UPDATE_SECURITY_GROUP: Operation[models.UpdateSecurityGroupResponseBody] = Operation(
    "UpdateSecurityGroup",
    "PUT",
    "/v2.1/{project_id}/os-security-groups/{security_group_id}",
    parameters=(Parameter("project_id", "client"), Parameter("security_group_id", "path")),
    body=Body("application/json", model="UpdateSecurityGroupRequestBody"),
    responses={"200": "UpdateSecurityGroupResponseBody"},
)


class SecurityGroupManagementOpenStackNovaApisOperations(Operations):
    """The operations under Security Group Management (OpenStack Nova APIs)."""

    @overload
    def create_security_group(
        self,
        *,
        security_group: models.CreateSecurityGroupObjectsOfRequestParameterSecurityGroup | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateSecurityGroupResponseBody: ...

    @overload
    def create_security_group(
        self, *, body: models.CreateSecurityGroupRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateSecurityGroupResponseBody: ...

    def create_security_group(
        self,
        *,
        security_group: models.CreateSecurityGroupObjectsOfRequestParameterSecurityGroup | JsonObject | Unset = UNSET,
        body: models.CreateSecurityGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateSecurityGroupResponseBody:
        """Creating a Security Group (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0090187680.html
        """
        return self._call(_CREATE_SECURITY_GROUP, locals())

    @overload
    def create_security_group_rule(
        self,
        *,
        security_group_rule: models.ObjectsOfRequestParameterSecurityGroupRule | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.CreateSecurityGroupRuleResponseBody: ...

    @overload
    def create_security_group_rule(
        self, *, body: models.CreateSecurityGroupRuleRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateSecurityGroupRuleResponseBody: ...

    def create_security_group_rule(
        self,
        *,
        security_group_rule: models.ObjectsOfRequestParameterSecurityGroupRule | JsonObject | Unset = UNSET,
        body: models.CreateSecurityGroupRuleRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateSecurityGroupRuleResponseBody:
        """Creating a Security Group Rule (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817703.html
        """
        return self._call(_CREATE_SECURITY_GROUP_RULE, locals())

    def delete_security_group(self, security_group_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Security Group (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817701.html
        """
        return self._call(_DELETE_SECURITY_GROUP, locals())

    def delete_security_group_rule(self, security_group_rule_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Security Group Rule (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817704.html
        """
        return self._call(_DELETE_SECURITY_GROUP_RULE, locals())

    def list_security_groups(self, **_options: Unpack[CallOptions]) -> models.ListSecurityGroupsResponseBody:
        """Querying Security Groups (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0090187679.html
        """
        return self._call(_LIST_SECURITY_GROUPS, locals())

    def show_security_group(
        self, security_group_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowSecurityGroupResponseBody:
        """Querying Details About a Security Group (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0090187681.html
        """
        return self._call(_SHOW_SECURITY_GROUP, locals())

    @overload
    def update_security_group(
        self,
        security_group_id: str,
        *,
        security_group: models.UpdateSecurityGroupObjectsOfRequestParameterSecurityGroup | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateSecurityGroupResponseBody: ...

    @overload
    def update_security_group(
        self,
        security_group_id: str,
        *,
        body: models.UpdateSecurityGroupRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateSecurityGroupResponseBody: ...

    def update_security_group(
        self,
        security_group_id: str,
        *,
        security_group: models.UpdateSecurityGroupObjectsOfRequestParameterSecurityGroup | JsonObject | Unset = UNSET,
        body: models.UpdateSecurityGroupRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateSecurityGroupResponseBody:
        """Updating a Security Group (Discarded).

        Deprecated.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0065817700.html
        """
        return self._call(_UPDATE_SECURITY_GROUP, locals())


class AsyncSecurityGroupManagementOpenStackNovaApisOperations(AsyncOperations):
    """The operations under Security Group Management (OpenStack Nova APIs)."""

    create_security_group = awaited(SecurityGroupManagementOpenStackNovaApisOperations.create_security_group)
    create_security_group_rule = awaited(SecurityGroupManagementOpenStackNovaApisOperations.create_security_group_rule)
    delete_security_group = awaited(SecurityGroupManagementOpenStackNovaApisOperations.delete_security_group)
    delete_security_group_rule = awaited(SecurityGroupManagementOpenStackNovaApisOperations.delete_security_group_rule)
    list_security_groups = awaited(SecurityGroupManagementOpenStackNovaApisOperations.list_security_groups)
    show_security_group = awaited(SecurityGroupManagementOpenStackNovaApisOperations.show_security_group)
    update_security_group = awaited(SecurityGroupManagementOpenStackNovaApisOperations.update_security_group)
