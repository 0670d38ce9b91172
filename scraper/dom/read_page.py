"""One page file → :class:`scraper.page.Page`. The dialect is detected, never configured."""

from __future__ import annotations

from pathlib import PurePosixPath

from scraper.dom.decode import NotText, decode
from scraper.dom.dialect import Dialect
from scraper.dom.export import EXPORT
from scraper.dom.help_centre import HELP_CENTRE
from scraper.dom.parse import parse
from scraper.dom.tables import read_table
from scraper.dom.walk import Walker
from scraper.page import Page

DIALECTS: tuple[Dialect, ...] = (HELP_CENTRE, EXPORT)
"""The first dialect whose markup is found on a page reads it: the help centre's marks are the more specific ones."""


class Unreadable(ValueError):
    """A file that is no documentation page; the message says why."""


def read_page(path: PurePosixPath, data: bytes) -> Page:
    """Read the file ``data`` that stands at ``path`` in the documentation set.

    :raises Unreadable: the bytes are no text, or no dialect recognises the markup.
    """
    try:
        return _read(path, decode(data))
    except NotText as problem:
        raise Unreadable(str(problem)) from problem
    except RecursionError as problem:
        raise Unreadable("its elements are nested too deeply") from problem


def _read(path: PurePosixPath, text: str) -> Page:
    tree = parse(text)
    dialect = next((known for known in DIALECTS if known.matches(tree)), None)
    body = dialect.body(tree) if dialect else None
    if dialect is None or body is None:
        raise Unreadable("no known dialect recognises its markup")
    name = path.as_posix()
    trail, children = dialect.trail(body, name), dialect.children(body, name)
    heading = next(body.iter("h1"), None)
    anchors = dialect.heading_anchors(heading) if heading is not None else ()
    sections = Walker(dialect=dialect, page=name, read_table=read_table).sections(body)
    title = next((section.heading for section in sections if section.level == 1), "")
    return Page(
        path=name,
        dialect=dialect.name,
        title=title,
        anchors=anchors,
        sections=sections,
        trail=trail,
        children=children,
    )
