"""Elastic Cloud Server API, version unversioned."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .api_version_query import ApiVersionQueryOperations


class Unversioned(ApiVersionQueryOperations, Operations):
    """Elastic Cloud Server API, version unversioned."""

    _target = Target(
        service="ecs",
        models=f"{__name__}.models",
        base_url="https://ecs.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
