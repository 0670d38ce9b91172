"""What a call does, step by step, without doing it: the sessions carry the steps out, one by waiting, one by awaiting.

A call is a generator. It yields a `Step`, is resumed with the answer to it, and returns the result of the call.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeAlias, TypeVar

from .auth import ALONE, Alone, Auth, Flow
from .errors import ConfigurationError, ConnectionFailedError
from .hooks import Attempt
from .logs import LOGGER, Log
from .operation import Operation, Target
from .options import CallOptions
from .raw_requests import RawRequest, build_raw_request
from .requests import build_request
from .responses import read_response, refuse_failure
from .retries import NO_RETRY, Retry
from .settings import Settings
from .transport import Request, Response
from .uploads import Upload

T = TypeVar("T")


@dataclass(slots=True)
class Send:
    """The step of sending `request`; it is resumed with the answer, or `ConnectionFailedError` is thrown in.

    The answer is a `Response`; if `stream` is asked for and the status is a success, it is a streamed one.
    """

    request: Request
    timeout: float
    stream: bool


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


@dataclass(slots=True)
class Job:
    """A request and what is to be known of it: which call it serves, what it must hide, how it is read."""

    name: str
    request: Request
    options: CallOptions
    error_codes: str | None
    secrets: frozenset[str] = frozenset()
    stream: bool = False
    attempt: int = 0


class Calls:
    """The calls of one client."""

    def __init__(self, settings: Settings, auth: Auth | None, lock: Lock) -> None:
        self.settings = settings
        self._auth = auth
        self._lock = lock
        self._is_prepared = auth is None
        # Most credentials only add headers; that needs no generator of its own for every call.
        self._is_plain = auth is not None and type(auth).flow is Auth.flow
        self._log = Log()

    def call(self, operation: Operation[T], target: Target, arguments: Mapping[str, Any]) -> Steps[T]:
        """Send `operation` and return its result. Raises `CloudError`."""
        response = yield from self.answer(operation, target, arguments)
        return read_response(operation, target, response)

    def answer(self, operation: Operation[Any], target: Target, arguments: Mapping[str, Any]) -> Steps[Response]:
        """Send `operation` and return the answer to it. Raises `CloudError`, for what is no success too."""
        job = yield from self._job(operation, target, arguments)
        response: Response = yield from self._done(job)
        if str(response.status_code) not in operation.responses:
            refuse_failure(job.name, job.request, response, job.error_codes)
        return response

    def stream(self, operation: Operation[Any], target: Target, arguments: Mapping[str, Any]) -> Steps[Any]:
        """Send `operation` and return the answer, its content yet to be read. Raises `CloudError`."""
        job = yield from self._job(operation, target, arguments)
        job.stream = True
        return (yield from self._success(job))

    def request(self, raw: RawRequest, options: CallOptions, *, stream: bool = False) -> Steps[Any]:
        """Send a request that is not documented and return the answer. Raises `CloudError`."""
        if not self._is_prepared:
            yield from self._prepare()
        request = build_raw_request(self.settings, raw, options)
        error_codes = raw.target.error_codes if raw.target is not None else None
        job = Job(f"{request.method} {raw.path}", request, options, error_codes, stream=stream)
        return (yield from self._success(job))

    def _job(self, operation: Operation[Any], target: Target, arguments: Mapping[str, Any]) -> Steps[Job]:
        if not self._is_prepared:
            yield from self._prepare()
        request = build_request(operation, target, arguments, self.settings)
        return Job(operation.name, request, arguments["_options"], target.error_codes, operation.secrets)

    def _prepare(self) -> Steps[None]:
        """Add to the settings what only the credentials know."""
        if self._auth is not None:
            nothing = Request("", "", {})
            job = Job("Signing in", nothing, {}, None)
            yield from self._run(self._auth.prepare(), job, self.settings.timeout)
            self.settings = replace(
                self.settings,
                project_id=self.settings.project_id or self._auth.project_id,
                domain_id=self.settings.domain_id or self._auth.domain_id,
            )
        self._is_prepared = True

    def _success(self, job: Job) -> Steps[Any]:
        answer = yield from self._done(job)
        if isinstance(answer, Response):
            refuse_failure(job.name, job.request, answer, job.error_codes)
        return answer

    def _done(self, job: Job) -> Steps[Any]:
        """The answer, whatever its status, after as many attempts as it takes and the options allow."""
        options, request = job.options, job.request
        retry = options.get("retry", self.settings.retry)
        if isinstance(request.content, Upload) and not request.content.can_repeat:
            retry = replace(retry, attempts=NO_RETRY.attempts)
        timeout = options.get("timeout", self.settings.timeout)
        started = retry.clock()
        while True:
            job.attempt += 1
            remaining = retry.remaining(started)
            limit = timeout if remaining is None else min(timeout, remaining)
            answer, failure = None, None
            try:
                if self._auth is None or self._is_plain:
                    if self._auth is not None:
                        self._auth.apply(request)
                    answer = yield from self._sent(job, request, limit)
                else:
                    answer = yield from self._run(self._auth.flow(request), job, limit)
            except ConnectionFailedError as error:
                failure = error
            response = answer if isinstance(answer, Response) else None
            if answer is not None and response is None:
                return answer
            pause = retry.pause(request.method, job.attempt, started, response)
            if pause is None:
                break
            yield Pause(pause, retry)
        if response is None:
            raise failure or ConfigurationError(f"{self._auth!r} sent nothing; a flow yields the request.")
        if "on_response" in options:
            options["on_response"](response)
        return response

    def _run(self, flow: Flow, job: Job, timeout: float) -> Steps[Any]:
        """The answer to the last request of `flow`, which is alone until it comes to the request of `job`."""
        answer: Any = None
        is_alone = False
        try:
            wanted = next(flow)
            while True:
                if is_alone and wanted is job.request:
                    self._lock.release()
                    is_alone = False
                if not isinstance(wanted, Alone):
                    answer = yield from self._sent(job, wanted, timeout)
                    wanted = flow.send(answer)
                else:
                    if not is_alone:
                        yield ALONE
                        is_alone = True
                    wanted = next(flow)
        except StopIteration:
            return answer
        finally:
            if is_alone:
                self._lock.release()

    def _sent(self, job: Job, request: Request, timeout: float) -> Steps[Any]:
        """The answer to one request, of which the hooks and the log are told."""
        step = Send(request, timeout, job.stream and request is job.request)
        hooks = self.settings.hooks
        if LOGGER.isEnabledFor(logging.INFO):
            hooks = (*hooks, self._log)
        if not hooks:
            return (yield step)
        attempt = Attempt(operation=job.name, request=request, attempt=max(1, job.attempt), secrets=job.secrets)
        for hook in hooks:
            hook.on_request(attempt)
        clock = self.settings.retry.clock
        started = clock()
        try:
            answer = yield step
        except BaseException as error:
            attempt.seconds = clock() - started
            for hook in hooks:
                hook.on_failure(attempt, error)
            raise
        attempt.seconds = clock() - started
        seen = answer if isinstance(answer, Response) else Response(answer.status_code, answer.headers, b"")
        for hook in hooks:
            hook.on_response(attempt, seen)
        return answer
