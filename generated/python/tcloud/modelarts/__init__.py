"""ModelArts API"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client import Service

if TYPE_CHECKING:
    from .v1 import V1
    from .v2 import V2


class Modelarts(Service):
    """ModelArts API"""

    @cached_property
    def v1(self) -> V1:
        """ModelArts API, version v1."""
        from .v1 import V1

        return V1(self._session)

    @cached_property
    def v2(self) -> V2:
        """ModelArts API, version v2."""
        from .v2 import V2

        return V2(self._session)
