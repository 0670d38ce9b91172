"""What a failed check says, for people: real places, no values, and of alternatives only the one that fits best."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any, cast

from pydantic import ValidationError

Problems = tuple[tuple[str, str], ...]
"""Pairs of a place, such as `volume.size`, and a message."""

_Place = tuple[int | str, ...]


def problems_in(error: ValidationError, content: bytes) -> Problems:
    """What `error` says of `content`; of the alternatives of a union only the one with the fewest errors."""
    value = _parsed(content)
    found = [
        (*_split(item["loc"], value, item["type"] == "missing"), item["msg"])
        for item in error.errors(include_url=False, include_input=False, include_context=False)
    ]
    counts = Counter(branch for _, branches, _ in found for branch in branches)
    best: dict[_Place, str] = {}
    for (place, label), count in counts.items():
        if place not in best or count < counts[place, best[place]]:
            best[place] = label
    return tuple(
        (".".join(map(str, place)), message)
        for place, branches, message in found
        if all(best[at] == label for at, label in branches)
    )


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return None


def _split(loc: _Place, value: Any, is_missing: bool) -> tuple[_Place, tuple[tuple[_Place, str], ...]]:
    """The real place in `loc`, and the alternatives named in it: what is neither a key nor an index of `value`."""
    place: list[int | str] = []
    branches: list[tuple[_Place, str]] = []
    for position, step in enumerate(loc):
        is_last = position == len(loc) - 1
        if _holds(value, step):
            value = value[step]
        elif not (is_last and is_missing):
            branches.append((tuple(place), str(step)))
            continue
        place.append(step)
    return tuple(place), tuple(branches)


def _holds(value: Any, step: int | str) -> bool:
    if isinstance(value, list):
        return isinstance(step, int) and step < len(cast("Sequence[Any]", value))
    return isinstance(value, dict) and step in value
