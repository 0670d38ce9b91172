"""Import lines, grouped and sorted as ruff does it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.code import Code

_STANDARD = ("__future__", "collections.abc", "datetime", "typing")


def import_lines(used: Iterable[str], sources: Mapping[str, str]) -> tuple[Code, ...]:
    """The lines that import those of `used` which `sources` knows; an empty line parts the groups."""
    by_source: dict[str, list[str]] = {}
    for name in sorted(set(used) & sources.keys(), key=lambda name: (not name.isupper(), name.islower(), name)):
        by_source.setdefault(sources[name], []).append(name)
    lines: list[Code] = []
    group = None
    for source in sorted(by_source, key=_order):
        if group not in (None, _order(source)[0]):
            lines.append(Code(""))
        group = _order(source)[0]
        lines.append(Code(f"from {source} import {', '.join(by_source[source])}"))
    return tuple(lines)


def _order(source: str) -> tuple[int, int, str]:
    """Standard library, installed packages, then this package from the furthest module to the closest."""
    dots = len(source) - len(source.lstrip("."))
    return (2 if dots else 0 if source in _STANDARD else 1), -dots, source
