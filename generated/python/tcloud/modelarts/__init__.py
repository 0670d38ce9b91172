"""ModelArts API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncService
from .._runtime.client import Service

if TYPE_CHECKING:
    from . import v1 as _v1
    from . import v2 as _v2


class Modelarts(Service):
    """ModelArts API"""

    @cached_property
    def v1(self) -> _v1.V1:
        """ModelArts API, version v1."""
        from .v1 import V1

        return V1(self._session)

    @cached_property
    def v2(self) -> _v2.V2:
        """ModelArts API, version v2."""
        from .v2 import V2

        return V2(self._session)


class AsyncModelarts(AsyncService):
    """ModelArts API"""

    @cached_property
    def v1(self) -> _v1.AsyncV1:
        """ModelArts API, version v1."""
        from .v1 import AsyncV1

        return AsyncV1(self._session)

    @cached_property
    def v2(self) -> _v2.AsyncV2:
        """ModelArts API, version v2."""
        from .v2 import AsyncV2

        return AsyncV2(self._session)
