"""Everything a call can raise; `CloudError` is the base of it all."""

from __future__ import annotations

from ._runtime.errors import (
    AuthenticationError,
    BadRequestError,
    CloudError,
    ConfigurationError,
    ConflictError,
    ConnectionFailedError,
    DocumentedError,
    FailedStateError,
    InvalidRequestError,
    NotFoundError,
    PagingError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    StatusError,
    TimeoutExceededError,
    UnreadableResponseError,
    WaitTimeoutError,
)

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "CloudError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionFailedError",
    "DocumentedError",
    "FailedStateError",
    "InvalidRequestError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "StatusError",
    "TimeoutExceededError",
    "UnreadableResponseError",
    "WaitTimeoutError",
]
