"""Options that several commands share, said once."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from scraper import Prose, Severity


class FailOn(StrEnum):
    """The severities that ``--fail-on`` takes."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def severity(self) -> Severity:
        """The severity of findings that is meant."""
        return Severity(self.value)


Verbose: TypeAlias = Annotated[
    bool, typer.Option("--verbose", "-v", metavar="", help="Say more: every finding and page.")
]
Quiet: TypeAlias = Annotated[bool, typer.Option("--quiet", "-q", metavar="", help="Say only what is wrong.")]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", metavar="", help="Print the summary as one JSON object.")]
Jobs: TypeAlias = Annotated[
    int | None, typer.Option("--jobs", min=1, metavar="N", help="Read pages in N processes; default: one a core.")
]
Check: TypeAlias = Annotated[
    bool, typer.Option("--check", metavar="", help="Write nothing; exit with 1 if a file is not as it should be.")
]
FailOnOption: TypeAlias = Annotated[
    FailOn | None, typer.Option("--fail-on", help="Exit with 1 if there is a finding as bad as this, or worse.")
]
ReportsOption: TypeAlias = Annotated[
    Path | None,
    typer.Option("--reports", help="Write SERVICE.md (for the docs team) and SERVICE.sarif into this folder."),
]
ProseOption: TypeAlias = Annotated[
    Prose | None,
    typer.Option(
        "--prose",
        help="How much of the pages' text to repeat: descriptions and examples, first sentences, or facts only.",
    ),
]
Specs: TypeAlias = Annotated[
    list[Path],
    typer.Argument(metavar="SPEC", help="OpenAPI documents, or folders that hold them.", show_default=False),
]
