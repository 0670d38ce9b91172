"""The base classes of the generated client, its services and their versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar, ParamSpec, Self, TypeVar, Unpack, cast

from .arguments import UNSET
from .auth import Auth
from .calls import Calls
from .client_base import ClientBase
from .operation import Operation, Target
from .options import CallOptions
from .responses import read_response
from .session import Session
from .settings import Settings
from .streams import StreamedResponse
from .transport import Response, Transport
from .uploads import Content
from .views import RawResponse, view

P = ParamSpec("P")
T = TypeVar("T")


class BaseClient(ClientBase[Transport]):
    """A client; the generated subclass adds the services."""

    _session: Session

    def _open(self, settings: Settings, auth: Auth | None, transport: Transport | None) -> Calls:
        self._session = Session(settings, auth, transport)
        return self._session.calls

    def request(
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
        """Send a request that is not documented, with the client's credentials, and return the answer as it came.

        Args:
            method: The HTTP method.
            path: The path; `{project_id}`, `{domain_id}` and `{region}` are filled in. Or a complete URL: the
                credentials go wherever it leads.
            service: The service whose address the path belongs to.
            query: The query; a list is a repeated parameter, None is left out.
            json: The body, sent as JSON.
            content: The body as bytes, a path or an open file, which is read while it is sent; say what it is in
                `headers`.
            form: The body as fields of multipart/form-data; those that are bytes, paths or open files are its files.
            options: As for any call; nothing is validated.

        Raises `StatusError` if the answer is no success.
        """
        raw = self._raw(service, method=method, path=path, query=query or {}, json=json, content=content, form=form)
        response: Response = self._session.run(self._calls.request(raw, options))
        return response

    def stream(
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
    ) -> StreamedResponse:
        """Send a request as `request` does; the content of the answer is yet to be read, by `with ... as answer:`."""
        raw = self._raw(service, method=method, path=path, query=query or {}, json=json, content=content, form=form)
        response: StreamedResponse = self._session.run(self._calls.request(raw, options, stream=True))
        return response

    def raw(self, method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
        """`method` of this client, returning the answer as it came: `client.raw(client.ecs.v1.show_server)("id")`."""

        def carry(operation: Operation[Any], target: Target, arguments: Mapping[str, Any]) -> RawResponse[Any]:
            answer = self._session.run(self._calls.answer(operation, target, arguments))
            read = partial(read_response, operation, target, answer)
            return RawResponse(answer.status_code, answer.headers, answer.content, read)

        return cast("Callable[P, RawResponse[T]]", view(method, self._session, carry))

    def streaming(self, method: Callable[P, Any]) -> Callable[P, StreamedResponse]:
        """`method` of this client, returning the answer with its content yet to be read, by `with ... as answer:`."""

        def carry(operation: Operation[Any], target: Target, arguments: Mapping[str, Any]) -> Any:
            return self._session.run(self._calls.stream(operation, target, arguments))

        return cast("Callable[P, StreamedResponse]", view(method, self._session, carry))

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()


class Service:
    """A service of the client; the generated subclass adds its versions."""

    def __init__(self, session: Session) -> None:
        self._session = session


class Operations:
    """Operations of one version; generated subclasses add a method for each."""

    _target: ClassVar[Target]

    def __init__(self, session: Session) -> None:
        self._session = session

    def _call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        return self._session.call(operation, self._target, arguments)
