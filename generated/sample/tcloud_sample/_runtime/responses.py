"""Answer → result: the documented type for its status, or an error that holds what came."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from pydantic import ValidationError

from .adapters import adapter
from .errors import UnreadableResponseError, error_class
from .operation import Operation, Target
from .problems import problems_in
from .transport import Request, Response

T = TypeVar("T")


def read_response(operation: Operation[T], target: Target, response: Response) -> T:
    """The result of `operation` in a successful answer. Raises `UnreadableResponseError`."""
    return cast(T, _decoded(operation, target, response))


def refuse_failure(operation: str, request: Request, response: Response, error_codes: str | None) -> None:
    """Raise the `StatusError` for `response` unless that is a success."""
    status = response.status_code
    if not 200 <= status < 300:
        raise error_class(status)(
            operation,
            request.method,
            request.url,
            status_code=status,
            headers=response.headers,
            content=response.content,
            error_codes=error_codes,
        )


def _decoded(operation: Operation[Any], target: Target, response: Response) -> Any:
    expected = _expected(operation, response.status_code)
    if expected is bytes:
        return response.content
    if not isinstance(expected, str):
        return None
    try:
        return adapter(target.models, expected).validate_json(response.content or b"{}")
    except ValidationError as error:
        raise UnreadableResponseError(
            operation.name,
            problems_in(error, response.content),
            status_code=response.status_code,
            headers=response.headers,
            body=response.content,
        ) from error


def _expected(operation: Operation[Any], status: int) -> str | type[bytes] | None:
    """What is documented for `status`; for another success what is documented for the first."""
    responses = operation.responses
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in responses:
            return responses[key]
    return next(iter(responses.values()), None)
