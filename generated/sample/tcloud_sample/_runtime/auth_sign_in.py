"""What is common to all ways of signing in: a token is fetched when it is needed, kept, and renewed when refused.

Tokens are those of version 3 of the OpenStack Identity API (POST /v3/auth/tokens). A request that is refused with 401
is sent once more with a new one. Calls that need a new token at the same time share one.
"""

from __future__ import annotations

import json
from typing import Any

from .auth import ALONE, Auth, Flow
from .errors import UnreadableResponseError, error_class
from .transport import Request, Response


class SignInAuth(Auth):
    """The base of what signs in; a subclass says with what."""

    def __init__(self, auth_url: str) -> None:
        self._address = f"{auth_url.rstrip('/').removesuffix('/v3')}/v3/auth/tokens"
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

    def _credentials(self) -> dict[str, Any]:
        """What is sent to sign in."""
        raise NotImplementedError

    def _proven(self, request: Request) -> Flow:
        """Send the request that signs in, with whatever it needs beside its content."""
        yield request

    def _renewed(self, refused: str | None) -> Flow:
        """Sign in, unless another call has replaced the token `refused` by now."""
        yield ALONE
        if self._token == refused:
            yield from self._sign_in()

    def _sign_in(self) -> Flow:
        content = json.dumps(self._credentials()).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        request = Request("POST", self._address, headers, content)
        response = Response(0, {}, b"")
        flow = self._proven(request)
        try:
            wanted = next(flow)
            while True:
                response = yield wanted
                wanted = flow.send(response)
        except StopIteration:
            self._keep(request, response)

    def _keep(self, request: Request, response: Response) -> None:
        if response.status_code != 201:
            raise error_class(response.status_code)(
                "Signing in",
                request.method,
                request.url,
                status_code=response.status_code,
                headers=response.headers,
                content=response.content,
            )
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


def scope_of(project_id: str | None, project_name: str | None, domain: dict[str, Any]) -> dict[str, Any]:
    """What a token is for: a project by id or by name, else the domain."""
    if project_id is not None:
        return {"project": {"id": project_id}}
    return {"domain": domain} if project_name is None else {"project": {"name": project_name, "domain": domain}}
