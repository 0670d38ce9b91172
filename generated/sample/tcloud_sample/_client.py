"""The clients and their services."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._about import VERSION
from ._runtime.async_client import BaseAsyncClient
from ._runtime.client import BaseClient
from ._runtime.operation import Target

if TYPE_CHECKING:
    from . import sample as _sample

_USER_AGENT = f"tcloud-sample/{VERSION}"
_ADDRESSES = {
    "sample": Target(
        service="sample",
        base_url="https://notebook.example.com",
        region=None,
        error_codes=f"{__package__}.sample.error_codes",
    )
}


class Client(BaseClient):
    """The client. Services are imported when they are first used."""

    _user_agent = _USER_AGENT
    _addresses = _ADDRESSES

    @cached_property
    def sample(self) -> _sample.Sample:
        """Notebook Service API"""
        from .sample import Sample

        return Sample(self._session)


class AsyncClient(BaseAsyncClient):
    """The client for asyncio: the same services, whose methods are awaited. It belongs to one event loop."""

    _user_agent = _USER_AGENT
    _addresses = _ADDRESSES

    @cached_property
    def sample(self) -> _sample.AsyncSample:
        """Notebook Service API"""
        from .sample import AsyncSample

        return AsyncSample(self._session)
