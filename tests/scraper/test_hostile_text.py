"""Text of a page is hostile: whatever it holds, the document is one and says the same, and names are names."""

from __future__ import annotations

import json
import re

import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scraper.diagnostics import Findings
from scraper.jsonvalue import JsonObject, JsonValue
from scraper.openapi import render_yaml
from scraper.page import Block, Cell, ListBlock, ListItem, Page, Paragraph, Row, Run, Section, Style, Table
from scraper.report import render_findings
from scraper.vocab.empties import DYNAMIC_NAME, EMPTY
from scraper.vocab.normal import normal
from specmill.checks import check_document
from tests.scraper.support.json_values import TEXTS
from tests.scraper.support.stages import Stages, source_of

PAYLOADS = st.sampled_from(
    [
        '"""',
        "'''",
        "\\",
        "\\\\n",
        "{{ x }}",
        "{% raw %}",
        "${x}",
        "import os; os.system('id')",
        "\n\n",
        "\u2028",
        "\x85",
        "*/",
        "-->",
        "<script>",
        "- a: b",
        "# no comment",
        "!!python/object:x",
        "&a *a",
        "%YAML 1.1",
        "---",
        "...",
        "class",
        "None",
        "null",
        "1e3",
        "\u202e",
        "\x00",
        "\ufeff",
    ]
)
HOSTILE = st.lists(PAYLOADS | TEXTS, max_size=3).map("".join)
PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")


def paragraph(text: str, style: Style = Style.PLAIN) -> Paragraph:
    return Paragraph(runs=(Run(text=text, style=style),), line=1)


def cell(*blocks: Block) -> Cell:
    return Cell(blocks=blocks, line=1)


def page(title: str, name: str, description: str, option: str) -> Page:
    """A page that creates something: one field with a description and one option in a list."""
    options = ListBlock(
        ordered=False, items=(ListItem(blocks=(paragraph(option, Style.STRONG), paragraph(option)), line=1),), line=1
    )
    cells = (cell(paragraph(name)), cell(paragraph("String")), cell(paragraph(description), options))
    table = Table(
        index=1,
        number="1",
        caption="Request body parameters",
        anchors=(),
        headers=("Parameter", "Type", "Description"),
        rows=(Row(cells=cells, line=1),),
        line=1,
    )
    sections = (
        Section(heading=title, level=1, blocks=(), line=1),
        Section(heading="Function", level=2, blocks=(paragraph(description),), line=1),
        Section(heading="URI", level=2, blocks=(paragraph("POST /v1/shelves"),), line=1),
        Section(heading="Request Parameters", level=2, blocks=(table,), line=1),
    )
    return Page(path="page.html", dialect="made", title=title, anchors=(), sections=sections, trail=(), children=())


@settings(max_examples=150)
@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
def test_a_document_reads_back_and_says_what_the_page_says(title: str, name: str, text: str, option: str) -> None:
    run = Stages((source_of(page(title, name, text, option)),))
    [file], _ = run.build()
    read: object = yaml.load(render_yaml(file.document), Loader=yaml.CSafeLoader)
    assert read == file.document
    operation = at(file.document, "paths", "/v1/shelves", "post")
    assert operation["summary"] == title
    assert PASCAL.fullmatch(str(operation["operationId"]))
    components = at(file.document, "components", "schemas")
    assert all(PASCAL.fullmatch(component) for component in components)
    told = render_findings(run.findings.sorted(), (), service="shelf", with_text=True)
    assert json.loads(told)["service"] == "shelf"


@settings(max_examples=150)
@given(HOSTILE)
def test_a_name_on_the_wire_stays_as_it_stands(name: str) -> None:
    shown = " ".join(name.split())
    assume(normal(shown) not in EMPTY and not DYNAMIC_NAME.fullmatch(shown))
    [file], _ = Stages((source_of(page("Creating a Shelf", name, "Text.", "A")),)).build()
    schema = at(file.document, "components", "schemas", "CreateShelfRequestBody")
    assert list(at(schema, "properties")) == [shown]


@settings(max_examples=25)
@given(HOSTILE, HOSTILE)
def test_a_document_stays_valid(title: str, text: str) -> None:
    assume("\x00" not in title + text)
    [file], _ = Stages((source_of(page(title, "name", text, text)),), Findings()).build()
    assert list(check_document(file.document)) == []


def at(value: JsonValue, *keys: str) -> JsonObject:
    for key in keys:
        assert isinstance(value, dict)
        value = value[key]
    assert isinstance(value, dict)
    return value
