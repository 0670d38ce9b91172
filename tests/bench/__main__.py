"""`make bench`: the figures of the generator and of the generated client, beside what others take in the same run."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table

from tests.bench.calls import call_rows
from tests.bench.generation import generation_rows
from tests.bench.size import size_rows
from tests.bench.startup import startup_rows

PARTS = {"size": size_rows, "startup": startup_rows, "calls": call_rows, "generation": generation_rows}


def main() -> None:
    """Measure the parts that are named, or all of them, and print a table."""
    table = Table("measured", "figure", "target", "others, same run")
    for name in sys.argv[1:] or PARTS:
        for row in PARTS[name]():
            table.add_row(row.what, row.figure, row.target, row.peer)
    Console().print(table)


if __name__ == "__main__":
    main()
