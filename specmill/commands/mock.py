"""``specmill mock``: a server that answers with the documented examples."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from scraper.jsonvalue import JsonObject
from specmill.checks import check_document
from specmill.console import Screen
from specmill.documents import find_documents, load_document
from specmill.errors import SpecmillError
from specmill.mock import MockApplication, listen, serve
from specmill.mock.serving import HOST
from specmill.options import AsJson, Quiet, Specs, Verbose
from specmill.summaries import plural


def mock(
    specs: Specs,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port on this machine; 0 takes a free one.")] = 4010,
    verbose: Verbose = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Answer every operation with its documented example, on this machine.

    Without an example the answer is made from the schema. The request header
    Prefer chooses what else is documented: code=404, example=Example2. Nothing
    is stored, and requests are not checked. Ctrl-C stops the server.

    Example: specmill mock spec/sample --port 4010
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    documents = {file: _sound_document(file) for file in find_documents(specs)}
    application = MockApplication({str(file): document for file, document in documents.items()}, screen.detail)
    listener = listen(port)
    url = f"http://{HOST}:{listener.getsockname()[1]}"
    count = len(application.routes)
    screen.summary(
        [f"{plural(count, 'operation')} of {plural(len(documents), 'document')} at {url} (Ctrl-C stops)"],
        {"url": url, "operations": count, "documents": [str(file) for file in documents]},
    )
    try:
        serve(application, listener)
    except KeyboardInterrupt:
        screen.detail("stopped")


def _sound_document(file: Path) -> JsonObject:
    document = load_document(file)
    problems = check_document(document)
    if problems:
        raise SpecmillError(
            f"{file} is no valid document: {problems[0].message} at {problems[0].pointer or '/'} "
            f"({len(problems)} in all); specmill check {file} lists them"
        )
    return document
