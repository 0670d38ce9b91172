"""The operations under Certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

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
    "/v3/{project_id}/elb/certificates",
    parameters=(Parameter("project_id", "client"),),
    body=Body("application/json", model="CreateCertificateRequestBody"),
    responses={"201": "CreateCertificateResponseBody"},
)
_DELETE_CERTIFICATE: Operation[None] = Operation(
    "DeleteCertificate",
    "DELETE",
    "/v3/{project_id}/elb/certificates/{certificate_id}",
    parameters=(Parameter("project_id", "client"), Parameter("certificate_id", "path")),
    responses={"204": None},
)
_LIST_CERTIFICATES: Operation[models.ListCertificatesResponseBody] = Operation(
    "ListCertificates",
    "GET",
    "/v3/{project_id}/elb/certificates",
    parameters=(
        Parameter("project_id", "client"),
        Parameter("marker", "query"),
        Parameter("limit", "query", check=Check(minimum=0, maximum=2000)),
        Parameter("page_reverse", "query"),
        Parameter("id", "query"),
        Parameter("name", "query"),
        Parameter("description", "query"),
        Parameter("admin_state_up", "query"),
        Parameter("domain", "query"),
        Parameter("type", "query"),
    ),
    responses={"200": "ListCertificatesResponseBody"},
)
_SHOW_CERTIFICATE: Operation[models.ShowCertificateResponseBody] = Operation(
    "ShowCertificate",
    "GET",
    "/v3/{project_id}/elb/certificates/{certificate_id}",
    parameters=(Parameter("project_id", "client"), Parameter("certificate_id", "path")),
    responses={"200": "ShowCertificateResponseBody"},
)
_UPDATE_CERTIFICATE: Operation[models.UpdateCertificateResponseBody] = Operation(
    "UpdateCertificate",
    "PUT",
    "/v3/{project_id}/elb/certificates/{certificate_id}",
    parameters=(Parameter("project_id", "client"), Parameter("certificate_id", "path")),
    body=Body("application/json", model="UpdateCertificateRequestBody"),
    responses={"200": "UpdateCertificateResponseBody"},
)
_ITER_CERTIFICATES: Paging[models.CertificateInfo] = MarkerPaging(
    "certificates", "marker", follows="page_info.next_marker", key="id"
)


class CertificateOperations(Operations):
    """The operations under Certificate."""

    @overload
    def create_certificate(
        self, *, certificate: models.CreateCertificateOption | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateCertificateResponseBody: ...

    @overload
    def create_certificate(
        self, *, body: models.CreateCertificateRequestBody | JsonObject, **_options: Unpack[CallOptions]
    ) -> models.CreateCertificateResponseBody: ...

    def create_certificate(
        self,
        *,
        certificate: models.CreateCertificateOption | JsonObject | Unset = UNSET,
        body: models.CreateCertificateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.CreateCertificateResponseBody:
        """Creating a Certificate.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/CreateCertificate.html
        """
        return self._call(_CREATE_CERTIFICATE, locals())

    def delete_certificate(self, certificate_id: str, **_options: Unpack[CallOptions]) -> None:
        """Deleting a Certificate.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/DeleteCertificate.html
        """
        return self._call(_DELETE_CERTIFICATE, locals())

    def list_certificates(
        self,
        *,
        marker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        page_reverse: bool | Unset = UNSET,
        id: list[Any] | Unset = UNSET,
        name: list[Any] | Unset = UNSET,
        description: list[Any] | Unset = UNSET,
        admin_state_up: bool | Unset = UNSET,
        domain: list[Any] | Unset = UNSET,
        type: list[Any] | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.ListCertificatesResponseBody:
        """Querying Certificates.

        Args:
            limit: At least 0, at most 2000.
            page_reverse: Default: false.
            admin_state_up: Deprecated.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ListCertificates.html
        """
        return self._call(_LIST_CERTIFICATES, locals())

    def show_certificate(
        self, certificate_id: str, **_options: Unpack[CallOptions]
    ) -> models.ShowCertificateResponseBody:
        """Viewing Details of a Certificate.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/ShowCertificate.html
        """
        return self._call(_SHOW_CERTIFICATE, locals())

    @overload
    def update_certificate(
        self,
        certificate_id: str,
        *,
        certificate: models.UpdateCertificateOption | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateCertificateResponseBody: ...

    @overload
    def update_certificate(
        self,
        certificate_id: str,
        *,
        body: models.UpdateCertificateRequestBody | JsonObject,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateCertificateResponseBody: ...

    def update_certificate(
        self,
        certificate_id: str,
        *,
        certificate: models.UpdateCertificateOption | JsonObject | Unset = UNSET,
        body: models.UpdateCertificateRequestBody | JsonObject | Unset = UNSET,
        **_options: Unpack[CallOptions],
    ) -> models.UpdateCertificateResponseBody:
        """Updating a Certificate.

        See https://docs.otc.t-systems.com/elastic-load-balancing/api-ref/UpdateCertificate.html
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
