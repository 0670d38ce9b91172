"""Elastic Load Balance API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import Service

if TYPE_CHECKING:
    from .unversioned import Unversioned
    from .v1 import V1
    from .v2 import V2
    from .v3 import V3


class Elb(Service):
    """Elastic Load Balance API"""

    @cached_property
    def unversioned(self) -> Unversioned:
        """Elastic Load Balance API, version unversioned."""
        from .unversioned import Unversioned

        return Unversioned(self._session)

    @cached_property
    def v1(self) -> V1:
        """Elastic Load Balance API, version v1."""
        from .v1 import V1

        return V1(self._session)

    @cached_property
    def v2(self) -> V2:
        """Elastic Load Balance API, version v2."""
        from .v2 import V2

        return V2(self._session)

    @cached_property
    def v3(self) -> V3:
        """Elastic Load Balance API, version v3."""
        from .v3 import V3

        return V3(self._session)
