"""The default transport: httpx2 with a connection pool. It is imported and opened by the first request.

Its transports are used without its client, whose merging of settings, cookies and redirections we have no use for and
every call would pay for. So the proxies of the environment are looked up here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import ConnectionFailedError, TimeoutExceededError
from .proxies import address_of, proxy_of
from .streams import Stream
from .transport import Request, Response
from .uploads import Upload, sized

if TYPE_CHECKING:
    import httpx2

PoolT = TypeVar("PoolT", "httpx2.HTTPTransport", "httpx2.AsyncHTTPTransport")

# All connections that may be open are kept for the next call: opening one costs more than a call.
_CONNECTIONS = 100


class Pools(Generic[PoolT]):
    """The pools of connections, one for each proxy that the environment names and one without; by address."""

    def __init__(self, kind: type[PoolT]) -> None:
        import httpx2

        self._kind: type[PoolT] = kind
        self._limits = httpx2.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS)
        self._context = httpx2.create_ssl_context()
        self._by_proxy: dict[str | None, PoolT] = {}
        self._by_address: dict[str, PoolT] = {}
        self._lock = Lock()

    def __iter__(self) -> Iterator[PoolT]:
        return iter(self._by_proxy.values())

    def of(self, url: str) -> PoolT:
        """The pool for `url`."""
        address = address_of(url)
        return self._by_address.get(address) or self._opened(address)

    def _opened(self, address: str) -> PoolT:
        with self._lock:
            proxy = proxy_of(address)
            if proxy not in self._by_proxy:
                self._by_proxy[proxy] = self._kind(verify=self._context, limits=self._limits, proxy=proxy)
            self._by_address[address] = self._by_proxy[proxy]
            return self._by_proxy[proxy]


class Httpx2Transport:
    """Carries requests with pools of httpx2, from any thread."""

    def __init__(self) -> None:
        self._pools: Pools[httpx2.HTTPTransport] | None = None
        self._lock = Lock()

    def send(self, request: Request, *, timeout: float) -> Response:
        """The answer to `request`. Raises `ConnectionFailedError`, `TimeoutExceededError`."""
        response = self._answer(request, timeout)
        try:
            content = response.read()
        except Exception as error:
            translate(error, request, timeout)
            raise
        finally:
            response.close()
        return Response(response.status_code, response.headers, content)

    def open(self, request: Request, *, timeout: float) -> Stream:
        """The answer to `request` with its content yet to be read. Raises the same."""
        return _Stream(self._answer(request, timeout), request, timeout)

    def close(self) -> None:
        """Close the connections."""
        pools, self._pools = self._pools, None
        for pool in pools or ():
            pool.close()

    def _answer(self, request: Request, timeout: float) -> httpx2.Response:
        content = request.content
        try:
            built = build(request, content.pieces() if isinstance(content, Upload) else content, timeout)
            return (self._pools or self._opened()).of(request.url).handle_request(built)
        except Exception as error:
            translate(error, request, timeout)
            raise

    def _opened(self) -> Pools[httpx2.HTTPTransport]:
        import httpx2

        with self._lock:
            if self._pools is None:
                self._pools = Pools(httpx2.HTTPTransport)
            return self._pools


class _Stream:
    def __init__(self, response: httpx2.Response, request: Request, timeout: float) -> None:
        self.status_code = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._request = request
        self._timeout = timeout

    def pieces(self) -> Iterator[bytes]:
        try:
            yield from self._response.iter_bytes()
        except Exception as error:
            translate(error, self._request, self._timeout)
            raise

    def close(self) -> None:
        self._response.close()


def build(request: Request, content: Any, timeout: float) -> httpx2.Request:
    """`request` as httpx2 wants it; `content` is what it carries."""
    import httpx2

    limits = {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}
    headers = {"Accept-Encoding": "gzip, deflate", **sized(request.headers, request.content)}
    return httpx2.Request(request.method, request.url, headers=headers, content=content, extensions={"timeout": limits})


def translate(error: Exception, request: Request, timeout: float) -> None:
    """Raise our own error in place of an `error` of httpx2; any other is a mistake and stays what it is."""
    import httpx2

    if isinstance(error, httpx2.TimeoutException):
        raise TimeoutExceededError(f"{request.method} {request.url}: no answer within {timeout:g} seconds") from None
    if isinstance(error, httpx2.RequestError | httpx2.InvalidURL):
        raise ConnectionFailedError(f"{request.method} {request.url}: {error}") from error
