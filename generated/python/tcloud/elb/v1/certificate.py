"""The operations under Certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..._runtime.arguments import UNSET, JsonObject, Unset
from ..._runtime.async_client import AsyncOperations, awaited
from ..._runtime.client import Operations
from ..._runtime.operation import Body, Operation, Parameter
from ..._runtime.options import CallOptions

if TYPE_CHECKING:
    from . import models

_CREATE_CERTIFICATE: Operation[models.CreateCertificateResponseBody] = Operation(
    "CreateCertificate",
    "POST",
    "/v1.0/{project_id}/elbaas/certificate",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateCertificateRequestBody"),
    responses={"200": "CreateCertificateResponseBody"},
)
_DELETE_CERTIFICATE: Operation[None] = Operation(
    "DeleteCertificate",
    "DELETE",
    "/v1.0/{project_id}/elbaas/certificate/{certificate_id}",
    parameters=(Parameter("project_id", "client"), Parameter("certificate_id", "path")),
    responses={"204": None},
)
_LIST_CERTIFICATES: Operation[models.ListCertificatesResponseBody] = Operation(
    "ListCertificates",
    "GET",
    "/v1.0/{project_id}/elbaas/certificate",
    parameters=(Parameter("project_id", "client"),),
    responses={"200": "ListCertificatesResponseBody"},
)
_UPDATE_CERTIFICATE: Operation[models.UpdateCertificateResponseBody] = Operation(
    "UpdateCertificate",
    "PUT",
    "/v1.0/{project_id}/elbaas/certificate/{certificate_id}",
    parameters=(Parameter("project_id", "client"), Parameter("certificate_id", "path")),
    body=Body("application/json", model="UpdateCertificateRequestBody"),
    responses={"200": "UpdateCertificateResponseBody"},
)


class CertificateOperations(Operations):
    """The operations under Certificate."""

    @overload
    def create_certificate(
        self,
        *,
        certificate: str,
        private_key: str,
        description: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        name: str | Unset = UNSET,
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
        private_key: str | Unset = UNSET,
        description: str | Unset = UNSET,
        domain: str | Unset = UNSET,
        name: str | Unset = UNSET,
        body: models.CreateCertificateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateCertificateResponseBody:
        """Creating a Certificate.

        Args:
            description: At most 128 characters.
            domain: At most 254 characters.
            name: 0 to 64 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_zs_0001.html
        """
        return self._call(_CREATE_CERTIFICATE, locals())

    def delete_certificate(self, certificate_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Certificate.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_zs_0002.html
        """
        return self._call(_DELETE_CERTIFICATE, locals())

    def list_certificates(self, **_options: Unpack[CallOptions]) -> models.ListCertificatesResponseBody:
        """Querying Certificates.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_zs_0004.html
        """
        return self._call(_LIST_CERTIFICATES, locals())

    def update_certificate(
        self,
        certificate_id: str,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        body: models.UpdateCertificateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateCertificateResponseBody:
        """Modifying a Certificate.

        Args:
            description: At most 128 characters.
            name: 0 to 64 characters.

        Raises BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        ServerError (500), ServerError (503).

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/elb_jd_zs_0003.html
        """
        return self._call(_UPDATE_CERTIFICATE, locals())


class AsyncCertificateOperations(AsyncOperations):
    """The operations under Certificate."""

    create_certificate = awaited(CertificateOperations.create_certificate)
    delete_certificate = awaited(CertificateOperations.delete_certificate)
    list_certificates = awaited(CertificateOperations.list_certificates)
    update_certificate = awaited(CertificateOperations.update_certificate)
