"""A transport for many calls at once: aiohttp, which needs the extra `aiohttp`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING

from .errors import ConfigurationError, ConnectionFailedError, TimeoutExceededError
from .proxies import address_of, proxy_of
from .streams import AsyncStream
from .transport import Request, Response
from .uploads import Upload, sized

if TYPE_CHECKING:
    import aiohttp


class AiohttpTransport:
    """Carries requests with one `aiohttp.ClientSession`, which is opened by the first of them."""

    def __init__(self, *, connections: int = 100) -> None:
        """Keep the settings. Raises `ConfigurationError` if aiohttp is not installed.

        Args:
            connections: How many connections may be open at once; further requests wait for one.
        """
        try:
            import aiohttp
            import yarl
        except ImportError:
            raise ConfigurationError(
                "There is no aiohttp: install it, or this package with its extra 'aiohttp'."
            ) from None
        self._aiohttp = aiohttp
        self._url = yarl.URL
        self._connections = connections
        self._proxies: dict[str, str | None] = {}
        self._session: aiohttp.ClientSession | None = None

    async def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`. Raises `ConnectionFailedError`, `TimeoutExceededError`."""
        try:
            response = await self._answer(request, timeout)
            return Response(response.status, response.headers, await response.read())
        except Exception as error:
            _translate(error, request, timeout)
            raise

    async def open(self, request: Request, *, timeout: float) -> AsyncStream:
        """The answer to `request` with its content yet to be read. Raises the same."""
        try:
            return _Stream(await self._answer(request, timeout), request, timeout)
        except Exception as error:
            _translate(error, request, timeout)
            raise

    async def close(self) -> None:
        """Close the connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _answer(self, request: Request, timeout: float) -> aiohttp.ClientResponse:
        content = request.content
        return await (self._session or self._opened()).request(
            request.method,
            # As it was escaped and perhaps signed, with nothing made prettier.
            self._url(request.url, encoded=True),
            headers=sized(request.headers, content),
            data=content.pieces_async() if isinstance(content, Upload) else content,
            timeout=self._aiohttp.ClientTimeout(total=None, connect=timeout, sock_connect=timeout, sock_read=timeout),
            allow_redirects=False,
            proxy=self._proxy(address_of(request.url)),
        )

    def _proxy(self, address: str) -> str | None:
        if address not in self._proxies:
            self._proxies[address] = proxy_of(address)
        return self._proxies[address]

    def _opened(self) -> aiohttp.ClientSession:
        self._session = self._aiohttp.ClientSession(
            connector=self._aiohttp.TCPConnector(limit=self._connections),
            # Cookies of one call are nobody's business in the next one.
            cookie_jar=self._aiohttp.DummyCookieJar(),
            skip_auto_headers=("Content-Type",),
        )
        return self._session


class _Stream:
    def __init__(self, response: aiohttp.ClientResponse, request: Request, timeout: float) -> None:
        self.status_code = response.status
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._request = request
        self._timeout = timeout

    async def pieces(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._response.content.iter_any():
                yield piece
        except Exception as error:
            _translate(error, self._request, self._timeout)
            raise

    async def close(self) -> None:
        self._response.close()


def _translate(error: Exception, request: Request, timeout: float) -> None:
    """Raise our own error in place of an `error` of aiohttp; any other is a mistake and stays what it is."""
    import aiohttp

    if isinstance(error, TimeoutError):
        raise TimeoutExceededError(f"{request.method} {request.url}: no answer within {timeout:g} seconds") from None
    if isinstance(error, aiohttp.ClientError):
        raise ConnectionFailedError(f"{request.method} {request.url}: {error}") from error
