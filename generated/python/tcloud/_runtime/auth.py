"""How a request proves who sends it."""

from __future__ import annotations

from collections.abc import Generator
from enum import Enum
from typing import Final, TypeAlias

from .redaction import HIDDEN
from .transport import Request, Response


class Alone(Enum):
    """The type of `ALONE`."""

    ALONE = "ALONE"


ALONE: Final = Alone.ALONE
"""Yielded by a flow before what one call of a client should do for all, such as renewing a token.

The flow is resumed when no other is at such work, and has to see then whether there is anything left to do. Its turn
ends when it yields the request of its call.
"""

Flow: TypeAlias = Generator[Request | Alone, Response, None]
"""Yields requests to send and is given the answers; the answer to the last one is that of the call."""


class Auth:
    """The base of all ways to authenticate; most of them only need an `apply` of their own.

    `project_id` and `domain_id` are what the credentials are for; a client that was not given these takes them from
    here once `prepare` is through.
    """

    project_id: str | None = None
    domain_id: str | None = None

    def apply(self, request: Request) -> None:
        """Add the credentials: change the headers of `request`; method, URL and content are final."""

    def prepare(self) -> Flow:
        """Find out what must be known before the first request can be written; usually nothing."""
        yield from ()

    def flow(self, request: Request) -> Flow:
        """Send `request` with the credentials, and whatever else that takes."""
        self.apply(request)
        yield request


class TokenAuth(Auth):
    """A ready token in a header."""

    def __init__(self, token: str, *, header: str = "X-Auth-Token", prefix: str = "") -> None:
        self._value = prefix + token
        self._header = header

    def apply(self, request: Request) -> None:
        """Set the header."""
        request.headers[self._header] = self._value

    def __repr__(self) -> str:
        return f"TokenAuth({HIDDEN!r}, header={self._header!r})"
