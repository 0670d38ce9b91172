"""One client's settings, credentials and transport, at work on a call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from .auth import Auth, Flow
from .errors import ConfigurationError, ConnectionFailedError
from .operation import Operation, Target
from .options import CallOptions
from .raw_requests import build_raw_request
from .requests import build_request
from .responses import read_response, refuse_failure
from .settings import Settings
from .transport import Request, Response, Transport

T = TypeVar("T")


class Session:
    """Sends calls."""

    def __init__(self, settings: Settings, auth: Auth | None, transport: Transport | None) -> None:
        self.settings = settings
        self._auth = auth
        self._is_prepared = False
        self._transport = transport
        self._owns_transport = transport is None

    def call(self, operation: Operation[T], target: Target, arguments: Mapping[str, Any]) -> T:
        """Send `operation` and return its result. Raises `CloudError`."""
        options: CallOptions = arguments["_options"]
        request = build_request(operation, target, arguments, self.prepared())
        response = self.send(request, options)
        return read_response(operation, target, request, response)

    def request(
        self,
        target: Target | None,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any],
        json: Any,
        content: bytes | None,
        options: CallOptions,
    ) -> Response:
        """Send a request that is not documented and return the answer. Raises `CloudError`."""
        headers = options.get("headers", {})
        request = build_raw_request(
            self.prepared(), target, method, path, query=query, headers=headers, json=json, content=content
        )
        response = self.send(request, options)
        refuse_failure(f"{request.method} {path}", request, response, target.error_codes if target else None)
        return response

    def prepared(self) -> Settings:
        """The settings, with what only the credentials know."""
        if self._auth is not None and not self._is_prepared:
            self._run(self._auth.prepare(), self.settings.timeout)
            self.settings = replace(
                self.settings,
                project_id=self.settings.project_id or self._auth.project_id,
                domain_id=self.settings.domain_id or self._auth.domain_id,
            )
            self._is_prepared = True
        return self.settings

    def send(self, request: Request, options: CallOptions) -> Response:
        """The answer to `request`, whatever its status, after as many attempts as it takes and `options` allow."""
        retry = options.get("retry", self.settings.retry)
        timeout = options.get("timeout", self.settings.timeout)
        started = retry.clock()
        attempt = 0
        while True:
            attempt += 1
            remaining = retry.remaining(started)
            outcome = self._attempt(request, timeout if remaining is None else min(timeout, remaining))
            response = outcome if isinstance(outcome, Response) else None
            pause = retry.pause(request.method, attempt, started, response)
            if pause is None:
                break
            retry.sleep(pause)
        if isinstance(outcome, ConnectionFailedError):
            raise outcome
        if "on_response" in options:
            options["on_response"](outcome)
        return outcome

    def _attempt(self, request: Request, timeout: float) -> Response | ConnectionFailedError:
        try:
            return self._exchange(request, timeout)
        except ConnectionFailedError as error:
            return error

    def _exchange(self, request: Request, timeout: float) -> Response:
        if self._auth is None:
            return self._connected().send(request, timeout=timeout)
        response = self._run(self._auth.flow(request), timeout)
        if response is None:
            raise ConfigurationError(f"{self._auth!r} sent nothing; a flow yields the request.")
        return response

    def _run(self, flow: Flow, timeout: float) -> Response | None:
        """The answer to the last request of `flow`."""
        response = None
        try:
            request = next(flow)
            while True:
                response = self._connected().send(request, timeout=timeout)
                request = flow.send(response)
        except StopIteration:
            return response

    def close(self) -> None:
        """Close the transport, unless it was given from outside."""
        if self._transport is not None and self._owns_transport:
            self._transport.close()
            self._transport = None

    def _connected(self) -> Transport:
        if self._transport is None:
            from .transport_httpx2 import Httpx2Transport

            self._transport = Httpx2Transport()
        return self._transport
