"""The client of tcloud-sdk: `from tcloud import Client`."""

from __future__ import annotations

from importlib import import_module

from ._about import VERSION as __version__

TYPE_CHECKING = False  # as type checkers know it by name; typing itself is most of what importing this would cost
if TYPE_CHECKING:
    from typing import Any

    from ._client import AsyncClient, Client
    from ._runtime.arguments import UNSET, JsonObject, Unset
    from ._runtime.auth import ALONE, Auth, TokenAuth
    from ._runtime.auth_agency import AgencyAuth
    from ._runtime.auth_aksk import AkSkAuth
    from ._runtime.auth_password import PasswordAuth
    from ._runtime.hooks import Attempt, Hook
    from ._runtime.options import CallOptions
    from ._runtime.pages import AsyncPages, Pages
    from ._runtime.retries import NO_RETRY, Retry
    from ._runtime.streams import AsyncStream, AsyncStreamedResponse, Stream, StreamedResponse
    from ._runtime.tracing import OpenTelemetryHook
    from ._runtime.transport import AsyncTransport, Request, Response, Transport
    from ._runtime.transport_aiohttp import AiohttpTransport
    from ._runtime.uploads import Content
    from ._runtime.views import RawResponse
    from ._runtime.waiting import wait, wait_async, wait_until_gone, wait_until_gone_async

_HOMES = {
    "ALONE": "auth",
    "AgencyAuth": "auth_agency",
    "AiohttpTransport": "transport_aiohttp",
    "AkSkAuth": "auth_aksk",
    "AsyncPages": "pages",
    "AsyncStream": "streams",
    "AsyncStreamedResponse": "streams",
    "AsyncTransport": "transport",
    "Attempt": "hooks",
    "Auth": "auth",
    "CallOptions": "options",
    "Content": "uploads",
    "Hook": "hooks",
    "JsonObject": "arguments",
    "NO_RETRY": "retries",
    "OpenTelemetryHook": "tracing",
    "Pages": "pages",
    "PasswordAuth": "auth_password",
    "RawResponse": "views",
    "Request": "transport",
    "Response": "transport",
    "Retry": "retries",
    "Stream": "streams",
    "StreamedResponse": "streams",
    "TokenAuth": "auth",
    "Transport": "transport",
    "UNSET": "arguments",
    "Unset": "arguments",
    "wait": "waiting",
    "wait_async": "waiting",
    "wait_until_gone": "waiting",
    "wait_until_gone_async": "waiting",
}

__all__ = [
    "ALONE",
    "NO_RETRY",
    "UNSET",
    "AgencyAuth",
    "AiohttpTransport",
    "AkSkAuth",
    "AsyncClient",
    "AsyncPages",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AsyncTransport",
    "Attempt",
    "Auth",
    "CallOptions",
    "Client",
    "Content",
    "Hook",
    "JsonObject",
    "OpenTelemetryHook",
    "Pages",
    "PasswordAuth",
    "RawResponse",
    "Request",
    "Response",
    "Retry",
    "Stream",
    "StreamedResponse",
    "TokenAuth",
    "Transport",
    "Unset",
    "__version__",
    "wait",
    "wait_async",
    "wait_until_gone",
    "wait_until_gone_async",
]


def __getattr__(name: str) -> Any:
    """Import what the package exports when it is first used."""
    if name in ("AsyncClient", "Client"):
        return getattr(import_module(f"{__name__}._client"), name)
    if name in _HOMES:
        return getattr(import_module(f"{__name__}._runtime.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
