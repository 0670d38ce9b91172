"""mypy and pyright in their strict modes, run over generated code as its users' projects would."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_STRICT = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}


def mypy_problems(folder: Path, *targets: str) -> list[str]:
    """What `mypy --strict` says about `targets`, run in `folder`; its last line, the count, is left out."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", *targets]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode in (0, 1), run.stdout + run.stderr
    return [line for line in run.stdout.splitlines() if ": " in line and not line.startswith(("Success", "Found"))]


def pyright_problems(root: Path, targets: Sequence[Path]) -> list[str]:
    """What pyright's strict mode says about `targets`, files or folders; its configuration goes to `root`.

    basedpyright is pyright with a Node of its own; in this mode its rules are those of pyright.
    """
    config = root / "pyrightconfig.json"
    include = [str(target.resolve()) for target in targets]
    config.write_text(json.dumps({**_STRICT, "include": include}), encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(config)]
    run = subprocess.run(
        [*command, "--pythonpath", sys.executable], cwd=root, capture_output=True, text=True, check=False
    )
    assert run.returncode in (0, 1), run.stdout + run.stderr
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"] >= len(include)
    return [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['severity']}: {item['message']}"
        for item in report["generalDiagnostics"]
    ]
