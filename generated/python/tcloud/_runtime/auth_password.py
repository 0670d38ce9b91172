"""User and password → token, by version 3 of the OpenStack Identity API (POST /v3/auth/tokens).

A token is fetched when it is first needed. A request that is refused with 401 is sent once more with a new one. Calls
that need a new token at the same time share one.
"""

from __future__ import annotations

import json
from typing import Any

from .auth import ALONE, Auth, Flow
from .errors import ConfigurationError, UnreadableResponseError, error_class
from .redaction import HIDDEN
from .transport import Request, Response


class PasswordAuth(Auth):
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
        self.project_id = project_id
        self._address = f"{auth_url.rstrip('/').removesuffix('/v3')}/v3/auth/tokens"
        self._username = username
        self._password = password
        self._domain = user_domain_name
        self._project_name = project_name
        self._token: str | None = None

    def prepare(self) -> Flow:
        """Sign in unless that is done: only the token tells the ids of the project and the domain."""
        if self._token is None:
            yield from self._renewed(None)

    def flow(self, request: Request) -> Flow:
        """Send `request` with the token; if that is refused, sign in and send it once more."""
        yield from self.prepare()
        token = self._token
        request.headers["X-Auth-Token"] = token or ""
        response = yield request
        if response.status_code == 401:
            yield from self._renewed(token)
            request.headers["X-Auth-Token"] = self._token or ""
            yield request

    def __repr__(self) -> str:
        return f"PasswordAuth({self._address!r}, {self._username!r}, {HIDDEN!r}, user_domain_name={self._domain!r})"

    def _renewed(self, refused: str | None) -> Flow:
        """Sign in, unless another call has replaced the token `refused` by now."""
        yield ALONE
        if self._token == refused:
            yield from self._sign_in()

    def _sign_in(self) -> Flow:
        content = json.dumps(self._credentials()).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        request = Request("POST", self._address, headers, content)
        response = yield request
        if response.status_code != 201:
            raise error_class(response.status_code)(
                "Signing in",
                request.method,
                request.url,
                status_code=response.status_code,
                headers=response.headers,
                content=response.content,
            )
        self._keep(response)

    def _credentials(self) -> dict[str, Any]:
        domain = {"name": self._domain}
        user = {"name": self._username, "password": self._password, "domain": domain}
        scope: dict[str, Any] = {"domain": domain}
        if self.project_id is not None:
            scope = {"project": {"id": self.project_id}}
        elif self._project_name is not None:
            scope = {"project": {"name": self._project_name, "domain": domain}}
        return {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": scope}}

    def _keep(self, response: Response) -> None:
        headers = {name.lower(): value for name, value in response.headers.items()}
        try:
            token: dict[str, Any] = json.loads(response.content)["token"]
            project: str | None = token.get("project", {}).get("id")
            domain: str | None = token.get("user", {}).get("domain", {}).get("id")
            secret = headers["x-subject-token"]
        except (ValueError, LookupError, TypeError, AttributeError):
            raise UnreadableResponseError(
                "Signing in",
                (("", "it is not the description of a token, or the header X-Subject-Token is missing"),),
                status_code=response.status_code,
                headers=response.headers,
                body=response.content,
            ) from None
        self._token = secret
        self.project_id = self.project_id or project
        self.domain_id = self.domain_id or domain
