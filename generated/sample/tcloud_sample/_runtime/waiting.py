"""Waiting: asking again and again until a thing is as it should be, or gone."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Collection
from inspect import isawaitable
from typing import Generic, TypeAlias, TypedDict, TypeVar, Unpack

from .answer_states import has_state, state_of
from .errors import FailedStateError, StatusError, WaitTimeoutError
from .states import Verdict, plain_state, verdict

T = TypeVar("T")

Condition: TypeAlias = str | Collection[str] | Callable[[T], bool]
"""States by name, whatever their case, or a function that is given the answer."""

_GONE = (404, 410)


class WaitOptions(TypedDict, Generic[T], total=False):
    """How to wait. `timeout` and `interval` are seconds: how long at most, and from one answer to the next request.

    `on_progress` is called with every answer. `clock` and `sleep` are there to be replaced in tests.
    """

    timeout: float
    interval: float
    on_progress: Callable[[T], object]
    clock: Callable[[], float]
    sleep: Callable[[float], object]


def wait(
    poll: Callable[[], T],
    *,
    until: Condition[T] | None = None,
    failed: Condition[T] | None = None,
    state: str | None = None,
    **options: Unpack[WaitOptions[T]],
) -> T:
    """Call `poll` until what it returns is as it should be, and return that.

    Args:
        poll: Gets the thing, such as `lambda: client.….show_…(…)`.
        until: What to wait for; that a job is done if it is not given.
        failed: What will never become that. If it is not given: words such as FAILED, ERROR and CREATE_FAILED, being
            deleted, and for a job being stopped. `()` is nothing.
        state: Where an answer holds its state, as attributes joined by dots; `status`, `state` or `phase` if not given.
        options: As in `WaitOptions`; half an hour and five seconds if nothing is said.

    Raises `FailedStateError` and `WaitTimeoutError`, which hold the last answer, and whatever `poll` raises.
    """
    watch = _Watch(until, failed, state, options)
    sleep = options.get("sleep", time.sleep)
    while True:
        answer = poll()
        pause = watch.pause(answer)
        if pause is None:
            return answer
        sleep(pause)


async def wait_async(
    poll: Callable[[], Awaitable[T]],
    *,
    until: Condition[T] | None = None,
    failed: Condition[T] | None = None,
    state: str | None = None,
    **options: Unpack[WaitOptions[T]],
) -> T:
    """As `wait`; what `poll` returns is awaited."""
    import asyncio  # takes long, and is there already where anything can be awaited

    watch = _Watch(until, failed, state, options)
    sleep = options.get("sleep", asyncio.sleep)
    while True:
        answer = await poll()
        pause = watch.pause(answer)
        if pause is None:
            return answer
        slept = sleep(pause)
        if isawaitable(slept):
            await slept


def wait_until_gone(
    poll: Callable[[], T], *, state: str | None = None, **options: Unpack[WaitOptions[T | None]]
) -> None:
    """Call `poll` until it raises `NotFoundError`, or until what it returns is said to be deleted.

    The arguments are those of `wait`; `on_progress` is not called when there is no answer any more. Raises
    `FailedStateError` if the thing cannot be deleted, and `WaitTimeoutError`.
    """

    def asked() -> T | None:
        try:
            return poll()
        except StatusError as error:
            if error.status_code not in _GONE:
                raise
            return None

    wait(asked, until=_is_gone(state), failed=_stays(state), state=state, **options)


async def wait_until_gone_async(
    poll: Callable[[], Awaitable[T]], *, state: str | None = None, **options: Unpack[WaitOptions[T | None]]
) -> None:
    """As `wait_until_gone`; what `poll` returns is awaited."""

    async def asked() -> T | None:
        try:
            return await poll()
        except StatusError as error:
            if error.status_code not in _GONE:
                raise
            return None

    await wait_async(asked, until=_is_gone(state), failed=_stays(state), state=state, **options)


class _Watch(Generic[T]):
    """Judges answers and keeps the time; waiting itself is left to the caller."""

    def __init__(
        self,
        until: Condition[T] | None,
        failed: Condition[T] | None,
        state: str | None,
        options: WaitOptions[T],
    ) -> None:
        wrong = {Verdict.FAILURE, Verdict.GONE} | ({Verdict.STOPPED} if until is None else set[Verdict]())
        self._is_there = _judge(until, {Verdict.SUCCESS}, state)
        self._is_lost = _judge(failed, wrong, state)
        self._needs_state = not callable(until)
        self._state = state
        self._clock = options.get("clock", time.monotonic)
        self._timeout = options.get("timeout", 1800.0)
        self._interval = options.get("interval", 5.0)
        self._on_progress = options.get("on_progress")
        self._started = self._clock()

    def pause(self, answer: T) -> float | None:
        """The seconds until the next request, None if `answer` is what was waited for."""
        if self._on_progress is not None and answer is not None:
            self._on_progress(answer)
        if self._is_there(answer):
            return None
        found = state_of(answer, self._state)
        if found is None and self._needs_state and not has_state(answer, self._state):
            raise TypeError(
                "The answer states no status: say where it is with state=..., or give a function as until=..."
            )
        if self._is_lost(answer):
            raise FailedStateError(found, answer)
        left = self._timeout - (self._clock() - self._started)
        if left <= 0:
            raise WaitTimeoutError(self._timeout, found, answer)
        return min(self._interval, left)


def _judge(condition: Condition[T] | None, usual: Collection[Verdict], path: str | None) -> Callable[[T], bool]:
    if callable(condition):
        return condition
    if condition is None:
        return lambda answer: verdict(state_of(answer, path)) in usual
    words = {plain_state(word) for word in ([condition] if isinstance(condition, str) else condition)}
    return lambda answer: plain_state(state_of(answer, path)) in words


def _is_gone(path: str | None) -> Callable[[object], bool]:
    return lambda answer: answer is None or verdict(state_of(answer, path)) is Verdict.GONE


def _stays(path: str | None) -> Callable[[object], bool]:
    """Whether deleting has failed; a thing that was broken before can be deleted all the same."""

    def judge(answer: object) -> bool:
        found = state_of(answer, path)
        return verdict(found) is Verdict.FAILURE and "delet" in plain_state(found)

    return judge
