"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import RequestModel, ResponseModel


class ShowVncBasedRemoteLoginAddressRequestRemoteConsole(RequestModel):
    protocol: str
    type: str


class ShowVncBasedRemoteLoginAddressResponseRemoteConsole(ResponseModel):
    protocol: str | None = None
    type: str | None = None
    url: str | None = None


class ShowVncBasedRemoteLoginAddressRequestBody(RequestModel):
    remote_console: ShowVncBasedRemoteLoginAddressRequestRemoteConsole


class ShowVncBasedRemoteLoginAddressResponseBody(ResponseModel):
    remote_console: ShowVncBasedRemoteLoginAddressResponseRemoteConsole | None = None
