"""The operations under Certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Check, Operation, Parameter
from ..._runtime.options import CallOptions
from ..._runtime.pages import iterating, iterating_async
from ..._runtime.paging import Paging
from ..._runtime.paging_markers import MarkerPaging

if TYPE_CHECKING:
    from . import models

_CREATE_CERTIFICATE: Operation[models.CreateCertificateResponseBody] = Operation(
    "CreateCertificate",
    "POST",
    "/v2.0/lbaas/certificates",
    body=Body("application/json", model="CreateCertificateRequestBody"),
    responses={"200": "CreateCertificateResponseBody"},
)
_DELETE_CERTIFICATE: Operation[None] = Operation(
    "DeleteCertificate",
    "DELETE",
    "/v2.0/lbaas/certificates/{certificate_id}",
    parameters=(Parameter("certificate_id", "path"),),
    responses={"200": None},
)
_LIST_CERTIFICATES: Operation[models.ListCertificatesResponseBody] = Operation(
    "ListCertificates",
    "GET",
    "/v2.0/lbaas/certificates",
    parameters=(
        Parameter("marker", "query"),
        Parameter("limit", "query"),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("name", "query", check=Check(max_length=255)),
        Parameter("description", "query", check=Check(max_length=255)),
        Parameter("type", "query", check=Check(choices=("server", "client"))),
        Parameter("domain", "query", check=Check(min_length=0, max_length=100)),
        Parameter("private_key", "query"),
        Parameter("certificate", "query"),
        Parameter("create_time", "query"),
        Parameter("update_time", "query"),
    ),
    responses={"200": "ListCertificatesResponseBody"},
)
_SHOW_CERTIFICATE: Operation[models.ShowCertificateResponseBody] = Operation(
    "ShowCertificate",
    "GET",
    "/v2.0/lbaas/certificates/{certificate_id}",
    parameters=(Parameter("certificate_id", "path"),),
    responses={"200": "ShowCertificateResponseBody"},
)
_UPDATE_CERTIFICATE: Operation[models.UpdateCertificateResponseBody] = Operation(
    "UpdateCertificate",
    "PUT",
    "/v2.0/lbaas/certificates/{certificate_id}",
    parameters=(Parameter("certificate_id", "path"),),
    body=Body("application/json", model="UpdateCertificateRequestBody"),
    responses={"200": "UpdateCertificateResponseBody"},
)
_ITER_CERTIFICATES: Paging[models.Certificates] = MarkerPaging("certificates", "marker", key="id")


class CertificateOperations(Operations):
    """The operations under Certificate."""

    @overload
    def create_certificate(
        self,
        *,
        certificate: str,
        admin_state_up: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        name: str | Unset = UNSET,
        private_key: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        type: Literal["server", "client"] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateCertificateResponseBody: ...

    @overload
    def create_certificate(
        self, *, body: models.CreateCertificateRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateCertificateResponseBody: ...

    def create_certificate(
        self,
        *,
        certificate: str | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        name: str | Unset = UNSET,
        private_key: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        type: Literal["server", "client"] | Unset = UNSET,
        body: models.CreateCertificateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateCertificateResponseBody:
        """Creating a Certificate.

        Args:
            admin_state_up: Default: true.
            description: At most 255 characters.
            domain: 0 to 100 characters.
            name: At most 255 characters.
            tenant_id: At most 255 characters.
            type: Default: "server".

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zs_0001.html
        """
        return self._call(_CREATE_CERTIFICATE, locals())

    def delete_certificate(self, certificate_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Certificate.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zs_0005.html
        """
        return self._call(_DELETE_CERTIFICATE, locals())

    def list_certificates(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        type: Literal["server", "client"] | Unset = UNSET,
        domain: str | Unset = UNSET,
        private_key: str | Unset = UNSET,
        certificate: str | Unset = UNSET,
        create_time: str | Unset = UNSET,
        update_time: str | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListCertificatesResponseBody:
        """Querying Certificates.

        Args:
            page_reverse: Default: false.
            name: At most 255 characters.
            description: At most 255 characters.
            type: Default: "server".
            domain: 0 to 100 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zs_0002.html
        """
        return self._call(_LIST_CERTIFICATES, locals())

    def show_certificate(
        self, certificate_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowCertificateResponseBody:
        """Querying Details of a Certificate.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zs_0003.html
        """
        return self._call(_SHOW_CERTIFICATE, locals())

    def update_certificate(
        self,
        certificate_id: str,
        *,
        admin_state_up: bool | Unset = UNSET,
        certificate: str | Unset = UNSET,
        description: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        name: str | Unset = UNSET,
        private_key: str | Unset = UNSET,
        body: models.UpdateCertificateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateCertificateResponseBody:
        """Updating a Certificate.

        Args:
            admin_state_up: Default: true.
            description: At most 255 characters.
            domain: 0 to 100 characters.
            name: At most 255 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ConflictError (409), ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_zq_zs_0004.html
        """
        return self._call(_UPDATE_CERTIFICATE, locals())

    iter_certificates = iterating(list_certificates, _ITER_CERTIFICATES)


class AsyncCertificateOperations(AsyncOperations):
    """The operations under Certificate."""

    create_certificate = awaited(CertificateOperations.create_certificate)
    delete_certificate = awaited(CertificateOperations.delete_certificate)
    list_certificates = awaited(CertificateOperations.list_certificates)
    show_certificate = awaited(CertificateOperations.show_certificate)
    update_certificate = awaited(CertificateOperations.update_certificate)
    iter_certificates = iterating_async(CertificateOperations.list_certificates, _ITER_CERTIFICATES)
