"""Errors that a user can do something about. Each message is one sentence: what is wrong, where, what to do."""

from __future__ import annotations

from typing import ClassVar


class SpecmillError(Exception):
    """An output could not be made. The command line prints the message and nothing else."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class WrongUse(SpecmillError):
    """The command line or the configuration names something that is not there or not of the right kind."""

    exit_code = 2
