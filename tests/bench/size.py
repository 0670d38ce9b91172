"""How much code an operation takes in the committed clients, without tests, references and docstrings."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Row
from tests.support.committed import CLIENTS, ROOT, cases_of


def size_rows() -> Iterator[Row]:
    """Lines of Python an operation, of each client; the runtime is counted once, with the rest."""
    for client in CLIENTS:
        folder = ROOT / client.out
        lines = sum(_lines(file) for file in (folder / client.package).rglob("*.py"))
        methods = len(cases_of(client))
        yield Row(
            what=f"lines of {client.package} an operation",
            figure=f"{lines / methods:.0f} ({lines} lines, {methods} methods)",
            target="≤ 120" if client.package == "tcloud" else "",
        )


def _lines(file: Path) -> int:
    """Lines that hold code: none that is blank, a comment or part of a docstring."""
    text = file.read_text("utf-8")
    documentation: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Expr(value=ast.Constant(value=str()), lineno=first, end_lineno=last):
                documentation.update(range(first, (last or first) + 1))
    lines = [line.strip() for number, line in enumerate(text.splitlines(), start=1) if number not in documentation]
    return sum(bool(line) and not line.startswith("#") for line in lines)
