"""YAML of fixtures: every key is the text that stands there (``200``, ``yes``), and no key stands twice."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from scraper.jsonvalue import JsonObject

if TYPE_CHECKING:
    from yaml import SafeLoader as _Base
else:
    _Base = yaml.CSafeLoader


class _Loader(_Base):
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen = set[str]()
        for key, _ in node.value:
            assert key.value not in seen, f"the key {key.value!r} stands twice{key.start_mark}"
            seen.add(key.value)
            key.tag = "tag:yaml.org,2002:str"
        return super().construct_mapping(node, deep=deep)


def load(file: Path) -> JsonObject:
    """Read a fixture, a mapping."""
    with file.open("rb") as stream:
        data: object = yaml.load(stream, Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    assert isinstance(data, dict), f"{file} is no mapping"
    return data
