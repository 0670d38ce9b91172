"""The stages of the scraper on pages in the tests' notation."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from pathlib import Path

from scraper.contents import read_contents
from scraper.diagnostics import Findings
from scraper.documented import DocSample, DocServer
from scraper.examples import attach_examples
from scraper.group import OperationGroup, group_operations
from scraper.link import link_pages
from scraper.link.share import share_schemas
from scraper.linked import LinkedApi
from scraper.naming.operation_id import service_words
from scraper.naming.pins import NameBook
from scraper.openapi import Evidence, Prose, SpecFile, SpecOptions, build_documents
from scraper.page import Page
from scraper.quotes import Quotes
from scraper.read import read_operation
from scraper.source import SourcePage
from tests.scraper.support.notation import pages_of

OPTIONS = SpecOptions(
    service="shelf",
    title="Shelf",
    servers=(DocServer(url="https://shelf.example.com", region=""),),
    docs_url="",
    revision="",
    prose=Prose.FULL,
)


@dataclass(slots=True)
class Stages:
    """A set of pages, and the findings of the stages that were run on it."""

    sources: tuple[SourcePage, ...]
    findings: Findings = field(default_factory=Findings)

    def link(self) -> LinkedApi:
        return link_pages(self.sources, self.findings)

    def groups(self) -> tuple[LinkedApi, tuple[OperationGroup, ...]]:
        """Run everything up to the operations of the spec. There is no table of contents but the pages' own."""
        api = share_schemas(attach_examples(share_schemas(self.link()), self.samples, self.findings))
        contents = read_contents(Path("/nowhere"), self.pages)
        places = {path: contents.place(page) for path, page in self.pages.items()}
        words = service_words([page.title for page in self.pages.values()])
        return api, group_operations(api, places, words, self.findings)

    def build(
        self, options: SpecOptions = OPTIONS, names: NameBook | None = None
    ) -> tuple[tuple[SpecFile, ...], NameBook]:
        """Run everything."""
        api, groups = self.groups()
        evidence = Evidence.of(Quotes(self.pages), api.operations)
        errors = tuple(error for source in self.sources for error in source.error_codes)
        return build_documents(groups, api.schemas, errors, names or NameBook(), options, evidence, self.findings)

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
