"""What the user sees: results on stdout, progress and complaints on stderr, or one JSON object for machines.

Colour and movement only on a terminal; rich obeys NO_COLOR. Text from documentation may hold anything, so control
characters never reach the terminal.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from scraper.jsonvalue import JsonObject

Report = Callable[[int, int], None]
"""Takes how many of how many things are done."""


def printable(text: str) -> str:
    """Return ``text`` with every control character spelt out, line breaks and tabs aside."""
    return "".join(
        char if char.isprintable() or char in "\n\t" else char.encode("unicode_escape").decode() for char in text
    )


def _console(*, stderr: bool) -> Console:
    return Console(stderr=stderr, markup=False, highlight=False, emoji=False, soft_wrap=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """How much to say. ``as_json`` leaves stdout to the JSON object, ``quiet`` leaves it empty."""

    verbose: bool = False
    quiet: bool = False
    as_json: bool = False
    _out: Console = field(default_factory=lambda: _console(stderr=False))
    _err: Console = field(default_factory=lambda: _console(stderr=True))

    def say(self, text: str) -> None:
        """Print a line of the result."""
        if not self.quiet and not self.as_json:
            self._out.print(printable(text))

    def detail(self, text: str) -> None:
        """Print a line that only ``--verbose`` shows."""
        if self.verbose:
            self._err.print(printable(text))

    def complain(self, text: str) -> None:
        """Print a line about something that is wrong, whatever the options."""
        self._err.print(printable(text))

    def summary(self, lines: Sequence[str], data: JsonObject) -> None:
        """End a command: ``lines`` for a person, ``data`` for a machine."""
        for line in lines:
            self.say(line)
        if self.as_json:
            sys.stdout.write(json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
            sys.stdout.flush()

    @contextmanager
    def progress(self, label: str) -> Iterator[Report]:
        """Show the progress of a long step: a bar on a terminal, otherwise one line when it starts."""
        if self.quiet or not self._err.is_terminal:
            if not self.quiet:
                self.complain(f"{label} …")
            yield lambda done, total: None
            return
        columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=self._err, transient=True) as bar:
            task = bar.add_task(printable(label), total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
