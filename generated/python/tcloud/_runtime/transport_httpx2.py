"""The default transport: httpx2 with a connection pool. It is imported and opened by the first request."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from .errors import ConnectionFailedError, TimeoutExceededError
from .transport import Request, Response

if TYPE_CHECKING:
    import httpx2

# All connections that may be open are kept for the next call: opening one costs more than a call.
CONNECTIONS = 100


class Httpx2Transport:
    """Carries requests with one `httpx2.Client`, from any thread."""

    def __init__(self) -> None:
        self._client: httpx2.Client | None = None
        self._lock = Lock()

    def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`. Raises `ConnectionFailedError`, `TimeoutExceededError`."""
        client = self._client or self._opened()
        try:
            response = client.request(
                request.method, request.url, headers=request.headers, content=request.content, timeout=timeout
            )
        except Exception as error:
            translate(error, request, timeout)
            raise
        return Response(response.status_code, response.headers, response.content)

    def close(self) -> None:
        """Close the pool."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _opened(self) -> httpx2.Client:
        import httpx2

        with self._lock:
            if self._client is None:
                limits = httpx2.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
                self._client = httpx2.Client(follow_redirects=False, limits=limits)
            return self._client


def translate(error: Exception, request: Request, timeout: float) -> None:
    """Raise our own error in place of an `error` of httpx2; any other is a mistake and stays what it is."""
    import httpx2

    if isinstance(error, httpx2.TimeoutException):
        raise TimeoutExceededError(f"{request.method} {request.url}: no answer within {timeout:g} seconds") from None
    if isinstance(error, httpx2.RequestError | httpx2.InvalidURL):
        raise ConnectionFailedError(f"{request.method} {request.url}: {error}") from error
