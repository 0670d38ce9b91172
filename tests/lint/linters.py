"""Three linters over OpenAPI documents: openapi-spec-validator, and from Node (optional) redocly and spectral."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from specmill.documents import load_document

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "tests" / "lint"
COMMANDS = ROOT / "build" / "lint" / "node_modules" / ".bin"
"""Where `make lint-tools` installs the two of Node."""

NO_NODE = "redocly and spectral are not installed: make lint-tools does it and needs Node 20.19 or newer"

_ENVIRONMENT = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
_NO_LIMIT = "100000"


class Level(StrEnum):
    """How bad a remark is. Information judges the API's design and asks nothing of the document."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What one tool says about one place: ``kind`` is the name of its rule."""

    tool: str
    file: Path
    level: Level
    kind: str
    pointer: str
    message: str


def has_node_linters() -> bool:
    """Whether redocly and spectral are installed."""
    return all((COMMANDS / name).exists() for name in ("redocly", "spectral"))


def validate(files: Iterable[Path]) -> Iterator[Remark]:
    """Yield what openapi-spec-validator says about documents of OpenAPI 3.0 and 3.1."""
    for file in files:
        document = load_document(file)
        is_3_1 = str(document["openapi"]).startswith("3.1")
        validator = (OpenAPIV31SpecValidator if is_3_1 else OpenAPIV30SpecValidator)(document)
        for error in validator.iter_errors():
            yield Remark(
                tool="validator",
                file=file,
                level=Level.ERROR,
                kind=type(error).__name__,
                pointer="/".join(map(str, getattr(error, "absolute_path", ()))),
                message=str(error),
            )


def redocly(files: Iterable[Path]) -> Iterator[Remark]:
    """Yield what redocly's recommended rules say."""
    levels = {"error": Level.ERROR, "warn": Level.WARNING}
    for file in files:
        options = [f"--config={CONFIG / 'redocly.yaml'}", "--format=json", f"--max-problems={_NO_LIMIT}"]
        for problem in _json("redocly", ["lint", *options, str(file)])["problems"]:
            yield Remark(
                tool="redocly",
                file=file,
                level=levels[problem["severity"]],
                kind=problem["ruleId"],
                pointer=problem["location"][0].get("pointer", ""),
                message=problem["message"],
            )


def spectral(files: Sequence[Path], ruleset: Path = CONFIG / "spectral.yaml") -> Iterator[Remark]:
    """Yield what spectral says by ``ruleset``."""
    levels = {0: Level.ERROR, 1: Level.WARNING, 2: Level.INFO, 3: Level.INFO}
    found = _json("spectral", ["lint", f"--ruleset={ruleset}", "--format=json", "--quiet", *map(str, files)])
    for problem in found:
        yield Remark(
            tool="spectral",
            file=Path(problem["source"]),
            level=levels[problem["severity"]],
            kind=problem["code"],
            pointer="/".join(map(str, problem["path"])),
            message=problem["message"],
        )


def _json(command: str, arguments: Sequence[str]) -> Any:
    """Return the JSON that a command prints; its exit code only says whether there are errors."""
    run = subprocess.run(
        [str(COMMANDS / command), *arguments], capture_output=True, text=True, env=_ENVIRONMENT, check=False
    )
    try:
        return json.loads(run.stdout)
    except ValueError as error:
        raise RuntimeError(f"{command} could not run: {run.stderr.strip() or run.stdout.strip()}") from error
