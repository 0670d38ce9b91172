"""Simple Message Notification API, version unversioned."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .version_querying import VersionQueryingOperations


class Unversioned(VersionQueryingOperations, Operations):
    """Simple Message Notification API, version unversioned."""

    _target = Target(
        service="smn",
        models=f"{__name__}.models",
        base_url="https://smn.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
