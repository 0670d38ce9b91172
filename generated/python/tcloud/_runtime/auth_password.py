"""User and password → token."""

from __future__ import annotations

from typing import Any

from .auth_sign_in import SignInAuth, scope_of
from .errors import ConfigurationError
from .redaction import HIDDEN


class PasswordAuth(SignInAuth):
    """Signs in with a user's name and password for a project, or for the user's domain if no project is given."""

    def __init__(
        self,
        auth_url: str,
        username: str,
        password: str,
        *,
        user_domain_name: str,
        project_id: str | None = None,
        project_name: str | None = None,
    ) -> None:
        """Keep the credentials; nothing is sent yet.

        Args:
            auth_url: The address of the identity service, such as https://iam.eu-de.otc.t-systems.com/v3.
            username: The name of the user.
            password: The password of the user.
            user_domain_name: The domain of the user, such as OTC00000000001000000001.
            project_id: The project that the token is for.
            project_name: The project by name, such as eu-de or eu-de_mine.
        """
        if project_id is not None and project_name is not None:
            raise ConfigurationError("Give either project_id or project_name, not both.")
        super().__init__(auth_url)
        self.project_id = project_id
        self._username = username
        self._password = password
        self._domain = user_domain_name
        self._project_name = project_name

    def __repr__(self) -> str:
        return f"PasswordAuth({self._address!r}, {self._username!r}, {HIDDEN!r}, user_domain_name={self._domain!r})"

    def _credentials(self) -> dict[str, Any]:
        domain = {"name": self._domain}
        user = {"name": self._username, "password": self._password, "domain": domain}
        scope = scope_of(self.project_id, self._project_name, domain)
        return {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}}
