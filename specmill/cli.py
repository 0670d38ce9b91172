"""The ``specmill`` command: its commands in one list, and one place where errors become sentences and exit codes.

Exit codes: 0 the outputs are written; 1 an output could not be made or is invalid, or ``--fail-on`` asked for it;
2 wrong use; 130 interrupted.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from specmill import __version__
from specmill.commands.build import build
from specmill.commands.bundle import bundle
from specmill.commands.check import check
from specmill.commands.coverage import coverage
from specmill.commands.demo import demo
from specmill.commands.explain import explain
from specmill.commands.generate import generate
from specmill.commands.mock import mock
from specmill.commands.scrape import scrape
from specmill.commands.show import show
from specmill.commands.source import source
from specmill.console import Screen
from specmill.errors import SpecmillError

app = typer.Typer(name="specmill", pretty_exceptions_enable=False)
for _command in (demo, scrape, check, generate, mock, build, bundle, coverage, explain, source, show):
    app.command()(_command)


def _show_version(asked: bool) -> None:
    if asked:
        Screen().say(f"specmill {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def specmill(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Read a cloud's HTML API reference, write OpenAPI documents, generate typed clients.

    Start with: specmill demo
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with ``arguments`` (default: those of the process) and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    screen = Screen()
    try:
        code: object = app(arguments, prog_name="specmill", standalone_mode=False)
    except SpecmillError as error:
        screen.complain(f"specmill: {' '.join(error.message.split())}")
        return error.exit_code
    except typer.TyperException as error:
        screen.complain(f"specmill: {error.format_message().rstrip('.')}; see specmill --help")
        return 2
    return code if isinstance(code, int) else 0
