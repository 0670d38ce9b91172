"""Blocks of a page → CommonMark: lists and code stay what they are, hyperlinks become their text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.page import Block, ListBlock, Listing, Note, Paragraph, Run, Style, Table

_ESCAPED = re.compile(r"([\\`*<]|(?<=\*)/|(?<![^\W_])_|_(?![^\W_])|\[(?=[^\]]*(?:\]\(|$))|&(?=#?\w+;))")
_LINE_START = re.compile(r"^([#>+=~-]|\[(?=[^\]]*\]:))")
_PUNCTUATION = re.compile(r"[^\w\s]|_")
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
    fence = "`" * max(3, _longest_row(text) + 1)
    return f"{fence}\n{text}\n{fence}"


def _paragraph(block: Paragraph) -> str:
    texts = ["", *(run.text for run in block.runs), ""]
    around = zip(texts, block.runs, texts[2:], strict=False)
    text = ""
    for before, run, after in around:
        text = _join(text, _run(run, before[-1:], after[:1]))
    return _LINE_START.sub(r"\\\1", text)


def _run(run: Run, before: str, after: str) -> str:
    """Write a run between the characters ``before`` and ``after`` it."""
    if run.style is Style.CODE and run.text.strip():
        return _code(run.text)
    text = _escape(run.text)
    bare = text.strip()
    mark = _MARKS.get(run.style, "")
    if not mark or not bare:
        return text
    start, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if not _can_mark(bare[0], start[-1:] or before) or not _can_mark(run.text.rstrip()[-1], end[:1] or after):
        return text
    return f"{start}{_join(mark, bare)}{mark}{end}"


def _join(text: str, more: str) -> str:
    """Join two texts without ``*/`` in between: generators put descriptions into comments that it would end."""
    return f"{text}\\{more}" if text.endswith("*") and more.startswith("/") else text + more


def _can_mark(inside: str, outside: str) -> bool:
    """Whether ``**`` may stand between two characters (CommonMark 0.31, 6.2, left- and right-flanking)."""
    return not _PUNCTUATION.match(inside) or not outside or bool(re.match(r"\W|_", outside))


def _code(text: str) -> str:
    """Return a code span; its fence is longer than any row of backticks inside (CommonMark 0.31, 6.1)."""
    fence = "`" * (_longest_row(text) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _escape(text: str) -> str:
    return _ESCAPED.sub(r"\\\1", text)


def _longest_row(text: str) -> int:
    return max((len(row) for row in re.findall(r"`+", text)), default=0)
