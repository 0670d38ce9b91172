"""The calls of a `Client`: each step is carried out in the thread of the caller, who waits."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import Any, TypeVar

from .auth import Auth
from .calls import Calls, Pause, Send, Step, Steps
from .operation import Operation, Target
from .settings import Settings
from .streams import StreamedResponse
from .transport import Response, Transport
from .transport_httpx2 import Httpx2Transport

T = TypeVar("T")


class Session:
    """Carries out calls, from any thread."""

    def __init__(self, settings: Settings, auth: Auth | None, transport: Transport | None) -> None:
        self._lock = Lock()
        self.calls = Calls(settings, auth, self._lock)
        self._transport = transport or Httpx2Transport()

    def call(self, operation: Operation[T], target: Target, arguments: Mapping[str, Any]) -> T:
        """Send `operation` and return its result. Raises `CloudError`."""
        return self.run(self.calls.call(operation, target, arguments))

    def run(self, steps: Steps[T]) -> T:
        """The result of `steps`. Raises whatever they raise."""
        try:
            step = next(steps)
            while True:
                try:
                    answer = self._take(step)
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(answer)
        except StopIteration as done:
            result: T = done.value
            return result
        finally:
            steps.close()

    def _take(self, step: Step) -> Response | StreamedResponse | None:
        if isinstance(step, Send):
            return self._open(step) if step.stream else self._transport.send(step.request, timeout=step.timeout)
        if isinstance(step, Pause):
            step.retry.sleep(step.seconds)
        else:
            self._lock.acquire()
        return None

    def _open(self, step: Send) -> Response | StreamedResponse:
        stream = StreamedResponse(self._transport.open(step.request, timeout=step.timeout))
        if 200 <= stream.status_code < 300:
            return stream
        with stream:
            return Response(stream.status_code, stream.headers, stream.read())

    def close(self) -> None:
        """Close the transport, which the next call opens again."""
        self._transport.close()
