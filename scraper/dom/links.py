"""Hyperlinks of a page → targets relative to the root of the documentation set."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urlsplit

from scraper.page import Link


def resolve_link(href: str, page: str) -> Link:
    """Resolve ``href`` as it stands on ``page`` (a path relative to the root of the set)."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return Link(url=href.strip())
    if parts.scheme or parts.netloc:
        return Link(url=href.strip())
    anchor = unquote(parts.fragment)
    if not parts.path:
        return Link(anchor=anchor)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    return Link(anchor=anchor) if target == page else Link(page=target, anchor=anchor)
