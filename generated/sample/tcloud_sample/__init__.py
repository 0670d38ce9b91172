"""The client of tcloud-sample: `from tcloud_sample import Client`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._about import VERSION as __version__

if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from ._runtime.arguments import UNSET, JsonObject, Unset
    from ._runtime.auth import ALONE, Auth, TokenAuth
    from ._runtime.auth_aksk import AkSkAuth
    from ._runtime.auth_password import PasswordAuth
    from ._runtime.options import CallOptions
    from ._runtime.pages import AsyncPages, Pages
    from ._runtime.retries import NO_RETRY, Retry
    from ._runtime.transport import AsyncTransport, Request, Response, Transport
    from ._runtime.transport_aiohttp import AiohttpTransport

_HOMES = {
    "ALONE": "auth",
    "AiohttpTransport": "transport_aiohttp",
    "AkSkAuth": "auth_aksk",
    "AsyncPages": "pages",
    "AsyncTransport": "transport",
    "Auth": "auth",
    "CallOptions": "options",
    "JsonObject": "arguments",
    "NO_RETRY": "retries",
    "Pages": "pages",
    "PasswordAuth": "auth_password",
    "Request": "transport",
    "Response": "transport",
    "Retry": "retries",
    "TokenAuth": "auth",
    "Transport": "transport",
    "UNSET": "arguments",
    "Unset": "arguments",
}

__all__ = [
    "ALONE",
    "NO_RETRY",
    "UNSET",
    "AiohttpTransport",
    "AkSkAuth",
    "AsyncClient",
    "AsyncPages",
    "AsyncTransport",
    "Auth",
    "CallOptions",
    "Client",
    "JsonObject",
    "Pages",
    "PasswordAuth",
    "Request",
    "Response",
    "Retry",
    "TokenAuth",
    "Transport",
    "Unset",
    "__version__",
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
