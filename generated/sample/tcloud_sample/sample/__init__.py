"""Notebook Service API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncService
from .._runtime.client import Service

if TYPE_CHECKING:
    from . import v1 as _v1


class Sample(Service):
    """Notebook Service API"""

    @cached_property
    def v1(self) -> _v1.V1:
        """Notebook Service API, version v1."""
        from .v1 import V1

        return V1(self._session)


class AsyncSample(AsyncService):
    """Notebook Service API"""

    @cached_property
    def v1(self) -> _v1.AsyncV1:
        """Notebook Service API, version v1."""
        from .v1 import AsyncV1

        return AsyncV1(self._session)
