"""Documented API → linked API: tables become named types, across pages."""

from __future__ import annotations

from collections.abc import Iterable

from scraper.diagnostics import Findings
from scraper.documented import PageKind
from scraper.link.operations import link_operation
from scraper.link.placeholders import unify_placeholders
from scraper.link.repeated_placeholders import distinct_placeholders
from scraper.link.statuses import with_linked_statuses
from scraper.link.tables import TableIndex
from scraper.link.types import TypeLinker
from scraper.link.value_pages import value_pages
from scraper.linked import LinkedApi
from scraper.source import SourcePage

__all__ = ["link_pages"]


def link_pages(sources: Iterable[SourcePage], findings: Findings) -> LinkedApi:
    """Link the operations of all pages, and pass on what the pages reported.

    Pages without an operation take part as far as a field leads to one of their tables.
    """
    sources = list(sources)
    index = TableIndex()
    for source in sources:
        index.add(source.path, source.tables)
    linker = TypeLinker(index=index, findings=findings, value_pages=value_pages(sources))
    common = {source.path: source.statuses for source in sources if source.statuses}
    operations = [
        link_operation(with_linked_statuses(source.operation, common), endpoint, linker, findings)
        for source in sources
        if source.operation
        for endpoint in source.operation.endpoints
    ]
    reached = {id.page for id in linker.used}
    for source in sources:
        if source.kind is not PageKind.CONCEPT or source.path in reached:
            findings.extend(source.diagnostics)
    distinct = distinct_placeholders(operations, findings)
    return LinkedApi(operations=unify_placeholders(distinct, findings), schemas=linker.schemas)
