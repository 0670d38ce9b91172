"""What a `Client` and an `AsyncClient` have in common: what is bound to them, and where it can come from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypedDict, TypeVar, Unpack

from .auth import Auth, TokenAuth
from .errors import ConfigurationError
from .hooks import Hook
from .operation import Target
from .raw_requests import RawRequest
from .retries import Retry
from .settings import Settings

if TYPE_CHECKING:
    from .calls import Calls
    from .config import Connection

CarrierT = TypeVar("CarrierT")


class ClientSettings(TypedDict, Generic[CarrierT], total=False):
    """What can be set for a client beside its credentials; see `ClientBase`."""

    project_id: str | None
    domain_id: str | None
    region: str | None
    base_url: str | None
    endpoints: Mapping[str, str] | None
    validate: bool
    timeout: float
    retry: Retry | None
    hooks: Sequence[Hook]
    transport: CarrierT | None


class ClientBase(ABC, Generic[CarrierT]):
    """A client whose requests a `CarrierT` carries."""

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
        hooks: Sequence[Hook] = (),
        transport: CarrierT | None = None,
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
            hooks: What is told of every request and its answer.
            transport: What carries the requests, instead of a connection pool of httpx2. It is closed with the client.
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
            hooks=tuple(hooks),
        )
        self._calls = self._open(settings, auth if token is None else TokenAuth(token), transport)

    @abstractmethod
    def _open(self, settings: Settings, auth: Auth | None, transport: CarrierT | None) -> Calls:
        """Make the session."""

    @classmethod
    def from_env(cls, **settings: Unpack[ClientSettings[CarrierT]]) -> Self:
        """A client for what the variables OS_* say, or the cloud that OS_CLOUD names. `settings` win over them.

        Raises `ConfigurationError` if they are not complete.
        """
        from .config import from_environment

        return cls._connected(from_environment(), settings)

    @classmethod
    def from_cloud(cls, name: str, **settings: Unpack[ClientSettings[CarrierT]]) -> Self:
        """A client for the cloud `name` of clouds.yaml and secure.yaml. `settings` win over them.

        Raises `ConfigurationError` if there is none, if it is not complete, or if PyYAML is not installed.
        """
        from .config import from_clouds

        return cls._connected(from_clouds(name), settings)

    @classmethod
    def _connected(cls, connection: Connection, settings: ClientSettings[CarrierT]) -> Self:
        settings.setdefault("region", connection.region)
        return cls(auth=connection.auth, **settings)

    def _raw(self, service: str | None, **parts: Any) -> RawRequest:
        if service is not None and service not in self._addresses:
            raise ConfigurationError(f"There is no service {service!r}; there is {', '.join(sorted(self._addresses))}.")
        return RawRequest(target=None if service is None else self._addresses[service], **parts)

    def __repr__(self) -> str:
        settings = self._calls.settings
        return f"{type(self).__name__}(region={settings.region!r}, project_id={settings.project_id!r})"
