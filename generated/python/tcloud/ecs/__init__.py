"""Elastic Cloud Server API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import Service

if TYPE_CHECKING:
    from .unversioned import Unversioned
    from .v1 import V1
    from .v2 import V2
    from .v2_1 import V21


class Ecs(Service):
    """Elastic Cloud Server API"""

    @cached_property
    def unversioned(self) -> Unversioned:
        """Elastic Cloud Server API, version unversioned."""
        from .unversioned import Unversioned

        return Unversioned(self._session)

    @cached_property
    def v1(self) -> V1:
        """Elastic Cloud Server API, version v1."""
        from .v1 import V1

        return V1(self._session)

    @cached_property
    def v2(self) -> V2:
        """Elastic Cloud Server API, version v2."""
        from .v2 import V2

        return V2(self._session)

    @cached_property
    def v2_1(self) -> V21:
        """Elastic Cloud Server API, version v2.1."""
        from .v2_1 import V21

        return V21(self._session)
