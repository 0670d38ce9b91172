"""The default transport of an `AsyncClient`: httpx2 with a connection pool, opened by the first request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING

from .streams import AsyncStream
from .transport import Request, Response
from .transport_httpx2 import Pools, build, translate
from .uploads import Upload

if TYPE_CHECKING:
    import httpx2


class AsyncHttpx2Transport:
    """Carries requests with pools of httpx2."""

    def __init__(self) -> None:
        self._pools: Pools[httpx2.AsyncHTTPTransport] | None = None

    async def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`. Raises `ConnectionFailedError`, `TimeoutExceededError`."""
        response = await self._answer(request, timeout)
        try:
            content = await response.aread()
        except Exception as error:
            translate(error, request, timeout)
            raise
        finally:
            await response.aclose()
        return Response(response.status_code, response.headers, content)

    async def open(self, request: Request, *, timeout: float) -> AsyncStream:
        """The answer to `request` with its content yet to be read. Raises the same."""
        return _Stream(await self._answer(request, timeout), request, timeout)

    async def close(self) -> None:
        """Close the connections."""
        pools, self._pools = self._pools, None
        for pool in pools or ():
            await pool.aclose()

    async def _answer(self, request: Request, timeout: float) -> httpx2.Response:
        content = request.content
        try:
            built = build(request, content.pieces_async() if isinstance(content, Upload) else content, timeout)
            return await (self._pools or self._opened()).of(request.url).handle_async_request(built)
        except Exception as error:
            translate(error, request, timeout)
            raise

    def _opened(self) -> Pools[httpx2.AsyncHTTPTransport]:
        import httpx2

        self._pools = Pools(httpx2.AsyncHTTPTransport)
        return self._pools


class _Stream:
    def __init__(self, response: httpx2.Response, request: Request, timeout: float) -> None:
        self.status_code = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._request = request
        self._timeout = timeout

    async def pieces(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._response.aiter_bytes():
                yield piece
        except Exception as error:
            translate(error, self._request, self._timeout)
            raise

    async def close(self) -> None:
        await self._response.aclose()
