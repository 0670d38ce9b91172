"""The full rendering of real documentation, written where the scorers read it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from scraper import ScrapeResult, render_yaml
from tests.support.corpus import SHARED, scraped

ROOT = Path(__file__).resolve().parents[2]
EVAL = SHARED / "eval"
OUT = ROOT / "build/accuracy"


def written(folder: Path, service: str, pages: Path) -> ScrapeResult:
    """Write the specs of the pages at ``pages`` to ``folder``, and return all that the scraper found."""
    result = scraped(pages, service)
    folder.mkdir(parents=True, exist_ok=True)
    for file in result.documents:
        (folder / f"{file.version}.yaml").write_text(render_yaml(file.document), encoding="utf-8")
    return result


def run_scorer(name: str, *arguments: str | Path) -> str:
    """Run one of the shared scorers and return what it prints."""
    command = [sys.executable, str(EVAL / name), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def share(value: float | None) -> str:
    """Return a figure between 0 and 1 as it is printed."""
    return "-" if value is None else f"{value:.3f}"
