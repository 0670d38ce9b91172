"""``specmill bundle``: specs as single files for other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from scraper.jsonvalue import JsonObject
from specmill.bundles import Bundle, BundleOptions, Format, OpenApi, make_bundles
from specmill.console import Screen
from specmill.documents import find_documents
from specmill.options import AsJson, Quiet, Specs, Verbose
from specmill.output import write
from specmill.summaries import plural


def bundle(
    specs: Specs,
    out: Annotated[Path, typer.Option(help="The folder of the bundles.", show_default=False)],
    format: Annotated[Format, typer.Option("--format", help="YAML or JSON.")] = Format.YAML,
    openapi: Annotated[OpenApi, typer.Option("--openapi", help="The version of the standard.")] = OpenApi.V3_0,
    dereference: Annotated[
        bool, typer.Option("--dereference", metavar="", help="No references, but where a schema contains itself.")
    ] = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Write one file a service and version: as JSON, dereferenced, or in OpenAPI 3.1.

    A schema that repeats another is a reference to it. The size of an operation
    is that of what it says with all that it refers to.

    Example: specmill bundle spec --out build/bundles --format json --openapi 3.1
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    options = BundleOptions(format=format, openapi=openapi, dereference=dereference)
    bundles, output = make_bundles(find_documents(specs), out, options)
    write([output])
    for item in bundles:
        for id, size in sorted(item.operations.items(), key=lambda pair: (-pair[1], pair[0])):
            screen.detail(f"{item.path} {id}: {size} bytes")
    screen.summary([_line(out, item) for item in bundles], {"bundles": [_data(out, item) for item in bundles]})


def _line(folder: Path, item: Bundle) -> str:
    count = len(item.operations)
    line = f"{folder / item.path}: {plural(count, 'operation')}, {_kilobytes(item.size)}"
    if count:
        largest = max(item.operations, key=lambda id: (item.operations[id], id))
        line += f", {_kilobytes(item.size // count)} an operation; the largest, {largest}, reaches "
        line += _kilobytes(item.operations[largest])
    return line


def _data(folder: Path, item: Bundle) -> JsonObject:
    return {"file": str(folder / item.path), "bytes": item.size, "operations": {**item.operations}}


def _kilobytes(size: int) -> str:
    return f"{size / 1000:.1f} kB"
