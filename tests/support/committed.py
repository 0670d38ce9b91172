"""The committed clients: where they lie, and the cases that their own tests try."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specmill.config import ClientConfig, load_config

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = tuple(load_config(ROOT / "specmill.toml").clients.values())
SAMPLE = ROOT / next(client.out for client in CLIENTS if client.name == "sample")


def cases_of(client: ClientConfig) -> list[dict[str, Any]]:
    """The cases of all versions of `client`, one a method."""
    files = sorted((ROOT / client.out / "tests/cases").iterdir())
    return [case for file in files for case in json.loads(file.read_text("utf-8"))]
