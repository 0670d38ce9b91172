"""The table of contents: which topic each page stands under, in which order, and whether it is listed at all.

Dialect A publishes it as ``CLASS.TXT.json`` (rows with ``title``, ``uri``, ``code``, ``p_code``; depth 3); in dialect B
the folders are the tree and each folder's index lists its pages. Both may occur in one set.
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scraper.page import Page

CONTENTS_FILE = "CLASS.TXT.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a page stands: the titles of the topics above it, outermost first, and its position (large if unlisted)."""

    trail: tuple[str, ...]
    position: int
    is_listed: bool


_UNLISTED = 1_000_000


@dataclass(slots=True)
class Contents:
    """The places of all pages of a documentation set."""

    _places: dict[str, Place] = field(default_factory=dict)

    def place(self, page: Page) -> Place:
        """Return the place of a page; one that is not listed stands where the page itself says."""
        known = self._places.get(page.path)
        if known and known.trail:
            return known
        own = tuple(topic.title for topic in page.trail)
        if known:
            return Place(trail=own, position=known.position, is_listed=True)
        return Place(trail=own, position=_UNLISTED, is_listed=not self._places)

    def add(self, page: str, trail: tuple[str, ...]) -> None:
        """Enter a page at the next position; the first entry of a page holds."""
        self._places.setdefault(page, Place(trail=trail, position=len(self._places), is_listed=True))


def read_contents(root: Path, pages: Mapping[str, Page]) -> Contents:
    """Read every table of contents under ``root``. A damaged file counts as none: the pages name their topics too."""
    contents = Contents()
    for file in sorted(root.rglob(CONTENTS_FILE)) if root.is_dir() else []:
        folder = file.parent.relative_to(root).as_posix()
        for uri, trail in _rows(file):
            contents.add(posixpath.normpath(posixpath.join(folder, uri)), trail)
    for index in sorted((path for path, page in pages.items() if page.children), key=_depth):
        _walk(index, pages, contents, frozenset())
    return contents


def _depth(path: str) -> tuple[int, str]:
    return path.count("/"), path


def _walk(path: str, pages: Mapping[str, Page], contents: Contents, above: frozenset[str]) -> None:
    page = pages.get(path)
    if page is None or path in above:
        return
    contents.add(path, ())
    for child in page.children:
        _walk(child, pages, contents, above | {path})


def _rows(file: Path) -> Iterable[tuple[str, tuple[str, ...]]]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    rows = [row for row in data if isinstance(row, dict)] if isinstance(data, list) else []
    by_code = {str(row.get("code")): row for row in rows}
    for row in rows:
        trail: list[str] = []
        above = {str(row.get("code"))}
        code = str(row.get("p_code") or "")
        while code in by_code and code not in above:
            above.add(code)
            trail.insert(0, str(by_code[code].get("title") or ""))
            code = str(by_code[code].get("p_code") or "")
        yield str(row.get("uri") or ""), tuple(trail)
