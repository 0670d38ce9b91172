"""The base classes of the generated asynchronous client, its services and their versions."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, Self, TypeVar, Unpack, cast

from .arguments import UNSET
from .auth import Auth
from .calls import Calls
from .client_base import ClientBase
from .operation import Operation, Target
from .options import CallOptions
from .settings import Settings
from .transport import AsyncTransport, Response

if TYPE_CHECKING:
    from .async_session import AsyncSession

P = ParamSpec("P")
T = TypeVar("T")


class BaseAsyncClient(ClientBase[AsyncTransport]):
    """An asynchronous client; the generated subclass adds the services. It belongs to one event loop."""

    _session: AsyncSession

    def _open(self, settings: Settings, auth: Auth | None, transport: AsyncTransport | None) -> Calls:
        from .async_session import AsyncSession

        self._session = AsyncSession(settings, auth, transport)
        return self._session.calls

    async def request(
        self,
        method: str,
        path: str,
        *,
        service: str | None = None,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: bytes | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Send a request that is not documented, as `Client.request` does, and return the answer as it came."""
        raw = self._raw(method, path, service, query, json, content)
        return await self._session.run(self._calls.request(raw, options))

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *details: object) -> None:
        await self.close()


class AsyncService:
    """A service of an asynchronous client; the generated subclass adds its versions."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session


class AsyncOperations:
    """Operations of one version; generated subclasses add a method for each."""

    _target: ClassVar[Target]

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def _call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        return await self._session.call(operation, self._target, arguments)


def awaited(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]:
    """The same method for an asynchronous client.

    All that a generated method does is to return what `_call` of its object does, and that is a coroutine there. So
    the two share their signature, their documentation and their code.
    """
    return cast("Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]", method)
