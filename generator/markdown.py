"""Text of documents → Markdown that says just that text: no markup, no HTML, no link but the one that is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.code import Code

_MARKUP = re.compile(r"[\\`*_{}\[\]<>|~&]")
_BOLD = re.compile(r"\\\*\\\*(\w[^*\\]*\w|\w)\\\*\\\*(?!\w)")
_BLOCK = re.compile(r"^(?=[#+\-=:]|\d+[.)])")


def prose(text: str) -> Code:
    """`text` as one line of a paragraph or one cell of a table; `**words**` stay bold."""
    line = _MARKUP.sub(r"\\\g<0>", " ".join(_visible(text).split()))
    line = _BOLD.sub(r"**\1**", line)
    marked = _BLOCK.match(line)
    if marked is None:
        return Code(line)
    number = re.match(r"\d+", line)
    at = number.end() if number else 0
    return Code(f"{line[:at]}\\{line[at:]}")


def code_span(text: str) -> Code:
    """`text` as inline code that may stand in a table."""
    line = " ".join(_visible(text).split()).replace("|", "\\|")
    fence = "`" * (_longest_run(line) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return Code(f"{fence}{pad}{line}{pad}{fence}") if line else Code("")


def code_block(lines: Iterable[str], language: str) -> Code:
    """`lines` as a fenced block."""
    text = "\n".join(map(_visible, lines))
    fence = "`" * max(3, _longest_run(text) + 1)
    return Code(f"{fence}{language}\n{text}\n{fence}")


def link(label: str, url: str) -> Code:
    """A link to a web page; what is no address of one stands there as code."""
    if not re.fullmatch(r"https?://[!-;=?-~]+", url):
        return code_span(url)
    address = url.replace("\\", "%5C").replace("|", "%7C")
    return Code(f"[{prose(label)}](<{address}>)")


def row(cells: Iterable[str]) -> Code:
    """A row of a table; the cells are Markdown already."""
    return Code(f"| {' | '.join(cells)} |".replace("|  |", "| |"))


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)


def _visible(text: str) -> str:
    return "".join(
        char if char.isprintable() or (char.isspace() and char.isascii()) else repr(char)[1:-1] for char in text
    )
