"""Python source text as types of its own, so that raw text of a document can never be taken for code.

`Code` is made here (literals, docstrings), in `names` (identifiers) and in `annotations` (types) and nowhere else; the
templates refuse to print anything that is not `Code`.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from generator.json_values import JsonScalar

WIDTH = 120


class Code(str):
    """A piece of Python source that is safe to print as it stands."""

    __slots__ = ()


class Identifier(Code):
    """A Python identifier; built by `generator.names` only."""

    __slots__ = ()


def literal(value: JsonScalar) -> Code:
    """The Python literal of a JSON scalar. Control and bidirectional characters come out escaped."""
    return Code(repr(value))


def long_literal(text: str) -> Code:
    """The literal of a text that may be longer than a line: in parts, which Python joins again."""
    parts = re.findall(r".{1,80}(?:\s+|$)|.{1,80}", text, re.DOTALL)
    return literal(text) if len(parts) < 2 else Code(f"({' '.join(map(repr, parts))})")


def literals(values: Iterable[JsonScalar]) -> Code:
    """Several literals, separated by commas."""
    return Code(", ".join(map(repr, values)))


def call(name: str, arguments: Iterable[str], keywords: Iterable[tuple[str, str]] = ()) -> Code:
    """The source of a call; `arguments` and the values of `keywords` are source themselves."""
    return Code(f"{name}({', '.join([*arguments, *(f'{key}={value}' for key, value in keywords)])})")


def strings(items: Iterable[str]) -> Code:
    """The source of a tuple of strings."""
    values = [repr(item) for item in items]
    return Code(f"({', '.join(values)}{',' if len(values) == 1 else ''})")


def mapping(items: Iterable[tuple[str, str]]) -> Code:
    """The source of a dictionary from strings to values that are source themselves."""
    return Code("{" + ", ".join(f"{key!r}: {value}" for key, value in items) + "}")


def docstring(lines: Iterable[str], indent: int) -> Code:
    """A docstring that says `lines`, for a body indented by `indent`; the first line begins behind the quotes.

    Backslashes, quotes that would end the string and characters that do not print are escaped.
    """
    wrapped = [piece for line in lines for piece in _wrapped(_escaped(line), WIDTH - indent - 3)]
    while wrapped and not wrapped[-1]:
        wrapped.pop()
    if not wrapped:
        return Code('""""""')
    text = wrapped[0].lstrip()
    if len(wrapped) == 1 and indent + len(text) + 6 <= WIDTH and not text.endswith('"'):
        return Code(f'"""{text}"""')
    margin = " " * indent
    rest = "".join(f"{margin}{line}\n" if line else "\n" for line in wrapped[1:])
    return Code(f'"""{text}\n{rest}{margin}"""')


def _wrapped(line: str, width: int) -> list[str]:
    text = line.strip()
    margin = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(
        text,
        width=width,
        initial_indent=margin,
        subsequent_indent=margin + ("  " if text.startswith(("- ", "* ")) else ""),
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


def _escaped(line: str) -> str:
    visible = "".join(char if char.isprintable() else repr(char)[1:-1] for char in line.replace("\\", "\\\\"))
    return visible.replace('"""', '\\"\\"\\"')
