"""Running the tests that come with a generated client, in a process of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path


def run_generated_tests(folder: Path, *options: str) -> tuple[Counter[str], str]:
    """How many of the tests of the client in `folder` passed, failed and so on, and what pytest said."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", "."]
    run = subprocess.run(
        [*command, *options, "tests"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": ".", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    counted = re.findall(r"(\d+) (passed|failed|errors?|skipped)", run.stdout.splitlines()[-1] if run.stdout else "")
    return Counter({word: int(number) for number, word in counted}), run.stdout + run.stderr
