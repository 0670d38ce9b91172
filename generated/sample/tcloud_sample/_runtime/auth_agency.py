"""An agency of another domain → token: who may act for that domain signs in as its agency."""

from __future__ import annotations

from typing import Any

from .auth import Auth, Flow
from .auth_sign_in import SignInAuth, scope_of
from .errors import ConfigurationError
from .transport import Request


class AgencyAuth(SignInAuth):
    """Signs in as an agency that another domain has created for the domain of `source`."""

    def __init__(
        self,
        source: Auth,
        auth_url: str,
        agency_name: str,
        *,
        domain_name: str,
        project_id: str | None = None,
        project_name: str | None = None,
    ) -> None:
        """Keep the credentials; nothing is sent yet.

        Args:
            source: Proves who acts as the agency, such as a `PasswordAuth`.
            auth_url: The address of the identity service, such as https://iam.eu-de.otc.t-systems.com/v3.
            agency_name: The name of the agency.
            domain_name: The domain that has created the agency.
            project_id: The project of that domain that the token is for; without one it is for the domain.
            project_name: The project by name, such as eu-de.
        """
        if project_id is not None and project_name is not None:
            raise ConfigurationError("Give either project_id or project_name, not both.")
        super().__init__(auth_url)
        self.project_id = project_id
        self._source = source
        self._agency_name = agency_name
        self._domain = domain_name
        self._project_name = project_name

    def __repr__(self) -> str:
        return f"AgencyAuth({self._source!r}, {self._address!r}, {self._agency_name!r}, domain_name={self._domain!r})"

    def _proven(self, request: Request) -> Flow:
        yield from self._source.flow(request)

    def _credentials(self) -> dict[str, Any]:
        agency = {"agency_name": self._agency_name, "domain_name": self._domain}
        scope = scope_of(self.project_id, self._project_name, {"name": self._domain})
        return {"auth": {"identity": {"methods": ["assume_role"], "assume_role": agency}, "scope": scope}}
