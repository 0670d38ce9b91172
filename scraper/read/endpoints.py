"""A table of endpoints → the addresses of the service, one a region."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.documented import DocServer
from scraper.page import Table
from scraper.read.fields import columns_of
from scraper.vocab.columns import Column

_HOST = re.compile(r"(?:https?://)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/?", re.IGNORECASE)


def read_servers(table: Table) -> Iterator[DocServer]:
    """Yield the rows of a table with a column of endpoints; a cell that is no host name is left out."""
    columns = columns_of(table)
    if Column.ENDPOINT not in columns:
        return
    for row in table.rows:
        cells = {column: cell.text for column, cell in zip(columns, row.cells, strict=False) if column}
        if host := _HOST.fullmatch(cells.get(Column.ENDPOINT, "")):
            yield DocServer(url=f"https://{host[1].lower()}", region=cells.get(Column.REGION, ""))
