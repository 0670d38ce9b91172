"""The client and its services."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._about import VERSION
from ._runtime.client import BaseClient
from ._runtime.operation import Target

if TYPE_CHECKING:
    from .sample import Sample


class Client(BaseClient):
    """The client. Services are imported when they are first used."""

    _user_agent = f"tcloud-sample/{VERSION}"
    _addresses: ClassVar[Mapping[str, Target]] = {
        "sample": Target(
            service="sample",
            base_url="https://notebook.example.com",
            region=None,
            error_codes=f"{__package__}.sample.error_codes",
        )
    }

    @cached_property
    def sample(self) -> Sample:
        """Notebook Service API"""
        from .sample import Sample

        return Sample(self._session)
