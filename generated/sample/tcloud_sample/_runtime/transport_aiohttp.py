"""A transport for many calls at once: aiohttp, which needs the extra `aiohttp`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ConfigurationError, ConnectionFailedError, TimeoutExceededError
from .transport import Request, Response

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
        self._session: aiohttp.ClientSession | None = None

    async def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`. Raises `ConnectionFailedError`, `TimeoutExceededError`."""
        aiohttp = self._aiohttp
        try:
            async with self._opened().request(
                request.method,
                # As it was escaped and perhaps signed, with nothing made prettier.
                self._url(request.url, encoded=True),
                headers=request.headers,
                data=request.content,
                timeout=aiohttp.ClientTimeout(total=None, connect=timeout, sock_connect=timeout, sock_read=timeout),
                allow_redirects=False,
            ) as response:
                return Response(response.status, response.headers, await response.read())
        except TimeoutError:
            raise TimeoutExceededError(
                f"{request.method} {request.url}: no answer within {timeout:g} seconds"
            ) from None
        except aiohttp.ClientError as error:
            raise ConnectionFailedError(f"{request.method} {request.url}: {error}") from error

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            connector = self._aiohttp.TCPConnector(limit=self._connections)
            self._session = self._aiohttp.ClientSession(
                connector=connector,
                # Cookies of one call are nobody's business in the next one.
                cookie_jar=self._aiohttp.DummyCookieJar(),
                skip_auto_headers=("Content-Type",),
            )
        return self._session
