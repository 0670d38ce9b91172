"""Elastic Cloud Server API, version unversioned."""

from __future__ import annotations

from ..._runtime.async_client import AsyncOperations
from ..._runtime.client import Operations
from ..._runtime.operation import Target
from . import api_version_query

_TARGET = Target(
    service="ecs",
    models=f"{__name__}.models",
    base_url="https://ecs.{region}.otc.t-systems.com",
    region="eu-de",
    error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
)


class Unversioned(api_version_query.ApiVersionQueryOperations, Operations):
    """Elastic Cloud Server API, version unversioned."""

    _target = _TARGET


class AsyncUnversioned(api_version_query.AsyncApiVersionQueryOperations, AsyncOperations):
    """Elastic Cloud Server API, version unversioned."""

    _target = _TARGET
