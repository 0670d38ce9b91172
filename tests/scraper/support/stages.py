"""The stages of the scraper on pages in the tests' notation."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from scraper.diagnostics import Findings
from scraper.documented import DocSample
from scraper.link import link_pages
from scraper.linked import LinkedApi
from scraper.page import Page
from scraper.read import read_operation
from scraper.source import SourcePage
from tests.scraper.support.notation import pages_of


@dataclass(slots=True)
class Stages:
    """A set of pages, and the findings of the stages that were run on it."""

    sources: tuple[SourcePage, ...]
    findings: Findings = field(default_factory=Findings)

    def link(self) -> LinkedApi:
        return link_pages(self.sources, self.findings)

    @property
    def samples(self) -> dict[str, tuple[DocSample, ...]]:
        return {source.path: source.operation.samples for source in self.sources if source.operation}

    @property
    def pages(self) -> dict[str, Page]:
        return {source.path: source.page for source in self.sources if source.page}


def stages(text: str) -> Stages:
    """Read a set of pages."""
    return Stages(tuple(source_of(page) for page in pages_of(text)))


def source_of(page: Page) -> SourcePage:
    """Return a page as :func:`scraper.source.read_source` would, had it come from a file."""
    read = read_operation(page)
    found = {item.name: getattr(read, item.name) for item in fields(read)}
    return SourcePage(path=page.path, page=page, **found)
