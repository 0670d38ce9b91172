"""How the benchmark measures: two things in turn, again and again, so that a machine that slows down slows both."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.support.committed import ROOT


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the result: what was measured, its figure, and what it should reach ("" if nothing was promised)."""

    what: str
    figure: str
    target: str = ""
    peer: str = ""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of a process: on the clock, and of all cores together."""

    wall: float
    cpu: float


def run_command(command: Sequence[str], folder: Path) -> Spent:
    """What `command` takes. Raises `CalledProcessError` if it fails."""
    before, started = os.times(), time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    wall, after = time.perf_counter() - started, os.times()
    user = after.children_user - before.children_user
    return Spent(wall, user + after.children_system - before.children_system)


def commands_in_turn(commands: Mapping[str, Sequence[str]], folder: Path, rounds: int) -> dict[str, Spent]:
    """The medians of `rounds` runs of each command, after one that does not count."""
    taken: dict[str, list[Spent]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            spent = run_command(command, folder)
            if number:
                taken[name].append(spent)
    return {
        name: Spent(median(item.wall for item in spent), median(item.cpu for item in spent))
        for name, spent in taken.items()
    }


def cpu_in_turn(calls: Mapping[str, Callable[[], object]], rounds: int, repeat: int) -> dict[str, list[float]]:
    """CPU seconds of this process for one call, once a round; each round makes `repeat` calls of each, in turn."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(rounds + 1):
        for name, call in calls.items():
            started = time.process_time()
            for _ in range(repeat):
                call()
            if number:
                taken[name].append((time.process_time() - started) / repeat)
    return taken


def ratio(measured: Mapping[str, Sequence[float]], name: str, base: str) -> float:
    """The median of the ratios of `name` to `base`, round by round."""
    return median(one / other for one, other in zip(measured[name], measured[base], strict=True))
