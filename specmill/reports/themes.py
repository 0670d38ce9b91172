"""Findings by what a docs team would do about them: the chapters of the report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A chapter: its title, what to do in one sentence, and the codes that belong to it, the most useful first."""

    title: str
    task: str
    codes: tuple[str, ...]


THEMES = (
    Theme(
        title="Examples that contradict their tables",
        task="Decide which of the two is right and correct the other: readers copy the example.",
        codes=("example-type", "example-enum", "example-limit", "example-missing-field", "integer-wide"),
    ),
    Theme(
        title="Examples that are broken or misplaced",
        task="Correct the listing, or move it to the page that it belongs to.",
        codes=("example-refused", "example-repaired", "example-foreign", "example-without-body", "example-not-json"),
    ),
    Theme(
        title="What only the examples show",
        task="Add the fields to the tables, or remove them from the examples.",
        codes=("example-undocumented-field", "body-observed", "body-wrapped", "object-keyed", "example-null"),
    ),
    Theme(
        title="Tables that leave something open",
        task="Complete the table; generated clients know no more than it says.",
        codes=(
            "type-missing",
            "link-dangling",
            "table-orphan",
            "field-repeated",
            "fact-contradiction",
            "fact-unusable",
            "name-empty",
            "name-suspicious",
            "object-without-table",
        ),
    ),
    Theme(
        title="Addresses, parameters and statuses",
        task="Make path, tables and statuses of the page say the same.",
        codes=(
            "section-missing",
            "path-parameter-undocumented",
            "path-parameter-mismatch",
            "path-parameter-unused",
            "get-body-dropped",
            "body-in-uri-table",
            "path-spelled-twice",
            "placeholder-repeated",
            "status-assumed",
        ),
    ),
    Theme(
        title="The set of pages",
        task="Make the table of contents, the permission tables and the pages list the same operations.",
        codes=("operation-copy", "inventory-undocumented", "inventory-missing"),
    ),
)
"""Every code whose fault is the documentation's stands in one of them, unless it asks nothing of the authors."""
