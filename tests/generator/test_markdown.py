"""Text in the API reference: whatever it holds, a reader of Markdown shows that text and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.markdown import code_block, code_span, link, prose, row

READER = MarkdownIt("commonmark", {"html": True}).enable("table")
TEXTS = st.text(alphabet=st.sampled_from([*"ab1. \\`*_{}[]()<>#+-!|~&:;=/\"'", "\n", "\u202e", "\x00"]), max_size=30)
TABLE = {f"{part}_{end}" for part in ("table", "thead", "tbody", "tr", "th", "td") for end in ("open", "close")}


def shown(markdown: str) -> tuple[str, set[str]]:
    """The text that a reader sees, and the kinds of markup that make it up."""
    kinds: set[str] = set()
    text = ""
    for token in READER.parse(markdown):
        kinds.add(token.type)
        for child in token.children or []:
            kinds.add(child.type)
            text += child.content
    return text, kinds


def plain(text: str) -> str:
    visible = "".join(char if char.isprintable() or char in "\n\t" else repr(char)[1:-1] for char in text)
    return " ".join(visible.split())


@given(TEXTS)
@example("# heading")
@example("1) item")
@example("12. item")
@example("- item")
@example("=")
@example("<b onclick='x'>")
@example("[x](javascript:alert(1))")
@example("&lt;")
@example("a | b")
def test_prose_is_text(text: str) -> None:
    said, kinds = shown(prose(text.replace("**", "*")))
    assert said == plain(text.replace("**", "*"))
    assert kinds <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}


@given(TEXTS)
@example("``")
@example("`a")
def test_a_code_span_is_code(text: str) -> None:
    text = text.replace("\\", "/")  # one before a bar would be taken for the escape of the bar
    said, kinds = shown(f"| a |\n|---|\n| x {code_span(text)} |")
    assert said.removeprefix("ax").strip() == plain(text)
    assert kinds - TABLE <= {"inline", "text", "code_inline"}


@given(TEXTS, TEXTS)
def test_a_row_has_as_many_cells_as_it_was_given(first: str, second: str) -> None:
    table = "\n".join(["| a | b |", "|---|---|", row([prose(f"x{first}"), code_span(f"x{second}")])])
    assert [token.type for token in READER.parse(table)].count("td_open") == 2


def test_bold_words_stay_bold() -> None:
    assert prose("The default is **RUNNING**, a * b.") == r"The default is **RUNNING**, a \* b."


@pytest.mark.parametrize("url", ["https://docs.example.com/a_b.html#c", "http://x.example/?a=1&b=(2)"])
def test_a_web_page_is_a_link(url: str) -> None:
    assert {"link_open", "text"} <= shown(link("Page", url))[1]
    assert re.search(r"<(.*)>", link("Page", url)) is not None


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://x.example/> <b>", "", "https://x.example/\n", "data:x"]
)
def test_what_is_no_web_page_is_no_link(url: str) -> None:
    assert shown(link("Page", url))[1] <= {"paragraph_open", "paragraph_close", "inline", "code_inline"}


def test_a_block_cannot_be_left() -> None:
    (token,) = READER.parse(code_block(["a", "```", "<b>", "````"], "python"))
    assert (token.type, token.content) == ("fence", "a\n```\n<b>\n````\n")
