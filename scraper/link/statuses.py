"""Statuses that a page leaves to a common page: "For details, see Status Codes"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from scraper.documented import DocOperation, DocStatus


def with_linked_statuses(operation: DocOperation, common: Mapping[str, tuple[DocStatus, ...]]) -> DocOperation:
    """Return an operation that states no status with those of the page its status section links to.

    Errors are taken over whole. Of the successes only a single one: a common page lists those of all operations.
    """
    if operation.statuses:
        return operation
    linked = next((common[link.page] for link in operation.status_links if link.page in common), ())
    successes = [status for status in linked if status.code.startswith("2")]
    errors = [status for status in linked if status.code[0] in "45"]
    taken = (*(successes if len(successes) == 1 else ()), *errors)
    return replace(operation, statuses=tuple(sorted(taken, key=lambda status: status.code)))
