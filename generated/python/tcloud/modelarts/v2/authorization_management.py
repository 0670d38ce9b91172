"""The operations under Authorization Management."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_counts import CountedPaging

if TYPE_CHECKING:
    from . import models

_CREATE_AUTHORIZATION: Operation[models.CreateAuthorizationResponseBody] = Operation(
    "CreateAuthorization",
    "POST",
    "/v2/{project_id}/authorizations",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateAuthorizationRequestBody"),
    responses={"200": "CreateAuthorizationResponseBody"},
)
_CREATE_MODEL_ARTS_AGENCY: Operation[models.CreateModelArtsAgencyResponseBody] = Operation(
    "CreateModelArtsAgency",
    "POST",
    "/v2/{project_id}/agency",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateModelArtsAgencyRequestBody"),
    responses={"200": "CreateModelArtsAgencyResponseBody"},
)
_DELETE_AUTHORIZATIONS: Operation[models.DeleteAuthorizationsResponseBody] = Operation(
    "DeleteAuthorizations",
    "DELETE",
    "/v2/{project_id}/authorizations",
    parameters=(Parameter("project_id", "client"), Parameter("user_id", "query")),
    responses={"200": "DeleteAuthorizationsResponseBody"},
)
_GET_AUTHORIZATIONS: Operation[models.GetAuthorizationsResponseBody] = Operation(
    "GetAuthorizations",
    "GET",
    "/v2/{project_id}/authorizations",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("sort_by", "query", check=Check(choices=("user_name", "create_time"))),
        Parameter("order", "query", check=Check(choices=("asc", "desc"))),
        Parameter("limit", "query", check=Check(minimum=1, maximum=1000)),
        Parameter("offset", "query"),
    ),
    responses={"200": "GetAuthorizationsResponseBody"},
)
_ITER_AUTHORIZATIONS: Paging[models.AuthorizationResponse] = CountedPaging("auth", "offset", total="total_count")


class AuthorizationManagementOperations(Operations):
    """The operations under Authorization Management."""

    @overload
    def create_authorization(
        self,
        *,
        content: str,
        secret_key: str | Unset = UNSET,
        type: Literal["agency", "credential"] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateAuthorizationResponseBody: ...

    @overload
    def create_authorization(
        self, *, body: models.CreateAuthorizationRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateAuthorizationResponseBody: ...

    def create_authorization(
        self,
        *,
        content: str | Unset = UNSET,
        secret_key: str | Unset = UNSET,
        type: Literal["agency", "credential"] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        body: models.CreateAuthorizationRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateAuthorizationResponseBody:
        """Configuring Authorization.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/configuring_authorization.html
        """
        return self._call(_CREATE_AUTHORIZATION, locals())

    def create_model_arts_agency(
        self,
        *,
        agency_name_suffix: str | Unset = UNSET,
        body: models.CreateModelArtsAgencyRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateModelArtsAgencyResponseBody:
        """Creating a ModelArts Agency.

        Args:
            agency_name_suffix: At most 50 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/creating_a_modelarts_agency.html
        """
        return self._call(_CREATE_MODEL_ARTS_AGENCY, locals())

    def delete_authorizations(
        self, *, user_id: str | Unset = UNSET, **_options: Unpack[CallOptions]
    ) -> models.DeleteAuthorizationsResponseBody:
        """Deleting Authorization.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/deleting_authorization.html
        """
        return self._call(_DELETE_AUTHORIZATIONS, locals())

    def get_authorizations(
        self,
        *,
        sort_by: Literal["user_name", "create_time"] | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.GetAuthorizationsResponseBody:
        """Viewing an Authorization List.

        Args:
            limit: Default: 1000. At least 1, at most 1000.
            offset: Default: 0.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).

        See
        https://docs.otc.t-systems.com/modelarts/api-ref/authorization_management/viewing_an_authorization_list.html
        """
        return self._call(_GET_AUTHORIZATIONS, locals())

    iter_authorizations = iterating(get_authorizations, _ITER_AUTHORIZATIONS)


class AsyncAuthorizationManagementOperations(AsyncOperations):
    """The operations under Authorization Management."""

    create_authorization = awaited(AuthorizationManagementOperations.create_authorization)
    create_model_arts_agency = awaited(AuthorizationManagementOperations.create_model_arts_agency)
    delete_authorizations = awaited(AuthorizationManagementOperations.delete_authorizations)
    get_authorizations = awaited(AuthorizationManagementOperations.get_authorizations)
    iter_authorizations = iterating_async(AuthorizationManagementOperations.get_authorizations, _ITER_AUTHORIZATIONS)
