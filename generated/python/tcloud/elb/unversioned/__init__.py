"""Elastic Load Balance API, version unversioned."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import api_version

_TARGET = Target(
    service="elb",
    models=f"{__name__}.models",
    base_url="https://elb.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class Unversioned(api_version.ApiVersionOperations, Operations):
    """Elastic Load Balance API, version unversioned."""

    _target = _TARGET


class AsyncUnversioned(api_version.AsyncApiVersionOperations, AsyncOperations):
    """Elastic Load Balance API, version unversioned."""

    _target = _TARGET
