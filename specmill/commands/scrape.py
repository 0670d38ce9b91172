"""``specmill scrape``: documentation pages to OpenAPI documents."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from scraper import Prose
from specmill.config import SERVICE_NAME
from specmill.console import Screen
from specmill.errors import WrongUse
from specmill.options import AsJson, FailOnOption, Jobs, ProseOption, Quiet, ReportsOption, Verbose
from specmill.output import write
from specmill.reports import reports as make_reports
from specmill.scraping import ALL_CORES, Source, make_spec
from specmill.summaries import news_lines, problem_lines, spec_data, spec_details, spec_lines


def scrape(
    pages: Annotated[
        Path, typer.Argument(metavar="PAGES", help="A folder of HTML pages, or one page.", show_default=False)
    ],
    service: Annotated[str, typer.Option(help="The short name of the service, as in modelarts.", show_default=False)],
    out: Annotated[Path, typer.Option(help="Where to make the folder of the service.", show_default=False)],
    prose: ProseOption = None,
    title: Annotated[str, typer.Option(help="The name of the service in the spec.", show_default=False)] = "",
    server: Annotated[str, typer.Option(help="The URL that the API answers at.", show_default=False)] = "",
    docs_url: Annotated[str, typer.Option(help="Where the pages are published.", show_default=False)] = "",
    revision: Annotated[str, typer.Option(help="The release or commit of the pages.", show_default=False)] = "",
    overlay: Annotated[
        Path | None, typer.Option(help="A folder of corrections (OpenAPI Overlay 1.0) to apply.", show_default=False)
    ] = None,
    jobs: Jobs = None,
    reports: ReportsOption = None,
    fail_on: FailOnOption = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Read documentation pages and write OpenAPI documents.

    Writes OUT/SERVICE/VERSION.yaml for each API version, with its sources,
    findings.json and names.json beside them. A names.json that is there
    already keeps the names of an earlier run.

    Example: specmill scrape saved-pages/ecs --service ecs --out spec
    """
    if not pages.exists():
        raise WrongUse(f"{pages} does not exist; name a folder of HTML pages, or one page")
    if not SERVICE_NAME.fullmatch(service):
        raise WrongUse(f'--service "{service}" is no name for a folder; write it in lower case, as in modelarts')
    if overlay and not overlay.is_dir():
        raise WrongUse(f"--overlay {overlay} is no folder; name the one that holds the corrections")
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    source = Source(
        service=service,
        pages=pages,
        prose=prose or Prose.FULL,
        title=title,
        server=server,
        docs_url=docs_url,
        revision=revision,
        overlays=overlay,
        jobs=jobs or ALL_CORES,
    )
    with screen.progress(f"{service}: reading {pages}") as report:
        spec = make_spec(source, out / service, report)
    write([spec.output, *([make_reports([spec], reports)] if reports else [])])
    for line in news_lines(spec):
        screen.complain(line)
    for line in spec_details(spec):
        screen.detail(line)
    for path, problems in spec.problems.items():
        for line in problem_lines(spec.output.root / path, problems):
            screen.complain(line)
    screen.summary(list(spec_lines(spec)), spec_data(spec))
    if spec.problems or spec.fails(fail_on.severity if fail_on else None):
        raise typer.Exit(1)
