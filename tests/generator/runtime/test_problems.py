"""What a failed check says of alternatives: the one that fits best, at its real place."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.runtime.problems import Problems, problems_in


class Fast(BaseModel, strict=True):
    """One alternative."""

    weight: int
    model: str


class Slow(BaseModel, strict=True):
    """The other, which needs more."""

    source: str
    target: str
    mapping: str


class Body(BaseModel, strict=True):
    """Holds a list of either."""

    config: list[Fast | Slow]
    limit: int | None = None


def problems(content: bytes) -> Problems:
    with pytest.raises(ValidationError) as raised:
        TypeAdapter(Body).validate_json(content)
    return problems_in(raised.value, content)


def test_only_the_alternative_with_fewest_errors_is_named() -> None:
    found = problems(b'{"config": [{"weight": "100", "model": "m"}]}')
    assert [place for place, _ in found] == ["config.0.weight"]


def test_each_item_has_its_own_best_alternative() -> None:
    found = problems(b'{"config": [{"weight": 1}, {"source": "a", "target": "b"}]}')
    assert [place for place, _ in found] == ["config.0.model", "config.1.mapping"]


def test_places_without_alternatives_stay() -> None:
    assert [place for place, _ in problems(b'{"config": [], "limit": "x"}')] == ["limit"]


def test_what_is_no_json_has_no_place() -> None:
    assert [place for place, _ in problems(b"no json")] == [""]
