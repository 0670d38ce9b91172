"""The specs against what the vendor's SDK knows, and every disagreement with the place on the page that decides it.

A disagreement is *docs ≠ SDK* where the page's own row says what the spec says, or where no row names the field; it is
*ours* where a row names the field and the spec holds it nowhere.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from rich.table import Table

from scraper import ScrapeResult, cover, read_source
from scraper.codes import EXAMPLE_UNDOCUMENTED_FIELD
from scraper.coverage import Kind
from tests.accuracy.specs import EVAL, OUT, run_scorer, share, written
from tests.support.corpus import DOCS


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
    Measured("elb", "doc-exports-2022/docs/elb", ("/v2.0/lbaas=/v2/{}/elb",), peer=".629"),
)


def sdk_table() -> Table:
    """Return one row a service; R doc forgives what is nowhere on the page."""
    table = Table(title="Against the vendor's SDK", title_justify="left")
    for name in ("service", "ops", "F1", "peer", "R doc", "types", "required", "unnamed", "ours", "rows placed"):
        table.add_column(name, no_wrap=True, justify="left" if name == "service" else "right")
    for source in SOURCES:
        table.add_row(*_row(source))
    return table


def _row(source: Measured) -> tuple[str, ...]:
    pages = DOCS / source.path
    folder = OUT / "specs" / source.service
    result = written(folder, source.service, pages)
    scores = _score(source, folder, pages)
    disagreements = list(_disagreements(scores, result, pages))
    _report(source, disagreements)
    whole = scores["all"]
    rows = next(account for account in cover(pages).accounts if account.kind is Kind.FIELD_ROW)
    return (
        source.service,
        str(scores["operations"]["spec"]),
        share(whole["f1"]),
        source.peer,
        share(whole["documented_recall"]),
        share(whole["type_agreement"]),
        share(whole["required_agreement"]),
        str(whole["unnamed"]),
        str(sum(1 for item in disagreements if item.is_ours)),
        f"{rows.placed / rows.read:.1%}",
    )


def _score(source: Measured, folder: Path, pages: Path) -> Any:
    figures = OUT / f"{source.service}.json"
    alias = ["--alias", *source.alias] if source.alias else []
    oracle = EVAL / f"oracle/{source.service}.json"
    run_scorer("score.py", "--spec", folder, "--oracle", oracle, "--docs", pages, "--json", figures, *alias)
    return json.loads(figures.read_text(encoding="utf-8"))


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
                leaf = _leaf(where, path)
                found = rows[key].get(leaf.casefold(), [])
                lost = kind == "missing" and bool(found) and not any(row.is_placed for row in found)
                is_ours = lost and not all((row.page, row.table) in reported for row in found)
                elsewhere = rows[_SHARED].get(leaf.casefold(), []) if kind == "extra" else []
                places = tuple(row.place for row in found or elsewhere) or shown.get(leaf, ())
                yield Disagreement(entry["operation"], kind, where, path, detail, places, is_ours)


def _leaf(where: str, path: str) -> str:
    """The name of a field: the last step of a path in which ``\\.`` is a dot of a name; parameters say their place."""
    name = path.partition(":")[2] if where == "params" else path
    return re.split(r"(?<!\\)\.", name)[-1].replace("\\", "").rstrip("[]{}")


_SHARED = ""
"""The key of rows on pages that document no operation: shared data structures."""


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
        source = read_source(pages, PurePosixPath(report.page))
        for table in source.operation.tables if source.operation else source.tables:
            for doc in table.fields:
                place = str(doc.location)
                row = Row(report.page, table.location.table, f"{place}: {doc.type_text}", place not in lost)
                for key in report.operations or (_SHARED,):
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
