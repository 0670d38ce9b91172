"""Everything a call can raise. `CloudError` is the base of it all."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TypeAlias, cast

_Details: TypeAlias = tuple[str | None, str | None, str | None]
Problems: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DocumentedError:
    """What the documentation says about an error code; a part that it does not state is None."""

    code: str
    status: str | None = None
    message: str | None = None
    description: str | None = None
    solution: str | None = None


class CloudError(Exception):
    """The base of every error of this package."""


class ConfigurationError(CloudError):
    """The client lacks something that a call needs, such as the project."""


class InvalidRequestError(CloudError):
    """The request breaks a documented rule and was not sent. `validate=False` leaves the judgement to the server.

    `problems` are pairs of a place, such as `volume.size`, and what is wrong there.
    """

    def __init__(self, operation: str, problems: Problems) -> None:
        self.operation = operation
        self.problems = problems
        super().__init__(f"{operation} was not sent: {_shown(problems)}")


class ConnectionFailedError(CloudError):
    """No answer came: the connection could not be made or broke."""


class TimeoutExceededError(ConnectionFailedError):
    """No answer came in time."""


class UnreadableResponseError(CloudError):
    """The answer does not fit what is documented: `problems` say where, `body` holds its bytes as they came."""

    def __init__(
        self, operation: str, problems: Problems, *, status_code: int, headers: Mapping[str, str], body: bytes
    ) -> None:
        self.operation = operation
        self.problems = problems
        self.status_code = status_code
        self.headers = headers
        self.body = body
        super().__init__(f"The answer to {operation} (status {status_code}) cannot be read: {_shown(problems)}")


class PagingError(CloudError):
    """A listing does not get on: what follows the pages so far cannot be had."""


class FailedStateError(CloudError):
    """What was waited for will not be: `state` is the state that says so, `last` the answer that it was in."""

    def __init__(self, state: object, last: Any) -> None:
        self.state = state
        self.last = last
        super().__init__(f"Waiting is of no use any more: the state is {state!r}.")


class WaitTimeoutError(CloudError):
    """What was waited for is not there in time: `last` is the last answer, `state` the state in it."""

    def __init__(self, timeout: float, state: object, last: Any) -> None:
        self.state = state
        self.last = last
        super().__init__(f"Waiting was given up after {timeout:g} seconds: the state is {state!r}.")


class StatusError(CloudError):
    """The server answered with an error.

    `error_code`, `error_msg` and `request_id` are read from the usual shapes of error bodies and are None where the
    answer has none; `body` is the parsed JSON, else the text; `content` the bytes as they came. `error_codes` is the
    module with the documented error codes of the service.
    """

    def __init__(
        self,
        operation: str,
        method: str,
        url: str,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        error_codes: str | None = None,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self._error_codes = error_codes
        self.body: Any = _parsed(content)
        code, message, request = _details(self.body)
        self.error_code = code
        self.error_msg = message
        self.request_id = request or _header(headers, *_REQUEST_ID_HEADERS)
        text = " ".join(part for part in (code, message) if part) or "no details given"
        request_note = f" (request {self.request_id})" if self.request_id else ""
        super().__init__(f"{operation} failed with status {status_code}: {text}{request_note}")

    @property
    def documented(self) -> DocumentedError | None:
        """What the documentation of the service says about `error_code`, None if it does not know the code.

        Of a code that is documented for several statuses it is the entry for the status of this answer.
        """
        if self._error_codes is None or self.error_code is None:
            return None
        known: Mapping[str, Sequence[DocumentedError]] = import_module(self._error_codes).ERROR_CODES
        entries = known.get(self.error_code, ())
        same = [entry for entry in entries if entry.status == str(self.status_code)]
        return next(iter([*same, *entries]), None)


class BadRequestError(StatusError):
    """400: the server does not accept the request."""


class AuthenticationError(StatusError):
    """401: the credentials are missing, wrong or out of date."""


class PermissionDeniedError(StatusError):
    """403: the credentials do not allow this."""


class NotFoundError(StatusError):
    """404: there is no such thing."""


class ConflictError(StatusError):
    """409: the state of the resource does not allow this."""


class RateLimitError(StatusError):
    """429: too many requests."""


class ServerError(StatusError):
    """5xx: the fault is the server's."""


_BY_STATUS: Mapping[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}
_REQUEST_ID_HEADERS = ("x-request-id", "x-openstack-request-id", "x-compute-request-id")


def error_class(status_code: int) -> type[StatusError]:
    """The class for a status."""
    return _BY_STATUS.get(status_code, ServerError if status_code >= 500 else StatusError)


def _shown(problems: Problems) -> str:
    return "; ".join(f"{place}: {message}" if place else message for place, message in problems)


def _parsed(content: bytes) -> Any:
    text = content.decode("utf-8", "replace")
    try:
        return json.loads(text)
    except ValueError:
        return text


def _details(body: Any) -> _Details:
    """Code, message and request id of an error body.

    Known are `{"error_code", "error_msg"}`, `{"code", "message"}`, and either of them below one wrapper key, as in
    `{"itemNotFound": {"code": 404, "message": ...}}`.
    """
    if not isinstance(body, dict):
        return None, None, None
    fields = cast("dict[str, Any]", body)
    code = _text(fields, "error_code", "code", "errorCode", "type")
    message = _text(fields, "error_msg", "message", "error_message", "errorMsg", "detail", "title")
    request = _text(fields, "request_id", "requestId")
    if code is None and message is None:
        for inner in fields.values():
            if isinstance(inner, dict):
                code, message, nested = _details(inner)
                return code, message, request or nested
    return code, message, request


def _text(fields: Mapping[str, Any], *keys: str) -> str | None:
    for key in keys:
        value = fields.get(key)
        if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
            return str(value)
    return None


def _header(headers: Mapping[str, str], *names: str) -> str | None:
    return next((value for key, value in headers.items() if key.lower() in names), None)
