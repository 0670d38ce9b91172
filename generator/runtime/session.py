"""One client's settings, credentials and transport, at work on a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .auth import Auth
from .operation import Operation, Target
from .requests import build_request
from .responses import read_response
from .settings import Settings
from .transport import Transport

T = TypeVar("T")


class Session:
    """Sends calls."""

    def __init__(self, settings: Settings, auth: Auth | None, transport: Transport | None) -> None:
        self.settings = settings
        self._auth = auth
        self._transport = transport
        self._owns_transport = transport is None

    def call(self, operation: Operation[T], target: Target, arguments: Mapping[str, Any]) -> T:
        """Send `operation` and return its result. Raises `CloudError`."""
        request = build_request(operation, target, arguments, self.settings)
        if self._auth is not None:
            self._auth.apply(request)
        response = self._connected().send(request, timeout=self.settings.timeout)
        return read_response(operation, target, request, response)

    def close(self) -> None:
        """Close the transport, unless it was given from outside."""
        if self._transport is not None and self._owns_transport:
            self._transport.close()
            self._transport = None

    def _connected(self) -> Transport:
        if self._transport is None:
            from .transport_httpx2 import Httpx2Transport

            self._transport = Httpx2Transport()
        return self._transport
