"""Names of models → what checks and decodes them; a model is imported when it is first needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from pydantic import TypeAdapter


@cache
def adapter(module: str, name: str) -> TypeAdapter[Any]:
    """The adapter for the model `name` of `module`."""
    return TypeAdapter(getattr(import_module(module), name))
