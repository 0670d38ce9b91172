"""``specmill generate``: OpenAPI documents to a client package."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from specmill.client_summary import client_data, client_lines
from specmill.clients import make_client, read_templates
from specmill.config import DISTRIBUTION_NAME, PACKAGE_NAME
from specmill.console import Screen
from specmill.documents import find_documents
from specmill.errors import SpecmillError, WrongUse
from specmill.options import AsJson, Check, FailOnOption, Quiet, Specs, Verbose
from specmill.output import differences, write
from specmill.summaries import difference_data, difference_lines


def generate(
    specs: Specs,
    out: Annotated[Path, typer.Option(help="The folder of the package.", show_default=False)],
    distribution: Annotated[
        str, typer.Option(help="The name to install; default: the name of the folder.", show_default=False)
    ] = "",
    package: Annotated[
        str, typer.Option(help="The name to import; default: the distribution's.", show_default=False)
    ] = "",
    templates: Annotated[
        Path | None,
        typer.Option(help="A folder of templates to use instead of the ones of the same names.", show_default=False),
    ] = None,
    check: Check = False,
    fail_on: FailOnOption = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Generate a typed client package from OpenAPI documents.

    An operation that cannot be generated is left out and named, and is as bad
    as an error. Files of an earlier run that are no longer needed are removed.

    Example: specmill generate spec/ecs --out clients/ecs --package ecs
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    distribution = distribution or re.sub(r"[^a-z0-9._-]+", "-", out.resolve().name.lower()).strip("-._")
    package = package or re.sub(r"\W+|-", "_", distribution)
    if not DISTRIBUTION_NAME.fullmatch(distribution):
        raise WrongUse(f'--distribution "{distribution}" is no name of a distribution; write it as in tcloud-sdk')
    if not PACKAGE_NAME.fullmatch(package):
        raise WrongUse(f'--package "{package}" is no name to import; write it as in tcloud')
    replaced = read_templates(templates) if templates else {}
    with screen.progress(f"{distribution}: generating"):
        contents = [(file, _content(file)) for file in find_documents(specs)]
        client = make_client(contents, out, distribution=distribution, package=package, templates=replaced)
    found = differences(client.output) if check else write([client.output])
    if check:
        for line in difference_lines(found):
            screen.complain(line)
    else:
        for item in found:
            screen.detail(f"{item.file}: {item.change}")
    for refusal in client.refusals:
        screen.complain(f"refused: {refusal}")
    screen.summary(list(client_lines(client)), {**client_data(client), "changes": difference_data(found)})
    if (check and found) or (fail_on and client.refusals):
        raise typer.Exit(1)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise SpecmillError(f"cannot read {file}: {error.strerror}; check its permissions") from error
