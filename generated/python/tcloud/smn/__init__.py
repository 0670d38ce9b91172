"""Simple Message Notification API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import Service

if TYPE_CHECKING:
    from .unversioned import Unversioned
    from .v2 import V2


class Smn(Service):
    """Simple Message Notification API"""

    @cached_property
    def unversioned(self) -> Unversioned:
        """Simple Message Notification API, version unversioned."""
        from .unversioned import Unversioned

        return Unversioned(self._session)

    @cached_property
    def v2(self) -> V2:
        """Simple Message Notification API, version v2."""
        from .v2 import V2

        return V2(self._session)
