"""Reports of a run for people and code hosts: a Markdown page for the docs team, and SARIF. They hold quotes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from specmill.output import Output
from specmill.reports.markdown import MARK, render_markdown
from specmill.reports.sarif import render_sarif
from specmill.scraping import Spec

_HEAD = 400
"""How much of a file tells whether specmill wrote it."""


def reports(specs: Iterable[Spec], folder: Path) -> Output:
    """Return the reports of ``specs``, ready to be written into ``folder``: SERVICE.md and SERVICE.sarif."""
    files: dict[PurePosixPath, str] = {}
    for spec in specs:
        files[PurePosixPath(f"{spec.service}.md")] = render_markdown(spec)
        files[PurePosixPath(f"{spec.service}.sarif")] = render_sarif(spec)
    return Output(root=folder, files=files, owned=frozenset(path for path in files if _is_ours(folder / path)))


def _is_ours(file: Path) -> bool:
    if not file.is_file():
        return False
    head = file.read_bytes()[:_HEAD].decode("utf-8", errors="replace")
    return MARK in head or '"name": "specmill"' in head
