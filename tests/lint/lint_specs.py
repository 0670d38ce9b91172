"""``make lint-specs``: three linters over the committed specs and, if the documentation is at hand, the full rendering.

Prints one table, and each kind of warning with its count and why it stays. Exits with 1 if there is an error, or a kind
of warning without a reason. Documents of other origin can be named: ``python -m tests.lint.lint_specs --spec FILE``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml
from rich.console import Console
from rich.table import Table

from scraper import Prose
from specmill.build import BuildOptions, build_specs
from specmill.config import FILE_NAME, load_config
from specmill.console import Screen
from tests.lint.linters import (
    CONFIG,
    NO_NODE,
    ROOT,
    Level,
    Remark,
    has_node_linters,
    redocly,
    spectral,
    validate,
)

FULL = ROOT / "build" / "lint" / "full"
TOOLS = ("validator", "redocly", "spectral")
_WIDTH = 160


def committed() -> list[Path]:
    """Return the specs of the repository."""
    return sorted((ROOT / "spec").glob("*/*.yaml"))


def write_full(docs_root: Path) -> list[Path]:
    """Write the specs of all services with descriptions and examples below ``build/`` and return them."""
    config = load_config(ROOT / FILE_NAME)
    options = BuildOptions(docs_root=docs_root, prose=Prose.FULL)
    files = []
    for name, spec in build_specs(config, (), options, Screen(quiet=True).progress).items():
        for path, text in spec.documents.items():
            file = FULL / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            files.append(file)
    return sorted(files)


def lint(files: Sequence[Path]) -> list[Remark]:
    """Return what all tools that are installed say about ``files``."""
    found = list(validate(files))
    if has_node_linters():
        found += [*redocly(files), *spectral(files)]
    return found


def reasons() -> dict[str, str]:
    """Return why each kind of warning that remains does so, by tool and rule."""
    read: dict[str, str] = yaml.safe_load((CONFIG / "reasons.yaml").read_text("utf-8"))
    return read


def kinds(remarks: Iterable[Remark], level: Level) -> Counter[str]:
    """Count the remarks of a level by tool and rule."""
    return Counter(f"{remark.tool} {remark.kind}" for remark in remarks if remark.level is level)


def main(arguments: Sequence[str] | None = None) -> int:
    """Lint, print, and return the exit code."""
    parser = argparse.ArgumentParser(description="Lint OpenAPI documents with three tools.")
    parser.add_argument("--docs-root", type=Path, help="the real documentation, for the full rendering")
    parser.add_argument("--spec", type=Path, nargs="+", help="lint these documents instead of the committed ones")
    asked = parser.parse_args(arguments)
    console = Console(width=_WIDTH, soft_wrap=True)
    groups = {"as named": asked.spec} if asked.spec else {"committed": committed()}
    if not asked.spec and asked.docs_root and asked.docs_root.is_dir():
        groups["full"] = write_full(asked.docs_root)
    elif not asked.spec:
        console.print(f"skipped the full rendering: there is no documentation at {asked.docs_root}")
    if not has_node_linters():
        console.print(f"skipped: {NO_NODE}")
    remarks = {name: lint(files) for name, files in groups.items()}
    console.print(_table(groups, remarks))
    everything = [remark for found in remarks.values() for remark in found]
    for remark in everything:
        if remark.level is Level.ERROR:
            console.print(
                f"{remark.file}#{remark.pointer}: {remark.tool} {remark.kind}: {remark.message}", markup=False
            )
    known = reasons()
    for level in (Level.WARNING, Level.INFO):
        counts = {name: kinds(found, level) for name, found in remarks.items()}
        for kind in sorted(set().union(*counts.values())):
            numbers = " + ".join(f"{counted[kind]} {name}" for name, counted in counts.items())
            console.print(f"{level} {kind}: {numbers}: {known.get(kind, 'NO REASON GIVEN')}", markup=False)
    is_unknown = not asked.spec and kinds(everything, Level.WARNING).keys() - known.keys()
    return 1 if is_unknown or kinds(everything, Level.ERROR) else 0


def _table(groups: dict[str, list[Path]], remarks: dict[str, list[Remark]]) -> Table:
    table = Table("spec", "rendering", *TOOLS, title="errors / warnings")
    for name, files in groups.items():
        for file in files:
            cells = []
            for tool in TOOLS:
                levels = Counter(one.level for one in remarks[name] if one.tool == tool and one.file == file)
                was_run = tool == TOOLS[0] or has_node_linters()
                cells.append(f"{levels[Level.ERROR]} / {levels[Level.WARNING]}" if was_run else "skipped")
            table.add_row(f"{file.parent.name}/{file.stem}", name, *cells)
    return table


if __name__ == "__main__":
    sys.exit(main())
