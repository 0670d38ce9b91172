"""``specmill demo``: the whole way, on the documentation that comes with specmill."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from specmill.commands.build import report
from specmill.console import Screen
from specmill.demo import SNIPPET, build_demo
from specmill.options import AsJson, Quiet, Verbose


def demo(
    out: Annotated[Path, typer.Option(help="The folder to make.")] = Path("specmill-demo"),
    verbose: Verbose = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Make a spec and a client from the sample documentation.

    Needs nothing else: the pages of a small notebook service are bundled.

    Example: specmill demo --out /tmp/specmill-demo
    """
    screen = Screen(verbose=verbose, quiet=quiet, as_json=as_json)
    made = build_demo(out, screen.progress)
    report(made, screen, check=False)
    (client,) = made.clients
    screen.say("\nTry the client:")
    screen.say(f"  pip install {client.output.root}")
    for line in SNIPPET.splitlines():
        screen.say(f"  >>> {line}")
