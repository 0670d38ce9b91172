"""Elastic Load Balance API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncService
from .._runtime.client import Service

if TYPE_CHECKING:
    from . import unversioned as _unversioned
    from . import v1 as _v1
    from . import v2 as _v2
    from . import v3 as _v3


class Elb(Service):
    """Elastic Load Balance API"""

    @cached_property
    def unversioned(self) -> _unversioned.Unversioned:
        """Elastic Load Balance API, version unversioned."""
        from .unversioned import Unversioned

        return Unversioned(self._session)

    @cached_property
    def v1(self) -> _v1.V1:
        """Elastic Load Balance API, version v1."""
        from .v1 import V1

        return V1(self._session)

    @cached_property
    def v2(self) -> _v2.V2:
        """Elastic Load Balance API, version v2."""
        from .v2 import V2

        return V2(self._session)

    @cached_property
    def v3(self) -> _v3.V3:
        """Elastic Load Balance API, version v3."""
        from .v3 import V3

        return V3(self._session)


class AsyncElb(AsyncService):
    """Elastic Load Balance API"""

    @cached_property
    def unversioned(self) -> _unversioned.AsyncUnversioned:
        """Elastic Load Balance API, version unversioned."""
        from .unversioned import AsyncUnversioned

        return AsyncUnversioned(self._session)

    @cached_property
    def v1(self) -> _v1.AsyncV1:
        """Elastic Load Balance API, version v1."""
        from .v1 import AsyncV1

        return AsyncV1(self._session)

    @cached_property
    def v2(self) -> _v2.AsyncV2:
        """Elastic Load Balance API, version v2."""
        from .v2 import AsyncV2

        return AsyncV2(self._session)

    @cached_property
    def v3(self) -> _v3.AsyncV3:
        """Elastic Load Balance API, version v3."""
        from .v3 import AsyncV3

        return AsyncV3(self._session)
