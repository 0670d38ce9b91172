"""Simple Message Notification API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.async_client import AsyncService
from .._runtime.client import Service

if TYPE_CHECKING:
    from . import unversioned as _unversioned
    from . import v2 as _v2


class Smn(Service):
    """Simple Message Notification API"""

    @cached_property
    def unversioned(self) -> _unversioned.Unversioned:
        """Simple Message Notification API, version unversioned."""
        from .unversioned import Unversioned

        return Unversioned(self._session)

    @cached_property
    def v2(self) -> _v2.V2:
        """Simple Message Notification API, version v2."""
        from .v2 import V2

        return V2(self._session)


class AsyncSmn(AsyncService):
    """Simple Message Notification API"""

    @cached_property
    def unversioned(self) -> _unversioned.AsyncUnversioned:
        """Simple Message Notification API, version unversioned."""
        from .unversioned import AsyncUnversioned

        return AsyncUnversioned(self._session)

    @cached_property
    def v2(self) -> _v2.AsyncV2:
        """Simple Message Notification API, version v2."""
        from .v2 import AsyncV2

        return AsyncV2(self._session)
