"""The client and its services."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._about import VERSION
from ._runtime.client import BaseClient
from ._runtime.operation import Target

if TYPE_CHECKING:
    from .ecs import Ecs
    from .elb import Elb
    from .modelarts import Modelarts
    from .smn import Smn


class Client(BaseClient):
    """The client. Services are imported when they are first used."""

    _user_agent = f"tcloud-sdk/{VERSION}"
    _addresses: ClassVar[Mapping[str, Target]] = {
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

    @cached_property
    def ecs(self) -> Ecs:
        """Elastic Cloud Server API"""
        from .ecs import Ecs

        return Ecs(self._session)

    @cached_property
    def elb(self) -> Elb:
        """Elastic Load Balance API"""
        from .elb import Elb

        return Elb(self._session)

    @cached_property
    def modelarts(self) -> Modelarts:
        """ModelArts API"""
        from .modelarts import Modelarts

        return Modelarts(self._session)

    @cached_property
    def smn(self) -> Smn:
        """Simple Message Notification API"""
        from .smn import Smn

        return Smn(self._session)
