"""Models of this version; requests are strict, responses tolerant."""

from __future__ import annotations

from ...._runtime.models import RequestModel


class Servers(RequestModel):
    id: str
