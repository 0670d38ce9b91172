"""What reading one page yields."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.diagnostics import Diagnostic
from scraper.documented import DocErrorCode, DocOperation, DocServer, DocStatus, FieldTable, PageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """What a page yielded: its kind, the reason if it is no operation, and the findings on the way."""

    kind: PageKind
    reason: str
    operation: DocOperation | None
    tables: tuple[FieldTable, ...]
    """The field tables of the page: those of its operation, or those that other pages may refer to."""
    statuses: tuple[DocStatus, ...]
    """The statuses that a page without an operation states for others."""
    error_codes: tuple[DocErrorCode, ...]
    """The error codes that a page without an operation lists for the service."""
    servers: tuple[DocServer, ...]
    """The addresses of the service that a page without an operation lists."""
    diagnostics: tuple[Diagnostic, ...]
