"""What goes out, what comes back, and the protocols of whatever carries it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .streams import AsyncStream, Stream
    from .uploads import Upload


@dataclass(slots=True)
class Request:
    """A request, ready to send. `repr` shows neither headers nor content."""

    method: str
    url: str
    headers: dict[str, str] = field(repr=False)
    content: bytes | Upload | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Response:
    """A complete answer. `repr` shows neither headers nor content."""

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def text(self) -> str:
        """The content as text; what is not UTF-8 is replaced."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The content as JSON. Raises `ValueError` if it is none."""
        return json.loads(self.content)


class Transport(Protocol):
    """Carries requests. It follows no redirects and raises `ConnectionFailedError` if no answer comes."""

    def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`, whatever its status; `timeout` is in seconds."""
        ...

    def open(self, request: Request, *, timeout: float) -> Stream:
        """The answer to `request` with its content yet to be read."""
        ...

    def close(self) -> None:
        """Free what is held open; a later request opens it again."""
        ...


class AsyncTransport(Protocol):
    """Carries requests of an `AsyncClient`: the same, awaited."""

    async def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`, whatever its status; `timeout` is in seconds."""
        ...

    async def open(self, request: Request, *, timeout: float) -> AsyncStream:
        """The answer to `request` with its content yet to be read."""
        ...

    async def close(self) -> None:
        """Free what is held open; a later request opens it again."""
        ...
