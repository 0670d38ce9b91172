"""The stages that are one file each: contents, groups, Markdown, places; read by the fixtures beside this file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from scraper import codes
from scraper.acceptances import Acceptance, accept
from scraper.contents import CONTENTS_FILE, read_contents
from scraper.diagnostics import Diagnostic, Findings, Location, fingerprint
from scraper.dom.walk import fold_runs
from scraper.group import operation_ids
from scraper.inventory import compare_inventory
from scraper.jsontext import render_json
from scraper.jsonvalue import JsonValue
from scraper.markdown import first_sentence, markdown
from scraper.page import Paragraph, Run, Style
from scraper.quotes import Quotes
from tests.scraper.support.fixtures import Case, Given, Runner, parameters
from tests.scraper.support.notation import blocks_of, pages_of
from tests.scraper.support.show_docs import finding_lines, show
from tests.scraper.support.stages import stages


def acceptances(given: Given) -> str | None:
    """Show the findings after acceptance. Both are "code page subject text"; "-" stands for any subject."""
    found = accept(map(_finding, given.words("findings")), map(_acceptance, given.words("acceptances")))
    lines = zip(finding_lines(found), found, strict=True)
    return show(line + (f" (accepted: {one.accepted})" if one.accepted else "") for line, one in lines)


def _finding(text: str) -> Diagnostic:
    code, page, subject, quote = text.split()
    return Diagnostic(code=code, location=Location(page=page), subject=subject, quote=quote)


def _acceptance(text: str) -> Acceptance:
    code, page, subject, quote = text.split()
    subject = "" if subject == "-" else subject
    return Acceptance(code=code, page=page, subject=subject, fingerprint=fingerprint(quote), reason="as agreed")


def contents(given: Given) -> str | None:
    """Show the pages by position with their topics. "files" are tables of contents by folder, "pages" the set."""
    pages = {page.path: page for page in pages_of(given.word("pages"))}
    with TemporaryDirectory() as folder:
        files = given.get("files")
        for name, rows in (files if isinstance(files, dict) else {}).items():
            (Path(folder) / name).mkdir(parents=True, exist_ok=True)
            text = rows if isinstance(rows, str) else json.dumps(rows)
            (Path(folder) / name / CONTENTS_FILE).write_text(text, "utf-8")
        found = read_contents(Path(folder), pages)
    places = sorted(((found.place(page), path) for path, page in pages.items()), key=lambda item: item[0].position)
    return show(
        f"{'' if place.is_listed else 'unlisted '}{path}: {' > '.join(place.trail) or '-'}" for place, path in places
    )


def diagnostics(given: Given) -> str | None:
    """Show a place as a reader finds it."""
    return str(_location(given.value)) or None


def _location(value: JsonValue) -> Location:
    assert isinstance(value, dict)
    row, line = value.get("row", 0), value.get("line", 0)
    assert isinstance(row, int)
    assert isinstance(line, int)
    words = {name: Given(value).word(name) for name in ("page", "section", "table", "column", "anchor")}
    return Location(row=row, line=line, **words)


def jsontext(given: Given) -> str | None:
    """Show a value as text below a key; nothing where it fits on one line."""
    lines = render_json({"": given.value}).splitlines()[1:-1]
    return "\n".join(lines) if len(lines) > 1 else None


def quotes(given: Given) -> str | None:
    """Show the text at a place of a page."""
    found = Quotes.of(pages_of(given.word("page")))
    return found.quote(_location(given.get("at"))) or None


def group(given: Given) -> str | None:
    """Show each operation with its id, its tag and the pages that document it."""
    run = stages(given.word("pages") if isinstance(given.value, dict) else given.text)
    _, groups = run.groups()
    ids = operation_ids(groups, given.table("pinned"), run.findings)
    lines = []
    for one in groups:
        tag = f" in {one.tag}" if one.tag else ""
        mark = ", out of date" if one.is_deprecated else ""
        members = ", ".join(member.operation.page for member in one.members)
        lines.append(f"{ids[one.key]} {one.key}{tag}{mark}: {members}")
    return show(lines, finding_lines(run.findings.sorted()))


def inventory(given: Given) -> str | None:
    """Show what the inventory and the operation pages say of each other."""
    run = stages(given.text)
    compare_inventory(run.sources, run.findings)
    return show(finding_lines(run.findings.sorted()))


def as_markdown(given: Given) -> str | None:
    """Show blocks as CommonMark; nothing where it is what the notation says."""
    text = given.word("first sentence of") if isinstance(given.value, dict) else given.text
    blocks = blocks_of(text)
    shown = first_sentence(blocks) if isinstance(given.value, dict) else markdown(blocks)
    return None if shown == text.rstrip("\n") else shown


RUNNERS: dict[str, Runner] = {
    "acceptances": acceptances,
    "contents": contents,
    "diagnostics": diagnostics,
    "group": group,
    "inventory": inventory,
    "jsontext": jsontext,
    "markdown": as_markdown,
    "quotes": quotes,
}


@pytest.mark.parametrize(("case", "run"), parameters("", RUNNERS))
def test_rule(case: Case, run: Runner) -> None:
    case.check(run)


SIGNS = [*"ab1 .)_*`<>&;#-+=[]()!\\~|:'\"{}$^/@", "&amp;", "<b>", "a_b", "**", "![x](y)", "<http://a>", "&#65;", "---"]
STYLED = st.tuples(st.lists(st.sampled_from(SIGNS), max_size=4).map("".join), st.sampled_from(list(Style)))


@settings(max_examples=500)
@given(st.lists(STYLED, max_size=4))
def test_a_reader_of_the_markdown_sees_the_text_of_the_page(styled: list[tuple[str, Style]]) -> None:
    paragraph = Paragraph(runs=fold_runs([Run(text=text, style=style) for text, style in styled]), line=1)
    assume(not re.match(r"\d+[.)]", paragraph.text))  # "1. Do this" is a numbered list to both
    assert _seen(markdown((paragraph,))) == paragraph.text


def _seen(source: str) -> str:
    """Return the text of CommonMark as a reader sees it; whatever is no paragraph, style or code shows its kind."""
    seen: list[str] = []
    for token in MarkdownIt("commonmark").parse(source):
        if token.type not in {"paragraph_open", "inline", "paragraph_close"}:
            seen.append(f"<{token.type}>")
        for part in token.children or ():
            if part.type in {"text", "code_inline"}:
                seen.append(part.content)
            elif part.type.partition("_")[0] not in {"strong", "em"}:
                seen.append(f"<{part.type}>")
    return "".join(seen)


def test_a_fingerprint_changes_with_the_words_only() -> None:
    assert fingerprint("Kind of  wood.\n") == fingerprint(" Kind of wood.")
    assert fingerprint("Kind of wood.") != fingerprint("Kind of steel.")
    assert fingerprint("") == ""


def test_a_finding_is_reported_once_and_in_the_order_of_the_pages() -> None:
    findings = Findings()
    for page, row in (("b.html", 1), ("a.html", 10), ("a.html", 9), ("b.html", 1)):
        findings.add(codes.NAME_EMPTY, Location(page=page, row=row))
    assert [(found.location.page, found.location.row) for found in findings.sorted()] == [
        ("a.html", 9),
        ("a.html", 10),
        ("b.html", 1),
    ]
