"""Permission tables list ``METHOD /path``: an inventory that is independent of the operation pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scraper import codes
from scraper.diagnostics import Findings, Location
from scraper.documented import Endpoint, PageKind
from scraper.page import tables
from scraper.read.fields import table_location
from scraper.read.uri import read_endpoints
from scraper.source import SourcePage

_NAME = re.compile(r"\{[^{}]*\}")


def compare_inventory(sources: Iterable[SourcePage], findings: Findings) -> None:
    """Report the calls that an inventory lists and no page documents, and the operations that no inventory lists.

    Placeholder names do not matter. A service without an inventory is not judged.
    """
    sources = tuple(sources)
    listed = {_key(endpoint): endpoint for source in sources for endpoint in _listed(source)}
    documented = {
        _key(endpoint): endpoint for source in sources if source.operation for endpoint in source.operation.endpoints
    }
    if not listed:
        return
    for key in listed.keys() - documented.keys():
        findings.add(codes.INVENTORY_UNDOCUMENTED, listed[key].location, subject=_name(listed[key]))
    for key in documented.keys() - listed.keys():
        findings.add(codes.INVENTORY_MISSING, documented[key].location, subject=_name(documented[key]))


def _listed(source: SourcePage) -> Iterator[Endpoint]:
    if source.kind is not PageKind.INVENTORY or source.page is None:
        return
    for section, table in tables(source.page):
        place = table_location(source.path, section, table)
        for number, row in enumerate(table.rows, start=1):
            at = Location(page=place.page, section=place.section, table=place.table, row=number, line=row.line)
            for cell in row.cells:
                for endpoint in read_endpoints(cell.blocks, place):
                    yield Endpoint(method=endpoint.method, path=endpoint.path, query=endpoint.query, location=at)


def _key(endpoint: Endpoint) -> tuple[str, str]:
    return endpoint.method, _NAME.sub("{}", endpoint.path)


def _name(endpoint: Endpoint) -> str:
    return f"{endpoint.method} {endpoint.path}"
