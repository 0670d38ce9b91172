"""What a document says that no page does: where service and documentation are, and how much prose to publish."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scraper.documented import DocServer


class Prose(StrEnum):
    """How much of the documentation's own text the spec repeats."""

    FULL = "full"
    """Descriptions and examples."""
    SUMMARY = "summary"
    """The first sentence of each description, and examples."""
    NONE = "none"
    """Facts only: names, types, titles, statuses and page links; no descriptions and no example payloads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecOptions:
    """URLs have no trailing slash; ``revision`` names the release of the pages."""

    service: str
    title: str
    servers: tuple[DocServer, ...]
    docs_url: str
    revision: str
    prose: Prose
