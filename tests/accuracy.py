"""``make accuracy``: how much of the real documentation is in the specs, measured with scorers that are not ours.

Prints one table, and writes to build/accuracy each disagreement with the vendor's SDK with the place on the page that
decides it. A disagreement is *docs ≠ SDK* where the page's own row says what the spec says, or where no row names the
field; it is *ours* where a row names the field and the spec holds it nowhere.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scraper import ScrapeOptions, ScrapeResult, cover, read_source, render_yaml, scrape  # noqa: E402
from scraper.codes import EXAMPLE_UNDOCUMENTED_FIELD  # noqa: E402
from scraper.coverage import Kind  # noqa: E402
from tests.support.corpus import DOCS, SEED_EXPORT, SHARED  # noqa: E402
from tests.support.corpus import SOURCES as CORPORA  # noqa: E402

EVAL = SHARED / "eval"
OUT = ROOT / "build/accuracy"


@dataclass(frozen=True, slots=True)
class Measured:
    """A source that the oracle knows; ``alias`` names two spellings of one API, as the scorer takes it."""

    service: str
    path: str
    alias: tuple[str, ...] = field(default=())
    peer: str = ""
    """The closest peer's F1 on the same documents (shared/eval/README.md)."""


SOURCES = (
    Measured("modelarts", "help-center/2025-08-26/modelarts", peer=".725"),
    Measured("smn", "help-center/2025-12-11/smn", peer=".752"),
    Measured("ecs", "doc-exports-2022/docs/ecs", ("/v2/{}=/v2.1/{}",), peer=".276"),
    Measured("elb", "doc-exports-2022/docs/elb", ("/v2.0/lbaas=/v2/{}/elb",), peer=".770"),
)


def main() -> int:
    """Measure and print; returns 2 where the documentation or the scorers are missing."""
    console = Console()
    if not (DOCS.is_dir() and EVAL.is_dir()):
        console.print(f"make accuracy needs the documentation and the scorers: {DOCS} and {EVAL}")
        return 2
    table = Table("service", "operations", "F1", "peer", "R doc", "types", "required", "unnamed", "ours", "rows placed")
    for source in SOURCES:
        table.add_row(*_row(source))
    console.print(table)
    console.print(f"each disagreement with the SDK, with its place on the page: {OUT.relative_to(ROOT)}/*.md")
    for name, labels in (("labelled page", EVAL / "gold"), ("our labels", ROOT / "tests/gold")):
        if labels.is_dir():
            console.print(f"\n{name} ({labels}):")
            console.print(_gold(labels), markup=False, highlight=False)
    return 0


def _row(source: Measured) -> tuple[str, ...]:
    pages = DOCS / source.path
    result = _scraped(source.service, pages)
    folder = _written(OUT / "specs" / source.service, result)
    scores = _score(source, folder, pages)
    disagreements = list(_disagreements(scores, result, pages))
    _report(source, disagreements)
    whole = scores["all"]
    rows = next(account for account in cover(pages).accounts if account.kind is Kind.FIELD_ROW)
    return (
        source.service,
        str(scores["operations"]["spec"]),
        _share(whole["f1"]),
        source.peer,
        _share(whole["documented_recall"]),
        _share(whole["type_agreement"]),
        _share(whole["required_agreement"]),
        str(whole["unnamed"]),
        str(sum(1 for item in disagreements if item.is_ours)),
        f"{rows.placed / rows.read:.1%}",
    )


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _scraped(service: str, pages: Path) -> ScrapeResult:
    url = f"https://{service}.example.com"
    return scrape(pages, ScrapeOptions(service=service, server=url, docs_url=url, revision="1"))


def _written(folder: Path, result: ScrapeResult) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for file in result.documents:
        (folder / f"{file.version}.yaml").write_text(render_yaml(file.document), encoding="utf-8")
    return folder


def _score(source: Measured, folder: Path, pages: Path) -> Any:
    figures = OUT / f"{source.service}.json"
    command = [str(EVAL / "score.py"), "--spec", str(folder), "--oracle", str(EVAL / f"oracle/{source.service}.json")]
    command += ["--docs", str(pages), "--json", str(figures)]
    command += ["--alias", *source.alias] if source.alias else []
    _run(command)
    return json.loads(figures.read_text(encoding="utf-8"))


def _gold(labels: Path) -> str:
    specs = OUT / "gold"
    _written(specs / "modelarts-seed", _scraped("modelarts", SEED_EXPORT))
    for folder in labels.iterdir():
        for source in CORPORA:
            if folder.is_dir() and source.name.startswith(folder.name):
                _written(specs / folder.name, _scraped(source.service, source.folder))
    return _run([str(EVAL / "gold_score.py"), "--spec", str(specs), "--gold", str(labels)]).rstrip()


def _run(command: list[str]) -> str:
    done = subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True)
    return done.stdout


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One difference between spec and SDK, and what the page says of the field."""

    operation: str
    kind: str
    where: str
    path: str
    detail: str
    places: tuple[str, ...]
    is_ours: bool


def _disagreements(scores: Any, result: ScrapeResult, pages: Path) -> Iterator[Disagreement]:
    rows = _rows(pages, result)
    shown = {
        finding.subject.rpartition(".")[2].rstrip("[]{}"): (f"{finding.location}: shown by an example",)
        for finding in result.findings
        if finding.code == EXAMPLE_UNDOCUMENTED_FIELD.id
    }
    reported = {(finding.location.page, finding.location.table) for finding in result.findings}
    for entry in scores["by_operation"]:
        key = _plain_key(entry["operation"])
        for where, errors in entry["errors"].items():
            for kind, path, detail in errors:
                leaf = path.rpartition(".")[2].rpartition(":")[2].replace("\\", "").rstrip("[]{}")
                found = rows[key].get(leaf.casefold(), [])
                lost = kind == "missing" and bool(found) and not any(row.is_placed for row in found)
                is_ours = lost and not all((row.page, row.table) in reported for row in found)
                places = tuple(row.place for row in found) or shown.get(leaf, ())
                yield Disagreement(entry["operation"], kind, where, path, detail, places, is_ours)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a field table that names a field."""

    page: str
    table: str
    place: str
    is_placed: bool


def _rows(pages: Path, result: ScrapeResult) -> dict[str, dict[str, list[Row]]]:
    """The rows of each operation's pages by the field's name in lower case."""
    lost = {place for account in cover(pages).accounts for place in account.lost}
    found: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for report in result.pages:
        operation = read_source(pages, PurePosixPath(report.page)).operation if report.operations else None
        for table in operation.tables if operation else ():
            for doc in table.fields:
                place = str(doc.location)
                row = Row(report.page, table.location.table, f"{place}: {doc.type_text}", place not in lost)
                for key in report.operations:
                    found[_plain_key(key)][doc.name.casefold()].append(row)
    return found


def _plain_key(operation: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", operation)


def _report(source: Measured, disagreements: list[Disagreement]) -> None:
    lines = [f"# {source.service}: where the spec and the vendor's SDK disagree", ""]
    for item in disagreements:
        verdict = "ours" if item.is_ours else "docs ≠ SDK"
        lines.append(f"- **{verdict}** {item.kind} {item.operation} {item.where} `{item.path}` {item.detail}")
        lines += [f"  - {place}" for place in item.places[:3]] or ["  - no row of the page names it"]
    (OUT / f"{source.service}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
