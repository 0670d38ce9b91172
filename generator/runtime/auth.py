"""How a request proves who sends it."""

from __future__ import annotations

from typing import Protocol

from .redaction import HIDDEN
from .transport import Request


class Auth(Protocol):
    """Adds credentials to a request that is complete but for them."""

    def apply(self, request: Request) -> None:
        """Change the headers of `request`; method, URL and content are final."""


class TokenAuth:
    """A ready token in a header."""

    def __init__(self, token: str, *, header: str = "X-Auth-Token", prefix: str = "") -> None:
        self._value = prefix + token
        self._header = header

    def apply(self, request: Request) -> None:
        """Set the header."""
        request.headers[self._header] = self._value

    def __repr__(self) -> str:
        return f"TokenAuth({HIDDEN!r}, header={self._header!r})"
