"""What a call does, step by step, without doing it: the sessions carry the steps out, one by waiting, one by awaiting.

A call is a generator. It yields a `Step`, is resumed with the answer to it, and returns the result of the call.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeAlias, TypeVar

from .auth import ALONE, Alone, Auth, Flow
from .errors import ConfigurationError, ConnectionFailedError
from .operation import Operation, Target
from .options import CallOptions
from .raw_requests import RawRequest, build_raw_request
from .requests import build_request
from .responses import read_response, refuse_failure
from .retries import Retry
from .settings import Settings
from .transport import Request, Response

T = TypeVar("T")


@dataclass(slots=True)
class Send:
    """The step of sending `request`; it is resumed with the `Response`, or `ConnectionFailedError` is thrown in."""

    request: Request
    timeout: float


@dataclass(slots=True)
class Pause:
    """The step of waiting as `retry` does it, for so many seconds."""

    seconds: float
    retry: Retry


Step: TypeAlias = Send | Pause | Alone
Steps: TypeAlias = Generator[Step, Any, T]


class Lock(Protocol):
    """The lock that the step `ALONE` takes; to release it takes no waiting."""

    def release(self) -> None:
        """Let the next one in."""
        ...


class Calls:
    """The calls of one client."""

    def __init__(self, settings: Settings, auth: Auth | None, lock: Lock) -> None:
        self.settings = settings
        self._auth = auth
        self._lock = lock
        self._is_prepared = auth is None

    def call(self, operation: Operation[T], target: Target, arguments: Mapping[str, Any]) -> Steps[T]:
        """Send `operation` and return its result. Raises `CloudError`."""
        options: CallOptions = arguments["_options"]
        if not self._is_prepared:
            yield from self._prepare()
        request = build_request(operation, target, arguments, self.settings)
        response = yield from self._answer(request, options)
        return read_response(operation, target, request, response)

    def request(self, raw: RawRequest, options: CallOptions) -> Steps[Response]:
        """Send a request that is not documented and return the answer. Raises `CloudError`."""
        if not self._is_prepared:
            yield from self._prepare()
        request = build_raw_request(self.settings, raw, options)
        response = yield from self._answer(request, options)
        refuse_failure(
            f"{request.method} {raw.path}", request, response, raw.target.error_codes if raw.target else None
        )
        return response

    def _prepare(self) -> Steps[None]:
        """Add to the settings what only the credentials know."""
        if self._auth is not None:
            yield from self._run(self._auth.prepare(), None, self.settings.timeout)
            self.settings = replace(
                self.settings,
                project_id=self.settings.project_id or self._auth.project_id,
                domain_id=self.settings.domain_id or self._auth.domain_id,
            )
        self._is_prepared = True

    def _answer(self, request: Request, options: CallOptions) -> Steps[Response]:
        """The answer to `request`, whatever its status, after as many attempts as it takes and `options` allow."""
        retry = options.get("retry", self.settings.retry)
        timeout = options.get("timeout", self.settings.timeout)
        started = retry.clock()
        attempt = 0
        while True:
            attempt += 1
            remaining = retry.remaining(started)
            limit = timeout if remaining is None else min(timeout, remaining)
            response, failure = None, None
            try:
                response = yield from self._attempt(request, limit)
            except ConnectionFailedError as error:
                failure = error
            pause = retry.pause(request.method, attempt, started, response)
            if pause is None:
                break
            yield Pause(pause, retry)
        if response is None:
            raise failure or ConfigurationError(f"{self._auth!r} sent nothing; a flow yields the request.")
        if "on_response" in options:
            options["on_response"](response)
        return response

    def _attempt(self, request: Request, timeout: float) -> Steps[Response | None]:
        if self._auth is None:
            response: Response = yield Send(request, timeout)
            return response
        return (yield from self._run(self._auth.flow(request), request, timeout))

    def _run(self, flow: Flow, request: Request | None, timeout: float) -> Steps[Response | None]:
        """The answer to the last request of `flow`, which is alone until it comes to `request`."""
        response: Response | None = None
        is_alone = False
        try:
            wanted = next(flow)
            while True:
                if is_alone and wanted is request:
                    self._lock.release()
                    is_alone = False
                if not isinstance(wanted, Alone):
                    answer: Response = yield Send(wanted, timeout)
                    response = answer
                    wanted = flow.send(answer)
                else:
                    if not is_alone:
                        yield ALONE
                        is_alone = True
                    wanted = next(flow)
        except StopIteration:
            return response
        finally:
            if is_alone:
                self._lock.release()
