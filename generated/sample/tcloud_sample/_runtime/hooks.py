"""What is told of every request that goes out, those for a token included: to trace, to count, to write down."""

from __future__ import annotations

from dataclasses import dataclass, field

from .transport import Request, Response


@dataclass(slots=True, kw_only=True)
class Attempt:
    """One request on its way. `seconds` says how long it took once it is over; `attempt` counts from 1.

    `operation` is the call that it serves: the name of an operation, or method and path. `repr` shows no secrets.
    """

    operation: str
    request: Request
    attempt: int
    secrets: frozenset[str] = field(default=frozenset(), repr=False)
    seconds: float = 0.0


class Hook:
    """The base of hooks. They are called in the thread or task of the call, and what they raise ends it."""

    def on_request(self, attempt: Attempt) -> None:
        """It is about to be sent; headers may be added."""

    def on_response(self, attempt: Attempt, response: Response) -> None:
        """The answer is there, whatever its status. Of one that is streamed the content is empty."""

    def on_failure(self, attempt: Attempt, error: BaseException) -> None:
        """No answer came; or nobody waits for it any longer, as the call was cancelled."""
