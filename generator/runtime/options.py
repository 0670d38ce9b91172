"""What can be set for a single call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypedDict

from .retries import Retry
from .transport import Response


class CallOptions(TypedDict, total=False):
    """Keywords that every method takes beside its own; what is not given is as set for the client.

    `validate`: whether the request is held against the documentation before it is sent. `timeout`: seconds to wait for
    each answer. `retry`: when to try again. `headers`: more headers, which win over the usual ones. `on_response`: is
    called with the complete answer before it is read, whatever its status; so its headers and its bytes can be seen.
    """

    validate: bool
    timeout: float
    retry: Retry
    headers: Mapping[str, str]
    on_response: Callable[[Response], object]
