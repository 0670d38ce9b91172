"""``specmill source``: where a part of a spec comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from specmill.console import Screen
from specmill.documents import load_document
from specmill.options import AsJson
from specmill.origin_summary import origin_data, origin_lines
from specmill.sources import load_sources, quotes_of
from specmill.targets import find_target


def source(
    spec: Annotated[Path, typer.Argument(metavar="SPEC", help="A document that specmill wrote.", show_default=False)],
    pointer: Annotated[
        str,
        typer.Argument(
            metavar="POINTER",
            help="A JSON pointer, Schema.property, an operationId, or operationId.parameter.",
            show_default=False,
        ),
    ],
    docs: Annotated[
        Path | None, typer.Option(help="The pages that the spec was made of: their cells are quoted.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say where a part of a spec comes from: page, table, row, rule, examples.

    Reads VERSION.sources.json beside SPEC. With --docs the row is quoted, and
    it is told if it has changed since.

    Example: specmill source spec/sample/v1.yaml CreateNotebook.project_id
    """
    screen = Screen(as_json=as_json)
    document = load_document(spec)
    target = find_target(document, pointer)
    origin = load_sources(spec).origin(target)
    quotes = quotes_of(docs, frozenset({origin.location.page})) if docs else None
    screen.summary(list(origin_lines(origin, document, quotes)), origin_data(origin, document, quotes))
