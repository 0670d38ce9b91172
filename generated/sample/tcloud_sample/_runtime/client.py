"""The base classes of the generated client, its services and their versions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, Unpack

from .arguments import UNSET
from .auth import Auth
from .calls import Calls
from .client_base import ClientBase
from .operation import Operation, Target
from .options import CallOptions
from .session import Session
from .settings import Settings
from .transport import Response, Transport

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
        content: bytes | None = None,
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
            content: The body as bytes; say what it is in `headers`.
            options: As for any call; nothing is validated.

        Raises `StatusError` if the answer is no success.
        """
        raw = self._raw(method, path, service, query, json, content)
        return self._session.run(self._calls.request(raw, options))

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
