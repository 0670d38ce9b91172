"""The base classes of the generated asynchronous client, its services and their versions."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, Self, TypeVar, Unpack, cast

from .arguments import UNSET
from .auth import Auth
from .calls import Calls
from .client_base import ClientBase
from .operation import Operation, Target
from .options import CallOptions
from .responses import read_response
from .settings import Settings
from .streams import AsyncStreamedResponse
from .transport import AsyncTransport, Response
from .uploads import Content
from .views import RawResponse, view

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
        content: Content | None = None,
        form: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Response:
        """Send a request that is not documented, as `Client.request` does, and return the answer as it came."""
        raw = self._raw(service, method=method, path=path, query=query or {}, json=json, content=content, form=form)
        response: Response = await self._session.run(self._calls.request(raw, options))
        return response

    @asynccontextmanager
    async def stream(
        self,
        method: str,
        path: str,
        *,
        service: str | None = None,
        query: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        content: Content | None = None,
        form: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncGenerator[AsyncStreamedResponse, None]:
        """Send a request as `request` does; the content of the answer is yet to be read, by `async with ... as`."""
        raw = self._raw(service, method=method, path=path, query=query or {}, json=json, content=content, form=form)
        response: AsyncStreamedResponse = await self._session.run(self._calls.request(raw, options, stream=True))
        async with response:
            yield response

    def raw(self, method: Callable[..., Coroutine[Any, Any, T]]) -> Callable[..., Coroutine[Any, Any, RawResponse[T]]]:
        """`method` of this client, returning the answer as it came, as `Client.raw` does; awaited."""

        async def carry(operation: Operation[Any], target: Target, arguments: Mapping[str, Any]) -> RawResponse[Any]:
            answer = await self._session.run(self._calls.answer(operation, target, arguments))
            read = partial(read_response, operation, target, answer)
            return RawResponse(answer.status_code, answer.headers, answer.content, read)

        return view(method, self._session, carry)

    def streaming(self, method: Callable[P, Any]) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse]]:
        """`method` of this client, returning the answer with its content yet to be read, by `async with ... as`."""

        @asynccontextmanager
        async def carry(
            operation: Operation[Any], target: Target, arguments: Mapping[str, Any]
        ) -> AsyncGenerator[Any, None]:
            async with await self._session.run(self._calls.stream(operation, target, arguments)) as response:
                yield response

        return cast(
            "Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse]]", view(method, self._session, carry)
        )

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
