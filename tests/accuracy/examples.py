"""What became of the examples in all documentation: each has one outcome."""

from __future__ import annotations

from collections import Counter

from rich.table import Table

from scraper import Outcome
from tests.support.corpus import SOURCES, Source, scraped

MOST_REFUSED = 0.02


def example_table() -> Table:
    """Return one row a source. A listing that shows no body is no example; one of several paths counts once."""
    table = Table(title="Examples by outcome", title_justify="left")
    outcomes: list[Outcome] = [outcome for outcome in Outcome if outcome is not Outcome.NO_BODY]
    for column in ("source", "examples", *outcomes, "share refused"):
        table.add_column(column, no_wrap=True, justify="left" if column == "source" else "right")
    total: Counter[Outcome] = Counter()
    for source in SOURCES:
        counts = _outcomes(source)
        total += counts
        table.add_row(source.name, *_cells(counts, outcomes))
    table.add_section()
    table.add_row("all", *_cells(total, outcomes))
    table.caption = f"all are classified; at most {MOST_REFUSED:.0%} may be refused"
    table.caption_justify = "left"
    return table


def _outcomes(source: Source) -> Counter[Outcome]:
    found = {
        (record.page, record.example.sample.index): record.example.outcome
        for record in scraped(source.folder, source.service).examples
    }
    return Counter(outcome for outcome in found.values() if outcome is not Outcome.NO_BODY)


def _cells(counts: Counter[Outcome], outcomes: list[Outcome]) -> list[str]:
    total = counts.total()
    return [str(total), *(str(counts[outcome]) for outcome in outcomes), f"{counts[Outcome.REFUSED] / total:.1%}"]
