"""Elastic Load Balance API, version unversioned."""

from __future__ import annotations

from ..._runtime.client import Operations
from ..._runtime.operation import Target
from .api_version import ApiVersionOperations


class Unversioned(ApiVersionOperations, Operations):
    """Elastic Load Balance API, version unversioned."""

    _target = Target(
        service="elb",
        models=f"{__name__}.models",
        base_url="https://elb.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__name__.rpartition('.')[0]}.error_codes",
    )
