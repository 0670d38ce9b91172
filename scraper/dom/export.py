"""Dialect A, the raw export: an HTML fragment without doctype, head or charset.

Template: ``h1.topictitle1``, then ``h4.sectiontitle`` with or without a ``div.section`` around it; tables preceded by
``<a name>`` anchors in a full and a short form; notes in ``div.note``; ``div.familylinks`` at the end.
"""

from __future__ import annotations

from itertools import takewhile

from lxml.html import HtmlElement

from scraper.dom.dialect import NOTE_KINDS, Dialect, classes
from scraper.dom.links import resolve_link
from scraper.page import Topic

_FOOTER = "Parent topic:"


def _matches(tree: HtmlElement) -> bool:
    marks = ("topictitle1", "sectiontitle", "familylinks")
    return any(classes(element) & set(marks) for element in tree.iter("h1", "h4", "div"))


def _body(tree: HtmlElement) -> HtmlElement | None:
    """Return the body; a fragment that had to be rescued has none."""
    found: HtmlElement | None = tree.find("body")
    return found if found is not None else tree


def _heading_level(element: HtmlElement) -> int:
    if element.tag == "h1":
        return 1
    return 2 if element.tag in {"h2", "h3", "h4", "h5"} else 0


def _table_anchors(table: HtmlElement) -> tuple[str, ...]:
    before = takewhile(lambda element: element.tag == "a", table.itersiblings(preceding=True))
    names = [table.get("id"), *(element.get("name") for element in before)]
    return tuple(dict.fromkeys(filter(None, names)))


def _heading_anchors(heading: HtmlElement) -> tuple[str, ...]:
    before = takewhile(lambda element: element.tag == "a", heading.itersiblings(preceding=True))
    names = [element.get("name") for element in before]
    section = heading.getparent()
    if section is not None and "section" in classes(section):
        outer = takewhile(lambda element: element.tag == "a", section.itersiblings(preceding=True))
        names += [section.get("id"), *(element.get("name") for element in outer)]
    return tuple(dict.fromkeys(filter(None, [heading.get("id"), *names])))


def _links(body: HtmlElement, kind: str, page: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for box in body.iter("div", "li"):
        if kind in classes(box):
            found += [
                (" ".join(a.text_content().split()), resolve_link(a.get("href", ""), page).page) for a in box.iter("a")
            ]
    return found


def _trail(body: HtmlElement, page: str) -> tuple[Topic, ...]:
    found = _links(body, "parentlink", page) or [
        (" ".join(link.text_content().split()), resolve_link(link.get("href", ""), page).page)
        for label in body.iter("strong", "b")
        if label.text_content().strip() == _FOOTER
        for link in takewhile(lambda element: element.tag == "a", label.itersiblings())
    ]
    return tuple(Topic(title=title, page=target) for title, target in found)


def _children(body: HtmlElement, page: str) -> tuple[str, ...]:
    return tuple(target for _, target in _links(body, "ulchildlink", page) if target)


EXPORT = Dialect(
    name="export",
    matches=_matches,
    body=_body,
    heading_level=_heading_level,
    is_noise=lambda element: bool(classes(element) & {"familylinks", "parentlink"}),
    is_note=lambda element: element.tag == "div" and bool(classes(element) & NOTE_KINDS),
    is_note_label=lambda element: any(name.endswith("title") for name in classes(element)) and element.tag == "span",
    table_anchors=_table_anchors,
    heading_anchors=_heading_anchors,
    footer=_FOOTER,
    trail=_trail,
    children=_children,
)
