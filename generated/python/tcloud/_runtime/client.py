"""The base classes of the generated client, its services and their versions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypedDict, TypeVar, Unpack

from .arguments import UNSET
from .auth import Auth, TokenAuth
from .errors import ConfigurationError
from .operation import Operation, Target
from .options import CallOptions
from .retries import Retry
from .session import Session
from .settings import Settings
from .transport import Response, Transport

if TYPE_CHECKING:
    from .config import Connection

T = TypeVar("T")


class ClientSettings(TypedDict, total=False):
    """What can be set for a client beside its credentials; see `Client`."""

    project_id: str | None
    domain_id: str | None
    region: str | None
    base_url: str | None
    endpoints: Mapping[str, str] | None
    validate: bool
    timeout: float
    retry: Retry | None
    transport: Transport | None


class BaseClient:
    """A client; the generated subclass adds the services."""

    _user_agent: ClassVar[str] = "specmill"
    _addresses: ClassVar[Mapping[str, Target]] = {}

    def __init__(
        self,
        *,
        token: str | None = None,
        auth: Auth | None = None,
        project_id: str | None = None,
        domain_id: str | None = None,
        region: str | None = None,
        base_url: str | None = None,
        endpoints: Mapping[str, str] | None = None,
        validate: bool = True,
        timeout: float = 60.0,
        retry: Retry | None = None,
        transport: Transport | None = None,
    ) -> None:
        """Bind what calls have in common.

        Args:
            token: A ready token; it is sent in X-Auth-Token.
            auth: Another way to prove who calls, instead of `token`.
            project_id: Fills the project in the path of every call.
            domain_id: Fills the domain in the path of every call.
            region: The region whose endpoints are called; each service has a documented one if this is not given.
            base_url: The address of all services, instead of the documented ones.
            endpoints: The address of single services by name; wins over `base_url`.
            validate: Whether requests are held against the documentation before they are sent.
            timeout: Seconds to wait for an answer.
            retry: When to send a request again; three attempts for what may be repeated if this is not given.
            transport: What carries the requests, instead of a connection pool of httpx2.
        """
        if token is not None and auth is not None:
            raise ConfigurationError("Give either token or auth, not both.")
        settings = Settings(
            project_id=project_id,
            domain_id=domain_id,
            region=region,
            base_url=base_url,
            endpoints=dict(endpoints or {}),
            validate=validate,
            timeout=timeout,
            retry=retry or Retry(),
            user_agent=self._user_agent,
        )
        self._session = Session(settings, auth if token is None else TokenAuth(token), transport)

    @classmethod
    def from_env(cls, **settings: Unpack[ClientSettings]) -> Self:
        """A client for what the variables OS_* say, or the cloud that OS_CLOUD names. `settings` win over them.

        Raises `ConfigurationError` if they are not complete.
        """
        from .config import from_environment

        return cls._connected(from_environment(), settings)

    @classmethod
    def from_cloud(cls, name: str, **settings: Unpack[ClientSettings]) -> Self:
        """A client for the cloud `name` of clouds.yaml and secure.yaml. `settings` win over them.

        Raises `ConfigurationError` if there is none, if it is not complete, or if PyYAML is not installed.
        """
        from .config import from_clouds

        return cls._connected(from_clouds(name), settings)

    @classmethod
    def _connected(cls, connection: Connection, settings: ClientSettings) -> Self:
        settings.setdefault("region", connection.region)
        return cls(auth=connection.auth, **settings)

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
        return self._session.request(
            self._target(service), method, path, query=query or {}, json=json, content=content, options=options
        )

    def _target(self, service: str | None) -> Target | None:
        if service is None:
            return None
        if service not in self._addresses:
            raise ConfigurationError(f"There is no service {service!r}; there is {', '.join(sorted(self._addresses))}.")
        return self._addresses[service]

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def __repr__(self) -> str:
        settings = self._session.settings
        return f"{type(self).__name__}(region={settings.region!r}, project_id={settings.project_id!r})"


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
