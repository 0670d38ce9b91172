"""HTML → page model, read by the fixtures beside this file; and what must hold for any bytes."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.dom import Unreadable, read_page
from scraper.dom.decode import decode
from scraper.dom.links import resolve_link
from scraper.dom.parse import parse
from scraper.page import Page, iter_blocks
from tests.scraper.support.fixtures import FIRES, ROOT, Case, Given, Runner, parameters, read_cases
from tests.scraper.support.notation import page_of
from tests.scraper.support.show_page import show_link, show_page

TITLE_A = '<h1 class="topictitle1">T</h1>\n'

PIECES = re.findall(
    r"<[^<>]*>|\S+",
    """
    <h1 class="topictitle1"> </h1> <h4 class="sectiontitle"> </h4> <div> </div> <div class="note"> <p> </p> <br>
    <div id="docs-content"> <section id='s'> <h2> <table> </table> <tr> </tr> <td> <td rowspan="9" colspan="99999999">
    <th> <caption> <pre> </pre> <ul><li> </ul> <a href='x#y'> </a> <a name='z'> <!-- --> < &nbsp; &#8203; &#0; &#8; \x08
    """,
)


def page(html: str, path: str = "page.html") -> Page:
    return read_page(PurePosixPath(path), html.encode())


def decoded(given: Given) -> str:
    """Given is a text and its charset, or bytes in hexadecimal digits."""
    data = given.word("text").encode(given.word("as")) if given.word("as") else bytes.fromhex(given.word("hex"))
    return decode(data)


def parsed(given: Given) -> str:
    """Show rows, listings and headings of the tree, a line each."""
    found = parse(given.text).iter("tr", "pre", "h1", "h2", "h4")
    return "\n".join(f"{element.tag}: {' '.join(element.text_content().split())}" for element in found)


def whole(given: Given) -> str:
    """Show a whole page."""
    return show_page(page(given.word("html"), given.word("at")) if isinstance(given.value, dict) else page(given.text))


def snippet(given: Given) -> str | None:
    """Show what stands below the title of a page in dialect A."""
    return show_page(page(TITLE_A + given.text)).removeprefix("# T").removeprefix("\n") or None


def links(given: Given) -> str | None:
    """Given is "href on page"."""
    href, _, at = given.text.partition(" on ")
    return show_link(resolve_link(href, at)) or None


def detected(given: Given) -> str:
    found = page(given.text)
    return f"{found.dialect}: {found.title}"


RUNNERS: dict[str, Runner] = {
    "decode": decoded,
    "export": whole,
    "help_centre": whole,
    "links": links,
    "parse": parsed,
    "read_page": detected,
    "tables": snippet,
    "walk": snippet,
}


@pytest.mark.parametrize(("case", "run"), parameters("dom", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


def test_every_block_knows_its_line() -> None:
    found = page("<h1 class='topictitle1'>T</h1>\n<p>a\nb</p>\n\n<ul>\n<li>c</li></ul>\n<pre>d</pre><p>e</p>")
    lines = [block.line for section in found.sections for block in iter_blocks(section.blocks)]
    assert (found.sections[0].line, lines) == (1, [2, 5, 6, 7, 7])


def test_text_outside_of_any_wrapper_is_found_whatever_the_depth() -> None:
    depth = 200
    found = page(TITLE_A + "<div>" * depth + "deep" + "</div>" * depth)
    assert show_page(found) == "# T\ndeep"


@given(st.binary() | st.lists(st.sampled_from(PIECES)).map("".join).map(str.encode))
def test_any_bytes_are_a_page_or_unreadable(data: bytes) -> None:
    try:
        found = read_page(PurePosixPath("a/b.html"), data)
    except Unreadable:
        return
    assert found.path == "a/b.html"


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_markup_below_a_title_is_a_page(html: str) -> None:
    assert page(TITLE_A + html).dialect in {"export", "help-centre"}


SHOWN = [
    case
    for stem in ("export", "help_centre", "tables", "walk")
    for case in read_cases(ROOT / "dom" / f"{stem}.yaml")
    if case.group == FIRES
]


@pytest.mark.parametrize("case", SHOWN, ids=lambda case: case.name)
def test_the_notation_of_the_fixtures_loses_nothing(case: Case) -> None:
    assert isinstance(case.expect, str)
    assert show_page(page_of(case.expect)) == case.expect.rstrip("\n")
