"""Files → pages and what they document, in parallel if asked; one bad page never stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from scraper import codes
from scraper.diagnostics import Diagnostic, Findings, Location
from scraper.documented import DocErrorCode, DocOperation, DocServer, DocStatus, FieldTable, PageKind
from scraper.dom import Unreadable, read_page
from scraper.page import Page
from scraper.read import read_operation

PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})

Progress = Callable[[int, int], None]
"""Told how many pages are read, and of how many."""


class SourceError(ValueError):
    """There is nothing to read; the message is one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage:
    """One file: its page model (None if unreadable), what it documents, or the reason why it documents no operation."""

    path: str
    page: Page | None
    kind: PageKind
    reason: str
    operation: DocOperation | None
    tables: tuple[FieldTable, ...]
    statuses: tuple[DocStatus, ...]
    error_codes: tuple[DocErrorCode, ...]
    servers: tuple[DocServer, ...]
    diagnostics: tuple[Diagnostic, ...]


def find_pages(pages: Path) -> tuple[Path, tuple[PurePosixPath, ...]]:
    """Return the root of the documentation set and its page files, sorted, relative to the root.

    :raises SourceError: ``pages`` does not exist, or is a folder without any HTML file.
    """
    if pages.is_file():
        return pages.parent, (PurePosixPath(pages.name),)
    if not pages.is_dir():
        raise SourceError(f"There is no file or folder {pages}; give the folder that holds the HTML pages.")
    found = (file for file in pages.rglob("*") if file.suffix.lower() in PAGE_SUFFIXES and file.is_file())
    files = tuple(sorted(PurePosixPath(file.relative_to(pages).as_posix()) for file in found))
    if not files:
        raise SourceError(f"The folder {pages} holds no HTML page; give the folder that holds the HTML pages.")
    return pages, files


def read_pages(
    root: Path, files: tuple[PurePosixPath, ...], jobs: int = 1, progress: Progress | None = None
) -> tuple[SourcePage, ...]:
    """Read every file of ``files``; the result is in their order whatever the number of ``jobs``."""
    read = partial(read_source, root)
    if jobs <= 1 or len(files) < 2 * jobs:
        return tuple(_counted(map(read, files), len(files), progress))
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        return tuple(_counted(pool.map(read, files, chunksize=8), len(files), progress))


def read_source(root: Path, path: PurePosixPath) -> SourcePage:
    """Read one file of the documentation set at ``root``."""
    name = path.as_posix()
    try:
        page = read_page(path, (root / path).read_bytes())
    except (Unreadable, OSError) as problem:
        findings = Findings()
        findings.add(codes.PAGE_UNREADABLE, Location(page=name), detail=str(problem))
        return SourcePage(
            path=name,
            page=None,
            kind=PageKind.UNREADABLE,
            reason=str(problem),
            operation=None,
            tables=(),
            statuses=(),
            error_codes=(),
            servers=(),
            diagnostics=findings.sorted(),
        )
    read = read_operation(page)
    return SourcePage(
        path=name,
        page=page,
        kind=read.kind,
        reason=read.reason,
        operation=read.operation,
        tables=read.tables,
        statuses=read.statuses,
        error_codes=read.error_codes,
        servers=read.servers,
        diagnostics=read.diagnostics,
    )


def _counted(pages: Iterable[SourcePage], total: int, progress: Progress | None) -> Iterator[SourcePage]:
    for count, page in enumerate(pages, start=1):
        if progress:
            progress(count, total)
        yield page
