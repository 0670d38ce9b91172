"""The models of this version; each is imported when it is first used."""
# ruff: noqa: F403 - the names are stated in the modules and in the table below

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api_version_query import *

_HOMES = {
    "Links": "api_version_query",
    "ListApiVersionsResponseBody": "api_version_query",
    "ListApiVersionsVersions": "api_version_query",
    "MediaTypes": "api_version_query",
    "ShowApiVersionResponseBody": "api_version_query",
    "ShowApiVersionVersions": "api_version_query",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
