"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import ResponseModel
from .shared import PageInfo


class FlavorInfo(ResponseModel):
    bandwidth: int | None = None
    connection: int | None = None
    cps: int | None = None
    qps: int | None = None


class Flavor(ResponseModel):
    id: str | None = None
    info: FlavorInfo | None = None
    name: str | None = None
    project_id: str | None = None
    shared: bool | None = None
    """Default: true."""
    type: str | None = None


class ListFlavorsResponseBody(ResponseModel):
    flavors: list[Flavor] | None = None
    page_info: PageInfo | None = None
    request_id: str | None = None


class ShowFlavorResponseBody(ResponseModel):
    flavor: Flavor | None = None
    request_id: str | None = None
