"""``python -m specmill`` is the ``specmill`` command."""

import sys

from specmill.cli import main

if __name__ == "__main__":
    sys.exit(main())
