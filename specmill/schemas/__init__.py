"""JSON Schemas of the files that specmill writes beside a spec."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import cast

from scraper.jsonvalue import JsonObject

FILES = ("findings", "names", "sources")
"""The files that have a schema: findings.json, names.json and ``<version>.sources.json``."""


@cache
def file_schema(name: str) -> JsonObject:
    """Return the JSON Schema (2020-12) of a file, one of :data:`FILES`."""
    return cast(JsonObject, json.loads((files(__package__) / f"{name}.schema.json").read_text("utf-8")))
