"""Blocks of a page → CommonMark: lists and code stay what they are, hyperlinks become their text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.page import Block, ListBlock, Listing, Note, Paragraph, Run, Style, Table

_ESCAPED = re.compile(r"([\\`*<]|(?<!\w)_|_(?!\w)|\[(?=[^\]]*\]\())")
_LINE_START = re.compile(r"^(\s*)([#>+-]|\d+(?=[.)]\s))", re.MULTILINE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_MARKS = {Style.STRONG: "**", Style.EMPHASIS: "*"}


def markdown(blocks: tuple[Block, ...]) -> str:
    """Return the blocks as CommonMark without a final line break; "" for none. Tables are left out."""
    return "\n\n".join(_blocks(blocks))


def first_sentence(blocks: tuple[Block, ...]) -> str:
    """Return the first sentence of the first paragraph, as CommonMark."""
    for block in blocks:
        if isinstance(block, Paragraph) and block.text:
            return _SENTENCE_END.split(_paragraph(block), maxsplit=1)[0]
    return ""


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                if text := _paragraph(block):
                    yield text
            case ListBlock():
                yield _list(block)
            case Listing():
                yield _fence(block.text)
            case Note():
                body = markdown(block.blocks)
                label = f"**{_escape(block.label)}:** " if block.label else ""
                yield "> " + (label + body).replace("\n", "\n> ")
            case Table():
                continue


def _list(block: ListBlock) -> str:
    lines: list[str] = []
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}. " if block.ordered else "- "
        body = "\n".join(_blocks(item.blocks))
        lines.append(mark + body.replace("\n", "\n" + " " * len(mark)))
    return "\n".join(lines)


def _fence(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _paragraph(block: Paragraph) -> str:
    text = "".join(_run(run) for run in block.runs)
    return _LINE_START.sub(lambda match: f"{match[1]}\\{match[2]}" if not match[2].isdigit() else match[0], text)


def _run(run: Run) -> str:
    if run.style is Style.CODE and run.text.strip():
        ticks = "``" if "`" in run.text else "`"
        return f"{ticks}{run.text}{ticks}"
    text = _escape(run.text)
    mark = _MARKS.get(run.style)
    if mark is None or not text.strip():
        return text
    bare = text.strip()
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{mark}{bare}{mark}{after}"


def _escape(text: str) -> str:
    return _ESCAPED.sub(r"\\\1", text)
