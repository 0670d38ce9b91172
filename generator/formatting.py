"""Python sources → the same sources as `ruff format` writes them, all in one run of ruff."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from generator.problems import GenerateError

_OPTIONS = ("--isolated", "--no-cache", "--quiet", "--line-length=120", "--target-version=py311")


def formatted(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """`files` with every Python source formatted. Raises `GenerateError` if ruff cannot read one."""
    sources = {path: text for path, text in files.items() if path.suffix == ".py"}
    with TemporaryDirectory(prefix="specmill-") as folder:
        places = {path: Path(folder, path) for path in sources}
        for path, text in sources.items():
            places[path].parent.mkdir(parents=True, exist_ok=True)
            places[path].write_text(text, encoding="utf-8", newline="\n")
        run = subprocess.run(
            [
                sys.executable,
                "-m",
                "ruff",
                "format",
                *_OPTIONS,
                "--config=format.skip-magic-trailing-comma=true",
                folder,
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode:
            raise GenerateError(f"ruff cannot format the generated code: {' '.join(run.stderr.split())[:300]}")
        return {**files, **{path: place.read_text(encoding="utf-8") for path, place in places.items()}}
