"""Elastic Cloud Server API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncService
from .._runtime.client import Service

if TYPE_CHECKING:
    from . import unversioned as _unversioned
    from . import v1 as _v1
    from . import v2 as _v2
    from . import v2_1 as _v2_1


class Ecs(Service):
    """Elastic Cloud Server API"""

    @cached_property
    def unversioned(self) -> _unversioned.Unversioned:
        """Elastic Cloud Server API, version unversioned."""
        from .unversioned import Unversioned

        return Unversioned(self._session)

    @cached_property
    def v1(self) -> _v1.V1:
        """Elastic Cloud Server API, version v1."""
        from .v1 import V1

        return V1(self._session)

    @cached_property
    def v2(self) -> _v2.V2:
        """Elastic Cloud Server API, version v2."""
        from .v2 import V2

        return V2(self._session)

    @cached_property
    def v2_1(self) -> _v2_1.V21:
        """Elastic Cloud Server API, version v2.1."""
        from .v2_1 import V21

        return V21(self._session)


class AsyncEcs(AsyncService):
    """Elastic Cloud Server API"""

    @cached_property
    def unversioned(self) -> _unversioned.AsyncUnversioned:
        """Elastic Cloud Server API, version unversioned."""
        from .unversioned import AsyncUnversioned

        return AsyncUnversioned(self._session)

    @cached_property
    def v1(self) -> _v1.AsyncV1:
        """Elastic Cloud Server API, version v1."""
        from .v1 import AsyncV1

        return AsyncV1(self._session)

    @cached_property
    def v2(self) -> _v2.AsyncV2:
        """Elastic Cloud Server API, version v2."""
        from .v2 import AsyncV2

        return AsyncV2(self._session)

    @cached_property
    def v2_1(self) -> _v2_1.AsyncV21:
        """Elastic Cloud Server API, version v2.1."""
        from .v2_1 import AsyncV21

        return AsyncV21(self._session)
