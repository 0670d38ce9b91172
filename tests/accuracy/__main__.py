"""Measure and print; exit code 2 where the documentation or the scorers are missing."""

from __future__ import annotations

import sys

from rich.console import Console

from tests.accuracy.conversion import conversion_tables
from tests.accuracy.examples import example_table
from tests.accuracy.gold import gold_tables
from tests.accuracy.sdk import sdk_table
from tests.accuracy.specs import EVAL, OUT, ROOT
from tests.support.corpus import DOCS

WIDTH = 100


def main() -> int:
    """Print every table; what is behind the figures goes to build/accuracy."""
    console = Console(width=WIDTH, highlight=False)
    if not (DOCS.is_dir() and EVAL.is_dir()):
        console.print(f"make accuracy needs the documentation and the scorers: {DOCS} and {EVAL}")
        return 2
    OUT.mkdir(parents=True, exist_ok=True)
    console.print(sdk_table())
    console.print(f"Each disagreement with the SDK, with its place on the page: {OUT.relative_to(ROOT)}/<service>.md\n")
    for tables in (gold_tables(), [example_table()], conversion_tables()):
        for table in tables:
            console.print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
