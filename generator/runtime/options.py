"""What can be set for a single call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypedDict

from .retries import Retry
from .transport import Response


class CallOptions(TypedDict, total=False):
    """Keywords that every method takes beside its own; what is not given is as set for the client.

    `validate`: whether the request is held against the documentation before it is sent. `timeout`: seconds to wait for
    each answer. `retry`: when to try again. `headers`: more headers, which win over the usual ones. `extra_query`: more
    query parameters, which win over others of their name; a list is a repeated parameter, None leaves one out.
    `on_response`: is called with the complete answer before it is read, whatever its status; so its headers and its
    bytes can be seen.
    """

    validate: bool
    timeout: float
    retry: Retry
    headers: Mapping[str, str]
    extra_query: Mapping[str, Any]
    on_response: Callable[[Response], object]


_KNOWN = CallOptions.__annotations__.keys()


def check_options(called: str, options: CallOptions) -> None:
    """Raise `TypeError` for an argument that `called` does not have: what no signature names comes with the options."""
    if unknown := options.keys() - _KNOWN:
        raise TypeError(f"{called} has no argument {', '.join(sorted(unknown))}")
