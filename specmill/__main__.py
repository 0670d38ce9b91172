"""Where the process starts: the ``specmill`` command and ``python -m specmill``."""

import sys

INTERRUPTED = 130
INTERRUPTED_MESSAGE = "specmill: interrupted; no output is half-written"


def run() -> int:
    """Run the command line and return its exit code.

    Importing it takes longer than a quick Ctrl-C, so that is where this begins to watch.
    """
    try:
        from specmill.cli import main

        code = main()
    except KeyboardInterrupt:
        code = INTERRUPTED
    if code == INTERRUPTED:
        sys.stderr.write(INTERRUPTED_MESSAGE + "\n")
    return code


if __name__ == "__main__":
    sys.exit(run())
