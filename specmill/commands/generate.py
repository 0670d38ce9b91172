"""``specmill generate``: OpenAPI documents to a client package."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from specmill.checks import check_document
from specmill.client_summary import client_data, client_lines
from specmill.clients import make_client
from specmill.config import DISTRIBUTION_NAME, PACKAGE_NAME
from specmill.console import Screen
from specmill.documents import find_documents, load_document
from specmill.errors import SpecmillError, WrongUse
from specmill.options import AsJson, Quiet, Specs, Verbose
from specmill.output import write


def generate(
    specs: Specs,
    out: Annotated[Path, typer.Option(help="The folder of the package.", show_default=False)],
    distribution: Annotated[
        str, typer.Option(help="The name to install; default: the name of the folder.", show_default=False)
    ] = "",
    package: Annotated[
        str, typer.Option(help="The name to import; default: the distribution's.", show_default=False)
    ] = "",
    verbose: Verbose = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Generate a typed client package from OpenAPI documents.

    An operation that cannot be generated is left out and named. Files of an
    earlier run that are no longer needed are removed.

    Example: specmill generate spec/ecs --out clients/ecs --package ecs
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    distribution = distribution or re.sub(r"[^a-z0-9._-]+", "-", out.resolve().name.lower()).strip("-._")
    package = package or re.sub(r"\W+|-", "_", distribution)
    if not DISTRIBUTION_NAME.fullmatch(distribution):
        raise WrongUse(f'--distribution "{distribution}" is no name of a distribution; write it as in tcloud-sdk')
    if not PACKAGE_NAME.fullmatch(package):
        raise WrongUse(f'--package "{package}" is no name to import; write it as in tcloud')
    files = find_documents(specs)
    for file in files:
        problems = check_document(load_document(file))
        if problems:
            raise SpecmillError(
                f"{file} is no valid document: {problems[0].message} at {problems[0].pointer or '/'} "
                f"({len(problems)} in all); specmill check {file} lists them"
            )
    with screen.progress(f"{distribution}: generating"):
        texts = [(file, file.read_text("utf-8-sig")) for file in files]
        client = make_client(texts, out, distribution=distribution, package=package)
    for item in write([client.output]):
        screen.detail(f"{item.file}: {item.change}")
    for refusal in client.refusals:
        screen.complain(f"refused: {refusal}")
    screen.summary(list(client_lines(client)), client_data(client))
