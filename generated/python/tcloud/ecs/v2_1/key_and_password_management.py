"""The operations under Key and Password Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_AND_IMPORT_SSH_KEY_PAIR: Operation[models.CreateAndImportSshKeyPairResponseBody] = Operation(
    "CreateAndImportSshKeyPair",
    "POST",
    "/v2.1/{project_id}/os-keypairs",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateAndImportSshKeyPairRequestBody"),
    responses={"200": "CreateAndImportSshKeyPairResponseBody"},
)
_DELETE_PASSWORD_FOR_LOGGING_TO_ECS: Operation[None] = Operation(
    "DeletePasswordForLoggingToEcs",
    "DELETE",
    "/v2.1/{project_id}/servers/{server_id}/os-server-password",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": None},
)
_DELETE_SSH_KEY_PAIR: Operation[None] = Operation(
    "DeleteSshKeyPair",
    "DELETE",
    "/v2.1/{project_id}/os-keypairs/{keypair_name}",
    parameters=(Parameter("project_id", "client"), Parameter("keypair_name", "path")),
    responses={"200": None},
)
_LIST_SSH_KEY_PAIRS: Operation[models.ListSshKeyPairsResponseBody] = Operation(
    "ListSshKeyPairs",
    "GET",
    "/v2.1/{project_id}/os-keypairs",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListSshKeyPairsResponseBody"},
)
_SHOW_PASSWORD_FOR_LOGGING_TO_ECS: Operation[models.ShowPasswordForLoggingToEcsResponseBody] = Operation(
    "ShowPasswordForLoggingToEcs",
    "GET",
    "/v2.1/{project_id}/servers/{server_id}/os-server-password",
    parameters=(Parameter("project_id", "client"), Parameter("server_id", "path")),
    responses={"200": "ShowPasswordForLoggingToEcsResponseBody"},
)
_SHOW_SSH_KEY_PAIR: Operation[models.ShowSshKeyPairResponseBody] = Operation(
    "ShowSshKeyPair",
    "GET",
    "/v2.1/{project_id}/os-keypairs/{keypair_name}",
    parameters=(Parameter("project_id", "client"), Parameter("keypair_name", "path")),
    responses={"200": "ShowSshKeyPairResponseBody"},
)


class KeyAndPasswordManagementOperations(Operations):
    """The operations under Key and Password Management."""

    @overload
    def create_and_import_ssh_key_pair(
        self, *, keypair: models.CreateAndImportSshKeyPairRequestKeypair | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateAndImportSshKeyPairResponseBody: ...

    @overload
    def create_and_import_ssh_key_pair(
        self, *, body: models.CreateAndImportSshKeyPairRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateAndImportSshKeyPairResponseBody: ...

    def create_and_import_ssh_key_pair(
        self,
        *,
        keypair: models.CreateAndImportSshKeyPairRequestKeypair | JsonObject | Unset = UNSET,
        body: models.CreateAndImportSshKeyPairRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateAndImportSshKeyPairResponseBody:
        """Creating and Importing an SSH Key Pair.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212678.html
        """
        return self._call(_CREATE_AND_IMPORT_SSH_KEY_PAIR, locals())

    def delete_password_for_logging_to_ecs(self, server_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting the Password for Logging In to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031176554.html
        """
        return self._call(_DELETE_PASSWORD_FOR_LOGGING_TO_ECS, locals())

    def delete_ssh_key_pair(self, keypair_name: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting an SSH Key Pair.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212680.html
        """
        return self._call(_DELETE_SSH_KEY_PAIR, locals())

    def list_ssh_key_pairs(self, **_options: Unpack[CallOptions]) -> models.ListSshKeyPairsResponseBody:
        """Querying SSH Key Pairs.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212676.html
        """
        return self._call(_LIST_SSH_KEY_PAIRS, locals())

    def show_password_for_logging_to_ecs(
        self, server_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowPasswordForLoggingToEcsResponseBody:
        """Obtaining the Password for Logging In to an ECS.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0031176553.html
        """
        return self._call(_SHOW_PASSWORD_FOR_LOGGING_TO_ECS, locals())

    def show_ssh_key_pair(
        self, keypair_name: str, **_options: Unpack[CallOptions]
    ) -> models.ShowSshKeyPairResponseBody:
        """Querying a Specified SSH Key Pair.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        StatusError (405), StatusError (406), StatusError (407), StatusError (408), ConflictError (409), ServerError
        (500), ServerError (501), ServerError (502), ServerError (503), ServerError (504).

        See https://docs.otc.t-systems.com/elastic-cloud-server/api-ref/en-us_topic_0020212677.html
        """
        return self._call(_SHOW_SSH_KEY_PAIR, locals())


class AsyncKeyAndPasswordManagementOperations(AsyncOperations):
    """The operations under Key and Password Management."""

    create_and_import_ssh_key_pair = awaited(KeyAndPasswordManagementOperations.create_and_import_ssh_key_pair)
    delete_password_for_logging_to_ecs = awaited(KeyAndPasswordManagementOperations.delete_password_for_logging_to_ecs)
    delete_ssh_key_pair = awaited(KeyAndPasswordManagementOperations.delete_ssh_key_pair)
    list_ssh_key_pairs = awaited(KeyAndPasswordManagementOperations.list_ssh_key_pairs)
    show_password_for_logging_to_ecs = awaited(KeyAndPasswordManagementOperations.show_password_for_logging_to_ecs)
    show_ssh_key_pair = awaited(KeyAndPasswordManagementOperations.show_ssh_key_pair)
