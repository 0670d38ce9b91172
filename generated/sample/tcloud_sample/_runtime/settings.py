"""What is bound to a client and fills its requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .errors import ConfigurationError
from .hooks import Hook
from .operation import Target
from .retries import Retry


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one client."""

    project_id: str | None
    domain_id: str | None
    region: str | None
    base_url: str | None
    endpoints: Mapping[str, str]
    validate: bool
    timeout: float
    retry: Retry
    user_agent: str
    hooks: tuple[Hook, ...] = ()

    def bound(self, name: str) -> str:
        """The value bound under `name`. Raises `ConfigurationError` if there is none."""
        value = {"project_id": self.project_id, "domain_id": self.domain_id, "region": self.region}[name]
        if not value:
            raise ConfigurationError(f"This call needs the {name}: create the client with {name}=...")
        return value

    def address(self, target: Target, server: str | None) -> str:
        """The base URL for `target`: as set for the service or the client, else as documented for the region."""
        url = self.endpoints.get(target.service) or self.base_url or server or target.base_url
        if "{region}" in url:
            url = url.replace("{region}", self.region or target.region or self.bound("region"))
        if "://" not in url:
            raise ConfigurationError(
                f"The address of {target.service} is not documented: give the client a base_url=..."
            )
        return url.rstrip("/")
