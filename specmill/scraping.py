"""One service: its documentation pages → the files of its spec folder, checked."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from scraper import (
    CODES,
    Acceptance,
    Diagnostic,
    NameBook,
    NameBookError,
    Prose,
    ScrapeError,
    ScrapeOptions,
    ScrapeResult,
    Severity,
    SpecFile,
    parse_names,
    render_findings,
    render_json,
    render_names,
    render_yaml,
    scrape,
)
from scraper.jsonvalue import JsonObject
from specmill.checks import Problem, check_document
from specmill.console import Report
from specmill.documents import parse_document
from specmill.errors import SpecmillError
from specmill.output import Output
from specmill.overlays import Overlay, load_overlays, overlaid
from specmill.ownership import FINDINGS, NAMES, files_of_spec, sources_path
from specmill.sources import Sources
from specmill.targets import find_target

ALL_CORES = os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What to read and how: the documentation of one service. Empty texts mean "not given".

    ``overlays`` is a folder of corrections that are applied to the documents.
    """

    service: str
    pages: Path
    prose: Prose
    title: str = ""
    server: str = ""
    docs_url: str = ""
    revision: str = ""
    acceptances: tuple[Acceptance, ...] = ()
    overlays: Path | None = None
    jobs: int = ALL_CORES


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """The spec of one service, ready to be written: ``output`` holds all files, ``documents`` those in OpenAPI.

    ``title`` is the name of the service for readers, ``docs_url`` where its pages are published, "" if unknown.
    """

    service: str
    title: str
    docs_url: str
    output: Output
    documents: Mapping[PurePosixPath, str]
    problems: Mapping[PurePosixPath, tuple[Problem, ...]]
    result: ScrapeResult

    @property
    def news(self) -> tuple[Diagnostic, ...]:
        """Findings that are told whatever the options: renames and acceptances that do not hold any more."""
        return tuple(finding for finding in self.result.findings if CODES[finding.code].is_loud)

    @property
    def accepted(self) -> int:
        """How many findings the configuration accepts."""
        return sum(1 for finding in self.result.findings if finding.accepted)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings of each severity findings.json holds, but for the accepted ones."""
        recorded = [finding for finding in self.result.findings if not CODES[finding.code].is_of_run]
        found = Counter(CODES[finding.code].severity for finding in recorded if not finding.accepted)
        return {severity: found[severity] for severity in Severity}

    def fails(self, limit: Severity | None) -> bool:
        """Tell whether there is a finding of severity ``limit`` or worse."""
        worst_first = list(Severity)
        counted = worst_first[: worst_first.index(limit) + 1] if limit else []
        counting = [finding for finding in self.result.findings if not finding.accepted]
        return any(CODES[finding.code].severity in counted for finding in counting)

    @property
    def operations(self) -> int:
        """How many operations the documents hold."""
        return sum(_operations(spec.document) for spec in self.result.documents)


def _operations(document: JsonObject) -> int:
    paths = document.get("paths")
    return sum(len(item) for item in paths.values() if isinstance(item, dict)) if isinstance(paths, dict) else 0


def make_spec(source: Source, folder: Path, report: Report) -> Spec:
    """Scrape ``source`` for the spec folder ``folder``, whose names.json keeps the published names.

    Raises :class:`SpecmillError` when there is nothing to scrape or the names cannot be read. Nothing is written.
    """
    options = ScrapeOptions(
        service=source.service,
        title=source.title,
        prose=source.prose,
        jobs=source.jobs,
        server=source.server,
        docs_url=source.docs_url,
        revision=source.revision,
        names=_names(folder),
        acceptances=source.acceptances,
    )
    try:
        result = scrape(source.pages, options, report)
    except ScrapeError as error:
        raise SpecmillError(str(error)) from error
    result = replace(result, documents=_corrected(result.documents, source.overlays))
    made = {PurePosixPath(f"{item.version}.yaml"): item for item in result.documents}
    documents = {path: render_yaml(item.document) for path, item in made.items()}
    read_back = {path: parse_document(text, str(path)) for path, text in documents.items()}
    for path, item in made.items():
        assert read_back[path] == item.document, f"{path} does not read back as it was written"
    findings = render_findings(
        result.findings, result.pages, service=source.service, with_text=source.prose is not Prose.NONE
    )
    sources = {sources_path(path): render_json(item.sources) for path, item in made.items()}
    files = documents | sources | {FINDINGS: findings, NAMES: render_names(result.names)}
    return Spec(
        service=source.service,
        title=source.title or source.service,
        docs_url=source.docs_url.rstrip("/"),
        output=Output(root=folder, files=files, owned=files_of_spec(folder, source.service)),
        documents=documents,
        problems={path: found for path, document in read_back.items() if (found := check_document(document))},
        result=result,
    )


def _corrected(files: tuple[SpecFile, ...], folder: Path | None) -> tuple[SpecFile, ...]:
    overlays = load_overlays(folder) if folder else ()
    known = {f"{file.version}.yaml" for file in files}
    for overlay in overlays:
        if overlay.document not in known:
            raise SpecmillError(
                f"{overlay.file} extends {overlay.document}, and the service has {', '.join(sorted(known))}; correct it"
            )
    return tuple(_overlaid(file, [one for one in overlays if one.document == f"{file.version}.yaml"]) for file in files)


def _overlaid(file: SpecFile, overlays: list[Overlay]) -> SpecFile:
    def fingerprint_of(pointer: str) -> str:
        try:
            return Sources(file.sources).origin(find_target(file.document, pointer)).fingerprint
        except SpecmillError:
            return ""

    return replace(file, document=overlaid(file.document, overlays, fingerprint_of))


def _names(folder: Path) -> NameBook:
    file = folder / NAMES
    try:
        return parse_names(file.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return NameBook()
    except (NameBookError, UnicodeDecodeError) as error:
        raise SpecmillError(
            f"{file} is no record of names: {error}; restore it, or remove it to have all names chosen anew"
        ) from error
    except OSError as error:
        raise SpecmillError(f"cannot read {file}: {error.strerror}; check its permissions") from error
