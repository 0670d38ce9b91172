"""The calls of an `AsyncClient`: each step is awaited, so that others run meanwhile.

A task that is cancelled leaves its call at the step it waits for; the transport gives the connection up and a lock that
was taken is given back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, TypeVar

from .auth import Auth
from .calls import Calls, Pause, Send, Step, Steps
from .operation import Operation, Target
from .settings import Settings
from .streams import AsyncStreamedResponse
from .transport import AsyncTransport, Response
from .transport_httpx2_async import AsyncHttpx2Transport

T = TypeVar("T")


class AsyncSession:
    """Carries out calls in one event loop."""

    def __init__(self, settings: Settings, auth: Auth | None, transport: AsyncTransport | None) -> None:
        self._lock = asyncio.Lock()
        self.calls = Calls(settings, auth, self._lock)
        self._transport = transport or AsyncHttpx2Transport()

    async def call(self, operation: Operation[T], target: Target, arguments: Mapping[str, Any]) -> T:
        """Send `operation` and return its result. Raises `CloudError`."""
        return await self.run(self.calls.call(operation, target, arguments))

    async def run(self, steps: Steps[T]) -> T:
        """The result of `steps`. Raises whatever they raise."""
        try:
            step = next(steps)
            while True:
                try:
                    answer = await self._take(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(answer)
        except StopIteration as done:
            result: T = done.value
            return result
        finally:
            steps.close()

    async def _take(self, step: Step) -> Response | AsyncStreamedResponse | None:
        if isinstance(step, Send):
            if step.stream:
                return await self._open(step)
            return await self._transport.send(step.request, timeout=step.timeout)
        if isinstance(step, Pause):
            await step.retry.async_sleep(step.seconds)
        else:
            await self._lock.acquire()
        return None

    async def _open(self, step: Send) -> Response | AsyncStreamedResponse:
        stream = AsyncStreamedResponse(await self._transport.open(step.request, timeout=step.timeout))
        if 200 <= stream.status_code < 300:
            return stream
        async with stream:
            return Response(stream.status_code, stream.headers, await stream.read())

    async def close(self) -> None:
        """Close the transport, which the next call opens again."""
        await self._transport.close()
