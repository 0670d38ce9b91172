"""Jobs → the methods that wait for them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.code import Code, Identifier, call, docstring, literal, strings
from generator.drafts import WaitingDraft
from generator.lower_signatures import waiting_signature
from generator.plan import ArgumentPlan, WaitingPlan, Where


def lower_waiting(
    found: WaitingDraft,
    name: Identifier,
    method: Identifier,
    parameters: Sequence[ArgumentPlan],
    state: str,
    returns: Code,
) -> WaitingPlan:
    """The method `name`, which asks `method` until a job is over; `state` are the attributes that lead to its state."""
    path = [str(argument.name) for argument in parameters if argument.where is Where.PATH]
    poll = call(f"lambda: self.{method}", path)
    keywords = [("until", strings(found.success)), ("failed", strings(found.failure)), ("state", literal(state))]
    place = "/".join(found.state)
    lines = [
        f"Ask `{method}` until the {found.noun} is done: its {place} is {' or '.join(found.success)}.",
        "",
        f"Raises `FailedStateError` if it is {' or '.join(found.failure)}, and `WaitTimeoutError`.",
        "The options are `timeout` and `interval` in seconds, and `on_progress`, which is called with every answer.",
    ]
    return WaitingPlan(
        name=name,
        state=place,
        success=found.success,
        failure=found.failure,
        signature=waiting_signature(parameters, returns),
        arguments=Code(", ".join([poll, *(f"{key}={value}" for key, value in keywords), "**_options"])),
        docstring=docstring(lines, 8),
    )
