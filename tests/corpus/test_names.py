"""A run with the names that an earlier run recorded changes nothing: no document, no name, no finding."""

from __future__ import annotations

import pytest

from scraper import ScrapeOptions, parse_names, render_names, render_yaml, scrape
from tests.support.corpus import SOURCES, Source, needs_docs, scraped

pytestmark = needs_docs


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_recorded_names_change_nothing(source: Source) -> None:
    first = scraped(source.folder, source.service)
    options = ScrapeOptions(
        service=source.service,
        server=f"https://{source.service}.example.com",
        docs_url="https://docs.example.com",
        revision="1",
        names=parse_names(render_names(first.names)),
    )
    again = scrape(source.folder, options)
    assert render_names(again.names) == render_names(first.names)
    assert again.findings == first.findings
    assert [render_yaml(file.document) for file in again.documents] == [
        render_yaml(file.document) for file in first.documents
    ]
