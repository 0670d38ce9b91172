"""Overlay files → what they say, checked against overlay.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from scraper.jsonvalue import JsonObject, JsonValue
from specmill.documents import load_object
from specmill.errors import SpecmillError


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One correction: ``update`` is merged into what ``target`` names, or that is removed.

    ``fingerprint`` is that of the corrected row, "" for any. ``place`` names the action in messages.
    """

    place: str
    target: str
    is_removal: bool
    update: JsonValue
    reason: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The corrections in one file, all of the document called ``document`` (as in ``v1.yaml``)."""

    file: Path
    document: str
    actions: tuple[Action, ...]


@cache
def overlay_schema() -> JsonObject:
    """Return the schema that documents the form of an overlay file."""
    return cast(JsonObject, json.loads((files(__package__) / "overlay.schema.json").read_text("utf-8")))


def load_overlays(folder: Path) -> tuple[Overlay, ...]:
    """Return the overlays in ``folder``, sorted by name; none if there is no such folder.

    Raises :class:`SpecmillError` for a file that is no overlay, naming the place in it.
    """
    return tuple(_load(file) for file in sorted(folder.glob("*.yaml")))


def _load(file: Path) -> Overlay:
    data = load_object(file)
    error = best_match(Draft202012Validator(overlay_schema()).iter_errors(data))
    if error is not None:
        place = "/".join(map(str, error.absolute_path)) or "its top"
        raise SpecmillError(f"{file} is no overlay: {error.message} at {place}; correct the file")
    return Overlay(file=file, document=str(data["extends"]).rpartition("/")[2], actions=tuple(_actions(file, data)))


def _actions(file: Path, data: JsonObject) -> Iterator[Action]:
    for number, action in enumerate(cast(list[JsonObject], data["actions"]), start=1):
        yield Action(
            place=f"{file}, action {number}",
            target=str(action["target"]),
            is_removal=action.get("remove") is True,
            update=action.get("update"),
            reason=str(action["x-reason"]),
            fingerprint=str(action.get("x-source-fingerprint", "")),
        )
