"""What an adapter must say about its dialect; the walk over the page is the same for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml.html import HtmlElement

from scraper.page import Topic

Test = Callable[[HtmlElement], bool]

NOTE_KINDS = frozenset({"note", "notice", "caution", "warning", "danger", "tip", "important"})
"""Classes of boxed notes, the same in all dialects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """One way of publishing the documentation as HTML.

    ``matches`` tells a page of this dialect by its markup; ``body`` finds the content; ``is_noise`` names what is no
    content (navigation, permalinks); ``is_note`` and ``is_note_label`` recognise boxed notes; ``table_anchors`` and
    ``heading_anchors`` list the names by which a table or a heading can be linked; ``trail`` and ``children`` read the
    page's place in the table of contents.
    """

    name: str
    matches: Test
    body: Callable[[HtmlElement], HtmlElement | None]
    heading_level: Callable[[HtmlElement], int]
    is_noise: Test
    is_note: Test
    is_note_label: Test
    table_anchors: Callable[[HtmlElement], tuple[str, ...]]
    heading_anchors: Callable[[HtmlElement], tuple[str, ...]]
    footer: str
    """The words with which a paragraph of navigation begins that has no markup of its own; "" for none."""
    trail: Callable[[HtmlElement, str], tuple[Topic, ...]]
    children: Callable[[HtmlElement, str], tuple[str, ...]]


def classes(element: HtmlElement) -> frozenset[str]:
    """Return the class names of an element."""
    return frozenset((element.get("class") or "").split())
