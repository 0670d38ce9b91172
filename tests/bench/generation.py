"""How long `specmill generate` takes, and other generators for the same document where they are installed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.measure import Row, commands_in_turn
from tests.support.committed import ROOT
from tests.support.large_spec import OPERATIONS, large_spec

ROUNDS = 3
PEERS = ROOT / "build/bench/bin"
"""Where `make bench` installs other generators."""


def generation_rows() -> Iterator[Row]:
    """A small service and a large document, whole processes on the clock."""
    with TemporaryDirectory(prefix="specmill-bench-") as made:
        folder = Path(made)
        large = folder / "vendor" / "v1.json"
        large.parent.mkdir()
        large.write_bytes(large_spec(readable=True).content)
        small = ROOT / "spec/smn/v2.yaml"
        for what, spec, target in (
            ("generate a small service (smn)", small, "≤ 0.5 s"),
            (f"generate {OPERATIONS} operations", large, "≤ 6 s"),
        ):
            spent = commands_in_turn(dict(_commands(spec, folder / "out")), folder, ROUNDS)
            ours = spent.pop("specmill")
            peers = ", ".join(f"{name} {taken.wall:.1f} s" for name, taken in spent.items())
            yield Row(what=what, figure=f"{ours.wall:.2f} s ({ours.cpu:.2f} s CPU)", target=target, peer=peers)


def _commands(spec: Path, out: Path) -> Iterator[tuple[str, Sequence[str]]]:
    ours = [sys.executable, "-m", "specmill", "generate", str(spec), "--out", str(out / "specmill"), "-q"]
    yield "specmill", ours
    program = PEERS / "openapi-generator-cli"
    if program.exists() and shutil.which("java"):
        options = ["generate", "-g", "python", "--skip-validate-spec", "-i", str(spec), "-o", str(out / "openapi")]
        yield "openapi-generator", [str(program), *options]
