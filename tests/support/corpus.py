"""The real documentation beside the checkout: where it lies, and its specs, scraped once a test run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from scraper import Prose, ScrapeOptions, ScrapeResult, scrape

SHARED = Path(__file__).resolve().parents[3] / "shared"
DOCS = SHARED / "docs"
SAMPLE = Path(__file__).resolve().parents[2] / "specmill" / "sample_docs"

needs_docs = pytest.mark.skipif(not DOCS.is_dir(), reason=f"the real documentation is not at {DOCS}")


@dataclass(frozen=True, slots=True)
class Source:
    """One release of one service's documentation."""

    name: str
    service: str
    path: str
    operations: int
    """METHOD and path pairs that its pages state."""
    pages: int

    @property
    def folder(self) -> Path:
        """Where its pages lie."""
        return DOCS / self.path


SEED_EXPORT = DOCS / "doc-exports-2024/docs/modelarts/api-ref/CreateNotebook.html"
SEED_HELP_CENTRE = (
    DOCS / "help-center/2024-11-28/modelarts/development_environment_management/creating_a_notebook_instance.html"
)

SOURCES = (
    Source("modelarts-2022", "modelarts", "doc-exports-2022/docs/modelarts", 141, 197),
    Source("modelarts-2024", "modelarts", "help-center/2024-11-28/modelarts", 202, 251),
    Source("modelarts-2025", "modelarts", "help-center/2025-08-26/modelarts", 222, 272),
    Source("ecs-2022", "ecs", "doc-exports-2022/docs/ecs", 213, 208),
    Source("elb-2022", "elb", "doc-exports-2022/docs/elb", 133, 187),
    Source("smn-2025-02", "smn", "help-center/2025-02-07/smn", 29, 54),
    Source("smn-2025-12", "smn", "help-center/2025-12-11/smn", 29, 54),
)
"""Every source in ``shared/docs`` with its counts (notes/corpus.md, notes/decisions.md)."""


@cache
def scraped(pages: Path, service: str, prose: Prose = Prose.FULL) -> ScrapeResult:
    """Scrape a source once; tests only read the result."""
    options = ScrapeOptions(
        service=service,
        prose=prose,
        server=f"https://{service}.example.com",
        docs_url="https://docs.example.com",
        revision="1",
    )
    return scrape(pages, options)
