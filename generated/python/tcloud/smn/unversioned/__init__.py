"""Simple Message Notification API, version unversioned."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import version_querying

_TARGET = Target(
    service="smn",
    models=f"{__name__}.models",
    base_url="https://smn.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class Unversioned(version_querying.VersionQueryingOperations, Operations):
    """Simple Message Notification API, version unversioned."""

    _target = _TARGET


class AsyncUnversioned(version_querying.AsyncVersionQueryingOperations, AsyncOperations):
    """Simple Message Notification API, version unversioned."""

    _target = _TARGET
