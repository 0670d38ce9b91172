"""The stages in order: files → pages → documented API → linked API → documents. This page is the map of the scraper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from scraper import codes
from scraper.acceptances import Acceptance, accept
from scraper.contents import Place, read_contents
from scraper.coverage import Coverage, account_for
from scraper.diagnostics import Diagnostic, Findings, Location
from scraper.documented import DocSample, DocServer, PageKind, PageReport
from scraper.examples import attach_examples
from scraper.group import OperationGroup, group_operations
from scraper.inventory import compare_inventory
from scraper.link import link_pages
from scraper.link.errors import with_error_bodies
from scraper.link.share import share_schemas
from scraper.linked import Example
from scraper.naming.operation_id import service_words
from scraper.naming.pins import NameBook
from scraper.openapi import Evidence, Prose, SpecFile, SpecOptions, build_documents
from scraper.page import Page, tables
from scraper.quotes import Quotes, with_quotes
from scraper.source import Progress, SourceError, SourcePage, find_pages, read_pages


class ScrapeError(ValueError):
    """Input from which no spec can be made; the message is one sentence that says what, where and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScrapeOptions:
    """How to scrape one service. Empty texts mean "not given": a default is used and reported."""

    service: str
    title: str = ""
    prose: Prose = Prose.FULL
    jobs: int = 1
    server: str = ""
    docs_url: str = ""
    revision: str = ""
    names: NameBook = field(default_factory=NameBook)
    acceptances: tuple[Acceptance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleRecord:
    """An example of the documentation with what became of it.

    ``operation`` is the METHOD and path it belongs to; ``status`` is "" for a request.
    """

    method: str
    path: str
    page: str
    status: str
    example: Example


@dataclass(frozen=True, slots=True, kw_only=True)
class ScrapeResult:
    """Everything that one run found."""

    documents: tuple[SpecFile, ...]
    findings: tuple[Diagnostic, ...]
    pages: tuple[PageReport, ...]
    examples: tuple[ExampleRecord, ...]
    names: NameBook


def scrape(pages: Path, options: ScrapeOptions, progress: Progress | None = None) -> ScrapeResult:
    """Read the documentation at ``pages`` (a folder, or one page) and return its OpenAPI documents.

    :raises ScrapeError: there is no such folder, or no page in it documents an operation.
    """
    findings = Findings()
    root, sources = _read(pages, options.jobs, progress)
    compare_inventory(sources, findings)
    linked = link_pages(sources, findings)
    contents = read_contents(root, {source.path: source.page for source in sources if source.page})
    places = {source.path: contents.place(source.page) for source in sources if source.page}
    witnessed = attach_examples(linked, _samples(sources), findings)
    api = share_schemas(with_error_bodies(witnessed, _general_pages(sources, places), findings))
    groups = group_operations(api, places, _vocabulary(sources), findings)
    errors = tuple(error for source in sources for error in source.error_codes)
    quotes = Quotes.of(source.page for source in sources if source.page)
    evidence = Evidence.of(quotes, api.operations)
    spec_options = _spec_options(options, sources, findings)
    documents, names = build_documents(groups, api.schemas, errors, options.names, spec_options, evidence, findings)
    ids = {_unnamed(key): id for version in names.versions.values() for key, id in version.operations.items()}
    return ScrapeResult(
        documents=documents,
        findings=accept(
            (with_quotes(_with_id(finding, ids), quotes) for finding in findings.sorted()), options.acceptances
        ),
        pages=tuple(_report(source, ids) for source in sources),
        examples=tuple(_examples(groups)),
        names=names,
    )


def cover(pages: Path, jobs: int = 1, progress: Progress | None = None) -> Coverage:
    """Read the documentation at ``pages`` and return the account of what became of everything on its operation pages.

    :raises ScrapeError: there is no such folder, or no page in it documents an operation.
    """
    findings = Findings()
    _, sources = _read(pages, jobs, progress)
    api = attach_examples(link_pages(sources, findings), _samples(sources), findings)
    return account_for(sources, api, findings.sorted())


def _read(pages: Path, jobs: int, progress: Progress | None) -> tuple[Path, tuple[SourcePage, ...]]:
    try:
        root, files = find_pages(pages)
    except SourceError as problem:
        raise ScrapeError(str(problem)) from problem
    sources = read_pages(root, files, jobs, progress)
    if not any(source.operation for source in sources):
        raise ScrapeError(_nothing_found(pages, sources))
    return root, sources


def _samples(sources: Iterable[SourcePage]) -> dict[str, tuple[DocSample, ...]]:
    return {source.path: source.operation.samples for source in sources if source.operation}


def _nothing_found(pages: Path, sources: Iterable[SourcePage]) -> str:
    sources = list(sources)
    if len(sources) == 1:
        return f"{pages} documents no operation: {sources[0].reason}; give a page with a URI section."
    unreadable = sum(1 for source in sources if source.kind is PageKind.UNREADABLE)
    remark = f" ({unreadable} of them could not be read)" if unreadable else ""
    return (
        f"None of the {len(sources)} pages under {pages}{remark} documents an operation; "
        "give the folder that holds the pages of an API reference."
    )


def _general_pages(sources: Iterable[SourcePage], places: Mapping[str, Place]) -> Iterator[Page]:
    pages = [source.page for source in sources if source.page and not source.operation]
    yield from sorted(pages, key=lambda page: (places[page.path].position, page.path))


def _vocabulary(sources: Iterable[SourcePage]) -> frozenset[str]:
    sources = list(sources)
    texts = [source.page.title for source in sources if source.page]
    texts += [table.caption for source in sources if source.page for _, table in tables(source.page)]
    return service_words(texts)


def _spec_options(options: ScrapeOptions, sources: Iterable[SourcePage], findings: Findings) -> SpecOptions:
    """Complete the options: servers from the option, else from the endpoints page, else a placeholder."""
    documented = tuple(server for source in sources for server in source.servers)
    stated = (DocServer(url=options.server.rstrip("/"), region=""),) if options.server else documented
    missing = {"--server": not stated, "--docs-url": not options.docs_url, "--revision": not options.revision}
    for name, is_missing in missing.items():
        if is_missing:
            findings.add(codes.DEFAULTED_OPTION, Location(page=""), subject=name)
    return SpecOptions(
        service=options.service,
        title=options.title or options.service,
        servers=stated or (DocServer(url=f"https://{options.service}.example.com", region=""),),
        docs_url=options.docs_url.rstrip("/"),
        revision=options.revision,
        prose=options.prose,
    )


def _unnamed(operation: str) -> str:
    """Return METHOD and path without the names of placeholders, of which each page has its own spelling."""
    return re.sub(r"\{[^{}]*\}", "{}", operation)


def _with_id(finding: Diagnostic, ids: Mapping[str, str]) -> Diagnostic:
    """Return a finding about an operation under its operationId."""
    return replace(finding, subject=ids.get(_unnamed(finding.subject), finding.subject))


def _report(source: SourcePage, ids: Mapping[str, str]) -> PageReport:
    operation = source.operation
    stated = tuple(f"{one.method} {one.path}" for one in operation.endpoints) if operation else ()
    return PageReport(
        page=source.path,
        kind=source.kind,
        operations=stated,
        operation_ids=tuple(dict.fromkeys(ids[_unnamed(key)] for key in stated)),
        reason=source.reason,
        title=source.page.title if source.page else "",
    )


def _examples(groups: Iterable[OperationGroup]) -> Iterator[ExampleRecord]:
    for group in groups:
        for member in group.members:
            operation = member.operation
            bodies = [("", operation.request.examples + operation.unplaced)]
            bodies += [(response.status, response.body.examples) for response in operation.responses]
            for status, examples in bodies:
                for example in examples:
                    yield ExampleRecord(
                        method=group.method, path=group.path, page=operation.page, status=status, example=example
                    )
