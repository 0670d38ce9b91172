"""Dialect B, the public help centre: pages rendered by Sphinx with the cloud's theme.

Template: the content is ``#docs-content`` (its Prev/Next navigation is not); ``section > h2`` with a permalink; the
caption in ``span.caption-text``; the schema's anchor in a ``<span id>`` just before the table; notes are
``div.admonition``; a folder's ``index.html`` lists its pages in ``div.toctree-wrapper``.
"""

from __future__ import annotations

import posixpath
from itertools import takewhile

from lxml.html import HtmlElement

from scraper.dom.dialect import Dialect, classes
from scraper.dom.links import resolve_link
from scraper.page import Topic


def _body(tree: HtmlElement) -> HtmlElement | None:
    found: HtmlElement | None = tree.get_element_by_id("docs-content", None)
    return found


def _heading_level(element: HtmlElement) -> int:
    tag = str(element.tag)
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0


def _is_noise(element: HtmlElement) -> bool:
    return (
        element.tag == "nav"
        or bool(classes(element) & {"headerlink", "toctree-wrapper"})
        or element.get("id") == "bottom-navigation"
    )


def _spans_before(element: HtmlElement) -> list[str]:
    before = takewhile(lambda sibling: sibling.tag == "span", element.itersiblings(preceding=True))
    return [name for span in before if (name := span.get("id"))]


def _table_anchors(table: HtmlElement) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, [*_spans_before(table), table.get("id")])))


def _heading_anchors(heading: HtmlElement) -> tuple[str, ...]:
    section = heading.getparent()
    own = [section.get("id")] if section is not None and section.tag == "section" else []
    return tuple(dict.fromkeys(filter(None, [*_spans_before(heading), *own])))


def _trail(body: HtmlElement, page: str) -> tuple[Topic, ...]:
    found: list[Topic] = []
    for trail in body.getroottree().getroot().find_class("ul-breadcrumbs"):
        for a in trail.iter("a"):
            title, target = " ".join(a.text_content().split()), resolve_link(a.get("href", ""), page).page
            if title and target.endswith(".html"):
                found.append(Topic(title=title, page=target))
    return tuple(found)


def _children(body: HtmlElement, page: str) -> tuple[str, ...]:
    """Return the pages that a folder's index lists; other pages have no children, whatever they link to."""
    if posixpath.basename(page) != "index.html":
        return ()
    folder = posixpath.dirname(page)
    links = [resolve_link(a.get("href", ""), page) for box in body.iter("ul") for a in box.iter("a")]
    below = (link.page for link in links if link.page and posixpath.commonpath([folder, link.page]) == folder)
    return tuple(dict.fromkeys(below))


HELP_CENTRE = Dialect(
    name="help-centre",
    matches=lambda tree: _body(tree) is not None,
    body=_body,
    heading_level=_heading_level,
    is_noise=_is_noise,
    is_note=lambda element: "admonition" in classes(element),
    is_note_label=lambda element: "admonition-title" in classes(element),
    table_anchors=_table_anchors,
    heading_anchors=_heading_anchors,
    footer="",
    trail=_trail,
    children=_children,
)
