"""The default transport of an `AsyncClient`: httpx2 with a connection pool, opened by the first request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .transport import Request, Response
from .transport_httpx2 import CONNECTIONS, translate

if TYPE_CHECKING:
    import httpx2


class AsyncHttpx2Transport:
    """Carries requests with one `httpx2.AsyncClient`."""

    def __init__(self) -> None:
        self._client: httpx2.AsyncClient | None = None

    async def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`. Raises `ConnectionFailedError`, `TimeoutExceededError`."""
        client = self._client or self._opened()
        try:
            response = await client.request(
                request.method, request.url, headers=request.headers, content=request.content, timeout=timeout
            )
        except Exception as error:
            translate(error, request, timeout)
            raise
        return Response(response.status_code, response.headers, response.content)

    async def close(self) -> None:
        """Close the pool."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def _opened(self) -> httpx2.AsyncClient:
        import httpx2

        limits = httpx2.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
        self._client = httpx2.AsyncClient(follow_redirects=False, limits=limits)
        return self._client
