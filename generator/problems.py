"""What can go wrong: a run that cannot go on, and an operation that cannot be generated."""

from __future__ import annotations

from dataclasses import dataclass


class GenerateError(Exception):
    """The run cannot go on. The message is one sentence for the user: what, where, what to do."""


class SpecProblem(Exception):
    """A place of the document that no rule can take; whoever lowers an operation turns it into a `Refusal`."""

    def __init__(self, pointer: str, reason: str) -> None:
        super().__init__(f"{pointer}: {reason}")
        self.pointer = pointer
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An operation that was left out, and why. The other operations of its document are not touched."""

    service: str
    version: str
    operation: str
    pointer: str
    reason: str

    def __str__(self) -> str:
        return f"{self.service} {self.version} {self.operation}: {self.reason} ({self.pointer})"
