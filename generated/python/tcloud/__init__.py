"""The client of tcloud-sdk: `from tcloud import Client`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._about import VERSION as __version__

if TYPE_CHECKING:
    from ._client import Client
    from ._runtime.arguments import UNSET, JsonObject, Unset
    from ._runtime.auth import Auth, TokenAuth
    from ._runtime.auth_aksk import AkSkAuth
    from ._runtime.auth_password import PasswordAuth
    from ._runtime.options import CallOptions
    from ._runtime.retries import NO_RETRY, Retry
    from ._runtime.transport import Request, Response, Transport

_HOMES = {
    "AkSkAuth": "auth_aksk",
    "Auth": "auth",
    "CallOptions": "options",
    "JsonObject": "arguments",
    "NO_RETRY": "retries",
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
    "NO_RETRY",
    "UNSET",
    "AkSkAuth",
    "Auth",
    "CallOptions",
    "Client",
    "JsonObject",
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
    if name == "Client":
        return import_module(f"{__name__}._client").Client
    if name in _HOMES:
        return getattr(import_module(f"{__name__}._runtime.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
