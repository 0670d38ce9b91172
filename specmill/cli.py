"""The ``specmill`` command: its commands in one list, and one place where errors become sentences and exit codes.

Exit codes: 0 the outputs are written; 1 an output could not be made or is invalid, or ``--fail-on`` asked for it;
2 wrong use; 130 interrupted.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated

import typer

from specmill import __version__
from specmill.console import Screen
from specmill.errors import SpecmillError

COMMANDS = (
    "demo",
    "scrape",
    "check",
    "generate",
    "mock",
    "build",
    "bundle",
    "coverage",
    "explain",
    "source",
    "show",
)
"""Each is a function of its own name in a module of its own name under ``specmill.commands``, in the order of help."""


def application(arguments: Sequence[str]) -> typer.Typer:
    """Return the application for ``arguments``: with one command if they begin with it, as each imports half of us."""
    app = typer.Typer(name="specmill", pretty_exceptions_enable=False)
    app.callback(invoke_without_command=True)(specmill)
    for name in [name for name in COMMANDS if arguments[:1] == [name]] or COMMANDS:
        app.command()(getattr(import_module(f"specmill.commands.{name}"), name))
    return app


def _show_version(asked: bool) -> None:
    if asked:
        Screen().say(f"specmill {__version__}")
        raise typer.Exit


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
        given = list(sys.argv[1:] if arguments is None else arguments)
        code: object = application(given)(given, prog_name="specmill", standalone_mode=False)
    except SpecmillError as error:
        screen.complain(f"specmill: {' '.join(error.message.split())}")
        return error.exit_code
    except typer.TyperException as error:
        screen.complain(f"specmill: {error.format_message().rstrip('.')}; see specmill --help")
        return 2
    return code if isinstance(code, int) else 0
