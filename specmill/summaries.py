"""How results are told: lines for a person, and the same facts as JSON for a machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from scraper import CODES, Diagnostic, PageKind
from scraper.jsonvalue import JsonObject, JsonValue
from specmill.checks import Problem
from specmill.output import Change, Difference
from specmill.ownership import FINDINGS
from specmill.scraping import Spec


def plural(count: int, noun: str) -> str:
    """Return ``1 page`` or ``2 pages``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def spec_lines(spec: Spec) -> Iterator[str]:
    """Say what was read, what was made of it and what there is to know about it."""
    pages = spec.result.pages
    kinds = Counter(page.kind for page in pages)
    rest = ", ".join(f"{kinds[kind]} {kind}" for kind in PageKind if kinds[kind] and kind is not PageKind.OPERATION)
    others = f" ({rest} without one)" if rest else ""
    yield f"{spec.service}: {plural(spec.operations, 'operation')} from {plural(len(pages), 'page')}{others}"
    yield f"  spec      {', '.join(str(spec.output.root / path) for path in spec.documents)}"
    found = ", ".join(plural(count, str(severity)) for severity, count in spec.counts.items() if count) or "none"
    accepted = f", {spec.accepted} accepted" if spec.accepted else ""
    yield f"  findings  {found}{accepted} · {spec.output.root / FINDINGS}"
    if spec.news:
        yield f"  of note   {plural(len(spec.news), 'finding')}, told above"


def news_lines(spec: Spec) -> Iterator[str]:
    """Return one line for each finding that is told whatever the options."""
    for finding in spec.news:
        yield finding_line(finding)


def spec_details(spec: Spec) -> Iterator[str]:
    """Name every page that yields no operation with the reason, and every finding."""
    for page in spec.result.pages:
        if not page.operations:
            yield f"{page.page}: {page.kind}: {page.reason}"
    for finding in spec.result.findings:
        if finding not in spec.news:
            yield finding_line(finding)


def finding_line(finding: Diagnostic) -> str:
    """Return one line: place, severity, code, what it is about."""
    code = CODES[finding.code]
    about = ": ".join(text for text in (finding.subject, finding.detail) if text)
    where = str(finding.location) or "options"
    return f"{where}: {code.severity} {code.id}: {about or code.title}"


def problem_lines(file: Path | PurePosixPath, problems: Sequence[Problem]) -> Iterator[str]:
    """Return one line for each problem of a document."""
    for problem in problems:
        yield f"{file}#{problem.pointer}: {problem.message} [{problem.code}]"


def difference_lines(differences: Sequence[Difference]) -> Iterator[str]:
    """Return one line for each file that is not as it should be."""
    words = {Change.ADDED: "is missing", Change.CHANGED: "differs", Change.REMOVED: "should not be there"}
    for item in differences:
        yield f"{item.file} {words[item.change]}"


def spec_data(spec: Spec) -> JsonObject:
    """Return what :func:`spec_lines` says, for a machine."""
    kinds = Counter(str(page.kind) for page in spec.result.pages)
    return {
        "service": spec.service,
        "documents": [str(spec.output.root / path) for path in spec.documents],
        "operations": spec.operations,
        "pages": dict(kinds),
        "findings": {str(severity): count for severity, count in spec.counts.items()},
        "accepted": spec.accepted,
        "news": [
            {"code": finding.code, "place": str(finding.location), "subject": finding.subject, "detail": finding.detail}
            for finding in spec.news
        ],
        "problems": problem_data({spec.output.root / path: found for path, found in spec.problems.items()}),
    }


def problem_data(problems: dict[Path, tuple[Problem, ...]]) -> list[JsonValue]:
    """Return the problems of several documents, for a machine."""
    return [
        {"file": str(file), "pointer": item.pointer, "code": item.code, "message": item.message}
        for file, found in problems.items()
        for item in found
    ]


def difference_data(differences: Sequence[Difference]) -> list[JsonValue]:
    """Return changed files, for a machine."""
    return [{"file": str(item.file), "change": str(item.change)} for item in differences]
