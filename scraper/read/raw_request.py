"""Pages that state their operation as raw HTTP under "Request Syntax" (object storage): told from concept pages."""

from __future__ import annotations

import re

from scraper.diagnostics import Location
from scraper.page import Listing, Page, iter_blocks
from scraper.vocab.normal import normal

_HEADINGS = frozenset({"request syntax", "request format", "request structure"})
_REQUEST = re.compile(r"\s*(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)\s+/\S*\s+HTTP/\d")


def raw_request(page: Page) -> Location | None:
    """Return where a page shows the request of its operation as HTTP sends it; None where it shows none."""
    for section in page.sections:
        if normal(section.heading) not in _HEADINGS:
            continue
        for block in iter_blocks(section.blocks):
            if isinstance(block, Listing) and _REQUEST.match(block.text):
                return Location(page=page.path, section=section.heading, line=block.line)
    return None
