"""``specmill build``: everything that specmill.toml asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from scraper.jsonvalue import JsonObject
from specmill.build import Build, BuildOptions
from specmill.build import build as make
from specmill.client_summary import client_data, client_lines
from specmill.config import FILE_NAME, load_config
from specmill.console import Screen
from specmill.errors import WrongUse
from specmill.options import AsJson, Check, FailOnOption, Jobs, ProseOption, Quiet, ReportsOption, Verbose
from specmill.output import Output, differences, write
from specmill.reports import reports as make_reports
from specmill.scraping import ALL_CORES
from specmill.summaries import (
    difference_data,
    difference_lines,
    news_lines,
    plural,
    spec_data,
    spec_details,
    spec_lines,
)


def build(
    services: Annotated[
        list[str] | None, typer.Argument(metavar="SERVICE", help="Which ones; default: all.", show_default=False)
    ] = None,
    docs_root: Annotated[
        Path | None, typer.Option(help="Where the documentation of the services lies.", show_default=False)
    ] = None,
    config: Annotated[Path, typer.Option(help="The configuration.")] = Path(FILE_NAME),
    out: Annotated[
        Path | None, typer.Option(help="Write below this folder instead of that of the configuration.")
    ] = None,
    prose: ProseOption = None,
    check: Check = False,
    reports: ReportsOption = None,
    jobs: Jobs = None,
    fail_on: FailOnOption = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Scrape the services of specmill.toml and generate their clients.

    A client takes services that are not named from their spec folder. Either
    everything is written or nothing.

    Example: specmill build modelarts --docs-root ../docs --check
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    if check and reports:
        raise WrongUse("--check writes nothing, so there are no reports; leave one of --check and --reports out")
    options = BuildOptions(docs_root=docs_root, prose=prose, jobs=jobs or ALL_CORES)
    made = make(load_config(config, out), services or [], options, screen.progress)
    report(made, screen, check=check, more=[make_reports(made.specs, reports)] if reports else [])
    if any(spec.fails(fail_on.severity if fail_on else None) for spec in made.specs):
        raise typer.Exit(1)


def report(made: Build, screen: Screen, *, check: bool, more: Sequence[Output] = ()) -> None:
    """Write what was made and ``more``, or compare it with the disk if ``check``, and say so.

    Exits with 1 if it differs.
    """
    outputs = (*made.outputs, *more)
    found = [item for output in outputs for item in differences(output)] if check else list(write(outputs))
    for spec in made.specs:
        for line in news_lines(spec):
            screen.complain(line)
        for line in spec_details(spec):
            screen.detail(line)
    for client in made.clients:
        for refusal in client.refusals:
            screen.complain(f"refused: {refusal}")
    lines = [line for spec in made.specs for line in spec_lines(spec)]
    lines += [line for client in made.clients for line in client_lines(client)]
    if check:
        for line in difference_lines(found):
            screen.complain(line)
        lines.append(f"{plural(len(found), 'file')} not as it should be" if found else "every file is as it should be")
    else:
        lines.append(f"{plural(len(found), 'file')} written or removed")
    data: JsonObject = {
        "specs": [spec_data(spec) for spec in made.specs],
        "clients": [client_data(client) for client in made.clients],
        "changes": difference_data(found),
    }
    screen.summary(lines, data)
    if check and found:
        raise typer.Exit(1)
