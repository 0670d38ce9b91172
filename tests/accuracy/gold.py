"""The specs against labels that readers wrote from the pages alone: precision and recall, one row a kind of fact."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.table import Table

from tests.accuracy.specs import EVAL, OUT, ROOT, run_scorer, share, written
from tests.support.corpus import SEED_EXPORT, SOURCES

LABELS = (("the shared label", EVAL / "gold"), ("our labels", ROOT / "tests/gold"))
TARGETS = {"label": {"enum": "R ≥ .91", "all": "F1 ≥ .90"}, "labels": {"enum": "R ≥ .95", "all": "F1 ≥ .95"}}
"""What is asked of the shared label and of ours; the recall of enums counts exact ones."""


def gold_tables() -> Iterator[Table]:
    """Yield a table for each set of labels; the misses go to build/accuracy/gold-*.txt."""
    for name, labels in LABELS:
        if labels.is_dir():
            yield _table(name, labels)


def _table(name: str, labels: Path) -> Table:
    stem = name.rpartition(" ")[2]
    specs = OUT / f"gold/{stem}"
    if (labels / "modelarts-seed").is_dir():
        written(specs / "modelarts-seed", "modelarts", SEED_EXPORT)
    for folder in labels.iterdir():
        for source in SOURCES:
            if folder.is_dir() and source.name.startswith(folder.name):
                written(specs / folder.name, source.service, source.folder)
    figures = OUT / f"gold-{stem}.json"
    misses = run_scorer("gold_score.py", "--spec", specs, "--gold", labels, "--json", figures, "--misses", "200")
    (OUT / f"gold-{stem}.txt").write_text(misses, encoding="utf-8")
    overall = json.loads(figures.read_text(encoding="utf-8"))["overall"]
    return _filled(name, len(list(labels.rglob("*.json"))), overall, stem)


def _filled(name: str, pages: int, overall: Any, stem: str) -> Table:
    fields = overall["fields"]
    table = Table(
        title=f"Against {name}: {pages} pages, fields F1 {share(fields['F1'])}, types {share(fields['types'])}, "
        f"required {share(fields['required'])}",
        title_justify="left",
        caption=f"every miss: {(OUT / f'gold-{stem}.txt').relative_to(ROOT)}",
        caption_justify="left",
    )
    for column in ("fact", "labelled", "stated", "right", "precision", "recall", "F1", "target"):
        table.add_column(column, no_wrap=True, justify="left" if column in {"fact", "target"} else "right")
    for kind, row in overall["facts"].items():
        counts = (row["gold"], row["found"] + row["extra"], row["correct"])
        if any(counts):
            figures = (share(row["P"]), share(row["R"]), share(row["F1"]))
            table.add_row(kind, *map(str, counts), *figures, TARGETS[stem].get(kind, ""))
    return table
