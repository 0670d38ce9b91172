"""``specmill show``: one documentation page as the scraper understands it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from scraper import PageKind, read_source
from specmill.console import Screen
from specmill.errors import WrongUse
from specmill.options import AsJson
from specmill.page_summary import page_data, page_lines


def show(
    page: Annotated[Path, typer.Argument(metavar="PAGE", help="One HTML page.", show_default=False)],
    as_json: AsJson = False,
) -> None:
    """Show how one page is understood: dialect, sections, fields, findings.

    The first thing to look at when something is missing in a spec. Exit 1 if
    the page cannot be read.

    Example: specmill show saved-pages/ecs/CreateServer.html
    """
    if not page.is_file():
        raise WrongUse(f"{page} is no file; name one HTML page")
    source = read_source(page.parent, PurePosixPath(page.name))
    Screen(as_json=as_json).summary(list(page_lines(source)), page_data(source))
    if source.kind is PageKind.UNREADABLE:
        raise typer.Exit(1)
