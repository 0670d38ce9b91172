"""Diagnostics as data: what a page says that we could not use, or that contradicts itself.

A *document* being wrong is a :class:`Diagnostic`; *we* being wrong is an exception. Diagnostics are immutable, sort by
place and then by code, and carry the source text (``quote``) with its fingerprint, so that a rendering without the
text can still tell whether the source changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from scraper.vocab.columns import Column


class Severity(StrEnum):
    """How much a finding matters to a reader of the spec."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Fault(StrEnum):
    """Whose affair a finding is: a gap of the extractor, or a defect of the documentation."""

    OURS = "ours"
    DOCS = "docs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One row of the table of codes: what a diagnostic means and what its reader can do.

    ``is_of_run`` marks what only the run that meets it can tell (a rename: the next one knows the new name). It is
    reported, but not recorded.
    """

    id: str
    severity: Severity
    fault: Fault
    title: str
    why: str
    what_to_do: str
    column: Column | None = None
    """The column of a field table that the finding is about; None for its name, or for what is no field."""
    is_of_run: bool = False
    is_loud: bool = False
    """It is told on the screen whatever the options."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Location:
    """A place in the documentation. Rows and lines of the page file count from 1; 0 and "" mean "not that deep"."""

    page: str
    line: int = 0
    section: str = ""
    table: str = ""
    row: int = 0
    column: str = ""
    anchor: str = ""

    def __str__(self) -> str:
        parts = [self.page + (f":{self.line}" if self.line else "")]
        parts += [text for text in (self.section, self.table) if text]
        parts += [f"row {self.row}"] if self.row else []
        parts += [f"column {self.column}"] if self.column else []
        return ", ".join(parts)


NOWHERE = Location(page="")


def fingerprint(text: str) -> str:
    """Twelve hex digits that change when the words of a source text change (white space does not count)."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12] if text else ""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Diagnostic:
    """One finding: a stable code, a place, the thing it is about (a wire name, a heading) and the text quoted.

    Where an example contradicts its table, ``location`` and ``quote`` are the example's; ``documented`` is the cell
    that states otherwise, ``documented_quote`` its text.
    """

    location: Location
    code: str
    subject: str = ""
    detail: str = ""
    quote: str = ""
    documented: Location = NOWHERE
    documented_quote: str = ""
    accepted: str = ""
    """Why the configuration accepts the finding; "" where it does not."""

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the source text: of both witnesses, where two disagree."""
        return fingerprint(f"{self.quote} {self.documented_quote}".strip())


@dataclass(slots=True)
class Findings:
    """The collector that a stage fills while it works; the stage hands its content on as a sorted tuple."""

    _items: list[Diagnostic] = field(default_factory=list)

    def add(
        self,
        code: Code,
        location: Location,
        *,
        subject: str = "",
        detail: str = "",
        quote: str = "",
        documented: Location = NOWHERE,
    ) -> None:
        """Record one diagnostic of ``code`` at ``location``; ``documented`` is where a table states otherwise."""
        self._items.append(
            Diagnostic(
                code=code.id, location=location, subject=subject, detail=detail, quote=quote, documented=documented
            )
        )

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Take over the diagnostics of an earlier stage."""
        self._items.extend(diagnostics)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """Return everything recorded, in the order of the pages, without repetitions."""
        return tuple(sorted(set(self._items)))
