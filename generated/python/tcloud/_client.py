"""The clients and their services."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._about import VERSION
from ._runtime.async_client import BaseAsyncClient
from ._runtime.client import BaseClient
from ._runtime.operation import Target

if TYPE_CHECKING:
    from . import ecs as _ecs
    from . import elb as _elb
    from . import modelarts as _modelarts
    from . import smn as _smn

_USER_AGENT = f"tcloud-sdk/{VERSION}"
_ADDRESSES = {
    "ecs": Target(
        service="ecs",
        base_url="https://ecs.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__package__}.ecs.error_codes",
    ),
    "elb": Target(
        service="elb",
        base_url="https://elb.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__package__}.elb.error_codes",
    ),
    "modelarts": Target(
        service="modelarts",
        base_url="https://modelarts.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__package__}.modelarts.error_codes",
    ),
    "smn": Target(
        service="smn",
        base_url="https://smn.{region}.otc.t-systems.com",
        region="eu-de",
        error_codes=f"{__package__}.smn.error_codes",
    ),
}


class Client(BaseClient):
    """The client. Services are imported when they are first used."""

    _user_agent = _USER_AGENT
    _addresses = _ADDRESSES

    @cached_property
    def ecs(self) -> _ecs.Ecs:
        """Elastic Cloud Server API"""
        from .ecs import Ecs

        return Ecs(self._session)

    @cached_property
    def elb(self) -> _elb.Elb:
        """Elastic Load Balance API"""
        from .elb import Elb

        return Elb(self._session)

    @cached_property
    def modelarts(self) -> _modelarts.Modelarts:
        """ModelArts API"""
        from .modelarts import Modelarts

        return Modelarts(self._session)

    @cached_property
    def smn(self) -> _smn.Smn:
        """Simple Message Notification API"""
        from .smn import Smn

        return Smn(self._session)


class AsyncClient(BaseAsyncClient):
    """The client for asyncio: the same services, whose methods are awaited. It belongs to one event loop."""

    _user_agent = _USER_AGENT
    _addresses = _ADDRESSES

    @cached_property
    def ecs(self) -> _ecs.AsyncEcs:
        """Elastic Cloud Server API"""
        from .ecs import AsyncEcs

        return AsyncEcs(self._session)

    @cached_property
    def elb(self) -> _elb.AsyncElb:
        """Elastic Load Balance API"""
        from .elb import AsyncElb

        return AsyncElb(self._session)

    @cached_property
    def modelarts(self) -> _modelarts.AsyncModelarts:
        """ModelArts API"""
        from .modelarts import AsyncModelarts

        return AsyncModelarts(self._session)

    @cached_property
    def smn(self) -> _smn.AsyncSmn:
        """Simple Message Notification API"""
        from .smn import AsyncSmn

        return AsyncSmn(self._session)
