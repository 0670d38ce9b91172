"""The default transport: httpx2 with a connection pool."""

from __future__ import annotations

import httpx2

from .errors import ConnectionFailedError, TimeoutExceededError
from .transport import Request, Response


class Httpx2Transport:
    """Carries requests with one `httpx2.Client`."""

    def __init__(self) -> None:
        self._client = httpx2.Client(follow_redirects=False)

    def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`. Raises `ConnectionFailedError`, `TimeoutExceededError`."""
        try:
            response = self._client.request(
                request.method, request.url, headers=request.headers, content=request.content, timeout=timeout
            )
        except httpx2.TimeoutException:
            raise TimeoutExceededError(
                f"{request.method} {request.url}: no answer within {timeout:g} seconds"
            ) from None
        except (httpx2.RequestError, httpx2.InvalidURL) as error:
            raise ConnectionFailedError(f"{request.method} {request.url}: {error}") from error
        return Response(response.status_code, response.headers, response.content)

    def close(self) -> None:
        """Close the pool."""
        self._client.close()
