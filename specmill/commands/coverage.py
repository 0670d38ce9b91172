"""``specmill coverage``: what became of everything on the operation pages, and what no rule claimed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from scraper import Coverage, ScrapeError, cover
from scraper.jsonvalue import JsonObject
from specmill.console import Screen
from specmill.errors import SpecmillError
from specmill.options import AsJson, Quiet, Verbose
from specmill.scraping import ALL_CORES


def coverage(
    pages: Annotated[Path, typer.Argument(metavar="PAGES", help="A folder of HTML pages, or one.", show_default=False)],
    top: Annotated[int, typer.Option("--top", help="How many unclaimed wordings to list.", min=0)] = 20,
    as_json: AsJson = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Account for everything on the operation pages: read = placed + reported.

    Below the account stand the headings, captions, columns, types, links and
    sentences that no rule claimed, the most frequent first: what to teach the
    scraper next. Exit 1 if something is neither in the spec nor reported.

    Example: specmill coverage saved-pages/ecs
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    try:
        with screen.progress(f"reading {pages.name}") as report:
            found = cover(pages, ALL_CORES, report)
    except ScrapeError as error:
        raise SpecmillError(str(error)) from error
    screen.summary(_lines(found, top), _data(found))
    if any(account.lost for account in found.accounts):
        raise typer.Exit(1)


def _lines(found: Coverage, top: int) -> list[str]:
    lines = [f"{'':12} {'read':>7} {'placed':>7} {'reported':>9} {'lost':>5}"]
    lines += [
        f"{account.kind:12} {account.read:7} {account.placed:7} {account.reported:9} {len(account.lost):5}"
        for account in found.accounts
    ]
    lines += [f"lost: {place}" for account in found.accounts for place in account.lost]
    if found.unclaimed[:top]:
        lines += ["", "unclaimed:"]
        lines += [
            f"{entry.count:5}  {entry.code:18} {' '.join(entry.text.split())[:90]}" for entry in found.unclaimed[:top]
        ]
    return lines


def _data(found: Coverage) -> JsonObject:
    return {
        "accounts": [
            {
                "kind": str(account.kind),
                "read": account.read,
                "placed": account.placed,
                "reported": account.reported,
                "lost": list(account.lost),
            }
            for account in found.accounts
        ],
        "unclaimed": [{"code": entry.code, "text": entry.text, "count": entry.count} for entry in found.unclaimed],
    }
