"""When a request that failed is sent again, and after which pause.

The pause has full jitter: it is random between nothing and a limit that doubles with every attempt, so that clients
that failed together do not come back together. A pause that the server asks for (Retry-After, RFC 9110, section
10.2.3) is kept instead.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime

from .transport import Response


async def _async_sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


IDEMPOTENT = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"})
"""The methods that may be repeated without harm (RFC 9110, section 9.2.2)."""

_STATUSES = frozenset({408, 429, *range(500, 600)} - {501, 505})


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How often, for what and how patiently a request is sent again.

    `attempts` counts the first one. Requests with one of `methods` are repeated after one of `statuses` and if no
    answer came. `first_pause` and `longest_pause` limit the pauses, in seconds; a server that asks for more than
    `longest_wait` is not waited for. `deadline` limits a call with all its attempts and pauses. `clock`, `sleep`,
    `async_sleep` and `chance` are there to be replaced in tests.
    """

    attempts: int = 3
    methods: frozenset[str] = IDEMPOTENT
    statuses: frozenset[int] = _STATUSES
    first_pause: float = 0.5
    longest_pause: float = 8.0
    longest_wait: float = 60.0
    deadline: float | None = None
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)
    sleep: Callable[[float], None] = field(default=time.sleep, repr=False)
    async_sleep: Callable[[float], Awaitable[None]] = field(default=_async_sleep, repr=False)
    chance: Callable[[], float] = field(default=random.random, repr=False)

    def remaining(self, started: float) -> float | None:
        """The seconds that are left of a call that began at `started`, None if there is no deadline."""
        return None if self.deadline is None else max(0.0, self.deadline - (self.clock() - started))

    def pause(self, method: str, attempt: int, started: float, response: Response | None) -> float | None:
        """The seconds to wait before the next attempt, None if `response` (or its absence) is final."""
        if attempt >= self.attempts or method not in self.methods:
            return None
        if response is not None and response.status_code not in self.statuses:
            return None
        asked = None if response is None else _retry_after(response.headers)
        if asked is not None and asked > self.longest_wait:
            return None
        limit = min(self.longest_pause, self.first_pause * 2 ** (attempt - 1))
        pause = self.chance() * limit if asked is None else asked
        remaining = self.remaining(started)
        return pause if remaining is None or pause < remaining else None


NO_RETRY = Retry(attempts=1)
"""Every request is sent once."""


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """The pause that the server asks for; a date counts from the date of the answer, so that clocks may differ."""
    found = {name.lower(): value.strip() for name, value in headers.items()}
    stated = found.get("retry-after", "")
    if stated.isascii() and stated.isdigit():
        return float(stated)
    try:
        until, now = parsedate_to_datetime(stated), parsedate_to_datetime(found.get("date", ""))
        return max(0.0, (until - now).total_seconds())
    except (TypeError, ValueError):
        return None
