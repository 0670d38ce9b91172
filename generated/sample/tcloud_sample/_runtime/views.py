"""Another look at a method: its signature is kept, what it returns is the answer itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar, cast

from .operation import Operation, Target
from .transport import Response

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawResponse(Response, Generic[T]):
    """The answer to a call as it came; `parse` gives what the call would have returned."""

    _read: Callable[[], Any] = field(repr=False)

    def parse(self) -> T:
        """The result. Raises `UnreadableResponseError`."""
        result: T = self._read()
        return result


class Carry(Protocol):
    """What a view does in place of a call."""

    def __call__(self, operation: Operation[Any], target: Target, arguments: Mapping[str, Any]) -> Any:
        """Carry `operation` out."""
        ...


def view(method: Callable[..., Any], session: object, carry: Carry) -> Callable[..., Any]:
    """`method` of a client with `session`, done by `carry`. Raises `TypeError` for anything else."""
    owner = getattr(method, "__self__", None)
    if owner is None or getattr(owner, "_session", None) is not session or not hasattr(owner, "_call"):
        raise TypeError("give a method of this client, such as client.ecs.v1.show_server, without calling it")
    function = cast("Any", method).__func__
    if hasattr(function, "__wrapped__"):
        raise TypeError("give a method that sends one request, not one that lists page by page")
    stand_in = _StandIn(owner, carry)

    def called(*positional: Any, **named: Any) -> Any:
        return function(stand_in, *positional, **named)

    return called


class _StandIn:
    """Takes the place of the object whose method is called; it knows how to make one call and nothing else."""

    def __init__(self, owner: Any, carry: Carry) -> None:
        self._target: Target = owner._target
        self._carry = carry

    def _call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return self._carry(operation, self._target, arguments)
